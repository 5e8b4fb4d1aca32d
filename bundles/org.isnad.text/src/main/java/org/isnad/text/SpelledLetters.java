package org.isnad.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of Latin letters in Arabic writing: the initials of «جي. دي. فانس» and what «سي إن إن» is made of. */
public final class SpelledLetters {
    private static final int LONGEST = 6;
    private static final Set<String> LETTERS = new HashSet<>();
    private static final Set<String> WORDS = new HashSet<>();

    static {
        for (List<String> row : LexiconFile.rows(SpelledLetters.class, "spelled-letters.tsv")) {
            String letter = FoldedText.fold(row.getFirst());
            LETTERS.add(letter);
            if (row.size() > 1) {
                WORDS.add(letter);
            }
        }
    }

    private SpelledLetters() {}

    /** Whether a folded word is the name of a Latin letter. */
    public static boolean is(String folded) {
        return LETTERS.contains(folded);
    }

    /**
     * Whether a point stands behind an initial, so that it ends no sentence. Names of letters that are Arabic words too need
     * another initial beside them: «لا تثق بي. وأضاف», but «أو. بي. سينغ».
     *
     * @param point index of the point in {@code text}
     */
    public static boolean initial(String text, int point) {
        String letter = before(text, point);
        if (!is(letter) || point + 1 == text.length()) {
            return false;
        }
        return !WORDS.contains(letter)
                || is(before(text, pointBefore(text, point)))
                || is(before(text, pointBehind(text, point)));
    }

    // the word that a point ends, folded; empty if it is longer than any letter's name
    private static String before(String text, int point) {
        int from = Math.max(0, point);
        while (from > 0 && point - from <= LONGEST && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return point - from > LONGEST || from >= point ? "" : FoldedText.fold(text.substring(from, point));
    }

    // where the initial before ends, or -1
    private static int pointBefore(String text, int point) {
        int i = point - 1;
        while (i > 0 && Character.isLetter(text.charAt(i))) {
            i--;
        }
        while (i > 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i > 0 && text.charAt(i) == '.' ? i : -1;
    }

    // where the initial behind ends, or -1
    private static int pointBehind(String text, int point) {
        int i = point + 1;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '.' ? i : -1;
    }
}
