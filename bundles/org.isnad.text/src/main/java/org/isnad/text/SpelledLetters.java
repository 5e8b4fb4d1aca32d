package org.isnad.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of Latin letters in Arabic writing: the initials of «جي. دي. فانس» and what «سي إن إن» is made of. */
public final class SpelledLetters {
    private static final int LONGEST = 6;
    private static final Set<String> LETTERS = new HashSet<>();
    // whether the name of a letter is an Arabic word too
    private static final WordTable<Boolean> WORDS = new WordTable<>();

    static {
        for (List<String> row : LexiconFile.rows(SpelledLetters.class, "spelled-letters.tsv")) {
            String letter = FoldedText.fold(row.getFirst());
            LETTERS.add(letter);
            WORDS.put(letter, row.size() > 1);
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
        Boolean word = before(text, point);
        if (word == null || point + 1 == text.length()) {
            return false;
        }
        return !word
                || before(text, pointBefore(text, point)) != null
                || before(text, pointBehind(text, point)) != null;
    }

    // whether the letter's name that a point ends is a word too; null if there is none
    private static @Nullable Boolean before(String text, int point) {
        int from = Math.max(0, point);
        while (from > 0 && point - from <= LONGEST && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        if (point - from > LONGEST || from >= point) {
            return null;
        }
        // letters alone: none joins the one before it
        char[] folded = new char[LONGEST];
        int length = 0;
        for (int i = from; i < point; i++) {
            folded[length] = Folding.fold(text.charAt(i));
            length += folded[length] == Folding.DROPPED ? 0 : 1;
        }
        return WORDS.get(folded, 0, length);
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
