package org.isnad.core.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds who tells much of what a newcomer tells without going over all: only reports that share some of its heaviest keys
 * are looked at, and of very many those that share most. How rare a key is is taken from what has come so far. One thread
 * at a time.
 */
final class TellingIndex {
    private static final int KEYS_SHARED = 3;
    // a key in more reports than this tells of no event
    private static final int WIDEST = 400;
    private static final int MOST = 64;
    private static final Key NONE = new Key();

    private final int keysLookedUp;
    private final List<Telling> tellings = new ArrayList<>();
    private final Map<Long, Key> keys = new HashMap<>();

    /** @param keysLookedUp how many of a newcomer's heaviest keys are looked up */
    TellingIndex(int keysLookedUp) {
        this.keysLookedUp = keysLookedUp;
    }

    /** The reports a key is in, as places, rising; of one in too many only how many. */
    private static final class Key {
        private int[] reports = new int[2];
        private int count;
        private int languages;

        void add(int report, int language) {
            if (count < WIDEST) {
                reports = count == reports.length ? Arrays.copyOf(reports, 2 * count) : reports;
                reports[count] = report;
            } else {
                reports = new int[0];
            }
            count++;
            languages |= language;
        }

        IntStream reports() {
            return Arrays.stream(reports, 0, count);
        }
    }

    int size() {
        return tellings.size();
    }

    /** Takes in a report; its place is the number of those before it. */
    void add(Telling telling) {
        int place = tellings.size();
        tellings.add(telling);
        for (long key : telling.keys()) {
            keys.computeIfAbsent(key, k -> new Key()).add(place, telling.language());
        }
    }

    /**
     * Places of reports that tell much of what a newcomer tells, each with the cosine of what both tell, above 0, up to 1.
     *
     * @param wanted whether the report at a place is looked for
     */
    Map<Integer, Double> like(Telling newcomer, IntPredicate wanted) {
        Map<Long, Float> own = new HashMap<>();
        for (int i = 0; i < newcomer.keys().length; i++) {
            own.put(newcomer.keys()[i], weight(newcomer, i, 1, newcomer.language()));
        }
        double squares =
                own.values().stream().mapToDouble(weight -> weight * weight).sum();
        Map<Integer, Double> cosines = new TreeMap<>();
        for (int place : candidates(own, wanted)) {
            cosines.put(place, cosine(own, squares, newcomer.language(), tellings.get(place)));
        }
        return cosines;
    }

    // as if the newcomer were in: it counts where it has the key
    private float weight(Telling telling, int place, int newcomer, int language) {
        Key key = key(telling.keys()[place]);
        double rarity = Likeness.rarity(key.count + newcomer, tellings.size() + 1);
        boolean alone = Integer.bitCount(key.languages | language) == 1;
        return (float) (telling.weights()[place] * rarity * (alone ? Tellings.ALONE : 1));
    }

    private Key key(long hash) {
        return keys.getOrDefault(hash, NONE);
    }

    private List<Integer> candidates(Map<Long, Float> own, IntPredicate wanted) {
        Map<Integer, Integer> shared = new HashMap<>();
        own.entrySet().stream()
                .filter(entry -> telling(entry.getKey()))
                .sorted(Map.Entry.<Long, Float>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(keysLookedUp)
                .flatMapToInt(entry -> key(entry.getKey()).reports())
                .filter(wanted)
                .forEach(report -> shared.merge(report, 1, Integer::sum));
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= KEYS_SHARED)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey())
                        .reversed())
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean telling(long hash) {
        int count = key(hash).count;
        return count > 0 && count <= WIDEST;
    }

    private double cosine(Map<Long, Float> own, double squares, int language, Telling other) {
        double product = 0;
        double otherSquares = 0;
        for (int i = 0; i < other.keys().length; i++) {
            Float shared = own.get(other.keys()[i]);
            double weight = weight(other, i, shared == null ? 0 : 1, shared == null ? 0 : language);
            product += shared == null ? 0 : weight * shared;
            otherSquares += weight * weight;
        }
        return product / Math.sqrt(squares * otherSquares);
    }
}
