package org.isnad.report;

/**
 * Words of one report.
 *
 * @param report whose
 * @param span which, as UTF-16 indices into that report's text
 */
public record Quote(ReportId report, Span span) {}
