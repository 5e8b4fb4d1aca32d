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

    /**
     * Whether a word of such letters may stand in the list.
     *
     * @param second the first one again if there is no other
     */
    boolean mayHold(char first, char second, char last, int length) {
        return looks[look(first, second, last, length)];
    }

    private static int look(String text, int start, int end) {
        return look(text.charAt(start), text.charAt(Math.min(start + 1, end - 1)), text.charAt(end - 1), end - start);
    }

    // few words have the same first letters, last letter and length
    private static int look(char first, char second, char last, int length) {
        return (((first * 31 + second) * 31 + last) * 31 + length) & (LOOKS - 1);
    }
}
