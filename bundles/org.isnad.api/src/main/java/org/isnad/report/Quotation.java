package org.isnad.report;

/**
 * Direct speech.
 *
 * @param span the quotation with its marks
 * @param words the words between the marks
 * @param rule the rule that found it
 */
public record Quotation(Span span, Span words, String rule) implements Finding {
    /** @throws IllegalArgumentException if {@code words} do not lie inside {@code span} */
    public Quotation {
        if (!span.contains(words)) {
            throw new IllegalArgumentException("Quotation " + span + ": its words " + words + " must lie inside");
        }
    }
}
