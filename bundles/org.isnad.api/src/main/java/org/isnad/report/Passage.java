package org.isnad.report;

import java.util.Locale;

/**
 * A stretch of a report with one role and one language.
 *
 * @param span where it stands in {@link Report#text()}, without the line break that ends it
 * @param role what it is
 * @param language its language; {@link Locale#ROOT} if it cannot be told
 * @param rule the parser's rule that gave it this role, such as {@code text.furniture.related}
 */
public record Passage(Span span, Role role, Locale language, String rule) {}
