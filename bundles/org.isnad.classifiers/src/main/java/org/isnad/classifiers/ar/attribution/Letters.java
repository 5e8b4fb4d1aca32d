package org.isnad.classifiers.ar.attribution;

import org.isnad.report.Span;

/** Counts the letters of Arabic words as they are written. */
final class Letters {
    private Letters() {}

    /** Index in the text behind so many letters of a span; vowel marks and tatweel belong to the letter before them. */
    static int behind(String text, Span span, int letters) {
        int at = span.start();
        int left = letters;
        while (at < span.end() && (left > 0 || mark(text.charAt(at)))) {
            if (!mark(text.charAt(at))) {
                left--;
            }
            at++;
        }
        return at;
    }

    private static boolean mark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == '\u0640';
    }
}
