package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.report.Quote;
import org.isnad.report.Reuse;
import org.isnad.report.Reuse.Direction;
import org.isnad.text.Word;

/** The wording two reports have in common: runs of folded words, found by an index, moved passages included. */
final class SharedWording {
    private static final int RUN = 8;
    private static final int SHINGLE = 3;
    // places of one run that are tried; formulas repeat, passages do not
    private static final int MOST_PLACES = 4;

    private final Side a;
    private final Side b;

    SharedWording(Side a, Side b) {
        this.a = a;
        this.b = b;
    }

    /** Which share of the shorter body's three-word runs stands in the other. */
    double containment() {
        return share(true);
    }

    /** Which share of the longer body's three-word runs stands in the other. */
    double identity() {
        return share(false);
    }

    private double share(boolean ofTheShorter) {
        Set<String> one = shingles(a.words);
        Set<String> other = shingles(b.words);
        int base = ofTheShorter ? Math.min(one.size(), other.size()) : Math.max(one.size(), other.size());
        one.retainAll(other);
        return base == 0 ? 0 : (double) one.size() / base;
    }

    private static Set<String> shingles(List<Word> words) {
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(key(words, i, SHINGLE));
        }
        return shingles;
    }

    private static String key(List<Word> words, int from, int length) {
        StringBuilder key = new StringBuilder();
        for (Word word : words.subList(from, from + length)) {
            key.append(word.folded()).append(' ');
        }
        return key.toString();
    }

    /** Shared passages of eight words or more, longest reach first at each place, not overlapping in the second report. */
    List<Reuse> passages() {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i + RUN <= a.words.size(); i++) {
            List<Integer> places = index.computeIfAbsent(key(a.words, i, RUN), k -> new ArrayList<>(1));
            if (places.size() < MOST_PLACES) {
                places.add(i);
            }
        }
        List<Reuse> passages = new ArrayList<>();
        int i = 0;
        while (i + RUN <= b.words.size()) {
            int length = 0;
            int best = 0;
            for (int place : index.getOrDefault(key(b.words, i, RUN), List.of())) {
                int reach = reach(place, i);
                if (reach > length) {
                    length = reach;
                    best = place;
                }
            }
            if (length > 0) {
                passages.add(new Reuse(quote(a, best, length), quote(b, i, length), direction()));
            }
            i += Math.max(1, length);
        }
        return passages;
    }

    // never over the end of a paragraph: furniture may stand between
    private int reach(int inA, int inB) {
        int most = Math.min(a.passageEnds.get(inA) - inA, b.passageEnds.get(inB) - inB);
        int length = 0;
        while (length < most && word(a, inA + length).equals(word(b, inB + length))) {
            length++;
        }
        return length < RUN ? 0 : length;
    }

    private static String word(Side side, int index) {
        return side.words.get(index).folded();
    }

    private static Quote quote(Side side, int from, int length) {
        return side.quote(side.words
                .get(from)
                .span()
                .union(side.words.get(from + length - 1).span()));
    }

    private Direction direction() {
        int order = Clock.order(a, b);
        return order == 0 ? Direction.UNKNOWN : order < 0 ? Direction.A_TO_B : Direction.B_TO_A;
    }
}
