package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Reads nouns that say what somebody holds: «מסר את עמדת המורדים, ולפיה …», «ב"טיימס" הובאה סברתו של פרשן, שלפיה …». */
final class ClauseStances {
    private static final int LONGEST = 12;
    private static final int NEAR = 8;

    private final ClauseParts parts;
    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClausePapers papers;

    ClauseStances(ClauseParts parts) {
        this.parts = parts;
        this.s = parts.s();
        this.lexicon = parts.lexicon();
        this.papers = new ClausePapers(s, lexicon, parts.sources(), parts.ends());
    }

    /** What is held by the noun there; empty if nobody is said to hold it or not what. */
    Optional<Told> at(int i) {
        return stance(i).or(() -> owned(i));
    }

    // «דחתה את | טענת היבואן | שהמוצר נבדק», «הפנתה ל|הודעת היבואנים | כי»: a noun that tells, whose it is and what it
    // says
    private Optional<Told> owned(int i) {
        boolean led = s.word(i).length() > 3
                && "למב".indexOf(s.word(i).charAt(0)) >= 0
                && !lexicon.is(s, i, "stance")
                && !lexicon.is(s, i, "told-noun");
        String noun = led ? s.word(i).substring(1) : s.word(i);
        int from = s.is(i + 1, "של") ? i + 2 : i + 1;
        boolean held = (lexicon.words("stance").contains(noun)
                        || lexicon.words("told-noun").contains(noun))
                // «נכתב | בהודעת המשטרה כי»: it is read there
                && !(led && lexicon.is(s, i - 1, "nobody"))
                && (from == i + 2 || noun.endsWith("ת") || noun.endsWith("י"))
                && parts.subjects().somebody(from);
        int to = held ? held(from) : from;
        boolean whole = IntStream.range(from, to)
                .noneMatch(k -> lexicon.is(s, k, "wherein") || lexicon.is(s, k, "nobody") || tells(k));
        boolean told = to > from
                && whole
                && (s.is(to, "כי") || (parts.ends().that(to) && s.word(to).startsWith("שה")));
        if (!told) {
            return Optional.empty();
        }
        Span cue = s.span(i, from);
        List<Teller> tellers = new ArrayList<>();
        boolean objected = s.is(i - 1, "את") || s.is(i - 1, "על");
        refers(led ? i - 1 : objected ? i - 2 : -1).ifPresent(tellers::add);
        tellers.add(parts.sources()
                .read(s, from, to)
                .saying(led ? new Span(cue.start() + 1, cue.end()) : cue, Manner.SAID));
        int end = Math.max(parts.ends().of(to, to), to + 1);
        return Optional.of(new Told(
                s.trimmed(to, main(led ? i - 1 : i, to, end)), tellers, parts.prefix() + ".stance"));
    }

    // «טענת הקבלן כי שולם לו | נדחתה בידי השופט», «בעקבות הצהרת השר כי המס יעלה|, ירדו המניות»: the noun stands first,
    // and the sentence goes on behind what it says
    private int main(int noun, int from, int end) {
        int start = parts.ends().sentenceStart(noun);
        boolean she = s.word(noun).endsWith("ת")
                || s.word(noun).endsWith("ה")
                || s.word(noun).endsWith("תו");
        if (start == noun && she) {
            return IntStream.range(from + 2, end - 1)
                    .filter(k -> lexicon.is(s, k, "spread") && s.word(k).endsWith("ה"))
                    .reduce(end, (first, last) -> last);
        }
        boolean before = start == noun - 1 && (lexicon.is(s, start, "before") || lexicon.is(s, start, "preposition"));
        return before
                ? IntStream.range(from, end)
                        .filter(k -> s.is(k, Kind.COMMA))
                        .findFirst()
                        .orElse(end)
                : end;
    }

    // «חיזבאללה | המכחישה», «לבקשת "הארץ" | השיבה»
    private boolean tells(int i) {
        boolean participle = s.word(i).startsWith("ה")
                && lexicon.verb(s.word(i).substring(1)).isPresent();
        return participle || parts.subjects().verb(i);
    }

    // «האנליסטית | הפנתה | להודעת»
    private Optional<Teller> refers(int verb) {
        return lexicon.is(s, verb, "refers")
                ? parts.subjects()
                        .before(new ClauseCues(s, lexicon).from(verb), Agreement.ANY)
                        .map(subject -> subject.teller().saying(s.get(verb).span(), Manner.RELAYED))
                : Optional.empty();
    }

    private Optional<Told> stance(int i) {
        boolean objected = s.is(i - 1, "את");
        Optional<Told> aroused = aroused(i)
                .or(() -> objected ? says(i) : parts.ends().sentenceStart(i) == i ? untrue(i) : Optional.empty());
        if (aroused.isPresent()) {
            return aroused;
        }
        // «מופיעה | גם | תשובת ראש העיר»
        int verb = objected ? bringing(i - 2) : lexicon.is(s, i - 1, "also") || s.is(i - 1, "גם") ? i - 2 : i - 1;
        verb = objected || lexicon.is(s, verb, "brought") ? verb : laid(verb);
        // «מסמך של אגף התקציבים, | ובו | אזהרה של כלכלני המטה כי»
        boolean wherein = !objected && lexicon.is(s, verb, "wherein");
        boolean brings = wherein || lexicon.is(s, verb, objected ? "brings" : "brought");
        int from = s.is(i + 1, "של") ? i + 2 : i + 1;
        if (!lexicon.is(s, i, "stance")
                || s.is(i - 1, "חוות")
                || (lexicon.is(s, i, "his-words") && lexicon.is(s, i + 1, "occasion"))
                || !(brings || from == i + 2 || objected)
                || !s.is(from, Kind.WORD)) {
            return Optional.empty();
        }
        // «דבריו של שר האוצר, דן לוי, ולפיהם»
        int holder = held(from);
        int to = s.is(holder, Kind.COMMA) ? parts.subjects().apposed(from, holder) : holder;
        // «ציטט את דבריו של המפכ"ל | בישיבה: "…"»
        int mark = brings ? placed(to) : to;
        boolean quoted = brings && s.is(mark, Kind.COLON) && s.is(mark + 1, Kind.OPEN);
        int begin = quoted ? mark + 1 : s.is(to, Kind.COMMA) ? to + 1 : to;
        boolean byIt = lexicon.is(s, begin, "according-to-it") || lexicon.is(s, begin + 1, "according-to-it");
        int content =
                lexicon.is(s, begin, "according-to-it") ? begin + 1 : byIt ? begin + 2 : behindTime(holder, begin);
        // «מביא את עדותה של רופאה ש|סיפרה כי»: she tells
        boolean tells = s.is(to, "ש") && !byIt && lexicon.verb(s.word(to + 1)).isPresent();
        if (to <= from
                || tells
                || content >= s.size()
                || !(byIt || quoted || (brings && parts.ends().that(content)))) {
            return Optional.empty();
        }
        List<Teller> tellers = new ArrayList<>();
        if (brings) {
            (wherein ? paper(verb) : relay(verb, objected)).ifPresent(tellers::add);
        }
        // «סברתו של» פרשן
        tellers.add(parts.sources().read(s, from, to).saying(s.span(i, from), Manner.SAID));
        Span held = s.trimmed(content, Math.max(parts.ends().of(content, content), content + 1));
        return Optional.of(new Told(held, tellers, parts.prefix() + ".stance"));
    }

    // «הכחיש את | הפרסומים שלפיהם המועדון יימכר»: what was told, by those who are denied
    private Optional<Told> says(int i) {
        boolean told = s.is(i, Kind.WORD)
                && (lexicon.is(s, i, "information")
                        || lexicon.words("stance").contains(s.word(i).substring(1)));
        int to = i + 1;
        while (told && to < Math.min(s.size(), i + LONGEST) && goesOn(to)) {
            to++;
        }
        int by = s.is(to, Kind.COMMA) ? to + 1 : to;
        int at = (s.is(by, "ש") || s.is(by, "ו")) ? by + 1 : by;
        if (!told
                || lexicon.is(s, bringing(i - 2), "brings")
                || !lexicon.is(s, at, "according-to-it")
                || at + 1 >= s.size()) {
            return Optional.empty();
        }
        Span cue = s.get(at).span();
        boolean joined = s.word(at).startsWith("ש") || s.word(at).startsWith("ו");
        Teller teller =
                parts.sources().read(s, i, to).saying(joined ? new Span(cue.start() + 1, cue.end()) : cue, Manner.SAID);
        Span content = s.trimmed(at + 1, Math.max(parts.ends().of(at + 1, at + 1), at + 2));
        return Optional.of(new Told(content, List.of(teller), parts.prefix() + ".told-of"));
    }

    // «שמועות שלפיהן המלאי אזל | אינן נכונות»: what is said of them stands behind
    private Optional<Told> untrue(int i) {
        boolean told = lexicon.is(s, i, "information")
                || lexicon.noun(s.word(i))
                        .filter(noun -> noun.kind() == SourceKind.DOCUMENT && noun.plural())
                        .isPresent();
        int by = i + 1;
        while (told && by < i + LONGEST && goesOn(by)) {
            by++;
        }
        // «הידיעה שהביא העיתון, ולפיה …, הוכחשה»
        int begin = s.is(by, Kind.COMMA) ? by + 1 : by;
        int at = s.is(begin, "ש") || s.is(begin, "ו") ? begin + 1 : begin;
        if (!told || !lexicon.is(s, at, "according-to-it")) {
            return Optional.empty();
        }
        int over = -1;
        for (int k = at + 3; k < s.size() && (s.is(k, Kind.WORD) || s.is(k, Kind.COMMA)); k++) {
            boolean ended = lexicon.is(s, k, "not") || lexicon.is(s, k, "told-by") || lexicon.is(s, k, "spread");
            over = ended && !lexicon.is(s, k - 1, "not") ? k : over;
        }
        if (over < 0) {
            return Optional.empty();
        }
        Span cue = s.get(at).span();
        boolean joined = s.word(at).startsWith("ש") || s.word(at).startsWith("ו");
        Teller teller =
                parts.sources().read(s, i, by).saying(joined ? new Span(cue.start() + 1, cue.end()) : cue, Manner.SAID);
        return Optional.of(new Told(s.trimmed(at + 1, over), List.of(teller), parts.prefix() + ".told-of"));
    }

    private boolean goesOn(int i) {
        boolean conjunction = (s.is(i, "ש") || s.is(i, "ו")) && lexicon.is(s, i + 1, "according-to-it");
        return (s.is(i, Kind.WORD) || s.is(i, Kind.OTHER))
                && !conjunction
                && !lexicon.is(s, i, "according-to-it")
                && !lexicon.is(s, i, "that");
    }

    // «הונחה | על שולחן השר | התרעה של»: index of what is done with it, behind which stands where; the same if nothing
    // is
    private int laid(int last) {
        int i = last;
        while (i > last - NEAR
                && s.is(i, Kind.WORD)
                && !lexicon.is(s, i, "brought")
                && !parts.subjects().verb(i)) {
            i--;
        }
        boolean where = s.is(i + 1, "על")
                || s.is(i + 1, "אל")
                || (s.word(i + 1).length() > 3 && "בל".indexOf(s.word(i + 1).charAt(0)) >= 0);
        return lexicon.is(s, i, "brought") && where ? i : last;
    }

    // «וידויו של ראש הממשלה|, שבועות אחדים לפני מותו, | כי»: index behind what stands between commas
    private int behindTime(int comma, int begin) {
        int k = comma + 1;
        while (k < comma + NEAR && s.is(k, Kind.WORD) && !parts.ends().that(k)) {
            k++;
        }
        return s.is(comma, Kind.COMMA) && s.is(k, Kind.COMMA) && s.is(k + 1, "כי") ? k + 1 : begin;
    }

    /** Whether the verb there brings what another holds, told of with the noun: «העביר לירושלים את דרישתו של הנשיא: "…"». */
    boolean brought(int verb) {
        int i = verb + 1;
        while (i < verb + NEAR && s.is(i, Kind.WORD) && !s.is(i, "את")) {
            i++;
        }
        return lexicon.is(s, verb, "brings") && s.is(i, "את") && stance(i + 1).isPresent();
    }

    // «מסר לנשיא בחרטום | את עמדת»: index of the verb
    private int bringing(int from) {
        int i = from;
        while (i > from - NEAR && s.is(i, Kind.WORD) && !lexicon.is(s, i, "brings")) {
            i--;
        }
        return i;
    }

    // «התעורר החשד ש…», «נפוצה השמועה כי»: nobody is named
    private Optional<Told> aroused(int i) {
        // «עוברת | בשוק מחנה יהודה | הטענה ש…»: where stands between
        int arises = i - 1;
        while (arises > i - NEAR && s.is(arises, Kind.WORD) && !lexicon.is(s, arises, "arises")) {
            arises--;
        }
        boolean where = arises == i - 1 || s.word(arises + 1).startsWith("ב");
        boolean rumour = lexicon.is(s, i, "rumour") && lexicon.is(s, arises, "arises") && where;
        boolean clause = lexicon.is(s, i + 1, "that")
                || (s.word(i + 1).length() > 2 && s.word(i + 1).startsWith("ש") && !lexicon.is(s, i + 1, "own-sh"))
                || s.is(i + 1, "ש")
                || parts.ends().toBeDone(i + 1);
        // «רצה שמועה | שלפיה | המפעל ייסגר»
        int byIt = lexicon.is(s, i + 1, "according-to-it")
                ? i + 2
                : s.is(i + 1, "ש") && lexicon.is(s, i + 2, "according-to-it") ? i + 3 : i + 1;
        if (!rumour || !clause || byIt >= s.size()) {
            return Optional.empty();
        }
        Span cue = s.get(i).span();
        Source source = Source.unnamed(cue, cue.in(s.text()), SourceKind.UNKNOWN);
        Teller nobody = new Teller(source, cue, Manner.UNATTRIBUTED, Teller.Pointing.NOWHERE, Agreement.ANY, "", false);
        // «במערכת הביטחון | גוברת ההערכה כי», «כתבנו מוסר כי | בירושלים | שוררת הערכה ש»: they of that body
        int begin = arises;
        while (begin > 0 && s.is(begin - 1, Kind.WORD) && !lexicon.is(s, begin - 1, "that") && !s.is(begin - 1, "ש")) {
            begin--;
        }
        boolean body = arises == i - 1
                && !lexicon.is(s, i, "hearsay")
                && begin < arises
                && s.word(begin).startsWith("ב")
                && parts.subjects().within(begin);
        Teller teller = body ? parts.sources().readUnprefixed(s, begin, arises).saying(cue, Manner.SAID) : nobody;
        Span told = s.trimmed(byIt, Math.max(parts.ends().of(byIt, byIt), byIt + 1));
        return Optional.of(new Told(told, List.of(teller), parts.prefix() + ".rumour"));
    }

    // «מסמך של אגף התקציבים, | ובו»
    private Optional<Teller> paper(int in) {
        int to = s.is(in - 1, Kind.COMMA) ? in - 1 : in;
        int from = to - 1;
        while (from > Math.max(0, to - LONGEST) && s.is(from, Kind.WORD) && !lexicon.document(s.word(from))) {
            from--;
        }
        Span cue = s.get(in).span();
        return lexicon.document(s.word(from))
                ? Optional.of(
                        parts.sources().read(s, from, to).saying(new Span(cue.start() + 1, cue.end()), Manner.SAID))
                : Optional.empty();
    }

    private Optional<Teller> relay(int verb, boolean objected) {
        if (objected) {
            Agreement agreement = lexicon.verb(s.word(verb))
                    .map(ClauseLexicon.Verb::agreement)
                    .orElse(Agreement.ANY);
            return parts.subjects()
                    .before(new ClauseCues(s, lexicon).from(verb), agreement)
                    // «שחזר | הפצוע | את דברי המחבל»
                    .or(() -> parts.subjects().behind(verb + 1))
                    .map(subject -> subject.teller().saying(s.get(verb).span(), Manner.RELAYED));
        }
        return papers.at(verb, parts.ends().sentenceStart(verb));
    }

    // index behind the words that say where it was held
    private int placed(int from) {
        int i = from;
        while (lexicon.is(s, from, "occasion") && i < from + NEAR && s.is(i, Kind.WORD)) {
            i++;
        }
        return i;
    }

    // index behind whoever holds it
    private int held(int from) {
        int i = from;
        while (i < Math.min(s.size(), from + LONGEST)
                && (s.is(i, Kind.WORD) || s.is(i, Kind.OTHER))
                && !parts.ends().that(i)
                && !(i > from && lexicon.is(s, i, "occasion"))
                && !lexicon.is(s, i, "according-to-it")
                && !(s.is(i, "ש")
                        && (lexicon.is(s, i + 1, "according-to-it")
                                || lexicon.verb(s.word(i + 1)).isPresent()))
                && !(s.is(i, "ו") && lexicon.is(s, i + 1, "according-to-it"))) {
            i++;
        }
        return i;
    }
}
