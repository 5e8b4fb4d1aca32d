package org.isnad.classifiers.tr.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token;
import org.isnad.text.WordMemo;

/** The endings that tell what a Turkish word does in its clause; words are folded, without dotless i. */
final class Endings {
    private static final String WHOSE = "(?:[iuü]?m[iuü]?z?|[iuü]?n[iuü]?z?|l[ae]r[iuü]|[iuü])";
    private static final WordMemo<Boolean> FACT =
            WordMemo.matching(".*(?:[dt][iuü]k|[dt][iuü]ğ|[ae]c[ae][kğ])" + WHOSE + "n?[iuü]");
    private static final WordMemo<Boolean> SUBJECT =
            WordMemo.matching(".*(?:[dt][iuü]k|[dt][iuü]ğ|[ae]c[ae][kğ])" + WHOSE);
    private static final WordMemo<Boolean> DATIVE = WordMemo.matching(
            ".*(?:(?:[dt][iuü]k|[dt][iuü]ğ|[ae]c[ae][kğ])" + WHOSE + "|m[ae](?:s[iuü]|l[ae]r[iuü]|m|m[iuü]z|y))n?[ae]");
    private static final WordMemo<Boolean> TELLING =
            WordMemo.matching(".*[dt][iuü](?:(?:ğ|kl[ae]r)[iuü]n|ğ[iuü]m(?:[iuü]z)?)[ae]");
    private static final WordMemo<Boolean> ABLATIVE = WordMemo.matching(".*(?:(?:[dt][iuü]k|[dt][iuü]ğ|[ae]c[ae][kğ])"
            + WHOSE + "|m[ae]s[iuü]|m[ae]l[ae]r[iuü])n?[dt][ae]n|.*m[ae]kt[ae]n");
    private static final WordMemo<Boolean> LOCATIVE =
            WordMemo.matching(".*(?:m[ae]s[iuü]nd[ae]|m[ae]l[ae]r[iuü]nd[ae]|[dt][iuü]ğ[iuü]nd[ae]|m[ae]kt[ae])");
    private static final WordMemo<Boolean> WISH = WordMemo.matching(
            ".*m[ae](?:s[iuü]n[iuü]|l[ae]r[iuü]n[iuü]|m[iuü]|n[iuü]|m[iuü]z[iuü]|n[iuü]z[iuü]|y[iuü]|k)");
    private static final WordMemo<Boolean> SUBJECT_WISH = WordMemo.matching(".*m[ae](?:s[iuü]|l[ae]r[iuü])");
    private static final WordMemo<Boolean> ACCUSATIVE =
            WordMemo.matching(".*(?:[iuü]n[iuü]|l[ae]r[iuü]|y[iuü]|[^aeiuüoö][iuü])");
    private static final WordMemo<Boolean> GENITIVE = WordMemo.matching(".{2,}(?:n?[iuü]n)");
    // «rakip» is no converb
    private static final WordMemo<Boolean> CASE = WordMemo.matching(
            "(?!(?:rakip|sahip|takip|talip|galip|garip|tertip|edip|grup|mensup|mektup)$).*(?:[dt][ae]|[dt][ae]n|n[dt][ae]|[iuü]n[iuü]|y[iuü]|y[ae]|yl[ae]|l[ae]r[iuü]n[iuü]|[iuü]n[ae]|ken|[ae]r[ae]k|[iuü]nc[ae]|ip|up|üp)");
    private static final WordMemo<Boolean> WHEN = WordMemo.matching(
            ".*(?:[dt][iuü](?:ğ[iuü]|kl[ae]r[iuü])nd[ae]|[aeiuü]y?[iuü]nc[ae]|[ae]r[ae]k|[aeiuü]rken|m[ae]d[ae]n)");
    private static final WordMemo<Boolean> PLACE = WordMemo.matching(".*(?:[dt][ae]|[dt][ae]yken)");
    private static final WordMemo<Boolean> PAST = WordMemo.matching(
            "(?!(?:yardim|adim|ordu|kendi|dördü|hindi|kedi)$).{2,}(?:(?:(?<=[fstkçşhp])t|(?<=[^fstkçşhp])d)[iuü](?:l[ae]r|k|m)?|[iuü]yor(?:l[ae]r|d[iuü])?|m[iuü]şt[iuü](?:r|m)?|[ae]c[ae]k)");

    private static final WordMemo<Boolean> NARRATIVE = WordMemo.matching("(?:.{3,}|de|et|ol)m[iuü]ş");

    private Endings() {}

    static boolean fact(String word) {
        return FACT.of(word);
    }

    /** «değişmediğinin (altını çizdi)». */
    static boolean factOf(String word) {
        return word.endsWith("n") && subjectClause(word.replaceFirst("n?[iuü]n$", ""));
    }

    static boolean subjectClause(String word) {
        return SUBJECT.of(word) || fact(word);
    }

    /** Whether one of the words behind, up to a mark, ends a clause that is told: «(paylaşımı) kendisinin yazmadığını». */
    static boolean factWithin(Sentence s, int from) {
        return factWithin(s, from, s.size());
    }

    /** The same before {@code to}. */
    static boolean factWithin(Sentence s, int from, int to) {
        for (int k = from; k < to && s.is(k, Token.Kind.WORD); k++) {
            if (fact(s.word(k))) {
                return true;
            }
        }
        return false;
    }

    /** «paylaşılmaması (istendi)». */
    static boolean subjectWish(String word) {
        return word.length() > 5 && SUBJECT_WISH.of(word);
    }

    static boolean dative(String word) {
        return DATIVE.of(word);
    }

    /** Somebody's telling rather than a thing: «aktardığına», «bildirdiklerine». */
    static boolean telling(String word) {
        return TELLING.of(word);
    }

    static boolean ablative(String word) {
        return ABLATIVE.of(word);
    }

    /** «yapılmasında (diretti)». */
    static boolean locative(String word) {
        return LOCATIVE.of(word);
    }

    /** «tırmanmakta (ısrar etti)»: what somebody goes on doing. */
    static boolean deed(String word) {
        return word.endsWith("makta") || word.endsWith("mekte");
    }

    static boolean wish(String word) {
        return word.length() > 4 && WISH.of(word);
    }

    static boolean accusative(String word) {
        return word.length() > 3 && ACCUSATIVE.of(word);
    }

    static boolean genitive(String word) {
        return GENITIVE.of(word);
    }

    /** «sorulduğunda», «gelince», «belirterek», «anlatırken»: what was when it was told. */
    static boolean when(String word) {
        return word.length() > 4 && !word.equals("olarak") && WHEN.of(word);
    }

    /** Where it was told or when: «videoda», «görüşmede». */
    static boolean place(String word) {
        return word.length() > 4 && PLACE.of(word);
    }

    /** A case or converb ending that no subject has. */
    static boolean oblique(String word) {
        return word.length() > 3 && CASE.of(word);
    }

    /** «(suçlamayı) kabul etmemiş, …»: told as heard of, its ending shared with the verb behind. */
    static boolean narrative(String word) {
        return NARRATIVE.of(word);
    }

    static boolean finite(String word) {
        return PAST.of(word);
    }
}
