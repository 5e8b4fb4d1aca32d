package org.isnad.classifiers.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;

/** Finds what a passive was read in or whom it comes from: «נאמר בהודעה», «בהודעת הצבא נמסר», «מהמשטרה נמסר». */
final class ClausePapers {
    private static final int REACH = 10;
    private static final int NEAR = 3;
    private static final Set<SourceKind> PRINTED = Set.of(SourceKind.DOCUMENT, SourceKind.OUTLET, SourceKind.AGENCY);

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseSources sources;
    private final ClauseEnds ends;
    private final ClauseCounts counts;

    ClausePapers(Sentence s, ClauseLexicon lexicon, ClauseSources sources, ClauseEnds ends) {
        this.s = s;
        this.lexicon = lexicon;
        this.sources = sources;
        this.ends = ends;
        this.counts = new ClauseCounts(lexicon);
    }

    /** Who says what is told by the passive there, in a sentence that begins at {@code start}; empty if nobody is named. */
    Optional<Teller> at(int i, int start) {
        return behind(i)
                .or(() -> source(i, start, i))
                .or(() -> within(i, start))
                .or(() -> wherein(i));
    }

    // «הגיע מכתב אנונימי, | ובו | נטען כי»: the paper it is said of
    private Optional<Teller> wherein(int i) {
        int in = i - 1;
        while (lexicon.is(s, in, "adverb") || lexicon.is(s, in, "occasion")) {
            in--;
        }
        int to = s.is(in - 1, Kind.COMMA) ? in - 1 : in;
        int from = to - 1;
        // «תחקיר שפורסם ב"הארץ", ובו נחשף»: marks belong to what the paper is
        while (from > Math.max(0, to - REACH)
                && !s.is(from, Kind.STOP)
                && !s.is(from, Kind.COMMA)
                && !lexicon.document(s.word(from))) {
            from = s.quotes(from) ? marked(from) : from - 1;
        }
        return lexicon.is(s, in, "wherein") && lexicon.document(s.word(from))
                ? Optional.of(sources.read(s, from, to).saying(s.get(i).span(), Manner.SAID))
                : Optional.empty();
    }

    // index before the name in marks that ends there
    private int marked(int mark) {
        int open = mark - 1;
        while (open > Math.max(0, mark - REACH) && !s.quotes(open)) {
            open--;
        }
        return open - 1;
    }

    // «בלשכת היועצת | נמסר», «בקבוצות התושבים | נטען»: they of that body
    private Optional<Teller> within(int i, int start) {
        boolean body = lexicon.is(s, i, "told-within")
                // «בבית המשפט נטען»: where it was said
                && !(s.is(i, "נטען") && lexicon.is(s, start + 1, "court"))
                && s.word(start).startsWith("ב")
                && lexicon.noun(s.word(start)).isEmpty()
                && i > start
                && IntStream.range(start, i).allMatch(k -> s.is(k, Kind.WORD))
                && lexicon.noun(s.word(start).substring(1))
                        .filter(ClauseLexicon.Noun::body)
                        .isPresent();
        return body
                ? Optional.of(sources.readUnprefixed(s, start, i)
                        .saying(s.get(i).span(), lexicon.is(s, i, "claimed") ? Manner.CLAIMED : Manner.SAID))
                : Optional.empty();
    }

    /** Who stands behind the passive there: «דווח הערב ברשת», «נמסר אמש מהמשטרה». */
    Optional<Teller> behind(int i) {
        int from = known(i + 1);
        from = lexicon.is(s, from, "him") && !names(from) && names(from + 1) ? from + 1 : from;
        while (!names(from)
                && (lexicon.is(s, from, "occasion") || lexicon.is(s, from, "adverb") || ends.bracketed(from))) {
            from += ends.bracketed(from) ? 3 : 1;
        }
        int limit = told(i) ? ends.ofDescribed(from) : ends.ofSource(from);
        for (int k = from + 1; they(from) && k < limit; k++) {
            limit = ends.tells(k) ? k : limit;
        }
        return names(from) ? source(i, from, limit) : Optional.empty();
    }

    // «…, כך נכתב בדוח שהגיע לידי העיתון», «"…", נכתב בתצהיר שהוגש»: a clause behind says what was read
    private boolean told(int i) {
        return s.is(i - 1, "כך") || s.is(i - 1, "ש") || s.is(i - 1, Token.Kind.COMMA);
    }

    // «נודע | ל"כלכלון" | משלושה מקורות»: to whom
    private int known(int i) {
        int to = i;
        if (s.is(i, "ל") && s.is(i + 1, Kind.OTHER)) {
            to = i + 2;
            while (s.is(to, Kind.WORD)) {
                to++;
            }
            to = s.is(to, Kind.OTHER) ? to + 1 : i;
        } else if (s.word(i).startsWith("ל") && lexicon.outletAt(s, i).isPresent()) {
            to = i + lexicon.outletAt(s, i).orElseThrow().words().size();
        }
        return names(to) ? to : i;
    }

    private boolean names(int i) {
        return inPaper(i) || fromBody(i) || deed(i) || (outOf(i) && reads(i + 1)) || onBehalf(i) || by(i) || they(i);
    }

    // «הובטח לו | על ידי הנגיד | ש»
    private boolean by(int i) {
        return (lexicon.is(s, i, "by") && s.is(i + 1, Kind.WORD)) || (s.is(i, "על") && s.is(i + 1, "ידי"));
    }

    // «נאמר להם | בעירייה | ש»: they of that body, who told somebody
    private boolean they(int i) {
        return lexicon.is(s, i - 1, "him")
                && lexicon.is(s, i - 2, "told-within")
                && s.word(i).startsWith("ב")
                // «נמסר לו בבית החולים כי»: where he was told
                && !s.is(i, "בבית")
                && lexicon.noun(s.word(i)).isEmpty()
                && lexicon.noun(s.word(i).substring(1))
                        .filter(ClauseLexicon.Noun::body)
                        .isPresent();
    }

    // «מטעם החברה נמסר», «מפי גורם מדיני נמסר»
    private boolean onBehalf(int i) {
        return lexicon.is(s, i, "on-behalf") && (lexicon.noun(s.word(i + 1)).isPresent() || sources.named(s, i + 1, 0));
    }

    // «מן הדו"ח», «מתוך הפרוטוקול»
    private boolean outOf(int i) {
        return s.is(i, "מן") || s.is(i, "מתוך");
    }

    private Optional<Teller> source(int i, int from, int limit) {
        // «ביומן שנתפס אצלו|, כך מסרה התביעה, | נרשם»: who tells of it
        int to = IntStream.range(from, limit)
                .filter(k -> s.is(k, Token.Kind.COMMA) && s.is(k + 1, "כך"))
                .findFirst()
                .orElse(limit);
        // «במסמך ש|פורסם היום | נכתב»: it belongs to what the paper is
        boolean described = IntStream.range(from, limit).anyMatch(k -> s.is(k, "ש") || (k > from && ends.tells(k)));
        while (!described && to > from + 1 && (lexicon.is(s, to - 1, "lead") || lexicon.is(s, to - 1, "adverb"))) {
            to--;
        }
        // «כך נכתב בדוח ש|נחשף אתמול»: the clause behind it is cut, so is what leads to it
        to = s.is(to - 1, "ש") ? to - 1 : to;
        if (from >= to || !names(from)) {
            return Optional.empty();
        }
        boolean apart = outOf(from) || onBehalf(from) || by(from);
        int who = s.is(from, "על") ? from + 2 : from + 1;
        Teller printer = s.word(from).length() == 1 || apart
                ? sources.read(
                        s,
                        apart ? who : from + 2,
                        s.is(from + 1, Kind.OTHER) && to > from + 3 && s.quotes(to - 1) ? to - 1 : to)
                : sources.readUnprefixed(s, from, to);
        // «ב"הארץ"»: its marks are its own
        boolean marked = s.is(from + 1, Kind.OTHER) && to > from + 3 && s.quotes(to - 1);
        Teller whole = s.word(from).length() == 1 && marked ? printer.over(s.span(from + 1, to)) : printer;
        boolean prints =
                printer.source().kind() == SourceKind.OUTLET || printer.source().kind() == SourceKind.AGENCY;
        Manner manner = prints ? Manner.RELAYED : lexicon.is(s, i, "claimed") ? Manner.CLAIMED : Manner.SAID;
        return Optional.of(whole.saying(s.get(i).span(), manner));
    }

    private boolean fromBody(int i) {
        String word = s.word(i);
        // «מהשיחות עם הניצולים | עולה»: whatever it is, it is read
        if (word.startsWith("מה")
                && word.length() > 4
                && lexicon.noun(word).isEmpty()
                && rises(i)
                && IntStream.range(i + 1, i + REACH)
                        .takeWhile(k -> s.is(k, Kind.WORD))
                        .anyMatch(k -> lexicon.is(s, k, "rising") && ends.that(k + 1))) {
            return true;
        }
        // «מ|חברי עמותת "נחלים" נמסר», no «מחברי»
        boolean members =
                lexicon.noun(s.word(i + 1)).filter(ClauseLexicon.Noun::body).isPresent();
        return word.startsWith("מ")
                && word.length() > 2
                && (lexicon.noun(word).isEmpty() || rises(i) || members || body(i))
                && (sources.named(s, i, 1)
                        || someone(i)
                        || given(i)
                        || lexicon.words("around").contains(word.substring(1))
                        || lexicon.noun(word.substring(1))
                                .filter(noun -> noun.kind() != SourceKind.UNKNOWN)
                                .isPresent());
    }

    // «נמסר | מחברת החשמל», «נאמר להם | מחברת החשמל», «מחברת החשמל | נמסר», no woman who writes
    private boolean body(int i) {
        boolean told = s.is(i - 1, "נמסר")
                || IntStream.range(i + 2, i + 2 + NEAR).anyMatch(k -> s.is(k, "נמסר"))
                || (lexicon.is(s, i - 1, "him") && lexicon.is(s, i - 2, "told-within"));
        return told && lexicon.noun(s.word(i).substring(1)).isPresent() && s.is(i + 1, Token.Kind.WORD);
    }

    // «ממקור במשרד נמסר», «משני גורמים נמסר»
    private boolean someone(int i) {
        boolean said = IntStream.range(i + 1, i + REACH).anyMatch(k -> s.is(k, "נמסר") || s.is(k, "נודע"))
                || IntStream.range(Math.max(0, i - REACH), i).anyMatch(k -> s.is(k, "נודע") || s.is(k, "נמסר"));
        String word = s.word(i).substring(1);
        return said
                && (lexicon.noun(word).filter(ClauseLexicon.Noun::unnamed).isPresent()
                        || (counts.number(word).isPresent()
                                && (lexicon.noun(s.word(i + 1)).isPresent() || lexicon.is(s, i + 1, "people"))));
    }

    // «מכתב האישום עולה»: from the indictment, no letter
    private boolean rises(int i) {
        return lexicon.is(s, i - 1, "rising")
                || IntStream.range(i + 1, i + 4).anyMatch(k -> lexicon.is(s, k, "rising"));
    }

    // «ב|כתב האישום», «מ|פסק הדין»
    private boolean deed(int i) {
        String word = s.word(i);
        return word.length() > 2
                && (word.startsWith("ב") || word.startsWith("מ"))
                && lexicon.words("deed").contains(word.substring(1))
                && lexicon.is(s, i + 1, "deed-of");
    }

    private boolean reads(int i) {
        return lexicon.noun(s.word(i))
                .filter(noun -> noun.kind() != SourceKind.UNKNOWN)
                .isPresent();
    }

    // «מהקרן נמסר»: whoever it is, it comes from there
    private boolean given(int i) {
        int passive = ends.timed(i + 1);
        return s.word(i).startsWith("מה") && s.word(i).length() > 3 && s.is(passive, "נמסר");
    }

    // «בתקשורת הלבנונית», «בכלי תקשורת מקומיים»: not papers in general
    private boolean described(int i) {
        int last = lexicon.is(s, i, "collective") ? i + 1 : i;
        String word = s.word(last);
        return lexicon.country(word).isPresent()
                || (word.length() > 4 && (word.endsWith("יים") || word.endsWith("יות") || word.endsWith("ית")));
    }

    private boolean inPaper(int i) {
        // «ב"הארץ"»
        if (s.is(i, "ב") && s.is(i + 1, Kind.OTHER)) {
            return true;
        }
        // «באותו עיתון»
        if (lexicon.is(s, i, "on-that")) {
            return lexicon.noun(s.word(i + 1))
                    .filter(noun -> PRINTED.contains(noun.kind()))
                    .isPresent();
        }
        return s.word(i).startsWith("ב")
                && lexicon.noun(s.word(i)).isEmpty()
                && (!lexicon.words("collective").contains(s.word(i).substring(1)) || described(i + 1))
                && (lexicon.outletAt(s, i).isPresent()
                        || lexicon.noun(s.word(i).substring(1))
                                .filter(noun -> PRINTED.contains(noun.kind()))
                                .isPresent());
    }
}
