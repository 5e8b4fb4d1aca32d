package org.isnad.text;

import org.jspecify.annotations.Nullable;

/** A map from words to values that is asked with a stretch of characters, so that asking allocates nothing. */
final class WordTable<T> {
    private char[][] keys = new char[8][];
    // of each key: most words that are asked for and not there are told from it by this
    private int[] hashes = new int[8];
    private Object[] values = new Object[8];
    // a bit for the shape of each key: most words that are asked for and not there are turned away by theirs
    private long[] shapes = new long[1];
    private int size;

    @Nullable
    T get(char[] word, int from, int to) {
        return hasShape(word, from, to) ? get(hash(word, from, to), word, from, to) : null;
    }

    private boolean hasShape(char[] word, int from, int to) {
        int shape = shape(word, from, to);
        return (shapes[shape >> 6 & (shapes.length - 1)] >>> shape & 1) != 0;
    }

    private static int shape(char[] word, int from, int to) {
        return from == to ? 0 : (word[from] * 31 + word[to - 1]) * 31 + to - from;
    }

    private void mark(char[] key) {
        int shape = shape(key, 0, key.length);
        shapes[shape >> 6 & (shapes.length - 1)] |= 1L << shape;
    }

    /** As {@link #get(char[], int, int)}, if the hash of the word is known. */
    @Nullable
    T get(int hash, char[] word, int from, int to) {
        int slot = slot(hash, word, from, to);
        return keys[slot] == null ? null : value(slot);
    }

    void put(String word, T value) {
        char[] key = word.toCharArray();
        int slot = slot(hash(key, 0, key.length), key, 0, key.length);
        if (keys[slot] == null) {
            keys[slot] = key;
            hashes[slot] = hash(key, 0, key.length);
            mark(key);
            size++;
        }
        values[slot] = value;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    @SuppressWarnings("unchecked") // put() takes values of this type only
    private T value(int slot) {
        return (T) values[slot];
    }

    private int slot(int hash, char[] word, int from, int to) {
        int slot = (hash ^ (hash >>> 15)) & (keys.length - 1);
        while (keys[slot] != null && !(hashes[slot] == hash && same(keys[slot], word, from, to))) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private static int hash(char[] word, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash(hash, word[i]);
        }
        return hash;
    }

    /** The hash of a word by that of its letters but the last, 0 if there are none. */
    static int hash(int before, char letter) {
        return before * 31 + letter;
    }

    private static boolean same(char[] key, char[] word, int from, int to) {
        if (key.length != to - from) {
            return false;
        }
        for (int i = 0; i < key.length; i++) {
            if (key[i] != word[from + i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        char[][] oldKeys = keys;
        Object[] oldValues = values;
        keys = new char[oldKeys.length * 2][];
        hashes = new int[keys.length];
        values = new Object[keys.length];
        shapes = new long[keys.length / 8];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null) {
                int hash = hash(oldKeys[i], 0, oldKeys[i].length);
                int slot = slot(hash, oldKeys[i], 0, oldKeys[i].length);
                keys[slot] = oldKeys[i];
                hashes[slot] = hash;
                values[slot] = oldValues[i];
                mark(oldKeys[i]);
            }
        }
    }
}
