package org.isnad.report;

/**
 * One hop of a chain.
 *
 * @param source who told
 * @param cue the words that say so, such as «نقلت … عن»; for a byline the byline itself
 * @param manner how
 */
public record Link(Source source, Span cue, Manner manner) {}
