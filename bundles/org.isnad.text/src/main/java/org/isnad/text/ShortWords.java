package org.isnad.text;

/** Numbers by words of at most five letters, which are asked for by one number that holds all of them. */
final class ShortWords {
    static final int LONGEST = 5;
    // our alphabets need so many bits a letter
    private static final int BITS = 11;
    private static final int LETTERS = 0x700;
    // joins the parts of Persian words
    private static final char JOINER = '\u200C';
    // stand for the joiner and for all letters beyond
    private static final int JOINED = (1 << BITS) - 2;
    private static final int OTHER = (1 << BITS) - 1;
    private static final long ALL = (1L << (LONGEST * BITS)) - 1;

    private long[] keys = new long[64];
    private long[] values = new long[64];
    private int size;

    /** The last five letters of a word by those of its letters but the last, 0 if there are none. */
    static long key(long before, char letter) {
        return ((before << BITS) | (letter < LETTERS ? letter : beyond(letter))) & ALL;
    }

    private static int beyond(char letter) {
        return letter == JOINER ? JOINED : OTHER;
    }

    /** Of a word or the end of one; its last letters alone. */
    static long last(long key, int letters) {
        return key & ((1L << (letters * BITS)) - 1);
    }

    /** Of a word of so many letters; its first ones alone. */
    static long first(long key, int length, int letters) {
        return key >> ((length - letters) * BITS);
    }

    /** The value of a word; 0 if there is none. */
    long get(long key) {
        int slot = slot(key);
        return keys[slot] == key ? values[slot] : 0;
    }

    /** @throws IllegalArgumentException if the word is too long or holds a letter beyond our alphabets */
    void put(String word, long value) {
        long key = key(word);
        if (word.isEmpty() || word.length() > LONGEST || word.chars().anyMatch(c -> c >= LETTERS && c != JOINER)) {
            throw new IllegalArgumentException(word + ": needs 1 to 5 letters of our alphabets");
        }
        if (4 * size > keys.length) {
            grow();
        }
        int slot = slot(key);
        size += keys[slot] == key ? 0 : 1;
        keys[slot] = key;
        values[slot] = value;
    }

    static long key(String word) {
        long key = 0;
        for (int i = 0; i < word.length(); i++) {
            key = key(key, word.charAt(i));
        }
        return key;
    }

    // of the key, or where it would be
    private int slot(long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            int slot = slot(oldKeys[i]);
            if (oldKeys[i] != 0) {
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
