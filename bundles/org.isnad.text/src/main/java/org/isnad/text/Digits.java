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

    /** Whether so many digits stand in a range of UTF-16 indices. */
    static boolean holds(String text, int from, int to, int fewest) {
        int digits = 0;
        for (int i = from; i < to && digits < fewest; i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= fewest;
    }

    private static boolean isDigit(char c) {
        return c < DIGITS.length && DIGITS[c];
    }
}
