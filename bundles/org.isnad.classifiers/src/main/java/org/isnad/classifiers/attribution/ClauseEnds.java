package org.isnad.classifiers.attribution;

import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;

/** Where sources and reported clauses begin and end in the clause grammar. */
final class ClauseEnds {
    private static final int REACH = 18;
    // «הבהיר לתנועת המושבים שכל …»: how many words may stand between verb and conjunction
    private static final int NEAR = 7;
    private static final int LONGEST_TITLE = 5;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseObjects objects;
    private final ClauseConjunctions conjunctions;
    private final ClauseBreaks breaks;
    private final ClauseSourceEnds sources;
    private final ClauseTimes times;
    private final ClauseObjectEnds told;

    ClauseEnds(Sentence s, ClauseLexicon lexicon) {
        this.s = s;
        this.lexicon = lexicon;
        this.objects = new ClauseObjects(s, lexicon);
        this.conjunctions = new ClauseConjunctions(s, lexicon);
        this.breaks = new ClauseBreaks(s, lexicon, this);
        this.sources = new ClauseSourceEnds(s, lexicon, this);
        this.times = new ClauseTimes(s, lexicon);
        this.told = new ClauseObjectEnds(s, lexicon, objects, this);
    }

    /** Index after the source that begins there. */
    int ofSource(int from) {
        return sources.of(from, false);
    }

    /** The same with a clause that says what it is: «מסמך שהגיע לידי "הארץ"». */
    int ofDescribed(int from) {
        return sources.of(from, true);
    }

    private boolean verb(int i) {
        return lexicon.verb(s.word(i)).isPresent() && lexicon.noun(s.word(i)).isEmpty();
    }

    /** Index of the first token of the sentence that token stands in. */
    int sentenceStart(int i) {
        int from = i;
        while (from > 0 && !sentenceEnd(from - 1)) {
            from--;
        }
        return from;
    }

    // a point behind an abbreviation or an initial ends nothing
    private boolean sentenceEnd(int i) {
        return s.is(i, Kind.STOP)
                && i + 1 < s.size()
                && !s.is(i + 1, Kind.CLOSE)
                && !(s.word(i - 1).length() <= 4 && s.original(i).equals("."));
    }

    /** Index of the mark that closes a quotation right there or before a comma, or -1. */
    int closes(int i) {
        int close = s.is(i, Kind.COMMA) ? i - 1 : i;
        return s.is(close, Kind.CLOSE) && s.opening(close) >= 0 ? close : -1;
    }

    boolean that(int i) {
        return conjunctions.that(i);
    }

    /** Whether a clause begins there that says how what something is told in came about: «בנאום | ששודר אמש». */
    boolean heldIn(int i) {
        return conjunctions.heldIn(i);
    }

    /** Whether a clause begins there that says why a source has no name: «שביקש שלא להזדהות». */
    boolean anonymous(int i) {
        return conjunctions.anonymous(i);
    }

    /** Whether a word with the conjunction written on it stands there: «שממשלתו», not «שר», «שביקש». */
    boolean tells(int i) {
        return conjunctions.tells(i);
    }

    /** Index where the content behind a verb begins, or -1: «אמר אתמול לכתבים כי», «הזהיר את הממשלה: "…"». */
    int opens(int from) {
        int prefixed = -1;
        for (int i = from; i < Math.min(s.size(), from + REACH); i++) {
            if (i > from && title(i)) {
                i = s.closing(i) + 1;
                if (!lexicon.is(s, i, "that")) {
                    return i;
                }
            }
            // «התוודה בפני מדובב שהוכנס לתאו כי»: who it is
            boolean who = i > from
                    && s.word(i).startsWith("ש")
                    && (lexicon.is(s, i - 2, "toward") || held(i) || conjunctions.company(i))
                    && thatBehind(i + 1);
            boolean sh = !lexicon.is(s, i, "that") && !who && that(i);
            if (sh && (i <= from + 1 || prefixed < 0)) {
                prefixed = i;
            }
            if (sh && i <= from + 1) {
                return i;
            }
            int direct = sh || who || emphasis(i) ? -1 : direct(i);
            if (direct >= 0) {
                return prefixed >= 0 && !s.is(i, Kind.COLON) ? prefixed : direct;
            }
            // «הדובר ש ביקש … כי», but not «הדובר ש אמר כי»
            // «הבהיר בתיקון ש|פרסם | כי»
            boolean held = s.is(i - 1, "ש")
                    && s.word(i - 2).startsWith("ב")
                    && lexicon.words("held").contains("ש" + s.word(i));
            boolean told = (lexicon.is(s, i, "nobody") && !s.is(i - 1, "ש"))
                    || (!held && verb(i) && (!lexicon.is(s, i - 1, "relative") || lexicon.is(s, i + 1, "that")));
            if (told || !(s.is(i, Kind.WORD) || s.is(i, Kind.OTHER))) {
                return prefixed < 0 && !told ? colonBehind(i) : prefixed;
            }
        }
        return prefixed;
    }

    // «בנאום ששודר אמש | כי», «בדוח ש|פורסם היום | כי»: what it was said in; not «הסביר הבוקר ש|נאמר לו כי»
    private boolean held(int i) {
        return lexicon.is(s, i, "held")
                || (s.is(i, "ש") && lexicon.is(s, i + 1, "nobody") && !lexicon.is(s, i + 2, "him"));
    }

    /** Whether a verb behind there, with a word before it, opens what is told: «כתב אל-ג'זירה בעזה | דיווח כי». */
    boolean told(int from) {
        int opens = opens(from);
        int verb = opens - 1;
        while (verb > from && (lexicon.is(s, verb, "adverb") || lexicon.is(s, verb, "occasion"))) {
            verb--;
        }
        return verb > from
                && lexicon.verb(s.word(verb)).filter(each -> each.has("clause")).isPresent()
                && s.is(verb - 1, Kind.WORD);
    }

    /** Where what is told begins before its clause there: «הודה | בכך ש…», «התלונן | על כך ש…»; the same if it does not. */
    int thus(int clause) {
        if (clause < 1 || s.is(clause, Kind.OPEN) || !lexicon.is(s, clause - 1, "thus")) {
            return clause;
        }
        boolean led = s.is(clause - 1, "כך") || s.is(clause - 1, "זה");
        return !led ? clause - 1 : lexicon.is(s, clause - 2, "thus-led") ? clause - 2 : clause;
    }

    /** «התלונן בפני הממונה על התחרות | על תיאום»: index of the last «על» behind whom one tells it to; the same if there is none. */
    int about(int toward) {
        int at = toward;
        for (int i = toward + 1; i < Math.min(s.size(), toward + NEAR) && s.is(i, Kind.WORD); i++) {
            at = s.is(i, "על") && !that(i) ? i : at;
        }
        return at;
    }

    /** Index behind the last colon before that token, where its sentence begins if there is none. */
    int clauseStart(int i) {
        int start = sentenceStart(i);
        for (int k = i - 1; k >= start; k--) {
            if (s.is(k, Kind.COLON)) {
                return k + 1;
            }
        }
        return start;
    }

    // «כתב באינסטגרם, מתחת לתמונה: "…"»: index behind the colon; -1 if something else is told before
    private int colonBehind(int comma) {
        int i = comma + 1;
        while (i < Math.min(s.size(), comma + REACH)
                && (s.is(i, Kind.WORD) || s.is(i, Kind.OTHER))
                && !verb(i)
                && !that(i)) {
            i++;
        }
        return s.is(comma, Kind.COMMA) && s.is(i, Kind.COLON) && s.is(i + 1, Kind.OPEN) ? i + 1 : -1;
    }

    // הסכימו "עקרונית" על המתווה: a word in marks, not what is said
    private boolean emphasis(int open) {
        return s.is(open, Kind.OPEN)
                && s.closing(open) == open + 2
                && s.is(open + 3, Kind.WORD)
                && !s.is(open - 1, Kind.COLON);
    }

    // «סיפר לכתבת "הרדיו האזורי" | שהרב הורה»: a name in marks, and what is told behind it
    private boolean title(int open) {
        int close = s.is(open, Kind.OPEN) && s.is(open - 1, Kind.WORD) ? s.closing(open) : -1;
        boolean led = s.is(open - 1, "של")
                || (s.word(open - 1).length() > 3
                        && "בל".indexOf(s.word(open - 1).charAt(0)) >= 0);
        return close > open
                && close - open <= LONGEST_TITLE
                && (lexicon.is(s, close + 1, "that") || (led && clause(close + 1)));
    }

    private boolean clause(int i) {
        boolean parted = s.is(i, "ש") && s.is(i + 1, Kind.WORD) && !verb(i + 1);
        return (parted || tells(i)) && !held(i) && !lexicon.is(s, i, "wherein");
    }

    /** Index after the words of time that begin there: «אמש», «ביום ראשון», «בשבוע שעבר». */
    int timed(int from) {
        return times.over(from);
    }

    // «מדובב שהוכנס לתאו | כי»: what is told begins later
    private boolean thatBehind(int from) {
        int i = from;
        while ((s.is(i, Kind.WORD) || s.is(i, Kind.OTHER)) && !verb(i) && !lexicon.is(s, i, "that") && !tells(i)) {
            i++;
        }
        // «בהודעה שפורסמה באתר "קול" | שהצוות ניצל»
        return lexicon.is(s, i, "that") || (i > from && tells(i));
    }

    /** Whether the word there says how it was said: «בנחישות», «בגסות». */
    boolean manner(int i) {
        return times.manner(i);
    }

    /** Whether one word in brackets stands there: «היום (רביעי)». */
    boolean bracketed(int i) {
        return times.bracketed(i);
    }

    /** Index where the content begins if it begins right there, or -1. */
    int direct(int i) {
        if (that(i) || s.is(i, Kind.OPEN)) {
            return i;
        }
        if ((s.is(i, Kind.COMMA) || s.is(i, Kind.COLON)) && (s.is(i + 1, Kind.OPEN) || that(i + 1))) {
            return i + 1;
        }
        return s.is(i, Kind.COLON) && i + 1 < s.size() ? i + 1 : inserted(i);
    }

    // "said, in a rare interview, that …"
    private int inserted(int comma) {
        if (!s.is(comma, Kind.COMMA)) {
            return -1;
        }
        for (int i = comma + 1; i < Math.min(s.size(), comma + 10); i++) {
            if (s.is(i, Kind.COMMA)) {
                return that(i + 1) ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** Index after the content that begins at {@code from}; {@code at} is where looking for its end may begin. */
    int of(int at, int from) {
        int i = Math.max(at, from);
        if (s.is(from, Kind.OPEN)) {
            int close = s.closing(from);
            if (close > 0 && (!s.is(close + 1, Kind.WORD) || apart(close + 1))) {
                return close + 1;
            }
            i = close > 0 ? close + 1 : from + 1;
        }
        while (i < s.size()) {
            if (s.is(i, Kind.OPEN) && s.closing(i) > 0) {
                i = s.closing(i) + 1;
            } else if (closesOuter(i, from)
                    || s.original(i).equals(";")
                    || (i > from && s.is(i, "ו") && breaks.at(i))
                    // «הודה במעשה|, אמר דובר המשטרה»: one word is all of it
                    || (i == from + 1 && s.is(i, Kind.COMMA) && !that(from) && breaks.at(i))
                    || (i > from + 1 && (breaks.at(i) || goesOn(i, from)))) {
                return i;
            } else {
                i++;
            }
        }
        return i;
    }

    // «צעק "עצור" | רגע לפני הפגיעה»: when and where it was said
    private boolean apart(int i) {
        return lexicon.is(s, i, "occasion")
                || lexicon.is(s, i, "preposition")
                || lexicon.is(s, i, "length")
                || (s.word(i).length() > 3 && s.word(i).startsWith("ב") && !lexicon.is(s, i, "own-prefix"));
    }

    // «כי יועציו המליצו לו לשתוק|, וכי הוא עצמו חלק עליהם»: who tells of another's words goes on
    private boolean goesOn(int i, int from) {
        boolean more = s.is(i, "וכי") || (s.is(i, Kind.COMMA) && s.is(i + 1, "וכי"));
        return more && !that(from) && IntStream.range(0, from).anyMatch(this::that);
    }

    // «"סופר לנו שהכול בשליטה", אמרה»: what is told stands in a quotation of somebody else's
    private boolean closesOuter(int i, int from) {
        return s.is(i, Kind.CLOSE) && i > from && s.opening(i) >= 0 && s.opening(i) < from;
    }

    /** «הכבאים, לדבריו, הגיעו»: index after what goes on behind the comma, where who tells begins; that index if nothing does. */
    int around(int cue, int teller) {
        int behind = behind(teller);
        boolean between = s.is(cue - 1, Kind.COMMA)
                && s.is(behind, Kind.COMMA)
                && (s.is(behind + 1, Kind.WORD) || s.is(behind + 1, Kind.OPEN))
                && !(lexicon.is(s, behind + 1, "lead") && !lexicon.is(s, behind + 2, "not"))
                && !s.is(behind + 1, "תוך")
                && !place(behind + 1)
                && !that(behind + 1)
                && !(s.word(behind + 1).startsWith("ש") && !lexicon.is(s, behind + 1, "own-sh"))
                && !breaks.at(behind);
        return between ? of(behind + 1, behind + 1) : cue;
    }

    // «מזכיר הפרקליט | בכתב הערעור|,»: index of the comma behind where he says it; the same if none is near
    private int behind(int teller) {
        int i = teller;
        while (i < teller + NEAR
                && (s.is(i, Kind.WORD) || s.is(i, Kind.OTHER))
                && !verb(i)
                && (i > teller || s.word(i).startsWith("ב"))) {
            i++;
        }
        return s.is(i, Kind.COMMA) ? i : teller;
    }

    // «…, כך אמר השר, דן לוי, | בוועדת הכספים.»: where he said it
    private boolean place(int from) {
        int i = from;
        while (s.is(i, Kind.WORD) && !verb(i)) {
            i++;
        }
        boolean in = s.word(from).length() > 3
                && s.word(from).startsWith("ב")
                && (lexicon.is(s, from, "occasion")
                        || lexicon.noun(s.word(from).substring(1)).isPresent());
        return in && i - from < NEAR && (i >= s.size() || s.is(i, Kind.STOP));
    }

    /**
     * Index behind a clause that says who somebody is, whose words stand before: «"…", סיפר אדם | שנכח בפגישה», «סיפר דן
     * לוי, תושב המקום, | שחילץ ילדים»; the same if none begins there.
     */
    int described(int from) {
        int clause = s.is(from, Kind.COMMA) ? from + 1 : from;
        int i = clause;
        while (tells(clause)
                && s.is(i, Kind.WORD)
                && !verb(i)
                && (i == clause || !(s.is(i, "ל") || lexicon.is(s, i, "told-in")))) {
            i++;
        }
        boolean over = i >= s.size() || s.is(i, Kind.STOP) || (clause == from && i > clause);
        return i > clause && over ? i : from;
    }

    /** Index after the object of a verb that begins there, without how and where it was said. */
    int ofObject(int from) {
        return told.of(from);
    }

    /** Whether the verb there asks for what is to be done at {@code deed}: «קרא … לחדול». */
    boolean asks(int verb, int deed) {
        return lexicon.verb(s.word(verb))
                .filter(each -> (each.has("to") || each.has("asks") || each.has("inf")) && objects.toBeDone(deed))
                .isPresent();
    }

    /** Whether what is to be done begins there: «לחדול», «שלא לחדול». */
    boolean toBeDone(int i) {
        return objects.toBeDone(i);
    }

    /** Where what is asked or blamed begins behind whom one asks or blames; the same if nobody stands there. */
    int whom(int i, ClauseLexicon.Verb verb) {
        return objects.whom(i, verb);
    }

    /** Whether what a verb says begins there as its object: «הכחיש את», «דיווח על», «הורה לבדוק». */
    boolean object(int i, ClauseLexicon.Verb verb) {
        return objects.at(i, verb);
    }
}
