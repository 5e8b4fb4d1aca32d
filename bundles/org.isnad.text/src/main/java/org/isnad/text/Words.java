package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Span;

/**
 * Finds words: runs of letters and digits, with what joins them inside — apostrophe, gershayim between Hebrew letters, a
 * hyphen between Latin letters, point and comma between digits.
 */
public final class Words {
    // with what parts it from the next, in news
    private static final int LETTERS_PER_WORD = 5;

    private static final String CLITICS = "הבלמשוכ";
    private static final int SHORTEST_QUOTED = 2;
    private static final int LONGEST_QUOTED = 80;

    // of all our alphabets
    private static final boolean[] PARTS = parts();

    private Words() {}

    private static boolean[] parts() {
        boolean[] parts = new boolean[0x700];
        for (char c = 0; c < parts.length; c++) {
            parts[c] = isPartOfAnyScript(c);
        }
        return parts;
    }

    public static List<Word> of(FoldedText text) {
        return text.words();
    }

    /** The words that begin inside a span of the original text. */
    public static List<Word> of(FoldedText text, Span within) {
        return text.words().subList(text.firstWord(within.start()), text.firstWord(within.end()));
    }

    /** How many words begin inside a span of the original text. */
    public static int count(FoldedText text, Span within) {
        return text.firstWord(within.end()) - text.firstWord(within.start());
    }

    /** The characters of a word as they are written in a text, of a common word always the same string. */
    public static String written(String text, Span word) {
        return CommonWords.of(text, word.start(), word.end());
    }

    /** The number of the first of a text's words that begins at or behind a place in the original. */
    public static int firstFrom(List<Word> words, int start) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static List<Word> scan(FoldedText text) {
        String folded = text.folded();
        FoldedText.Originals originals = text.originals();
        List<Word> words = new ArrayList<>(16 + folded.length() / LETTERS_PER_WORD);
        int i = 0;
        while (i < folded.length()) {
            if (!isPart(folded.charAt(i))) {
                i++;
                continue;
            }
            int end = wordEnd(folded, i);
            words.add(new Word(originals.next(i, end), CommonWords.of(folded, i, end)));
            i = end;
        }
        return List.copyOf(words);
    }

    private static int wordEnd(String folded, int start) {
        int i = start + 1;
        while (i < folded.length() && (isPart(folded.charAt(i)) || joins(folded, i, folded.length()))) {
            i++;
        }
        return i;
    }

    private static boolean isPart(char c) {
        return c < PARTS.length ? PARTS[c] : isPartOfAnyScript(c);
    }

    private static boolean isPartOfAnyScript(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static boolean joins(String folded, int i, int to) {
        if (i + 1 >= to) {
            return false;
        }
        char before = folded.charAt(i - 1);
        char after = folded.charAt(i + 1);
        return switch (folded.charAt(i)) {
            case '\'' -> Character.isLetterOrDigit(before) && Character.isLetter(after);
            case '"' -> hebrew(before) && hebrew(after) && !opens(folded, i, to);
            case '-' -> latin(before) && latin(after);
            case '.', ',' -> digit(before) && digit(after);
            default -> false;
        };
    }

    // «ב"הארץ"», «ה"ניו יורק טיימס"»: a letter hangs on a name in marks, unlike «צה"ל» and «מ"מים»
    private static boolean opens(String folded, int mark, int to) {
        boolean clitic = CLITICS.indexOf(folded.charAt(mark - 1)) >= 0
                && (mark < 2 || !Character.isLetterOrDigit(folded.charAt(mark - 2)));
        if (!clitic) {
            return false;
        }
        int letters = mark + 1;
        // «ב"ג'ומהורייט"»: a geresh within the name
        while (letters < to && (hebrew(folded.charAt(letters)) || folded.charAt(letters) == '\'')) {
            letters++;
        }
        for (int i = letters; letters - mark > SHORTEST_QUOTED && i < Math.min(to, mark + LONGEST_QUOTED); i++) {
            if (folded.charAt(i) == '"') {
                boolean ends = folded.charAt(i - 1) != ' ' && (i + 1 >= to || !hebrew(folded.charAt(i + 1)));
                if (ends || folded.charAt(i - 1) == ' ') {
                    return ends;
                }
            }
        }
        return false;
    }

    private static boolean hebrew(char c) {
        return c >= 'א' && c <= 'ת';
    }

    private static boolean latin(char c) {
        return Character.isLetter(c) && c < 0x0250;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
