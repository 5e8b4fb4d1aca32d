package org.isnad.report;

/**
 * What an analyst rules about the voices behind two places: that they are one, or that they are two.
 *
 * @param same whether the source named at the one place is the source named at the other
 * @param one the words for the one, as in {@link Origin#quotes()}
 * @param other the words for the other
 * @param reason why, in the analyst's words
 */
public record OriginRuling(boolean same, Quote one, Quote other, String reason) {
    /** @throws IllegalArgumentException if there is no reason, or both places are one */
    public OriginRuling {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Ruling on origins at " + one + " and " + other + ": needs a reason");
        }
        if (one.equals(other)) {
            throw new IllegalArgumentException("Ruling on the origin at " + one + ": needs two places");
        }
    }

    /** Whether both speak of the same two places. */
    public boolean samePlaces(OriginRuling that) {
        return (one.equals(that.one) && other.equals(that.other)) || (one.equals(that.other) && other.equals(that.one));
    }
}
