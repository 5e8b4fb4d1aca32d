package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;

/**
 * Lifts out of a sentence what is said by the way and tells nothing: «השר, שנשאל על כך בקהיר, השיב», «טען, בריאיון ששודר אמש,
 * שהדרג ידע», so that who tells, the verb and what is told stand side by side.
 */
final class ClauseAsides {
    private static final int LONGEST = 24;
    private static final int NEAR = 4;
    private static final int LONGEST_OFFICE = 7;
    // «(רביעי)», «(הליכוד)» belong to what stands before
    private static final int SHORT_BRACKET = 3;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseSubjects subjects;
    private final ClauseEnds ends;
    private final ClauseObjects objects;

    private ClauseAsides(Sentence s, ClauseLexicon lexicon, Names names) {
        this.s = s;
        this.lexicon = lexicon;
        this.ends = new ClauseEnds(s, lexicon);
        this.objects = new ClauseObjects(s, lexicon);
        this.subjects = new ClauseSubjects(s, lexicon, new ClauseSources(lexicon, names), ends, names);
    }

    /** The sentence without its asides; the same if it has none. */
    static Sentence lifted(Sentence s, ClauseLexicon lexicon, Names names) {
        return new ClauseAsides(s, lexicon, names).lifted();
    }

    private Sentence lifted() {
        int i = 0;
        while (i < s.size() && behind(i) <= i) {
            i++;
        }
        if (i == s.size()) {
            return s;
        }
        List<Token> rest = new ArrayList<>(s.tokens().subList(0, i));
        while (i < s.size()) {
            int behind = behind(i);
            if (behind > i) {
                i = behind;
            } else {
                rest.add(s.get(i));
                i++;
            }
        }
        return rest.isEmpty() ? s : s.with(rest);
    }

    // index behind the aside that begins there; that index if none does
    private int behind(int i) {
        if (i == 0) {
            return i;
        }
        if (s.is(i, Kind.OTHER) && s.original(i).equals("(")) {
            int close = bracket(i);
            return close - i > SHORT_BRACKET && silent(i + 1, close) ? close + 1 : i;
        }
        if (!s.is(i, Kind.COMMA) && !s.is(i, Kind.DASH)) {
            return i;
        }
        int close = close(i);
        boolean contrary = close == i + 2 && lexicon.is(s, i + 1, "but");
        boolean aside =
                close > i + 1 && (contrary || !somebody(i + 1)) && (asideOfVerb(i, close) || asideOfSubject(i, close));
        return aside && silent(i + 1, close) ? apposed(i) ? close : close + 1 : i;
    }

    // «פרופ' דן גלעדי, יו"ר האגודה|, שלא השתתף בעבודה|, מטיל ספק»: one comma stays behind who he is
    private boolean apposed(int open) {
        int k = open - 1;
        while (k > Math.max(0, open - LONGEST_OFFICE)
                && (s.is(k, Kind.WORD) || s.is(k, Kind.OTHER))
                && lexicon.verb(s.word(k)).isEmpty()) {
            k--;
        }
        int comma = k;
        return s.is(comma, Kind.COMMA)
                && comma < open - 1
                && IntStream.range(Math.max(0, comma - NEAR), comma)
                        .mapToObj(subjects::mention)
                        .flatMap(Optional::stream)
                        .anyMatch(name -> name.kind().equals("person")
                                && name.span().end() == s.get(comma - 1).span().end());
    }

    private int bracket(int open) {
        int i = open + 1;
        while (i < Math.min(s.size(), open + LONGEST)
                && !(s.is(i, Kind.OTHER) && s.original(i).equals(")"))) {
            i++;
        }
        return i < s.size() && s.original(i).equals(")") ? i : -1;
    }

    // index of the mark that ends what begins behind the one there; -1 if it goes too far
    private int close(int open) {
        int i = open + 1;
        while (i < Math.min(s.size(), open + LONGEST)) {
            if (s.get(i).kind() == s.get(open).kind() && !s.original(i).equals(";")) {
                return i;
            }
            if (s.is(i, Kind.COLON)
                    || s.is(i, Kind.CLOSE)
                    || s.original(i).equals(";")
                    || (s.is(i, Kind.STOP) && s.word(i - 1).length() > 2)) {
                return -1;
            }
            i = s.is(i, Kind.OPEN) && s.closing(i) > i ? s.closing(i) + 1 : i + 1;
        }
        return -1;
    }

    // an apposition or a reason belongs to whom it is said of, what joins clauses to none
    private boolean somebody(int i) {
        boolean nameless = ends.anonymous(i) && !(s.is(i, "שלא") && !lexicon.is(s, i + 1, "nameless"));
        return nameless
                || lexicon.is(s, i, "access")
                || (s.is(i, "ש") && lexicon.is(s, i + 1, "access"))
                || s.is(i, Kind.OPEN)
                || lexicon.is(s, i, "but")
                || (lexicon.is(s, i, "lead") && !s.is(i + 1, "לא"))
                || s.is(i, "כך")
                || (s.is(i, "לא") && objects.future(i + 1, i + 2))
                || unable(i)
                || (subjects.somebody(i) && !lexicon.is(s, i, "aside"));
    }

    // «שאינה מורשית להתראיין»: why a source has no name
    private boolean unable(int i) {
        return s.word(i).startsWith("שאינ") && lexicon.is(s, i + 1, "allowed");
    }

    private boolean silent(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean tells = lexicon.verb(s.word(i)).isPresent()
                    && lexicon.noun(s.word(i)).isEmpty()
                    && (i <= from + 1 ? !lexicon.is(s, i - 1, "relative") : ends.direct(i + 1) >= 0);
            if (tells
                    || lexicon.owner(s.word(i)).isPresent()
                    || according(i)
                    || (lexicon.is(s, i, "nobody") && (i == from || s.is(i - 1, "כך")))) {
                return false;
            }
        }
        return true;
    }

    private boolean according(int i) {
        return lexicon.accordingAt(s, i)
                .filter(phrase -> phrase.sure() || known(i + phrase.words().size()))
                .isPresent();
    }

    private boolean known(int i) {
        return lexicon.noun(s.word(i)).isPresent() || lexicon.outletAt(s, i).isPresent();
    }

    // «הודתה, בשיחה עם "גלובס", ש…», «נטען, ללא סימוכין, ש…»
    private boolean asideOfVerb(int open, int close) {
        for (int k = open - 1; k >= Math.max(0, open - NEAR) && s.is(k, Kind.WORD); k--) {
            boolean passive = lexicon.is(s, k, "nobody");
            if (passive) {
                return clause(close + 1);
            }
            if (lexicon.verb(s.word(k)).isPresent()) {
                ClauseLexicon.Verb verb = lexicon.verb(s.word(k)).get();
                return clause(close + 1)
                        || s.is(close + 1, Kind.OPEN)
                        || (k == open - 1 && objects.at(close + 1, verb));
            }
        }
        return false;
    }

    private boolean clause(int i) {
        boolean written = s.word(i).length() > 3 && s.word(i).startsWith("ש") && !lexicon.is(s, i, "own-sh");
        return lexicon.is(s, i, "that") || (s.is(i, "ש") && s.is(i + 1, Kind.WORD)) || written;
    }

    // «השר, שנשאל על כך, השיב»
    private boolean asideOfSubject(int open, int close) {
        boolean begins = (s.word(open + 1).length() > 2
                        && s.word(open + 1).startsWith("ש")
                        && !lexicon.is(s, open + 1, "own-sh"))
                || s.is(open + 1, "ש")
                || s.is(open + 1, "אשר")
                || lexicon.is(s, open + 1, "aside")
                || lexicon.is(s, open + 1, "occasion")
                || (s.is(open + 1, "ו") && s.is(open + 2, "לא"));
        int verb = close + 1;
        while (lexicon.is(s, verb, "auxiliary") || lexicon.is(s, verb, "adverb")) {
            verb++;
        }
        return begins
                && (s.is(open - 1, Kind.WORD) || s.is(open - 1, Kind.OTHER))
                && (lexicon.is(s, verb, "nobody")
                        || (lexicon.verb(s.word(verb)).isPresent()
                                // «נהג משאית, שעצר לסייע, | דיווח | ש»
                                && (lexicon.noun(s.word(verb)).isEmpty()
                                        || clause(verb + 1)
                                        || ends.opens(verb + 1) > verb)));
    }
}
