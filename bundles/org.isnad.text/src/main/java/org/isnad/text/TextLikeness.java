package org.isnad.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much a decoding of legacy bytes reads like text, per character outside ASCII: letters in the company of letters of
 * their own script speak for it, odd symbols, controls and script switches inside a word against it.
 */
final class TextLikeness {
    // what a wrong decoding can be judged by is found early
    private static final int ENOUGH = 60_000;
    private static final double WORD_BONUS = 2.0;
    private static final double SELDOM = 0.65;
    private static final Set<String> COMMON = common();
    private static final String TYPOGRAPHY = "“”‘’«»–—…•©®™°€£·،؛؟ـ„‚";
    private static final String RARE = "¤¦§¨¬¯¶¸¹²³ºª¼½¾¿×÷±µˆ˜†‡‰ƒ¡¥¢";

    private TextLikeness() {}

    /** Above 1 for plain text, below 0 for what is none; 1 if there is nothing outside ASCII. */
    static double of(String text) {
        return of(text, false);
    }

    /** As {@link #of}, leaving aside quotation marks, dashes and the like. */
    static double ofLetters(String text) {
        return of(text, true);
    }

    private static double of(String text, boolean letters) {
        double score = 0;
        int judged = 0;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length() && judged < ENOUGH; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                score += COMMON.contains(word.toString()) ? WORD_BONUS : 0;
                word.setLength(0);
            }
            if (c > 0x7F && !(letters && TYPOGRAPHY.indexOf(c) >= 0)) {
                judged++;
                score += judge(text, i, c);
            }
        }
        score += COMMON.contains(word.toString()) ? WORD_BONUS : 0;
        return judged == 0 ? 1 : score / judged;
    }

    private static double judge(String text, int i, char c) {
        if (RARE.indexOf(c) >= 0) {
            return -1;
        }
        if (TYPOGRAPHY.indexOf(c) >= 0 || c == '\u00A0') {
            return 0.2;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL -> -3;
            case Character.FORMAT -> c == '\u200C' || between(text, i) == Kind.NONE ? 0.1 : -1;
            case Character.NON_SPACING_MARK -> before(text, i) == kind(c) ? 0.5 : -2;
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.OTHER_LETTER -> letter(text, i, c);
            default -> -0.3;
        };
    }

    private static double letter(String text, int i, char c) {
        Kind own = kind(c);
        Kind before = before(text, i);
        Kind after = after(text, i);
        if (own == Kind.LATIN) {
            // accented letters stand among plain ones; rows of them are another script read wrongly
            boolean beside =
                    isPlain(text, i - 1) || isPlain(text, i + 1) || isPlain(text, i - 2) || isPlain(text, i + 2);
            if (!beside && isShort(text, i)) {
                return 0;
            }
            boolean bumpy = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(text.charAt(i - 1));
            boolean fits = beside && !bumpy && before != Kind.OTHER && after != Kind.OTHER;
            return !fits ? -1 : "ðýþÐÝÞ".indexOf(c) >= 0 ? SELDOM : 1;
        }
        boolean switched = before == Kind.LATIN || after == Kind.LATIN;
        boolean alone = before == Kind.NONE && after == Kind.NONE;
        return switched ? -1.5 : alone ? 0 : isRare(c) ? 0.2 : 1;
    }

    // «üç», "à": a word of one or two letters tells nothing
    private static boolean isShort(String text, int i) {
        boolean first = before(text, i) == Kind.NONE;
        boolean last = after(text, i) == Kind.NONE;
        return (first && last)
                || (first && after(text, i + 1) == Kind.NONE)
                || (last && before(text, i - 1) == Kind.NONE);
    }

    // final forms before a letter are wrong; letters of other languages than Arabic are seldom
    private static boolean isRare(char c) {
        return "پچژگڈڑٹںھہےۀکڤ".indexOf(c) >= 0;
    }

    private enum Kind {
        NONE,
        LATIN,
        OTHER
    }

    private static Kind between(String text, int i) {
        Kind before = before(text, i);
        return before == Kind.NONE ? after(text, i) : before;
    }

    private static Kind before(String text, int i) {
        return i > 0 ? kind(text.charAt(i - 1)) : Kind.NONE;
    }

    private static Kind after(String text, int i) {
        return i + 1 < text.length() ? kind(text.charAt(i + 1)) : Kind.NONE;
    }

    private static boolean isPlain(String text, int i) {
        if (i < 0 || i >= text.length()) {
            return false;
        }
        char c = text.charAt(i);
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static Kind kind(char c) {
        if (c < 0x80 ? isLatinLetter(c) : Character.isLetter(c) && c < 0x250) {
            return Kind.LATIN;
        }
        boolean ofScript = c >= 0x250 && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
        return ofScript ? Kind.OTHER : Kind.NONE;
    }

    private static boolean isLatinLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static Set<String> common() {
        Set<String> words = new HashSet<>();
        for (List<String> row : LexiconFile.rows(TextLikeness.class, "languages.tsv")) {
            if (row.size() > 2 && row.get(1).equals("words")) {
                for (String word : row.get(2).split(" ")) {
                    // ASCII words read the same in every set
                    if (word.chars().anyMatch(c -> c > 0x7F)) {
                        words.add(word);
                    }
                }
            }
        }
        return words;
    }
}
