package org.isnad.core.collate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the near-duplicates of a newcomer among many reports without going over them. Of 128 least hashes of 32 bits
 * (MinHash: Broder 1997) the lowest 8 bits are kept (b-bit MinHash: Li, König 2010); only reports that have four
 * neighbouring ones in common in one of 32 bands are looked at. Two sets with a Jaccard similarity of s meet in some band
 * with probability 1 − (1 − s⁴)³². One writer, or many readers, at a time.
 */
final class Sketches {
    private static final int HASHES = 128;
    private static final int ROWS = 4;
    private static final int BANDS = HASHES / ROWS;
    private static final double BY_CHANCE = 1.0 / 256;

    private final int buckets;
    private final int[] heads;
    private int[] next;
    private byte[] sketches;
    private int size;

    /** @param expected reports; more may come, looking up gets slower then */
    Sketches(int expected) {
        buckets = Integer.highestOneBit(Math.clamp(expected, 16, 1 << 25) * 2 - 1);
        // place + 1 of the report that came last; 0 is the end of the chain
        heads = new int[BANDS * buckets];
        next = new int[BANDS * Math.max(16, expected)];
        sketches = new byte[HASHES * Math.max(16, expected)];
    }

    /** What is kept of a set; a set with no hashes has a sketch like no other's only by chance. */
    static byte[] sketch(long[] set) {
        int[] least = new int[HASHES];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (long hash : set) {
            long value = hash;
            long step = Hash.mix(hash) | 1;
            for (int i = 0; i < HASHES; i++, value += step) {
                least[i] = Math.min(least[i], (int) ((value * 0x9e3779b97f4a7c15L) >>> 32));
            }
        }
        byte[] sketch = new byte[HASHES];
        for (int i = 0; i < HASHES; i++) {
            sketch[i] = (byte) least[i];
        }
        return sketch;
    }

    int size() {
        return size;
    }

    /** Takes in a report; its place is the number of those before it. */
    void add(byte[] sketch) {
        if ((size + 1) * HASHES > sketches.length) {
            int capacity = size + size / 8 + 16;
            sketches = Arrays.copyOf(sketches, HASHES * capacity);
            next = Arrays.copyOf(next, BANDS * capacity);
        }
        System.arraycopy(sketch, 0, sketches, size * HASHES, HASHES);
        for (int band = 0; band < BANDS; band++) {
            int bucket = bucket(sketch, band);
            next[size * BANDS + band] = heads[bucket];
            heads[bucket] = size + 1;
        }
        size++;
    }

    private int bucket(byte[] sketch, int band) {
        int at = band * ROWS;
        int key = (sketch[at] & 255)
                | (sketch[at + 1] & 255) << 8
                | (sketch[at + 2] & 255) << 16
                | (sketch[at + 3] & 255) << 24;
        return band * buckets + ((key * 0x9e3779b1) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(buckets)));
    }

    /** Places of reports that seem at least so like it, with their estimated Jaccard similarity. */
    Map<Integer, Double> like(byte[] sketch, double least) {
        Map<Integer, Double> found = new HashMap<>();
        for (int band = 0; band < BANDS; band++) {
            for (int one = heads[bucket(sketch, band)]; one != 0; one = next[(one - 1) * BANDS + band]) {
                if (sameBand(sketch, one - 1, band) && !found.containsKey(one - 1)) {
                    double similarity = similarity(sketch, one - 1);
                    if (similarity >= least) {
                        found.put(one - 1, similarity);
                    }
                }
            }
        }
        return found;
    }

    private boolean sameBand(byte[] sketch, int place, int band) {
        int from = band * ROWS;
        int kept = place * HASHES + from;
        return Arrays.equals(sketch, from, from + ROWS, sketches, kept, kept + ROWS);
    }

    private double similarity(byte[] sketch, int place) {
        int same = 0;
        for (int i = 0; i < HASHES; i++) {
            same += sketch[i] == sketches[place * HASHES + i] ? 1 : 0;
        }
        return ((double) same / HASHES - BY_CHANCE) / (1 - BY_CHANCE);
    }

    /** Bytes of the arrays. */
    long bytes() {
        return 4L * heads.length + 4L * next.length + sketches.length;
    }
}
