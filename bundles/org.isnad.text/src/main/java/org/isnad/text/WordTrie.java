package org.isnad.text;

import java.util.Arrays;

/**
 * A trie whose edges are words, kept as hashes of 64 bits in one open table: 20 to 40 bytes an edge however long the words.
 * Two words are taken for the same if their hashes are; among a million names that is less likely than a flipped bit.
 */
final class WordTrie {
    private static final int WORDS_PER_NUMBER = 4;

    private long[] keys = new long[64];
    private int[] targets = new int[64];
    private int[] values = new int[32];
    private int nodes = 1;
    // two bits of one number for each word something begins with, so few that most words of a text are turned away
    // without a look at the table, which is large and cold
    private long[] firsts = new long[16 / WORDS_PER_NUMBER];
    private long[] begun = new long[16];
    private int beginnings;

    WordTrie() {
        Arrays.fill(values, -1);
    }

    /** The hash of a word, taken from its last letter to its first, so that one pass gives those of all its endings. */
    static long hash(long behind, char letter) {
        return (behind + letter + 1) * 0x9E3779B97F4A7C15L;
    }

    /** The hash of a whole word. */
    static long hash(String word) {
        return hash(word, 0, word.length());
    }

    /** The hash of a word's end. */
    static long hash(String word, int from) {
        return hash(word, from, word.length());
    }

    private static long hash(String word, int from, int to) {
        long hash = 0;
        for (int i = to - 1; i >= from; i--) {
            hash = hash(hash, word.charAt(i));
        }
        return hash;
    }

    /** Whether a word with this hash may begin something; wrong for a few that do not, never for one that does. */
    boolean mayBegin(long hash) {
        long bits = bits(hash);
        return (firsts[(int) (hash >>> 40) & (firsts.length - 1)] & bits) == bits;
    }

    /** The node behind a word's first letters; -1 if there is none. */
    int next(int node, String word, int length) {
        return next(node, hash(word, 0, length));
    }

    int next(int node, long hash) {
        long key = key(node, hash);
        int slot = slot(key);
        return keys[slot] == key ? targets[slot] : -1;
    }

    /** The value of a node, -1 if it has none or there is no such node. */
    int value(int node) {
        return node < 0 ? -1 : values[node];
    }

    void setValue(int node, int value) {
        values[node] = value;
    }

    /** The node behind a word, made if there is none. */
    int add(int node, String word) {
        int known = next(node, word, word.length());
        if (known >= 0) {
            return known;
        }
        // two thirds full: most words are turned away before the table is asked
        if (nodes * 3 > keys.length * 2) {
            grow();
        }
        long hash = hash(word);
        if (node == 0) {
            begin(hash);
        }
        long key = key(node, hash);
        int slot = slot(key);
        keys[slot] = key;
        targets[slot] = nodes;
        if (nodes == values.length) {
            values = Arrays.copyOf(values, nodes * 2);
            Arrays.fill(values, nodes, nodes * 2, -1);
        }
        return nodes++;
    }

    private void begin(long hash) {
        if (beginnings == begun.length) {
            begun = Arrays.copyOf(begun, 2 * beginnings);
            firsts = new long[begun.length / WORDS_PER_NUMBER];
            for (int i = 0; i < beginnings; i++) {
                mark(begun[i]);
            }
        }
        begun[beginnings++] = hash;
        mark(hash);
    }

    private void mark(long hash) {
        firsts[(int) (hash >>> 40) & (firsts.length - 1)] |= bits(hash);
    }

    // by its highest bits, which are the best mixed
    private static long bits(long hash) {
        return 1L << (hash >>> 58) | 1L << (hash >>> 52);
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                targets[slot] = oldTargets[i];
            }
        }
    }

    // the place of a key, or the free place where it belongs
    private int slot(long key) {
        int slot = (int) (key >>> 32) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    // never 0, which marks a free place
    private static long key(int node, long hash) {
        long key = (hash ^ (node * 0xC2B2AE3D27D4EB4FL)) * 0xFF51AFD7ED558CCDL;
        key ^= key >>> 29;
        return key == 0 ? 1 : key;
    }
}
