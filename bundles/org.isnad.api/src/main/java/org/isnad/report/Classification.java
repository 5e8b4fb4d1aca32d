package org.isnad.report;

/**
 * A label on a stretch of text or on the whole report.
 *
 * @param span what is labelled
 * @param label which label
 * @param reason why, in words a reader can check
 * @param rule the rule that gave it
 */
public record Classification(Span span, Label label, Reason reason, String rule) implements Finding {}
