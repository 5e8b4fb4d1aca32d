package org.isnad.classifiers.names;

import org.isnad.text.Word;
import org.jspecify.annotations.Nullable;

/** Finds Hebrew people of two or three words no list knows: «מושל אנטליה, מהמט קוראי, …», «הפרשן הצבאי אלון ברזילי סבור». */
final class PairFinder {
    private static final int LONGEST_OFFICE = 5;
    private static final int LONGEST = 3;

    private final Scan scan;
    private final PersonWords words;
    private final @Nullable Hit[] hitAt;
    private final @Nullable Hit[] titleBefore;
    private final boolean[] titleAt;

    PairFinder(Scan scan, PersonWords words, @Nullable Hit[] hitAt, @Nullable Hit[] titleBefore, boolean[] titleAt) {
        this.scan = scan;
        this.words = words;
        this.hitAt = hitAt;
        this.titleBefore = titleBefore;
        this.titleAt = titleAt;
    }

    /** Index behind the name that begins there; the same if none does. */
    int end(int i) {
        boolean behind = i > 0 && HebrewPairs.marked(scan, i) && comma(i);
        boolean office = behind ? officeBefore(i - 1) : describedTitle(i) || theOne(i);
        if (!office || words.pairs().small(word(i).folded()) || clause(word(i).folded())) {
            return i;
        }
        int end = i;
        int named = 0;
        while (end < scan.words().size()
                && named < LONGEST
                && (end == i || HebrewPairs.joined(scan, end))
                && (pairWord(end) || (behind && end == i + 1 && spelledLikeVerb(end)))) {
            named += end == i || scan.follows(end) || over(end) ? 1 : 0;
            end++;
        }
        return named >= 2 && over(end) ? end : i;
    }

    // «אמר השגריר נוריה קסטלס | לכתבים»
    private boolean over(int end) {
        boolean toSomebody = end < scan.words().size()
                && word(end).folded().startsWith("ל")
                && word(end).folded().length() > 3
                && scan.follows(end);
        return toSomebody || words.pairs().ends(scan, end);
    }

    /** Whether a given name that is a common word too is the name: «אמר | דב קוטלר.», «בראשות | יונה יהב,». */
    boolean weak(int i) {
        return words.tongue() == Tongue.HE
                && i > 0
                && i + 1 < scan.words().size()
                && scan.follows(i)
                && scan.follows(i + 1)
                && words.pairs().introduces(word(i - 1).folded())
                && pairWord(i + 1)
                && (i + 2 == scan.words().size() || HebrewPairs.marked(scan, i + 2));
    }

    /** Whether two words no list knows are all the name behind a title: «ד"ר | אמינטה סאר, הממונה». */
    boolean foreign(int i) {
        return words.tongue() == Tongue.HE
                && i + 1 < scan.words().size()
                && pairWord(i)
                && HebrewPairs.joined(scan, i + 1)
                && pairWord(i + 1)
                && words.pairs().ends(scan, i + 2);
    }

    /** Whether the sentence goes on there behind a name of two words: «תמר הרמן | ולסופר», «נעמי הראל | ייצגה את». */
    boolean goesOn(int i) {
        String folded = word(i).folded();
        boolean and = folded.startsWith("ו") && scan.follows(i);
        boolean acts = i + 1 < scan.words().size() && word(i + 1).folded().equals("את");
        return words.tongue() == Tongue.HE && (and || acts) && !words.isFamily(folded) && !words.isGiven(folded);
    }

    private boolean pairWord(int i) {
        String folded = word(i).folded();
        return hitAt[i] == null
                && !titleAt[i]
                && (!folded.startsWith("ה") || words.isGiven(folded))
                && !words.pairs().small(folded)
                && folded.indexOf('"') < 0
                && (words.isGiven(folded) || words.maySurname(folded, scan.written(i)));
    }

    // «הרמטכ"ל, | שרטן באוזני נהגו: "…"»
    private boolean clause(String folded) {
        return folded.startsWith("ש") && !words.isGiven(folded) && !words.isFamily(folded);
    }

    // «שר ההשקיה, טספאיה | מקונן|,»: between the commas it is a name
    private boolean spelledLikeVerb(int i) {
        return hitAt[i] == null
                && words.pairs().verb(word(i).folded())
                && (i + 1 == scan.words().size() || HebrewPairs.marked(scan, i + 1));
    }

    private boolean comma(int i) {
        return scan.text().text().startsWith(", ", word(i - 1).span().end());
    }

    // an office among the words before the comma, nothing between that parts them
    private boolean officeBefore(int last) {
        for (int k = last; k >= Math.max(0, last - LONGEST_OFFICE); k--) {
            boolean verb = words.pairs().verb(word(k).folded()) && !titleAt[k];
            if (!verb && (titleAt[k] || words.pairs().somebody(word(k).folded()))) {
                return true;
            }
            if (verb || !scan.follows(k)) {
                return false;
            }
        }
        return false;
    }

    // «הפרשנית | לינא חדאדין»
    private boolean theOne(int i) {
        return i > 0 && scan.follows(i) && words.pairs().theOne(word(i - 1).folded());
    }

    // «הפרשן | הצבאי»
    private boolean describedTitle(int i) {
        return i > 1
                && titleBefore[i - 1] != null
                && scan.follows(i)
                && scan.follows(i - 1)
                && word(i - 2).folded().startsWith("ה")
                && word(i - 1).folded().matches("ה.{2,}(?:י|ית)");
    }

    private Word word(int i) {
        return scan.words().get(i);
    }
}
