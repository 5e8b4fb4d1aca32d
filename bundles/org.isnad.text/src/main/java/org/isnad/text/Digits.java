package org.isnad.text;

/** Looks for digits: ASCII, Arabic-Indic and Persian ones. */
final class Digits {
    // all of them lie below this
    private static final boolean[] DIGITS = new boolean[0x700];

    static {
        for (char c = 0; c < DIGITS.length; c++) {
            DIGITS[c] = (c >= '0' && c <= '9') || (c >= '٠' && c <= '٩') || (c >= '۰' && c <= '۹');
        }
    }

    private Digits() {}

    /** The place of the first digit in a range of UTF-16 indices; its end if there is none. */
    static int firstIn(String text, int from, int to) {
        int i = from;
        while (i < to && !isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c < DIGITS.length && DIGITS[c];
    }
}
