package org.isnad.classifiers.quantities;

import org.isnad.text.Stems;
import org.isnad.text.WordMemo;

/** Tells which words of no list may be what a number counts. */
final class Nouns {
    private static final WordMemo<Boolean> HEBREW_NOUNS = WordMemo.matching("(?![בלמוש]ה).*(?:ים|ות|י)");
    private static final WordMemo<Boolean> TURKISH_VERBS = WordMemo.matching(
            ".{2,}(?:d[iuü]|t[iuü]|yor|m[iuü]ş|acak|ecek|arak|erek|ken|[iuü]p|mesi|masi|[ae]c[ae]ğ[iuü].*|[dt][iuü]ğ[iuü](?:n.*)?)");

    private final WordLine line;
    private final QuantityWords lists;
    private final String language;

    Nouns(WordLine line, QuantityWords lists, String language) {
        this.line = line;
        this.lists = lists;
        this.language = language;
    }

    /** Whether a word may be a noun behind its number; {@code definite} if it may bear an article. */
    boolean are(int i, boolean definite) {
        String folded = line.folded(i);
        boolean article = folded.startsWith("ال") || (language.equals("he") && folded.startsWith("ה"));
        return folded.length() > 2
                && Character.isLetter(folded.charAt(0))
                && (definite || !article)
                && (!lists.fated(folded) || language.equals("en"))
                && !lists.noNouns.contains(folded)
                && !Stems.isStopWord(folded)
                && lists.numbers.at(line.words(), i).isEmpty()
                && !verb(i, folded);
    }

    private boolean of(int i) {
        return i > 0 && lists.isPart(line.folded(i - 1));
    }

    private boolean verb(int i, String folded) {
        return switch (language) {
            case "ar" ->
                (line.folded(i - 1).equals("من") && !folded.startsWith("ال"))
                        || (folded.startsWith("ي") && !lists.demonyms.containsKey(folded))
                        || folded.endsWith("وا")
                        || folded.startsWith("وال");
            case "he" -> !HEBREW_NOUNS.of(folded) && !(of(i) && folded.startsWith("מה"));
            case "tr" -> TURKISH_VERBS.of(folded);
            default -> false;
        };
    }

    /** Whether a word is a verb of what befell people, which is listed for «מספר … נפצעו»: «עשרות | נפצעו». */
    boolean befell(int k) {
        String folded = line.folded(k);
        boolean verb = language.equals("he")
                ? folded.startsWith("נ") && folded.endsWith("ו")
                : language.equals("ar") && folded.endsWith("وا");
        return verb && lists.fated(folded);
    }
}
