package org.isnad.report;

import java.math.BigDecimal;

/**
 * A number and what it counts.
 *
 * @param span number and unit words
 * @param low lowest value meant
 * @param high highest value meant; equal to {@code low} except for ranges
 * @param bound how it is meant
 * @param counted what is counted: a code such as {@code killed injured arrested person worker usd km}, or the folded
 *     word itself where no code fits; empty if the text does not say
 * @param rule the rule that read it
 */
public record Quantity(Span span, BigDecimal low, BigDecimal high, Bound bound, String counted, String rule)
        implements Finding {
    /** @throws IllegalArgumentException if {@code high} is below {@code low} */
    public Quantity {
        if (high.compareTo(low) < 0) {
            throw new IllegalArgumentException("Quantity " + low + ".." + high + ": needs low <= high");
        }
    }
}
