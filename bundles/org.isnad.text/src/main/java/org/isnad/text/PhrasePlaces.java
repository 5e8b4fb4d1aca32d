package org.isnad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the phrases of one lexicon stand in one text, found in one pass, by the numbers of their words. Immutable. */
final class PhrasePlaces<T> {
    private final List<Phrases.Match<T>> matches;
    // of each match its first word, and the word behind its last
    private final int[] firsts;
    private final int[] nexts;

    private PhrasePlaces(List<Phrases.Match<T>> matches, int[] firsts, int[] nexts) {
        this.matches = List.copyOf(matches);
        this.firsts = firsts;
        this.nexts = nexts;
    }

    /**
     * Those whose words are all between two words of the text; null if one crosses into the stretch or out of it, so that
     * without its other words a shorter one may stand there.
     */
    @Nullable
    List<Phrases.Match<T>> within(int from, int to) {
        int first = firstFrom(from);
        int next = firstFrom(to);
        boolean crosses = (first > 0 && nexts[first - 1] > from) || (next > first && nexts[next - 1] > to);
        return crosses ? null : first == next ? List.of() : matches.subList(first, next);
    }

    private int firstFrom(int word) {
        int place = Arrays.binarySearch(firsts, word);
        return place >= 0 ? place : -place - 1;
    }

    /** Collects them from the first to the last. */
    static final class Builder<T> {
        final List<Phrases.Match<T>> matches = new ArrayList<>();
        private int[] firsts = new int[8];
        private int[] nexts = new int[8];

        /** Notes where the last of the matches stands. */
        void add(int first, int next) {
            int last = matches.size() - 1;
            if (last == firsts.length) {
                firsts = Arrays.copyOf(firsts, 2 * last);
                nexts = Arrays.copyOf(nexts, 2 * last);
            }
            firsts[last] = first;
            nexts[last] = next;
        }

        PhrasePlaces<T> build() {
            return new PhrasePlaces<>(
                    matches, Arrays.copyOf(firsts, matches.size()), Arrays.copyOf(nexts, matches.size()));
        }
    }
}
