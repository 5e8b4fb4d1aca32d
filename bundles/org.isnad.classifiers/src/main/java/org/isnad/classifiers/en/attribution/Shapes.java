package org.isnad.classifiers.en.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token;

/** Small phrases of English by their shape: sums, days of publication, documents that show something, headlines. */
final class Shapes {
    private Shapes() {}

    /** Nearly every longer word has a capital: a headline tells nothing by them. */
    static boolean titled(Sentence s) {
        int longer = 0;
        int capital = 0;
        for (int i = 0; i < s.size(); i++) {
            if (s.word(i).length() > 3) {
                longer++;
                capital += Character.isUpperCase(s.text().charAt(s.get(i).span().start())) ? 1 : 0;
            }
        }
        return longer > 2 && capital * 10 >= longer * 8;
    }

    /** "McCain: Anger Appeals to Voters", not "The Daily: A Look Back". */
    static boolean titledClauseBehindColon(Sentence s, EnglishSyntax syntax) {
        for (int i = 1; i < Math.min(s.size(), 8); i++) {
            if (s.is(i, Token.Kind.COLON)) {
                return !s.is(0, "the") && !s.is(0, "a") && syntax.finiteWithin(i + 1, s.size());
            }
        }
        return false;
    }

    /** Documents, pictures or numbers, which show what they hold. */
    static boolean evidence(Sentence s, EnglishSyntax syntax, int from, int to) {
        int i = from;
        while (i < to && !syntax.is(i, "preposition") && !syntax.verb(i)) {
            if (syntax.is(i, "evidence")) {
                return true;
            }
            i++;
        }
        return false;
    }

    /** "$5 million", "60 percent of the costs": no words. */
    static boolean sum(Sentence s, EnglishSyntax syntax, int i) {
        int number = syntax.is(i, "bound") ? i + 1 : i;
        int from = number > i && syntax.is(number, "bound-word") ? number + 1 : number;
        return from < s.size() && (Character.isDigit(s.original(from).charAt(0)) || "$€£".contains(s.original(from)));
    }

    /** "published | this month by", "released | on Monday by", "a poll released | on Friday | shows". */
    static boolean datedBy(Sentence s, EnglishSyntax syntax, int from) {
        int i = from;
        while (i < from + 4
                && (syntax.is(i, "timing") || syntax.is(i, "occasion") || syntax.is(i, "month") || syntax.is(i, "span"))
                && !s.is(i, "by")) {
            i++;
        }
        return i > from && !syntax.is(i - 1, "preposition") && (s.is(i, "by") || tellsBehind(syntax, i));
    }

    // ends with the verb, not with what one published then
    private static boolean tellsBehind(EnglishSyntax syntax, int i) {
        return syntax.tells(i) || (syntax.verb(i) && syntax.is(i, "showing-that"));
    }

    /** "next month", "this year": when that shall be which is told of, not when it was told. */
    static boolean toCome(Sentence s, int i) {
        return s.is(i, "next") || (s.is(i, "this") && (s.is(i + 1, "year") || s.is(i + 1, "summer")));
    }

    /** "a statement | issued | after their meeting": paper, and when or where it came out. */
    static boolean issued(Sentence s, EnglishSyntax syntax, int verb) {
        int when = syntax.is(verb + 1, "particle") && !syntax.is(verb + 1, "adjunct") ? verb + 2 : verb + 1;
        boolean behind = syntax.is(when, "circumstance")
                || syntax.is(when, "adjunct")
                || syntax.is(when, "occasion")
                || s.is(when, "since")
                || s.is(when, "late")
                || s.is(when, "early");
        return syntax.is(verb, "issued") && behind && paper(syntax, verb - 1);
    }

    /** A noun for what is written or recorded. */
    static boolean paper(EnglishSyntax syntax, int i) {
        return syntax.is(i, "said-in")
                || syntax.is(i, "report")
                || syntax.is(i, "evidence")
                || syntax.is(i, "issued-paper");
    }

    /** "a 34-year-old teacher | named": an indefinite noun phrase ends before that. */
    static boolean indefinite(Sentence s, int end) {
        int i = end - 2;
        while (i > end - 5 && s.is(i, Token.Kind.WORD) && !s.is(i, "a") && !s.is(i, "an") && !s.is(i, "one")) {
            i--;
        }
        return i >= 0 && (s.is(i, "a") || s.is(i, "an") || s.is(i, "one")) && i < end - 1;
    }

    /** "one | of whom", "at least one of whom", "both of which": some of those named just before. */
    static boolean ofWhom(Sentence s, int i) {
        int of = s.is(i + 1, "of") ? i + 1 : i + 2;
        return s.is(i, Token.Kind.WORD) && s.is(of, "of") && (s.is(of + 1, "whom") || s.is(of + 1, "which"));
    }

    /** "there | were", not "workers there | said". */
    static boolean existential(Sentence s, EnglishSyntax syntax, int i) {
        boolean place = i > 0
                && s.is(i - 1, Token.Kind.WORD)
                && !syntax.is(i - 1, "conjunction")
                && !syntax.subordinates(i - 1)
                && !syntax.verb(i - 1)
                && !syntax.adverb(i - 1)
                && !syntax.is(i - 1, "preposition");
        return s.is(i, "there") && !place;
    }
}
