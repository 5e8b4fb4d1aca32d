package org.isnad.text;

import org.jspecify.annotations.Nullable;

/**
 * One string for each of the words met lately, so that lists and memos that are asked for a word again know it by its
 * place in memory, and a text of common words copies none. Safe for threads.
 */
final class CommonWords {
    private static final int PLACES = 1 << 14;
    // written and read without a lock: a string is whole whoever sees it
    private static final @Nullable String[] KNOWN = new @Nullable String[PLACES];

    private CommonWords() {}

    /** The characters of a range as a string. */
    static String of(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int place = (hash ^ (hash >>> 14)) & (PLACES - 1);
        String known = KNOWN[place];
        if (known == null || known.length() != to - from || !text.startsWith(known, from)) {
            known = text.substring(from, to);
            KNOWN[place] = known;
        }
        return known;
    }
}
