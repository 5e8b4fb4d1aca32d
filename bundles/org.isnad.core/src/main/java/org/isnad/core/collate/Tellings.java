package org.isnad.core.collate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.text.concepts.Meaning;
import org.isnad.text.concepts.Meanings;

/**
 * What each report tells in words of any language, as vectors of length 1 over {@link Meaning}s. A meaning weighs by
 * itself, by how often it occurs, 2 n / (1 + n), by ln of how rare it is in the collection, and half if one language
 * alone has it: nobody else can share it. Meanings are numbered by their keys, so that the order of the reports does not matter.
 */
final class Tellings {
    private static final double ALONE = .5;
    // whole numbers add up to the same in any order
    private static final double UNIT = 1e6;

    private final int[][] keys;
    private final float[][] weights;
    private final int[] reports;
    private final int[] languages;

    /** The meanings of a word by their numbers, and what each weighs in {@link #UNIT}s. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Read(int[] keys, long[] weights) {}

    Tellings(Bags bags) {
        Map<Long, Read> read = read(bags);
        int size = read.values().stream()
                        .flatMapToInt(word -> Arrays.stream(word.keys))
                        .max()
                        .orElse(-1)
                + 1;
        this.keys = new int[bags.size()][];
        this.weights = new float[bags.size()][];
        this.reports = new int[size];
        this.languages = new int[size];
        long[] sums = new long[size];
        for (int report = 0; report < bags.size(); report++) {
            count(report, bags, read, sums);
        }
        for (int report = 0; report < bags.size(); report++) {
            weigh(report);
        }
    }

    private static long asRead(int word, Locale language) {
        return 2L * word + (language.getLanguage().equals("tr") ? 1 : 0);
    }

    // each word is looked up once, however many reports have it
    private static Map<Long, Read> read(Bags bags) {
        Map<Long, List<Meaning>> words = new HashMap<>();
        for (int report = 0; report < bags.size(); report++) {
            Locale language = bags.language(report);
            for (int word : bags.bag(report)) {
                words.computeIfAbsent(asRead(word, language), w -> Meanings.of(bags.word(word), language));
            }
        }
        TreeSet<String> sorted = new TreeSet<>();
        words.values().forEach(meanings -> meanings.forEach(meaning -> sorted.add(meaning.key())));
        Map<String, Integer> numbers = new TreeMap<>();
        sorted.forEach(key -> numbers.put(key, numbers.size()));
        Map<Long, Read> read = new HashMap<>();
        words.forEach((word, meanings) -> read.put(
                word,
                new Read(
                        meanings.stream()
                                .mapToInt(meaning -> numbers.getOrDefault(meaning.key(), 0))
                                .toArray(),
                        meanings.stream()
                                .mapToLong(meaning -> Math.round(meaning.weight() * UNIT))
                                .toArray())));
        return read;
    }

    private void count(int report, Bags bags, Map<Long, Read> read, long[] sums) {
        Locale language = bags.language(report);
        int[] touched = new int[16];
        int n = 0;
        for (int word : bags.bag(report)) {
            Read meanings = read.getOrDefault(asRead(word, language), new Read(new int[0], new long[0]));
            for (int i = 0; i < meanings.keys.length; i++) {
                int key = meanings.keys[i];
                if (sums[key] == 0) {
                    touched = n == touched.length ? Arrays.copyOf(touched, 2 * n) : touched;
                    touched[n++] = key;
                }
                sums[key] += meanings.weights[i];
            }
        }
        Arrays.sort(touched, 0, n);
        keys[report] = Arrays.copyOf(touched, n);
        weights[report] = new float[n];
        int bit = 1 << (Bags.READ.indexOf(language.getLanguage()) + 1);
        for (int i = 0; i < n; i++) {
            double sum = sums[touched[i]] / UNIT;
            sums[touched[i]] = 0;
            weights[report][i] = (float) Math.min(sum, 2 * sum / (1 + sum));
            reports[touched[i]]++;
            languages[touched[i]] |= bit;
        }
    }

    private void weigh(int report) {
        double squares = 0;
        for (int i = 0; i < keys[report].length; i++) {
            int key = keys[report][i];
            boolean alone = Integer.bitCount(languages[key]) == 1;
            // ten reports more keep common meanings light in a collection of one story
            double rarity = Math.log((keys.length + 10.0) / (reports[key] + .5));
            weights[report][i] *= (float) (rarity * (alone ? ALONE : 1));
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
