package org.isnad.text;

import org.isnad.report.Span;

/** Which way a paragraph runs. */
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    /**
     * The direction of a paragraph: that of most of its words, so that an Arabic sentence which begins with a Latin name
     * still runs from the right; left to right if there is no letter at all.
     */
    public static Direction of(CharSequence text) {
        return of(text, new Span(0, text.length()));
    }

    /** The direction of a stretch of text. */
    public static Direction of(CharSequence text, Span within) {
        int balance = 0;
        boolean inWord = false;
        for (int i = within.start(); i < within.end(); i++) {
            int sign = sign(text.charAt(i));
            balance += inWord ? 0 : sign;
            inWord = Character.isLetterOrDigit(text.charAt(i));
        }
        // on a tie right to left: few Latin texts quote as many Arabic words as their own
        return balance > 0 || (balance == 0 && hasRightToLeft(text, within)) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    private static boolean hasRightToLeft(CharSequence text, Span within) {
        return text.subSequence(within.start(), within.end()).chars().anyMatch(c -> sign((char) c) > 0);
    }

    private static int sign(char c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 1;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
            default -> 0;
        };
    }
}
