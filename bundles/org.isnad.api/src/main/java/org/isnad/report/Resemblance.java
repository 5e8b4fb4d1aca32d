package org.isnad.report;

import java.util.Objects;

/**
 * What a report that came later has in common with one that came before it.
 *
 * @param earlier the one that was there
 * @param kind in what they are alike; two reports may be alike in several ways, each told by itself
 * @param degree greater than 0, up to 1: see {@link Kind}
 */
public record Resemblance(ReportId earlier, Kind kind, double degree) {
    /** @throws IllegalArgumentException if the degree is not above 0 or more than 1 */
    public Resemblance {
        Objects.requireNonNull(earlier);
        Objects.requireNonNull(kind);
        if (!(degree > 0) || degree > 1) {
            throw new IllegalArgumentException("A degree of " + degree + ": must be above 0 and at most 1");
        }
    }

    /** In what two reports are alike. */
    public enum Kind {
        /**
         * In nearly all their wording: the estimated part of their runs of three folded words that both have, of those that
         * either has (Jaccard; MinHash, Broder 1997).
         */
        NEAR_DUPLICATE,
        /** In a passage of eight folded words or more: the part of the later one's wording that stands in the earlier. */
        SHARED_PASSAGE,
        /**
         * In the event they tell of: how likely it is one, by logistic regression over their stems, figures, places and days;
         * across languages the cosine of the concepts, names and numbers they tell.
         */
        SAME_STORY
    }
}
