package org.isnad.report;

import java.util.List;

/**
 * What a whole collection holds more than once. Reports are named by their place in the order they were given, from 0:
 * two files with the same bytes have the same {@link ReportId} and are still two.
 *
 * @param reports how many were given
 * @param pairs near-duplicates and counterparts in other languages, by place of the first, then of the second
 * @param groups reports of one event, at least two in each, places rising; by first place; a report is in one at most
 * @param credits agencies that reports do not name and near-duplicates do, by place; inferred from the wording
 */
public record Collation(int reports, List<Pair> pairs, List<List<Integer>> groups, List<Credit> credits) {
    public Collation {
        pairs = List.copyOf(pairs);
        credits = List.copyOf(credits);
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** Without credits. */
    public Collation(int reports, List<Pair> pairs, List<List<Integer>> groups) {
        this(reports, pairs, groups, List.of());
    }

    /**
     * An agency a report does not name, inferred from another that has its wording and names it.
     *
     * @param report place of the report that names none
     * @param agency as the other names it
     * @param from place of the other
     * @param containment how much of the shorter's wording stands in the other, from .5 to 1
     */
    public record Credit(int report, String agency, int from, double containment) {}

    /**
     * Two reports of which one holds at least half of the other's wording, or two in different languages of which each
     * is what the other comes closest to in what it tells. The wording of a report is its set of runs of three folded
     * words, page furniture and formulas of the collection left out; what it tells are its concepts, names and numbers,
     * each the more the rarer it is in the collection.
     *
     * @param a place of the one
     * @param b place of the other, greater than {@code a}
     * @param containment runs in both by the runs of the shorter, from .5 to 1; across languages what both tell by what the
     *     shorter tells, from 0 to 1
     * @param similarity runs in both by the runs in either (Jaccard), up to 1; across languages the cosine of what they tell
     * @param direction who took from whom, as far as times and citations tell
     * @param acrossLanguages whether they are in different languages, and so compared by what they tell
     */
    public record Pair(
            int a, int b, double containment, double similarity, Reuse.Direction direction, boolean acrossLanguages) {
        /** Two in one language. */
        public Pair(int a, int b, double containment, double similarity, Reuse.Direction direction) {
            this(a, b, containment, similarity, direction, false);
        }

        /** @throws IllegalArgumentException if the places are equal, negative or out of order */
        public Pair {
            if (a < 0 || b <= a) {
                throw new IllegalArgumentException("Pair of reports " + a + " and " + b + ": the first comes first");
            }
        }
    }
}
