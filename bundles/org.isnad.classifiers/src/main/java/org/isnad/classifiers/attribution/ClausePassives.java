package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Reads passives that tell: «נמסר כי», «מהמשטרה נמסר בתגובה: "…"», «…, כך דווח אמש ברשת». */
final class ClausePassives {
    private static final int REACH = 10;
    private static final int SHORTEST_CLAUSE = 3;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseEnds ends;
    private final ClausePapers papers;
    private final ClauseQuoted quoted;
    private final String prefix;

    ClausePassives(Sentence s, ClauseLexicon lexicon, ClauseSources sources, ClauseEnds ends, String prefix) {
        this.s = s;
        this.lexicon = lexicon;
        this.ends = ends;
        this.quoted = new ClauseQuoted(s, lexicon, ends);
        this.papers = new ClausePapers(s, lexicon, sources, ends);
        this.prefix = prefix;
    }

    /** What is told by the passive there. */
    Optional<Told> at(int i) {
        // «אמר בנאום ש|שודר בערוץ כי»: how what he said it in came about
        if (s.is(i - 1, "ש") && lexicon.words("held").contains("ש" + s.word(i)) && lexicon.is(s, i - 2, "told-in")) {
            return Optional.empty();
        }
        // «הותר לעבור», not «הותר לפרסום כי»
        if (lexicon.is(s, i, "permitted") && printing(i) == i) {
            return Optional.empty();
        }
        int start = ends.sentenceStart(i);
        int open = opened(i);
        // «לא נמסר | מדוע»: nothing is told
        if (s.is(i - 1, "לא") && (lexicon.is(s, open, "untold") || lexicon.is(s, open, "whether"))) {
            return Optional.empty();
        }
        if (open > 0) {
            int clause = clauseStart(start, i);
            // «מהרשות נמסר ש|נאמר להם כי»: who stands in the clause before told that
            int from = told(start, clause) ? clause : start;
            // «אולם | ממסמך שנחשף עולה כי»
            int first = lexicon.is(s, from, "but") && s.is(from + 1, Kind.WORD) ? from + 1 : from;
            Teller teller = papers.at(i, first)
                    .or(() -> papers.at(i, led(first, i)))
                    .or(() -> papers.at(i, clause))
                    .orElseGet(() -> nobody(i));
            return Optional.of(told(s.trimmed(open, Math.max(ends.of(open, open), open + 1)), teller));
        }
        int comma = s.is(i - 1, "כך") ? i - 2 : i - 1;
        if (!s.is(comma, Kind.COMMA)) {
            return comma < i - 1 && s.is(comma, Kind.DASH) ? amid(comma, i) : Optional.empty();
        }
        Optional<Teller> teller = papers.behind(i);
        int close = ends.closes(comma);
        // «…, נמסר»: a passive alone may go on with something else
        boolean tells = comma < i - 1 || close >= 0 || teller.isPresent();
        int behind = teller.isPresent() ? ends.ofDescribed(i + 1) : comma(i + 1);
        int over = close >= 0 ? comma : ends.around(comma + 1, behind);
        if (!tells || (comma - start < SHORTEST_CLAUSE && over <= comma + 1)) {
            return Optional.empty();
        }
        // «הדובר הודיע | כי המחבלים, כך עולה מהחקירה, הגיעו דרך הים»
        int begin = over > comma + 1 ? new ClauseWithin(s, lexicon, ends).toldStart(comma) : start;
        int from = close >= 0 && !s.is(s.opening(close) - 1, Kind.WORD) ? s.opening(close) : begin;
        for (int k = comma - 1; k > begin && over > comma + 1; k--) {
            // «שלוש מכוניות נשרפו; הנהג, כך נודע, נמלט»
            from = from == begin && s.original(k).equals(";") ? k + 1 : from;
        }
        Span content = s.trimmed(from, over > comma + 1 ? over : comma);
        return Optional.of(
                told(close >= 0 ? quoted.goingOn(content, i + 1) : content, teller.orElseGet(() -> nobody(i))));
    }

    // «כך נמסר לרוכשים בשבוע שעבר|,»: index of the mark behind to whom and when
    private int comma(int from) {
        int k = from;
        while (s.is(k, Kind.WORD) || s.is(k, Kind.OTHER)) {
            k++;
        }
        return k;
    }

    // «החשודה – כך עולה מחומר החקירה – תכננה את המעשה»
    private Optional<Told> amid(int dash, int i) {
        int close = ends.ofSource(i + 1);
        boolean around = s.is(close, Kind.DASH) && s.is(close + 1, Kind.WORD);
        int start = ends.sentenceStart(i);
        return around && start < dash
                ? papers.behind(i).map(teller -> told(s.trimmed(start, ends.of(close + 1, close + 1)), teller))
                : Optional.empty();
    }

    /** «יש | הטוענים ש…»: some say so; empty if something else stands there. */
    Optional<Told> some(int i) {
        String word = s.word(i);
        boolean says = s.is(i - 1, "יש")
                && word.length() > 3
                && word.startsWith("ה")
                && lexicon.verb(word.substring(1))
                        .filter(verb -> verb.has("clause"))
                        .isPresent()
                && (lexicon.is(s, i + 1, "that") || s.is(i + 1, "ש") || ends.tells(i + 1));
        Span cue = s.get(i).span();
        return says
                ? Optional.of(told(
                        s.trimmed(i + 1, Math.max(ends.of(i + 1, i + 1), i + 2)),
                        nobody(new Span(cue.start() + 1, cue.end()))))
                : Optional.empty();
    }

    /** «מקובל | לומר כי …»: nobody in particular says so; empty if something else stands there. */
    Optional<Told> customary(int i) {
        boolean says = lexicon.is(s, i, "customary") && lexicon.is(s, i + 1, "infinitive") && ends.that(i + 2);
        return says
                ? Optional.of(told(s.trimmed(i + 2, Math.max(ends.of(i + 2, i + 2), i + 3)), nobody(s.span(i, i + 2))))
                : Optional.empty();
    }

    private Told told(Span content, Teller teller) {
        return new Told(content, List.of(teller), prefix + ".impersonal");
    }

    // where what is told begins behind the passive; -1 if it does not
    private int opened(int i) {
        // «כתב בדוח ש | פורסם | היום כי»: who wrote it tells
        if (s.is(i - 1, "ש") && writes(i - 2)) {
            return -1;
        }
        // «…, כך נמסר בהודעה שפורסמה אמש», «"…", נכתב בתצהיר שהוגש»: what is told stands before it
        boolean before = s.is(i - 1, Kind.COMMA)
                ? ends.closes(i - 1) >= 0
                : s.is(i - 1, "כך") && (s.is(i - 2, Kind.COMMA) || s.is(i - 2, Kind.DASH));
        if (before && !clause(i + 1)) {
            return -1;
        }
        int behind = ends.timed(i + 1);
        // «נכתב במכתב | ששלח המנכ"ל | כי»: what it was written in
        if (s.word(behind).startsWith("ש") && !lexicon.is(s, behind, "own-sh") && !describes(behind)) {
            return behind;
        }
        // «באתר דווח | על כוונה», not «לא דווח על נפגעים»
        if (lexicon.is(s, i, "told-about") && s.is(behind, "על") && s.is(behind + 1, Kind.WORD) && !s.is(i - 1, "לא")) {
            return behind;
        }
        // «נאמר לו | במחסום | לחזור»
        for (int due = i + 2; lexicon.is(s, i + 1, "him") && due < i + 2 + SHORTEST_CLAUSE; due++) {
            if (lexicon.is(s, i, "told-within") && ends.toBeDone(due)) {
                return due;
            }
        }
        int k = i + 1;
        while (k < Math.min(s.size() - 1, i + REACH) && (s.is(k, Kind.WORD) || s.is(k, Kind.OTHER))) {
            // «דווח מקייב | שהנשיא סירב»
            boolean near = k == i + 2
                    && s.is(k - 1, Kind.WORD)
                    && "במל".indexOf(s.word(k - 1).charAt(0)) >= 0
                    && (ends.tells(k) || s.is(k, "ש"))
                    && !clause(k);
            // «נאמר | להם בעירייה | שהמקלט ייפתח»
            boolean told = lexicon.is(s, i + 1, "him") && k <= i + 1 + SHORTEST_CLAUSE && ends.tells(k);
            // «נמסר | ש|נאמר להם כי»: what is told is that somebody was told
            boolean passed = s.is(k, "ש") && lexicon.is(s, k + 1, "nobody") && lexicon.is(s, k + 2, "him");
            if (ends.that(k) || near || told || passed) {
                return k;
            }
            // «במסמך ש | פורסם | היום נכתב כי»: another passive tells
            if (s.is(i - 1, "ש") && lexicon.is(s, k, "nobody")) {
                return -1;
            }
            // «מחקר ש | פורסם | בעיתון מצא כי», «סופר | צרפתי כתב ש»: the other verb tells
            boolean other = lexicon.verb(s.word(k)).isPresent()
                    && (lexicon.is(s, i - 1, "relative") || !lexicon.is(s, k - 1, "relative"));
            if (other && (lexicon.noun(s.word(k)).isEmpty() || ends.that(k + 1))) {
                return -1;
            }
            k++;
        }
        // «מהדוח עולה "מסכת של כשלים"»
        boolean rises = lexicon.is(s, i, "rising") && s.is(k, Kind.OPEN) && k <= i + 2 && s.closing(k) > k + 2;
        // «כך נכתב בדוח ש|נחשף בעיתון: …»: it was written there
        boolean relative = s.is(i - 1, "ש");
        return rises ? k : s.is(k, Kind.COLON) && k + 1 < s.size() && !relative ? k + 1 : -1;
    }

    // «במכתב | ששלח המנכ"ל | כי»: what is told begins behind what the paper is
    private boolean describes(int from) {
        int k = from;
        while (k < from + REACH
                && (s.is(k, Kind.WORD) || s.is(k, Kind.OTHER))
                && !s.is(k, "כי")
                && (k <= from + 1 || lexicon.verb(s.word(k)).isEmpty())) {
            k++;
        }
        return s.is(k, "כי");
    }

    // «"…", נמסר מהמשטרה | כי»
    private boolean clause(int from) {
        int k = from;
        while (k < from + REACH && (s.is(k, Kind.WORD) || s.is(k, Kind.OTHER)) && !lexicon.is(s, k, "that")) {
            k++;
        }
        return lexicon.is(s, k, "that");
    }

    // «דיווח כי | מהמסמך עולה ש», «חשף ש | בדוח נכתב כי»: index behind the conjunction of who tells it
    private int clauseStart(int start, int i) {
        int from = i;
        while (from > start
                && !(lexicon.is(s, from - 1, "that")
                        || s.is(from - 1, "ש")
                        || s.is(from - 1, "ו")
                        || s.is(from - 1, Kind.OPEN))) {
            from--;
        }
        return from;
    }

    private boolean told(int start, int clause) {
        boolean joined = lexicon.is(s, clause - 1, "that") || s.is(clause - 1, "ש");
        return joined
                && IntStream.range(start, clause - 1)
                        .anyMatch(k -> lexicon.telling(s, k).isPresent()
                                || lexicon.is(s, k, "nobody")
                                || lexicon.is(s, k, "rising"));
    }

    // «לדבריו, | בדו"ח נכתב כי», «עם זאת, | בפרוטוקול, שפורסם אתמול, נאמר כי»: index behind who says so or what joins
    // it
    private int led(int start, int i) {
        int comma = start;
        while (comma < i && s.is(comma, Kind.WORD)) {
            comma++;
        }
        boolean leads = lexicon.owner(s.word(start)).isPresent()
                || lexicon.accordingAt(s, start).isPresent()
                || lexicon.is(s, start, "connector");
        return leads && s.is(comma, Kind.COMMA) && comma + 1 < i ? comma + 1 : start;
    }

    private boolean writes(int last) {
        for (int k = last; k > Math.max(0, last - 4) && s.is(k, Kind.WORD); k--) {
            boolean in = s.word(k).startsWith("ב");
            if (in
                    && lexicon.verb(s.word(k - 1))
                            .filter(verb -> verb.has("clause"))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Where it was read or who it comes from, said behind the passive there; somebody nobody names where nothing is. */
    Teller behind(int i) {
        return papers.behind(i).orElseGet(() -> nobody(i));
    }

    /** Somebody nobody names, said to have told by the word there. */
    Teller nobody(int i) {
        return nobody(s.span(i, printing(i) + 1));
    }

    // «הותר | אמש | לפרסום»: index of the last word of the passive
    private int printing(int i) {
        int to = ends.timed(i + 1);
        return lexicon.is(s, i, "permitted") && lexicon.is(s, to, "to-print") ? to : i;
    }

    private Teller nobody(Span cue) {
        Source source = Source.unnamed(cue, cue.in(s.text()), SourceKind.UNKNOWN);
        return new Teller(source, cue, Manner.UNATTRIBUTED, Teller.Pointing.NOWHERE, Agreement.ANY, "", false);
    }
}
