package org.isnad.classifiers.attribution;

import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Mention;

/** Finds the subject of a verb in one sentence of the clause grammar: before it or, as news likes it, behind. */
final class ClauseSubjects {
    private static final int LONGEST_APPOSITION = 28;
    private static final int LONGEST_NAME = 6;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseSources sources;
    private final ClauseEnds ends;
    private final ClauseCounts counts;
    private final Names names;
    private final ClausePrefixed prefixed;
    private final ClauseBounds bounds;
    private final ClauseHearers hearers;
    private final ClauseAppositions appositions;
    private final ClauseSubjectStarts starts;
    private final ClauseQuoted quoted;
    private final ClauseAdjuncts adjuncts;
    private final ClauseNamed spelled;

    ClauseSubjects(Sentence s, ClauseLexicon lexicon, ClauseSources sources, ClauseEnds ends, Names names) {
        this.s = s;
        this.lexicon = lexicon;
        this.sources = sources;
        this.ends = ends;
        this.counts = new ClauseCounts(lexicon);
        this.names = names;
        this.prefixed = new ClausePrefixed(s, lexicon, names);
        this.hearers = new ClauseHearers(s, lexicon, this);
        this.appositions = new ClauseAppositions(s, lexicon, ends, this);
        this.bounds = new ClauseBounds(s, lexicon, names, ends);
        this.quoted = new ClauseQuoted(s, lexicon, ends);
        this.adjuncts = new ClauseAdjuncts(s, lexicon, ends, this);
        this.starts = new ClauseSubjectStarts(s, lexicon, ends, this);
        this.spelled = new ClauseNamed(s, lexicon, sources, ends, this);
    }

    /** Who is the subject of a verb, and the tokens that say so. */
    record Subject(Teller teller, int from, int to) {
        /** The same whom a verb of that form tells to be a man or a woman. */
        Subject agreeing(Agreement form) {
            return teller.agreement().equals(Agreement.ONE)
                    ? new Subject(teller.with(teller.agreement().and(form)), from, to)
                    : this;
        }
    }

    /** The subject that ends before the verb there. */
    Optional<Subject> before(int verb, Agreement agreement) {
        return preceding(verb, agreement).map(subject -> subject.agreeing(agreement));
    }

    private Optional<Subject> preceding(int verb, Agreement agreement) {
        int last = verb - 1;
        // «והוסיף», «…, כך אמרו»: whoever spoke before or speaks behind; «זמן קצר אחר כך | אמר»: when
        if (starts.later(last) || s.is(last, "ו") || (s.is(last, "כך") && s.is(last - 1, Kind.COMMA))) {
            return Optional.empty();
        }
        if (s.is(last, Kind.COMMA)) {
            int comma = last - 1;
            while (comma > Math.max(0, last - LONGEST_APPOSITION) && !s.is(comma, Kind.COMMA)) {
                comma = starts.over(comma);
            }
            if (!s.is(comma, Kind.COMMA) || starts.deed(comma + 1, verb)) {
                return Optional.empty();
            }
            int from = starts.withOffice(starts.of(comma - 1), comma);
            // «גולדמן זאקס, לעומתם, מעריך»
            // «חמאס|, כך מסרו שני מקורות, | הודיע»: who tells it of him
            boolean told = adjuncts.inserted(comma + 1);
            int over = told || IntStream.range(comma + 1, last).allMatch(adjuncts::particle) ? comma : last;
            return from < comma ? subject(from, over, agreement) : Optional.empty();
        }
        int end = verb;
        if (lexicon.is(s, last, "relative")) {
            end = starts.cleft(s.is(last - 1, Kind.COMMA) ? last - 1 : last);
            last = end - 1;
        }
        // «הנשיא | צוטט אתמול כמי | שאמר»
        if (end < verb && s.is(last, "כמי")) {
            end = starts.quotedAs(last);
            last = end - 1;
        }
        // «הוא | נשמע | אומר»
        if (end == verb && lexicon.is(s, last, "perceived") && s.is(last - 1, Kind.WORD)) {
            return preceding(last, agreement);
        }
        int from = pronounAt(last) ? last : starts.withOffice(starts.of(last), end);
        int paper = end < verb ? starts.printer(from, end) : -1;
        if (paper >= 0) {
            return Optional.of(new Subject(sources.readUnprefixed(s, paper, end), paper, end));
        }
        // «הקים | ועדה בין-משרדית, שהמליצה»: a verb no list knows stands before who it is
        int who = from;
        while (end < verb && who < last && !somebody(who)) {
            who++;
        }
        from = end < verb && somebody(who) ? who : from;
        from = end < verb ? starts.whose(from, end) : starts.behindTime(from, end);
        from = agreement.fits(Agreement.ONE) ? from : starts.listed(from, end);
        return from <= last && last >= 0 ? subject(from, end, agreement) : Optional.empty();
    }

    private Optional<Subject> subject(int from, int to, Agreement agreement) {
        int start = from;
        int clause = prefixed.clause(from, to);
        if (clause > from) {
            return subject(clause, to, agreement);
        }
        // «הזכיר שבשחזור הודה»
        boolean placed = s.word(from).startsWith("שב")
                && s.word(from).length() > 4
                && !lexicon.is(s, from, "own-sh")
                && !prefixed.within(from, agreement.fits(Agreement.MANY))
                && !prefixed.name(from);
        if (from == to - 1 && placed) {
            return Optional.empty();
        }
        // «סיפר שבימיו האחרונים | אביו | אמר»
        if (placed && starts.behindPhrase(from, to, agreement) < to) {
            return subject(starts.behindPhrase(from, to, agreement), to, agreement);
        }
        Optional<Subject> joined = joined(from, to, agreement);
        if (joined.isPresent()) {
            return joined;
        }
        if (to - from > 2 && s.is(to - 1, "זאת") && (s.is(to - 2, "לעומת") || s.is(to - 2, "עם"))) {
            return subject(from, to - 2, agreement);
        }
        // «ביום ראשון השר אמר»: what leads up to the subject
        while (start < to
                && (s.word(start).length() == 1
                        || s.is(start, "מן")
                        || s.is(start, Kind.OTHER)
                        || (lexicon.is(s, start, "adverb") && !printer(start))
                        || lexicon.is(s, start, "day"))) {
            start = lexicon.is(s, start, "day-of") ? start + 2 : start + 1;
        }
        // «בקרב | תושבי השכונה טוענים»
        if (s.is(start, "בקרב") && start + 1 < to) {
            return subject(start + 1, to, agreement);
        }
        // «במשרד החוץ אמרו»: they of that body
        if (start < to
                && s.word(start).startsWith("ב")
                && agreement.fits(Agreement.MANY)
                && mention(start).isEmpty()) {
            boolean only = !agreement.fits(Agreement.ONE)
                    && s.word(start).length() > 3
                    && lexicon.noun(s.word(start)).isEmpty()
                    && !lexicon.is(s, start, "occasion")
                    && !lexicon.is(s, start, "preposition");
            if (within(start) || only) {
                Teller they = sources.readUnprefixed(s, start, to);
                Agreement both = they.agreement().or(Agreement.MANY).or(Agreement.TWO);
                return Optional.of(new Subject(they.with(both), start, to));
            }
        }
        if (start == to - 1 && prefixed.name(start)) {
            return Optional.of(new Subject(sources.readUnprefixed(s, start, to), start, to));
        }
        // «בפוסט שפרסם כתב השר», «לשאלתנו השיבו בעירייה»: one word where, or to what, it was
        if (start == to - 1
                && (s.word(start).startsWith("ב") || s.word(start).startsWith("לשאל"))
                && starts.led(start)) {
            return Optional.empty();
        }
        if (start < to - 1 && starts.led(start)) {
            start = pronounAt(to - 1) ? to - 1 : starts.behindPhrase(start, to, agreement);
        }
        boolean edition = to - start > 2 && lexicon.is(s, to - 2, "edition");
        boolean particle = !edition && (lexicon.is(s, to - 1, "adverb") || lexicon.is(s, to - 1, "occasion"));
        boolean member = particle && starts.member(start, to);
        boolean relative = particle && (member || relative(start, to));
        // «נציג החשב | בדיון | אמר»: where he said it
        if (particle && !relative && to - start > 1 && somebody(start)) {
            return subject(start, to - 1, agreement);
        }
        if (start >= to || !s.is(start, Kind.WORD) || (particle && !relative)) {
            return Optional.empty();
        }
        Teller teller = sources.read(s, start, relative && !member ? to - 1 : to);
        // «"אל-מידאן" הלבנוני דיווח», «ה"גרדיאן" דיווח»: its marks and its article are its own
        boolean marked = s.quotes(start - 1) && IntStream.range(start, to).anyMatch(s::quotes);
        int whole = !marked ? start : s.is(start - 2, "ה") ? start - 2 : start - 1;
        return Optional.of(new Subject(relative || marked ? teller.over(s.span(whole, to)) : teller, whole, to));
    }

    // «ו|מוכר הנפט», «ו|ב|לשכת השר», «אומר ש|ב|רשות»: a conjunction is written on the subject
    private Optional<Subject> joined(int from, int to, Agreement agreement) {
        int start = prefixed.conjunction(from, to);
        if (start < 0) {
            return Optional.empty();
        }
        int letters = prefixed.within(start, agreement.fits(Agreement.MANY)) ? 2 : 1;
        Teller teller = sources.readUnprefixed(s, start, to, letters);
        Agreement both = letters == 2 ? teller.agreement().or(Agreement.MANY).or(Agreement.TWO) : teller.agreement();
        return Optional.of(new Subject(teller.with(both), start, to));
    }

    // «דיפלומט שפגש אותו באוגוסט | סיפר», «גורם המעורה בחקירה | סיפר»: the time belongs to what he is
    private boolean relative(int from, int to) {
        return IntStream.range(from + 1, to - 1)
                .anyMatch(i -> s.is(i, "ש")
                        || lexicon.is(s, i, "access")
                        || (s.word(i).length() > 3 && s.word(i).startsWith("ש") && !lexicon.is(s, i, "own-sh")));
    }

    // «בליכוד», «בסביבתו», «בישראל»
    boolean within(int i) {
        String word = s.word(i);
        return word.length() > 2
                && lexicon.noun(word).isEmpty()
                && (lexicon.words("around").contains(word.substring(1))
                        || sources.named(s, i, 1)
                        || lexicon.noun(word.substring(1))
                                .filter(ClauseLexicon.Noun::body)
                                .isPresent());
    }

    /** Whether a source may well begin there: a noun that tells, a name, a number, a pronoun. */
    boolean somebody(int i) {
        int name = s.is(i, Kind.OTHER) ? i + 1 : i;
        return lexicon.noun(s.word(i)).isPresent()
                || lexicon.outletAt(s, name).isPresent()
                || lexicon.is(s, i, "people")
                || counts.number(s.word(i)).isPresent()
                || counts.those(s, i).isPresent()
                || pronounAt(i)
                || (s.word(i).equals("ה") && s.is(i + 1, Kind.OTHER))
                || mention(i).isPresent();
    }

    /** Whether a number stands there. */
    boolean counted(int i) {
        return counts.number(s.word(i)).isPresent();
    }

    /** How who stands there can be pointed at. */
    Agreement reads(int from, int to) {
        return sources.read(s, from, to).agreement();
    }

    /** The name that begins there. */
    Optional<Mention> mention(int i) {
        return i < s.size()
                ? names.first(
                        s.span(i, Math.min(s.size(), i + LONGEST_NAME)),
                        mention -> mention.span().start() == s.get(i).span().start())
                : Optional.empty();
    }

    /** Whether a place is named behind the preposition written on it: «הבהירה | ב|ניו יורק», not «בניו». */
    boolean place(int i) {
        return s.word(i).startsWith("ב")
                && names.any(
                        s.span(i, Math.min(s.size(), i + LONGEST_NAME)),
                        name -> name.span().start() == s.get(i).span().start() + 1
                                && (name.kind().equals("city") || name.kind().equals("place")));
    }

    boolean pronounAt(int i) {
        return lexicon.is(s, i, "he") || lexicon.is(s, i, "she") || lexicon.is(s, i, "they") || lexicon.is(s, i, "it");
    }

    /** Whether a paper or an agency is named there, marks around its name or not. */
    boolean printer(int i) {
        return lexicon.outletAt(s, s.is(i, Kind.OTHER) ? i + 1 : i).isPresent();
    }

    /** The subject behind the verb that ends before {@code cueTo}: «אמר אתמול שר האוצר, דן לוי, כי». */
    Optional<Subject> behind(int cueTo) {
        Agreement form = lexicon.verb(s.word(cueTo - 1))
                .map(ClauseLexicon.Verb::agreement)
                .orElse(Agreement.ANY);
        return following(cueTo).map(subject -> subject.agreeing(form));
    }

    private Optional<Subject> following(int cueTo) {
        int from = adjuncts.skipped(cueTo);
        // «מזהירים באיגוד הרופאים»: they of that body
        boolean they = (from == cueTo || ends.closes(cueTo - 2) >= 0)
                && s.word(from).startsWith("ב")
                && lexicon.verb(s.word(cueTo - 1))
                        .filter(verb -> !verb.agreement().fits(Agreement.ONE))
                        .isPresent()
                && within(from);
        if (they) {
            int behind = bounds.of(from, ends.ofSource(from));
            Teller teller = sources.readUnprefixed(s, from, behind);
            return Optional.of(new Subject(teller.with(Agreement.MANY.or(Agreement.TWO)), from, behind));
        }
        int over = adjuncts.about(cueTo, adjuncts.over(cueTo));
        boolean led = over > cueTo;
        from = led ? over : from;
        // «במסיבת | עיתונאים»
        if (!led
                && from > cueTo
                && s.is(from, Kind.WORD)
                && lexicon.is(s, from - 1, "occasion-of")
                && !ends.that(from)
                && (s.is(from, "עיתונאים")
                        || lexicon.noun(s.word(from))
                                .filter(ClauseLexicon.Noun::role)
                                .isEmpty())) {
            // «בפתח | מסיבת העיתונאים»
            from += s.word(from).endsWith("ת") && s.word(from + 1).startsWith("ה") ? 2 : 1;
        }
        from = hearers.behind(from);
        from = from == cueTo ? adjuncts.those(from) : from;
        // «הטיח | בה | הקצין»
        from = lexicon.is(s, from, "in-him") && somebody(from + 1) ? from + 1 : from;
        // «אמר | ל"השעה 20" | שיש»: only to whom
        if (s.is(from, "ל") && s.is(from + 1, Kind.OTHER)) {
            return Optional.empty();
        }
        // «כתב בעמוד הפייסבוק שלו»; «מסרה ביום שני כי»: a day, though «שני» counts as well
        boolean day = lexicon.is(s, from - 1, "day-of");
        if (!led && from > cueTo && s.word(from - 1).startsWith("ב") && (day || !somebody(from))) {
            return Optional.empty();
        }
        // «ציטט "מקור מוסמך"»
        boolean marked = s.is(from, Kind.OTHER)
                && (lexicon.outletAt(s, from + 1).isPresent()
                        || lexicon.noun(s.word(from + 1))
                                .filter(ClauseLexicon.Noun::unnamed)
                                .isPresent());
        // «"…", סיפרה | האם»: the mother, no "whether"
        boolean mother = s.is(from, "האם") && from == cueTo && (ends.closes(cueTo - 2) >= 0 || s.is(from + 1, "כי"));
        if ((!s.is(from, Kind.WORD) && !marked)
                || (ends.that(from) && !mother)
                || lexicon.is(s, from, "after")
                || lexicon.is(s, from, "no-teller")
                // «הצתת שלושה | כלי רכב»
                || (s.is(from, "כלי") && !s.word(from + 1).endsWith("תקשורת"))
                || (!led && starts.led(from) && !named(from))
                || verb(from)) {
            return Optional.empty();
        }
        if (mother) {
            return Optional.of(new Subject(sources.read(s, from, from + 1), from, from + 1));
        }
        boolean him =
                lexicon.is(s, from, "same") && lexicon.noun(s.word(from + 1)).isEmpty();
        // «אמרה והוסיפה»: another verb follows
        if (hearers.paper(from) || him || s.word(from).equals("ו") || lexicon.is(s, from, "this")) {
            return Optional.empty();
        }
        // «דיווחה אף היא על»
        if (lexicon.is(s, from, "also") || (pronounAt(from) && lexicon.is(s, from - 1, "also"))) {
            return Optional.empty();
        }
        if (pronounAt(from)) {
            return Optional.of(new Subject(sources.read(s, from, from + 1), from, from + 1));
        }
        int to = appositions.reasoned(appositions.apposed(
                from, bounds.of(from, bounds.clause(cueTo, from, bounds.told(from, ends.ofSource(from)), quoted))));
        if (to <= from) {
            return Optional.empty();
        }
        // «דיווח ה"סטנדרד"»: the article is no part of its name
        boolean article = s.word(from).equals("ה") && s.is(from + 1, Kind.OTHER) && from + 3 < to;
        int name = article ? from + 2 : from;
        // «דיווח | ב|ערוץ 12: …»
        boolean in = s.word(from).startsWith("ב")
                && lexicon.outletAt(s, from)
                        .filter(outlet -> !outlet.words().getFirst().startsWith("ב"))
                        .isPresent();
        Teller teller = in
                ? sources.readUnprefixed(s, from, to)
                : sources.read(s, name, article && s.is(to - 1, Kind.OTHER) ? to - 1 : to);
        return Optional.of(new Subject(article ? teller.over(s.span(from, to)) : teller, from, to));
    }

    /** Whether who stands behind the verb is bidden by who stands before it: «מנהלים בחברה הנחו | עובדים | להסתיר תקלות». */
    boolean bidden(Optional<Subject> before, Subject behind, ClauseLexicon.Verb verb) {
        return verb.has("whom") && before.filter(who -> somebody(who.from())).isPresent() && ends.toBeDone(behind.to());
    }

    boolean verb(int i) {
        return spelled.verb(i);
    }

    /** Whether a name spelled like a verb stands there: «השר, יצחק מודעי, אמר», «"…", אמר ביקר, "…"». */
    boolean named(int i) {
        return spelled.named(i);
    }

    /** Index behind what is said behind a comma of the source there; {@code to} if nothing is. */
    int apposed(int from, int to) {
        return appositions.apposed(from, to);
    }
}
