package org.isnad.parsers;

import java.util.Arrays;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;

/** What a character is, looked up in one table: each step asks it of each character of a line. */
final class Letters {
    /** Folding leaves it out. */
    static final char DROPPED = '\uFFFF';
    /** How it is folded depends on what stands beside it. */
    static final char OPEN = '\uFFFE';

    private static final int LETTER = 1;
    private static final int DIGIT = 2;
    private static final int BLANK = 4;
    // all our alphabets and signs
    private static final byte[] KINDS = new byte[0x2070];
    private static final char[] FOLDED = new char[KINDS.length];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = (byte) kindsOf(c);
            FOLDED[c] = foldedAlone(c);
        }
    }

    private Letters() {}

    static boolean isLetter(char c) {
        return (kinds(c) & LETTER) != 0;
    }

    static boolean isDigit(char c) {
        return (kinds(c) & DIGIT) != 0;
    }

    static boolean isLetterOrDigit(char c) {
        return (kinds(c) & (LETTER | DIGIT)) != 0;
    }

    /** Whether it shows nothing; format controls too: a line of nothing but direction marks shows nothing. */
    static boolean isBlank(char c) {
        return (kinds(c) & BLANK) != 0;
    }

    /** 1 a letter, 2 a digit, 0 neither. */
    static int kind(char c) {
        return kinds(c) & (LETTER | DIGIT);
    }

    /** The letters of {@link FoldedText#fold} of a stretch, without a string of them. */
    static char[] folded(String text, Span within) {
        char[] letters = new char[within.length()];
        text.getChars(within.start(), within.end(), letters, 0);
        int length = 0;
        for (char c : letters) {
            char folded = folded(c);
            if (folded == OPEN) {
                return FoldedText.fold(within.in(text)).toCharArray();
            }
            letters[length] = folded;
            length += folded == DROPPED ? 0 : 1;
        }
        return length == letters.length ? letters : Arrays.copyOf(letters, length);
    }

    /** What folding makes of a character, {@link #DROPPED} or {@link #OPEN}. */
    static char folded(char c) {
        return c < FOLDED.length ? FOLDED[c] : OPEN;
    }

    private static int kinds(char c) {
        return c < KINDS.length ? KINDS[c] : kindsOf(c);
    }

    private static int kindsOf(char c) {
        boolean blank =
                Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
        return (Character.isLetter(c) ? LETTER : Character.isDigit(c) ? DIGIT : 0) | (blank ? BLANK : 0);
    }

    private static char foldedAlone(char c) {
        String alone = FoldedText.fold(String.valueOf(c));
        boolean harakah = c >= '\u064B' && c <= '\u0652';
        boolean joins = Character.getType(c) == Character.NON_SPACING_MARK && !harakah;
        boolean ours = c < 0x700 || c >= 0x2000;
        return joins || !ours || alone.length() > 1 ? OPEN : alone.isEmpty() ? DROPPED : alone.charAt(0);
    }
}
