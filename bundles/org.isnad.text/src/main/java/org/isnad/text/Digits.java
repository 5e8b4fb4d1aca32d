package org.isnad.text;

/** Looks for digits: ASCII, Arabic-Indic and Persian ones. */
final class Digits {
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
        return (c >= '0' && c <= '9') || (c >= '٠' && c <= '٩') || (c >= '۰' && c <= '۹');
    }
}
