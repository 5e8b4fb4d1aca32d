package org.isnad.report;

import java.util.Optional;

/**
 * A value together with where it was read.
 *
 * @param value the value
 * @param span the words in {@link Report#text()} it was read from; empty if it stood outside the text, as in a page's head
 * @param rule the rule that read it
 */
public record Stated<T>(T value, Optional<Span> span, String rule) {
    public static <T> Stated<T> in(Span span, T value, String rule) {
        return new Stated<>(value, Optional.of(span), rule);
    }

    public static <T> Stated<T> outside(T value, String rule) {
        return new Stated<>(value, Optional.empty(), rule);
    }
}
