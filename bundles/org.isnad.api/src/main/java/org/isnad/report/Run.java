package org.isnad.report;

/**
 * One classifier's run on one report. An analyst's correction is a run too.
 *
 * @param classifier the classifier's id
 * @param version version of the bundle that contributed it
 * @param outcome how it ended
 */
public record Run(String classifier, String version, Outcome outcome) {}
