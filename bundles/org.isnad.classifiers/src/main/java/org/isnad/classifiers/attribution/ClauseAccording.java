package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Reads phrases that name a source, before what it says or behind: «לפי המשטרה, …», «…, לדברי השר». */
final class ClauseAccording {
    private static final int LONGEST_CONNECTOR = 5;
    private static final int LONGEST_CLAUSE = 18;

    private final ClauseParts parts;
    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseLeads leads;
    private final ClauseUnparted unparted;

    ClauseAccording(ClauseParts parts) {
        this.parts = parts;
        this.s = parts.s();
        this.lexicon = parts.lexicon();
        this.leads = new ClauseLeads(parts);
        this.unparted = new ClauseUnparted(parts);
    }

    Optional<Told> at(int i, ClausePhrase phrase, List<Told> before) {
        // «כך לפי» was read as one
        if (s.is(i - 1, "כך") && lexicon.accordingAt(s, i - 1).isPresent()) {
            return Optional.empty();
        }
        // «מביא | מדבריו של | הקצין: "…"»: whom he quotes
        if (lexicon.is(s, i - 1, "brings") && s.word(i).startsWith("מדבר")) {
            return Optional.empty();
        }
        boolean on = phrase.joined(s, i) && phrase.cue() == phrase.words().size();
        int from = name(i + phrase.cue() - (on ? 1 : 0));
        // «"מבחינת הסוחרים, …", כתבה»: how she sees them, none of their words
        if (lexicon.is(s, i, "view") && inMarks(i)) {
            return Optional.empty();
        }
        int to = parts.ends().ofDescribed(from);
        boolean known = from < s.size()
                && (phrase.sure()
                        || lexicon.noun(s.word(from)).isPresent()
                        || s.is(from, "האם")
                        || (lexicon.is(s, from, "same") && lexicon.headFirst())
                        || parts.subjects().printer(from)
                        // «לפי ה"ספקטטור"»
                        || (s.is(from, Kind.OTHER) && s.quotes(from))
                        || someone(from));
        // «כדאי לדעת שהקו סגור», «חייבת לדעת להגן»: it says what one ought to know
        boolean knows = s.is(i, "לדעת")
                && ((s.word(from).startsWith("ש") && !lexicon.is(s, from, "own-sh"))
                        || (s.word(from).startsWith("לה") && !parts.subjects().somebody(from)));
        boolean dative = s.is(i - 1, Kind.WORD)
                && !leads(i)
                && (lexicon.dative(s.word(i))
                        || s.is(i + 1, "דעת")
                        || lexicon.is(s, from, "these")
                        || lexicon.is(s, from, "that-one"));
        if (to <= from || !known || knows || dative) {
            return Optional.empty();
        }
        to = leads(i) ? unparted.of(from, reasoned(named(from, to))) : to;
        int occasion = leads(i) ? occasion(from, to) : to;
        // «לדברי השר | בריאיון לרדיו, | המס יעלה»: where he says it
        int comma = occasion < s.size() && occasion > from && in(occasion) ? comma(occasion) : -1;
        to = comma > 0 ? occasion : to;
        int citing = citing(from, to);
        if (citing > from && citing + 1 < to && parts.ends().sentenceStart(i) >= i - 1) {
            return cited(i, new Cited(from, citing, to), phrase);
        }
        Teller source = on ? parts.sources().readUnprefixed(s, from, to) : read(from, to);
        // «נמסר כי …, כלשון ההודעה»: what was told is read in it
        if (s.is(i, "כלשון") && !leads(i) && source.source().kind() == SourceKind.DOCUMENT) {
            return Optional.empty();
        }
        boolean relays = phrase.manner() == Manner.SAID
                && (source.source().kind() == SourceKind.AGENCY
                        || source.source().kind() == SourceKind.OUTLET);
        Teller teller =
                source.saying(cue(i, s.is(from - 1, "ה") ? from - 1 : from), relays ? Manner.RELAYED : phrase.manner());
        // «בישיבה סודית, על פי הפרוטוקול, הזהיר היועץ»: where stands before it
        if (!leads(i) && placed(i) && s.is(to, Kind.COMMA) && to + 1 < s.size()) {
            return Optional.of(told(content(to + 1), teller, "according"));
        }
        if (leads(i)) {
            int content = comma > 0 ? comma + 1 : begin(to);
            // «לפי הדו"ח, שפורסם אתמול, …»: what it is goes with it
            Teller described = comma < 0 && content > to + 2 ? teller.over(s.span(from, content - 1)) : teller;
            return content >= s.size() || s.is(content, Kind.STOP)
                    ? Optional.empty()
                    : Optional.of(told(content(content), on ? teller : described, "according"));
        }
        // «היה בעיני חבריו 'הכי זהיר'»
        int close = s.is(to, Kind.OPEN) ? s.closing(to) : -1;
        if (close > to && !s.is(i - 1, Kind.COMMA)) {
            return Optional.of(told(s.span(to, close + 1), teller, "according-quotation"));
        }
        int end = s.is(i - 1, Kind.COMMA) ? i - 1 : i;
        // «…, לפי דן לוי, ראש הלשכה»
        int apposed = parts.subjects().apposed(from, to);
        if (apposed > to) {
            teller = teller.over(s.span(from, apposed));
        }
        for (Told earlier : before) {
            // «"…", אמרה השופטת, | לפי עדים»
            Span whole = earlier.content()
                    .union(earlier.cue())
                    .union(earlier.tellers().getLast().source().span());
            boolean quoted = earlier.rule().endsWith("content-before")
                    && end > 0
                    && whole.end() == s.get(end - 1).span().end();
            boolean toldBefore =
                    end > 0 && earlier.content().end() == s.get(end - 1).span().end();
            if (quoted || toldBefore) {
                return Optional.of(joined(teller, earlier, before));
            }
        }
        int quotation = parts.ends().closes(i - 1);
        int start = quotation >= 0 && s.is(i - 1, Kind.COMMA)
                ? s.opening(quotation)
                : parts.ends().sentenceStart(i - 1);
        int over = parts.ends().around(i, apposed > to ? apposed : to);
        int last = over > i ? over : end;
        return start >= end ? Optional.empty() : Optional.of(told(s.trimmed(start, last), teller, "according-after"));
    }

    // index of the word that says in what it was told; {@code to} if none does
    private int occasion(int from, int to) {
        return IntStream.range(from + 1, to)
                // «לדברי גורם ש|נכח בישיבה», «לדברי אחד הנוכחים | בפגישה»: who he is
                .takeWhile(k -> !s.word(k).startsWith("ש") && !lexicon.is(s, k, "access"))
                .filter(this::in)
                .findFirst()
                .orElse(to);
    }

    // «בריאיון», «בתגובתה»
    private boolean in(int i) {
        String word = s.word(i);
        return lexicon.is(s, i, "told-in")
                || (word.length() > 3 && word.startsWith("ב") && lexicon.document(word.substring(1)));
    }

    // «"ספקטטור"»: its marks are no part of its name
    private Teller read(int from, int to) {
        boolean marked = s.is(from, Kind.OTHER) && s.quotes(from) && to > from + 2 && s.quotes(to - 1);
        return marked && !parts.subjects().printer(from)
                ? parts.sources().read(s, from + 1, to - 1).over(s.span(from, to))
                : parts.sources().read(s, from, to);
    }

    private boolean placed(int i) {
        int start = parts.ends().sentenceStart(i - 1);
        boolean near = s.is(i - 1, Kind.COMMA) && i - start <= LONGEST_CONNECTOR;
        return near
                && s.word(start).startsWith("ב")
                && !parts.subjects().within(start)
                && IntStream.range(start, i - 1)
                        .allMatch(k -> s.is(k, Kind.WORD) && !parts.subjects().verb(k));
    }

    // «לפי ה|"גרדיאן"»: the article is no part of its name
    private int name(int from) {
        return s.is(from, "ה") && s.is(from + 1, Kind.OTHER) && s.quotes(from + 1) ? from + 1 : from;
    }

    private boolean inMarks(int i) {
        return IntStream.range(0, i).anyMatch(open -> s.is(open, Kind.OPEN) && s.closing(open) > i);
    }

    // «לדבריו | של», «אם | להאמין», «כך | לפי»: a possessive has the source for its own
    private Span cue(int i, int from) {
        String last = s.word(from - 2);
        boolean own = from > i + 1
                && s.is(from - 1, "של")
                && (last.endsWith("ו") || last.endsWith("ה") || last.endsWith("ם") || last.endsWith("ן"));
        return s.span(s.is(i, "אם") || s.is(i, "כך") ? i + 1 : i, own ? from - 1 : from);
    }

    // «לפי מקורות, ששוחחו עם "הארץ" בעילום שם, …»: why they have no name goes with them
    private int reasoned(int to) {
        int over = s.is(to, Kind.COMMA) && parts.ends().anonymous(to + 1) ? comma(to + 1) : -1;
        return over > 0 ? over : to;
    }

    private int comma(int from) {
        int i = from;
        while (i < Math.min(s.size(), from + LONGEST_CLAUSE) && !s.is(i, Kind.COMMA) && !s.is(i, Kind.STOP)) {
            i = s.is(i, Kind.OPEN) && s.closing(i) > i ? s.closing(i) + 1 : i + 1;
        }
        return s.is(i, Kind.COMMA) ? i : -1;
    }

    // «לפי הדו"ח, שפורסם אתמול, …»: index where what is told begins
    private int begin(int to) {
        int content = s.is(to, Kind.COMMA) ? to + 1 : to;
        // «לפי עדות שמסר הנהג, ו|שהגיעה לידי "זמן", …»
        String joint = s.word(content);
        String word = joint.startsWith("וש") ? joint.substring(1) : joint;
        boolean relative =
                content > to && word.length() > 3 && word.startsWith("ש") && !lexicon.is(s, content, "own-sh");
        // «נגד החשוד, בן 33 מבת ים, הוא סיפר»
        boolean aged = (s.is(content, "בן") || s.is(content, "בת")) && lexicon.counts(s, content + 1);
        int over = relative || aged || s.is(content, "ש") ? comma(content) : -1;
        return over > 0 && over + 1 < s.size() ? over + 1 : content;
    }

    // «לדברי דובר המשטרה, יוסי ברק, …»: the name between commas goes with the office
    private int named(int from, int to) {
        int over = parts.subjects().apposed(from, to);
        // «לדברי אחד מהם, מהנדס בכיר, …»
        boolean one = lexicon.is(s, from, "one-of")
                && over > to
                && s.is(over, Kind.COMMA)
                && over - to <= LONGEST_CONNECTOR
                && !s.word(to + 1).startsWith("ה")
                && lexicon.noun(s.word(to + 1))
                        .filter(ClauseLexicon.Noun::human)
                        .isPresent();
        // «לדברי אחד מהם, בעל השליטה, יואב גרוס, אמר»: another's office
        boolean another = parts.sources().person(s, over + 1)
                || (s.is(over + 3, Kind.COMMA) && parts.subjects().verb(over + 4));
        if (one && !another) {
            return over;
        }
        // «לדעת הפרשן הצבאי, אל"ם במילואים גיורא קפלן, …»
        boolean person = over > to
                && s.is(over, Kind.COMMA)
                && IntStream.range(to + 1, over).anyMatch(k -> parts.sources().person(s, k));
        // «לדעת דן לוי, הכלכלן הראשי של הבנק, …»
        boolean described = over > to
                && parts.subjects()
                        .mention(from)
                        .filter(name -> name.kind().equals("person")
                                && name.span().end() == s.get(to - 1).span().end())
                        .isPresent();
        if (person || (described && s.is(over, Kind.COMMA))) {
            return over;
        }
        boolean name = over > to + 2
                && over <= to + 4
                && s.is(over, Kind.COMMA)
                && !s.word(to + 1).startsWith("ה");
        // «לדברי מפקד הגדוד, סא"ל י', …»: a rank may begin it
        for (int k = lexicon.noun(s.word(to + 1)).isPresent() ? to + 2 : to + 1; name && k < over; k++) {
            name = lexicon.noun(s.word(k)).isEmpty()
                    && lexicon.verb(s.word(k)).isEmpty()
                    && !parts.subjects().counted(k);
        }
        return name ? over : to;
    }

    /** Whether nothing of its sentence stands before it but what joins it to the one before. */
    boolean leads(int i) {
        return leads.at(i);
    }

    private record Cited(int from, int citing, int to) {}

    // «לפי דיווח של רויטרס המצטט שני גורמים»: the agency has it from them
    private Optional<Told> cited(int i, Cited part, ClausePhrase phrase) {
        int content = s.is(part.to(), Kind.COMMA) ? part.to() + 1 : part.to();
        if (content >= s.size()) {
            return Optional.empty();
        }
        Span cue = s.span(i, i + phrase.cue());
        Teller relay = parts.sources().read(s, part.from(), part.citing()).saying(cue, Manner.RELAYED);
        Teller origin = parts.sources()
                .read(s, part.citing() + 1, part.to())
                .saying(s.get(part.citing()).span(), Manner.QUOTED);
        return Optional.of(new Told(content(content), List.of(relay, origin), parts.prefix() + ".according-citing"));
    }

    private int citing(int from, int to) {
        for (int k = from; k < to; k++) {
            if (lexicon.is(s, k, "citing")) {
                return k;
            }
        }
        return -1;
    }

    private Told joined(Teller teller, Told earlier, List<Told> before) {
        List<Teller> tellers = new ArrayList<>(earlier.tellers());
        // «הסוכנות מדווחת כי …, כך לדברי שלושה נציגים»: a paper has it from them
        boolean reads = ClauseNesting.prints(tellers.getLast()) && !ClauseNesting.prints(teller);
        tellers.add(reads ? tellers.size() : 0, teller);
        before.remove(earlier);
        return new Told(earlier.content(), tellers, parts.prefix() + ".according-relayed");
    }

    // «לפי שלושה אנשים», «על פי דן לוי»
    private boolean someone(int from) {
        boolean counted = parts.subjects().counted(from)
                && (parts.subjects().somebody(from + 1)
                        || lexicon.is(s, from + 1, "of-them")
                        // «על פי שניים מן הנוכחים», «לפי שלושה מהשרים»
                        || s.is(from + 1, "מן")
                        || s.word(from + 1).startsWith("מה")
                        // «לפי שניים ש|ישבו באולם»
                        || s.word(from + 1).startsWith("ש"));
        // «לפי האיראנים», «מבחינת הקטארים»
        boolean nation = s.word(from).startsWith("ה")
                && s.word(from).endsWith("ים")
                && lexicon.country(s.word(from)).isPresent();
        return counted
                || nation
                || lexicon.is(s, from, "people")
                || parts.subjects()
                        .mention(from)
                        .filter(mention -> mention.kind().equals("person"))
                        .isPresent();
    }

    private Told told(Span content, Teller teller, String rule) {
        return new Told(content, List.of(teller), parts.prefix() + "." + rule);
    }

    private Span content(int from) {
        return s.trimmed(from, Math.max(parts.ends().of(from, from), from + 1));
    }
}
