package org.isnad.core.collate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.text.concepts.Meaning;
import org.isnad.text.concepts.Meanings;

/**
 * What each report tells in words of any language, as vectors of length 1 over {@link Meaning}s. A meaning weighs by
 * itself, by how often it occurs, 2 n / (1 + n), by ln of how rare it is in the collection, and half if one language
 * alone has it: nobody else can share it. Meanings are numbered by their keys, so that the order of the reports does not matter.
 */
final class Tellings {
    /** What a meaning is worth that one language alone has. */
    static final double ALONE = .5;

    // whole numbers add up to the same in any order
    private static final double UNIT = 1e6;

    private final int[][] keys;
    private final float[][] weights;
    private final int[] reports;
    private final int[] languages;

    Tellings(Bags bags) {
        this.keys = new int[bags.size()][];
        this.weights = new float[bags.size()][];
        Map<Locale, Meanings> readers = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (int report = 0; report < bags.size(); report++) {
            Meanings reader = readers.computeIfAbsent(bags.language(report), Meanings::new);
            count(report, reader.read(bags.words(report)), numbers);
        }
        renumber(numbers);
        this.reports = new int[numbers.size()];
        this.languages = new int[numbers.size()];
        for (int report = 0; report < bags.size(); report++) {
            int bit = 1 << (Bags.READ.indexOf(bags.language(report).getLanguage()) + 1);
            for (int key : keys[report]) {
                reports[key]++;
                languages[key] |= bit;
            }
        }
        for (int report = 0; report < bags.size(); report++) {
            weigh(report);
        }
    }

    private void count(int report, List<List<Meaning>> told, Map<String, Integer> numbers) {
        TreeMap<Integer, Long> sums = new TreeMap<>();
        for (List<Meaning> word : told) {
            for (Meaning meaning : word) {
                Integer number = numbers.computeIfAbsent(meaning.key(), key -> numbers.size());
                sums.merge(number, Math.round(meaning.weight() * UNIT), Long::sum);
            }
        }
        keys[report] = sums.keySet().stream().mapToInt(Integer::intValue).toArray();
        weights[report] = new float[keys[report].length];
        int next = 0;
        for (long whole : sums.values()) {
            weights[report][next++] = (float) often(whole / UNIT);
        }
    }

    /** How much meanings weigh that occur in a report with such weights in all. */
    static double often(double sum) {
        return Math.min(sum, 2 * sum / (1 + sum));
    }

    // numbers that the order of the reports gave are made those of the sorted keys
    private void renumber(Map<String, Integer> numbers) {
        int[] sorted = new int[numbers.size()];
        int next = 0;
        for (int number : new TreeMap<>(numbers).values()) {
            sorted[number] = next++;
        }
        for (int report = 0; report < keys.length; report++) {
            TreeMap<Integer, Float> own = new TreeMap<>();
            for (int i = 0; i < keys[report].length; i++) {
                own.put(sorted[keys[report][i]], weights[report][i]);
            }
            next = 0;
            for (Map.Entry<Integer, Float> entry : own.entrySet()) {
                keys[report][next] = entry.getKey();
                weights[report][next++] = entry.getValue();
            }
        }
    }

    private void weigh(int report) {
        double squares = 0;
        for (int i = 0; i < keys[report].length; i++) {
            int key = keys[report][i];
            boolean alone = Integer.bitCount(languages[key]) == 1;
            weights[report][i] *= (float) (Likeness.rarity(reports[key], keys.length) * (alone ? ALONE : 1));
            squares += (double) weights[report][i] * weights[report][i];
        }
        float length = squares == 0 ? 1 : (float) Math.sqrt(squares);
        for (int i = 0; i < keys[report].length; i++) {
            weights[report][i] /= length;
        }
    }

    /** How many different meanings there are: above all {@link #keys}. */
    int size() {
        return reports.length;
    }

    /** Numbers of the meanings of a report, rising. Not to be changed. */
    int[] keys(int report) {
        return keys[report];
    }

    /** By the place of the keys. Not to be changed. */
    float[] weights(int report) {
        return weights[report];
    }

    /** In how many reports a meaning is. */
    int reports(int key) {
        return reports[key];
    }

    /** Whether more languages than one have a meaning. */
    boolean common(int key) {
        return Integer.bitCount(languages[key]) > 1;
    }

    /**
     * What two reports have in common.
     *
     * @param meanings how many are in both
     * @param likeness the cosine, from 0 to 1
     * @param containment the weight of those in both by the weight of all of the report that has fewer, from 0 to 1
     */
    record Common(int meanings, double likeness, double containment) {}

    Common common(int a, int b) {
        int[] one = keys[a];
        int[] other = keys[b];
        int meanings = 0;
        double product = 0;
        double inOne = 0;
        double inOther = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Integer.compare(one[i], other[j]);
            if (order == 0) {
                meanings++;
                product += (double) weights[a][i] * weights[b][j];
                inOne += weights[a][i];
                inOther += weights[b][j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        double partOfOne = meanings == 0 ? 0 : inOne / total(a);
        double partOfOther = meanings == 0 ? 0 : inOther / total(b);
        double containment = one.length < other.length
                ? partOfOne
                : one.length > other.length ? partOfOther : Math.max(partOfOne, partOfOther);
        return new Common(meanings, Math.min(1, product), Math.min(1, containment));
    }

    private double total(int report) {
        double total = 0;
        for (float weight : weights[report]) {
            total += weight;
        }
        return total;
    }

    /** The same number for the same words. */
    long mark(int report) {
        return Arrays.hashCode(keys[report]);
    }
}
