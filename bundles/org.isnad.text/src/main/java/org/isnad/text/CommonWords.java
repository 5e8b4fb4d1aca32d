package org.isnad.text;

import org.jspecify.annotations.Nullable;

/**
 * The words met lately, each known by one string, so that lists that are asked for it again know it by its place in
 * memory and a text of common words copies none. A few thousand words make up most of the news. Safe for threads.
 */
final class CommonWords {
    private static final int SETS = 1 << 12;
    // of so many words of one set each has a place; with half as many, one word in a hundred of a text would be
    // forgotten though two places in three are free
    private static final int WAYS = 8;
    // written and read without a lock: a word is whole whoever sees it
    private static final @Nullable CommonWord[] KNOWN = new @Nullable CommonWord[SETS * WAYS];
    // of each of them, side by side, so that only the one that is asked for is looked at
    private static final int[] HASHES = new int[SETS * WAYS];

    private CommonWords() {}

    /** The characters of a range as a string. */
    static String of(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int set = set(hash);
        for (int i = set; i < set + WAYS; i++) {
            CommonWord known = HASHES[i] == hash ? KNOWN[i] : null;
            if (known != null
                    && known.hash == hash
                    && known.letters.length() == to - from
                    && text.startsWith(known.letters, from)) {
                return known.letters;
            }
        }
        return add(set, new CommonWord(text.substring(from, to), hash)).letters;
    }

    static CommonWord of(String word) {
        int hash = word.hashCode();
        int set = set(hash);
        for (int i = set; i < set + WAYS; i++) {
            CommonWord known = HASHES[i] == hash ? KNOWN[i] : null;
            if (known != null && known.hash == hash && known.letters.equals(word)) {
                return known;
            }
        }
        return add(set, new CommonWord(word, hash));
    }

    private static CommonWord add(int set, CommonWord word) {
        int place = set;
        while (place < set + WAYS - 1 && KNOWN[place] != null) {
            place++;
        }
        // a full set forgets its first word
        if (KNOWN[place] != null) {
            System.arraycopy(KNOWN, set + 1, KNOWN, set, WAYS - 1);
            System.arraycopy(HASHES, set + 1, HASHES, set, WAYS - 1);
        }
        KNOWN[place] = word;
        HASHES[place] = word.hash;
        return word;
    }

    private static int set(int hash) {
        return ((hash ^ (hash >>> 13)) & (SETS - 1)) * WAYS;
    }
}
