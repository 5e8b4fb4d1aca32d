package org.isnad.parsers;

import java.util.Set;

/** A list of words that is asked of each word of a text: most are told from them at a look, without copying the word. */
final class Listed {
    private static final int LOOKS = 1 << 13;

    private final Set<String> words;
    private final boolean[] looks = new boolean[LOOKS];

    Listed(Set<String> words) {
        this.words = Set.copyOf(words);
        words.forEach(word -> looks[look(word, 0, word.length())] = true);
    }

    /** Whether the words in a range stand in the list. */
    boolean holds(String text, int start, int end) {
        return start < end && looks[look(text, start, end)] && words.contains(text.substring(start, end));
    }

    // few words have the same first letters, last letter and length
    private static int look(String text, int start, int end) {
        int first = text.charAt(start) * 31 + text.charAt(Math.min(start + 1, end - 1));
        return ((first * 31 + text.charAt(end - 1)) * 31 + end - start) & (LOOKS - 1);
    }
}
