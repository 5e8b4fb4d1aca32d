package org.isnad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.report.Span;
import org.jspecify.annotations.Nullable;

/** Where the phrases of one lexicon stand in one text, found in one pass, by the places of their words. Immutable. */
final class PhrasePlaces<T> {
    private final List<Phrases.Match<T>> matches;
    // where the first word of each match begins, and where its last
    private final int[] firsts;
    private final int[] lasts;

    private PhrasePlaces(List<Phrases.Match<T>> matches, int[] firsts, int[] lasts) {
        this.matches = List.copyOf(matches);
        this.firsts = firsts;
        this.lasts = lasts;
    }

    /**
     * Those whose words all begin inside a span; null if one crosses into it or out of it, so that without its other words
     * a shorter one may stand there.
     */
    @Nullable
    List<Phrases.Match<T>> within(Span span) {
        int first = firstFrom(span.start());
        int next = firstFrom(span.end());
        boolean crosses =
                (first > 0 && lasts[first - 1] >= span.start()) || (next > first && lasts[next - 1] >= span.end());
        return crosses ? null : first == next ? List.of() : matches.subList(first, next);
    }

    private int firstFrom(int start) {
        int place = Arrays.binarySearch(firsts, start);
        return place >= 0 ? place : -place - 1;
    }

    /** Collects them from the first to the last. */
    static final class Builder<T> {
        final List<Phrases.Match<T>> matches = new ArrayList<>();
        private int[] firsts = new int[8];
        private int[] lasts = new int[8];

        /** Notes the first and the last word of the last of the matches. */
        void add(Word first, Word last) {
            int match = matches.size() - 1;
            if (match == firsts.length) {
                firsts = Arrays.copyOf(firsts, 2 * match);
                lasts = Arrays.copyOf(lasts, 2 * match);
            }
            firsts[match] = first.span().start();
            lasts[match] = last.span().start();
        }

        PhrasePlaces<T> build() {
            return new PhrasePlaces<>(
                    matches, Arrays.copyOf(firsts, matches.size()), Arrays.copyOf(lasts, matches.size()));
        }
    }
}
