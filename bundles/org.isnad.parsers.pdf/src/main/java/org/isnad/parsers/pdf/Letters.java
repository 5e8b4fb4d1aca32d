package org.isnad.parsers.pdf;

import java.text.Normalizer;

/** Characters as fonts state them, made plain: letters for their shapes, one code for a letter and its mark. */
final class Letters {
    private static final String ALEFS = "اأإآٱ";
    private static final char LAM = 'ل';
    private static final char TATWEEL = 'ـ';
    // letters Arabic writes as one: base and mark, and what they make together
    private static final String[] COMPOSED = {
        "\u0627\u0653",
        "\u0622",
        "\u0627\u0654",
        "\u0623",
        "\u0648\u0654",
        "\u0624",
        "\u0627\u0655",
        "\u0625",
        "\u064A\u0654",
        "\u0626",
        "\u0649\u0654",
        "\u0626"
    };

    private Letters() {}

    /** What a sign says: shapes made letters, what is not shown left out. */
    static String plain(String stated) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < stated.length(); i++) {
            char c = stated.charAt(i);
            if (isShape(c)) {
                plain.append(letters(c));
            } else if (c == '\u00A0' || (c >= '\u2000' && c <= '\u200A') || c == '\t') {
                plain.append(' ');
            } else if (!isHidden(c)) {
                plain.append(c);
            }
        }
        return lamFirst(plain.toString());
    }

    // Arabic and Hebrew presentation forms, Latin ligatures (Unicode 16, blocks FB00, FB50, FE70)
    private static boolean isShape(char c) {
        return (c >= '\uFB00' && c <= '\uFDFF' && c != '\uFD3E' && c != '\uFD3F') || (c >= '\uFE70' && c <= '\uFEFC');
    }

    // a mark by itself is shown on a space or on a tatweel
    private static String letters(char shape) {
        String letters = Normalizer.normalize(String.valueOf(shape), Normalizer.Form.NFKC);
        boolean carried = letters.length() > 1
                && (letters.charAt(0) == ' ' || letters.charAt(0) == TATWEEL)
                && isMark(letters.charAt(1));
        return carried ? letters.substring(1) : letters;
    }

    private static boolean isHidden(char c) {
        return c < ' '
                || (c >= '\u007F' && c <= '\u009F')
                || c == '\u200B'
                || (c >= '\u200E' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u206F')
                || c == '\uFEFF';
    }

    // no letters join as alef and lam: one sign for both is a lam-alef told the wrong way round
    private static String lamFirst(String letters) {
        return letters.length() == 2 && ALEFS.indexOf(letters.charAt(0)) >= 0 && letters.charAt(1) == LAM
                ? "" + LAM + letters.charAt(0)
                : letters;
    }

    static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    static boolean isRightToLeft(int character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** More right-to-left than left-to-right letters: above zero. */
    static int balance(String text) {
        int balance = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                balance += isRightToLeft(c) ? 1 : -1;
            }
        }
        return balance;
    }

    /** A letter and the marks on it, with one code where Unicode has one that texts are written with. */
    static String composed(String letter) {
        String composed = letter;
        for (int i = 0; i < COMPOSED.length; i += 2) {
            composed = composed.replace(COMPOSED[i], COMPOSED[i + 1]);
        }
        // Latin letters only: in Arabic and Hebrew, composing would change the order of marks
        return letter.charAt(0) < '\u0250' ? Normalizer.normalize(composed, Normalizer.Form.NFC) : composed;
    }
}
