package org.isnad.core.collate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Of each meaning the reports that have it, and how much it weighs in them; by it the reports that are likely most like
 * one are found without looking at all. One thread at a time.
 */
final class Index {
    // heaviest meanings of a report that are looked up, and reports a meaning may be in to be worth it
    private static final int KEYS = 48;
    private static final int WIDEST = 400;
    private static final int PART = 40;

    private final Bags bags;
    private final Tellings tellings;
    private final int widest;
    private final int[] ends;
    private final int[] reports;
    private final float[] weights;
    private final float[] sums;

    Index(Bags bags, Tellings tellings) {
        int size = bags.size();
        this.bags = bags;
        this.tellings = tellings;
        this.widest = Math.max(WIDEST, size / PART);
        this.sums = new float[size];
        this.ends = new int[tellings.size() + 1];
        for (int key = 0; key < tellings.size(); key++) {
            ends[key + 1] = ends[key] + (worth(key) ? tellings.reports(key) : 0);
        }
        this.reports = new int[ends[tellings.size()]];
        this.weights = new float[reports.length];
        int[] next = ends.clone();
        for (int report = 0; report < size; report++) {
            int[] keys = tellings.keys(report);
            for (int i = 0; i < keys.length; i++) {
                if (worth(keys[i])) {
                    reports[next[keys[i]]] = report;
                    weights[next[keys[i]]++] = tellings.weights(report)[i];
                }
            }
        }
    }

    private boolean worth(int key) {
        return tellings.common(key) && tellings.reports(key) <= widest;
    }

    /**
     * The reports most like one by its heaviest meanings.
     *
     * @param most how many of each other language
     */
    List<Integer> best(int report, int most) {
        int[] found = new int[16];
        int n = 0;
        for (int place : heaviest(report)) {
            int key = tellings.keys(report)[place];
            for (int at = ends[key]; at < ends[key + 1]; at++) {
                int other = reports[at];
                if (sums[other] == 0) {
                    found = n == found.length ? Arrays.copyOf(found, 2 * n) : found;
                    found[n++] = other;
                }
                sums[other] += tellings.weights(report)[place] * weights[at];
            }
        }
        List<Integer> best = best(report, IntStream.of(found).limit(n), most);
        for (int i = 0; i < n; i++) {
            sums[found[i]] = 0;
        }
        return best;
    }

    private List<Integer> best(int report, IntStream found, int most) {
        Map<Locale, Integer> taken = new HashMap<>();
        return found.filter(other -> !bags.language(other).equals(bags.language(report)))
                .boxed()
                .sorted((one, other) -> {
                    int bySum = Float.compare(sums[other], sums[one]);
                    return bySum != 0 ? bySum : Long.compare(tellings.mark(one), tellings.mark(other));
                })
                .filter(other -> taken.merge(bags.language(other), 1, Integer::sum) <= most)
                .toList();
    }

    private int[] heaviest(int report) {
        int[] keys = tellings.keys(report);
        float[] own = tellings.weights(report);
        return IntStream.range(0, keys.length)
                .filter(place -> worth(keys[place]))
                .boxed()
                .sorted((one, other) -> Float.compare(own[other], own[one]))
                .limit(KEYS)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
