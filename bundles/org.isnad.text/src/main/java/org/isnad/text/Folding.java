package org.isnad.text;

import org.jspecify.annotations.Nullable;

/** The folding of one character. */
final class Folding {
    static final char DROPPED = '\uFFFF';
    // not told by the character alone
    private static final char OPEN = '\uFFFE';
    static final char TATWEEL = '\u0640';
    // all our alphabets
    private static final char[] LETTERS = letters();
    private static final boolean[] ALONE = alone();
    // of those that stand alone; the others are open
    private static final char[] FOLDED_ALONE = foldedAlone();

    private Folding() {}

    static char fold(char c) {
        return c < LETTERS.length ? LETTERS[c] : c >= 0x2000 && c <= 0x206F ? punctuation(c) : other(c);
    }

    private static char[] letters() {
        char[] letters = new char[0x700];
        for (char c = 0; c < letters.length; c++) {
            letters[c] = letter(c);
        }
        return letters;
    }

    private static boolean[] alone() {
        boolean[] alone = new boolean[LETTERS.length];
        for (char c = 0; c < alone.length; c++) {
            alone[c] = standsAlone(c);
        }
        return alone;
    }

    private static char[] foldedAlone() {
        char[] folded = new char[LETTERS.length];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = ALONE[c] ? LETTERS[c] : OPEN;
        }
        return folded;
    }

    private static char letter(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '\t' ? ' ' : c;
        }
        if (c >= 0x0600 && c <= 0x06FF) {
            return arabic(c);
        }
        if (c >= 0x0590 && c <= 0x05FF) {
            return hebrew(c);
        }
        return other(c);
    }

    /** The folded characters of a text that is surely composed as far as it can be; null leaves it open. */
    static @Nullable String foldIfComposed(String text) {
        char[] letters = text.toCharArray();
        int n = 0;
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            char folded = c < FOLDED_ALONE.length ? FOLDED_ALONE[c] : standsAlone(c) ? fold(c) : OPEN;
            if (folded == OPEN) {
                if (!isHarakahBehindLetter(text, 0, i)) {
                    return null;
                }
                folded = DROPPED;
            }
            letters[n] = folded;
            n += folded == DROPPED ? 0 : 1;
        }
        return new String(letters, 0, n);
    }

    private static boolean isHarakahBehindLetter(String text, int from, int i) {
        char c = text.charAt(i);
        return c >= '\u064B' && c <= '\u0652' && i > from && isAlone(text.charAt(i - 1));
    }

    static boolean isAlone(char c) {
        return c < ALONE.length ? ALONE[c] : standsAlone(c);
    }

    /** Whether characters are surely composed as far as they can be, marks in their order; false leaves it open. */
    static boolean isComposed(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isAlone(text.charAt(i)) && !isHarakahBehindLetter(text, from, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character neither joins the one before it nor is ever written as two: most of a text. */
    private static boolean standsAlone(char c) {
        return c < 0x300
                || (c >= 0x5D0 && c <= 0x5EA)
                || (c >= 0x61B && c <= 0x64A)
                || (c >= 0x660 && c <= 0x66D)
                || (c >= 0x671 && c <= 0x6D5)
                || (c >= 0x2010 && c <= 0x2027)
                || c == '\u060C';
    }

    private static char arabic(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ئ' -> 'ي';
            case 'ة' -> 'ه';
            case 'ؤ' -> 'و';
            case 'ک' -> 'ك';
            case TATWEEL -> DROPPED;
            case '٫' -> '.';
            case '٬' -> ',';
            default -> digitOrMark(c);
        };
    }

    private static char digitOrMark(char c) {
        if (c >= '٠' && c <= '٩') {
            return (char) (c - '٠' + '0');
        }
        if (c >= '۰' && c <= '۹') {
            return (char) (c - '۰' + '0');
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT ? DROPPED : c;
    }

    private static char hebrew(char c) {
        return switch (c) {
            case '\u05BE' -> '-';
            case '\u05F3' -> '\'';
            case '\u05F4' -> '"';
            default -> Character.getType(c) == Character.NON_SPACING_MARK ? DROPPED : c;
        };
    }

    private static char punctuation(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> '-';
            case '\u2028', '\u2029' -> '\n';
            default -> Character.isSpaceChar(c) ? ' ' : Character.getType(c) == Character.FORMAT ? DROPPED : c;
        };
    }

    private static char other(char c) {
        return switch (c) {
            case '\u00A0', '\u3000', '\u1680' -> ' ';
            case '\u00AB', '\u00BB' -> '"';
            case 'İ', 'ı' -> 'i';
            case '\u00AD', '\uFEFF' -> DROPPED;
            default -> Character.getType(c) == Character.NON_SPACING_MARK ? DROPPED : Character.toLowerCase(c);
        };
    }
}
