package org.isnad.text;

import org.isnad.report.Span;

/**
 * A word.
 *
 * @param span UTF-16 indices into the original text
 * @param folded its letters as searched
 */
public record Word(Span span, String folded) {}
