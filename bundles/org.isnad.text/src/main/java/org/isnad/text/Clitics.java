package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/** Peels what Arabic and Hebrew write together with the next word. */
public final class Clitics {
    private static final String HEBREW = "ושבלמכה";
    private static final String HEBREW_RANKS = "0122223";
    private static final WordMemo<List<Split>> SPLITS = new WordMemo<>(Clitics::split);

    private Clitics() {}

    /**
     * Every way to read a folded word as particles and a stem, the word itself first, then by length of the prefix.
     *
     * @param foldedWord a word of {@link FoldedText#folded()}
     * @return never empty, immutable; stems have at least two letters
     */
    public static List<Split> splits(String foldedWord) {
        return SPLITS.of(foldedWord);
    }

    private static List<Split> split(String foldedWord) {
        List<Split> splits = new ArrayList<>(4);
        splits.add(new Split("", foldedWord, 0));
        if (foldedWord.length() > 2) {
            char first = foldedWord.charAt(0);
            if (first >= 0x0600 && first <= 0x06FF) {
                arabic(foldedWord, splits);
            } else if (HEBREW.indexOf(first) >= 0) {
                hebrew(foldedWord, splits);
            }
        }
        return List.copyOf(splits);
    }

    private static void arabic(String word, List<Split> splits) {
        int afterConjunction = word.charAt(0) == 'و' || word.charAt(0) == 'ف' ? 1 : 0;
        if (afterConjunction == 1) {
            add(word, 1, splits);
        }
        prepositions(word, 0, splits);
        if (afterConjunction == 1) {
            prepositions(word, 1, splits);
        }
    }

    // ب ل ك and the article, from an index on
    private static void prepositions(String word, int from, List<Split> splits) {
        article(word, from, splits);
        if (from + 2 >= word.length()) {
            return;
        }
        char c = word.charAt(from);
        if (c == 'ب' || c == 'ك' || c == 'ل') {
            add(word, from + 1, splits);
            article(word, from + 1, splits);
        }
        if (c == 'ل' && word.charAt(from + 1) == 'ل' && word.length() - from > 3) {
            // للقاهرة is ل + القاهرة written without its alef
            splits.add(new Split(word.substring(0, from + 1), "ا" + word.substring(from + 1), from + 1));
            splits.add(new Split(word.substring(0, from + 1) + "ال", word.substring(from + 2), from + 2));
        }
    }

    private static void article(String word, int from, List<Split> splits) {
        if (word.startsWith("ال", from)) {
            add(word, from + 2, splits);
        }
    }

    // in their order: ו, then ש, then one of בכלמ, then ה; כש, מש, לכש may stand where ש does
    private static void hebrew(String word, List<Split> splits) {
        int last = -1;
        for (int i = 0; i < 4 && i + 3 <= word.length(); i++) {
            int rank = HEBREW_RANKS.charAt(Math.max(0, HEBREW.indexOf(word.charAt(i)))) - '0';
            boolean relative = rank == 1 && last == 2 && word.charAt(i - 1) != 'ב';
            if (HEBREW.indexOf(word.charAt(i)) < 0 || (rank <= last && !relative)) {
                return;
            }
            last = rank;
            add(word, i + 1, splits);
        }
    }

    private static void add(String word, int length, List<Split> splits) {
        if (word.length() - length >= 2) {
            splits.add(new Split(word.substring(0, length), word.substring(length), length));
        }
    }

    /**
     * One reading of a word.
     *
     * @param prefix the particles, folded, the article «ال» last if it is one of them
     * @param stem the rest, folded
     * @param length how many folded letters of the word the prefix takes
     */
    public record Split(String prefix, String stem, int length) {
        /** Letters of the prefix that do not belong to the word's own span: all but the article. */
        public int outside() {
            return prefix.endsWith("ال") ? Math.max(0, length - (stemmedArticle() ? 1 : 2)) : length;
        }

        // in «لل…» the article is a single lam
        private boolean stemmedArticle() {
            return prefix.length() > length;
        }
    }
}
