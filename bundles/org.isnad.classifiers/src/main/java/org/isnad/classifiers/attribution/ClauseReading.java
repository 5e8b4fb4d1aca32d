package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** One sentence of the clause grammar being read. */
final class ClauseReading {
    private static final ClauseLexicon.Verb UTTERS =
            new ClauseLexicon.Verb(Manner.SAID, Set.of("quote"), Agreement.ANY);

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseSources sources;
    private final ClauseEnds ends;
    private final ClauseSubjects subjects;
    private final ClausePassives passives;
    private final ClauseQuoted quoted;
    private final ClauseOpeners openers;
    private final ClauseAscribed ascribed;
    private final ClauseAccording phrases;
    private final ClauseByWhom quotedWhom;
    private final ClauseWherein wherein;
    private final ClauseFronted fronted;
    private final ClauseCues cues;
    private final ClauseContents contents;
    private final ClausePronouns pronouns;
    private final ClauseStances stances;
    private final ClauseUttered apart;
    private final ClauseParticiples participles;
    private final ClauseRelayers relayers;
    private final ClauseSpelled nouns;
    private final ClauseAsSaid asSaid;
    private final ClauseRisen risen;
    private final ClauseElided elided;
    private final ClauseConstructions constructions;
    private final ClauseInSaying inSaying;
    private final ClauseOrders orders;
    private final String prefix;

    ClauseReading(Sentence s, ClauseLexicon lexicon, Names names, String prefix) {
        this.s = s;
        this.lexicon = lexicon;
        this.sources = new ClauseSources(lexicon, names);
        this.ends = new ClauseEnds(s, lexicon);
        this.passives = new ClausePassives(s, lexicon, sources, ends, prefix);
        this.subjects = new ClauseSubjects(s, lexicon, sources, ends, names);
        this.quoted = new ClauseQuoted(s, lexicon, ends);
        ClauseParts parts = new ClauseParts(s, lexicon, sources, ends, subjects, prefix);
        this.ascribed = new ClauseAscribed(parts);
        this.openers = new ClauseOpeners(parts);
        this.phrases = new ClauseAccording(parts);
        this.pronouns = new ClausePronouns(s, lexicon, ends, phrases, prefix);
        this.contents = new ClauseContents(s, lexicon, ends, subjects);
        this.relayers = new ClauseRelayers(s, lexicon, sources, ends, subjects);
        this.participles = new ClauseParticiples(parts, contents, relayers);
        this.nouns = new ClauseSpelled(s, lexicon, ends, subjects, contents);
        this.apart = new ClauseUttered(parts, contents);
        this.stances = new ClauseStances(parts);
        this.quotedWhom = new ClauseByWhom(parts);
        this.cues = new ClauseCues(s, lexicon);
        this.fronted = new ClauseFronted(parts);
        this.wherein = new ClauseWherein(parts, contents);
        this.prefix = prefix;
        this.asSaid = new ClauseAsSaid(parts, passives);
        this.risen = new ClauseRisen(parts);
        this.elided = new ClauseElided(parts, contents, quoted, relayers);
        this.orders = new ClauseOrders(parts, contents, quoted, relayers, cues);
        this.inSaying = new ClauseInSaying(parts, openers);
        this.constructions = new ClauseConstructions(List.of(
                new ClauseIdioms(parts, contents, cues)::at,
                stances::at,
                participles::at,
                new ClausePuts(parts)::at,
                new ClauseByHim(parts)::at,
                new ClauseReceived(parts)::at,
                new ClauseHimQuoted(parts, quoted)::at,
                new ClauseAgents(parts)::at,
                asSaid::at,
                new ClauseHeard(parts, names)::at,
                new ClauseResponsible(parts)::at,
                new ClauseSent(parts)::at,
                new ClauseLedUp(parts, contents, quoted, openers)::at,
                new ClauseThus(parts)::at));
    }

    Optional<Told> at(int i, List<Told> before) {
        Optional<Told> comes = risen.at(i);
        if (comes.isPresent() || risen.read(i, before)) {
            return comes;
        }
        Optional<ClausePhrase> according = lexicon.accordingAt(s, i);
        if (according.isPresent() && asSaid.clause(i) < 0) {
            return pronouns.account(i, according.get())
                    .or(() -> phrases.at(i, according.get(), before))
                    .or(() -> stances.at(i));
        }
        Optional<Told> held = constructions.at(i).or(() -> inSaying.at(i, before));
        if (held.isPresent()) {
            return held;
        }
        Optional<Told> customary = passives.customary(i).or(() -> passives.some(i));
        if (customary.isPresent() || passives.customary(i - 1).isPresent()) {
            return customary;
        }
        if (lexicon.is(s, i, "nobody") && !active(i)) {
            Optional<Told> passive = contents.declines(i + 1) ? Optional.empty() : passives.at(i);
            if (passive.isPresent()) {
                return passive;
            }
        }
        Optional<Agreement> his = lexicon.owner(s.word(i));
        if (his.isPresent()) {
            return pronouns.own(i, his.get(), before) ? Optional.empty() : pronouns.at(i, his.get(), before);
        }
        // «גורם אחר, בכיר ממנו | לכאורה|, אמר»: of the words before it
        if (lexicon.is(s, i, "impersonal") && !(s.is(i + 1, Kind.COMMA) && i > 1 && s.is(i - 1, Kind.WORD))) {
            // within what somebody says the distance is his own
            Span word = s.get(i).span();
            return before.stream().anyMatch(told -> told.content().contains(word)) ? Optional.empty() : impersonal(i);
        }
        if (subjects.named(i)) {
            return Optional.empty();
        }
        Optional<ClauseLexicon.Verb> verb = lexicon.telling(s, i);
        Optional<Told> ascribes = verb.flatMap(each -> ascribed.at(i, each).or(() -> fronted.at(i, each)));
        return ascribes.isPresent()
                ? ascribes
                : verb.isPresent()
                        ? verb.filter(each -> !nouns.at(i, each)).flatMap(each -> verb(i, each, before))
                        : manner(i);
    }

    // «"קורה גם לטובים", משך השוער בכתפיו»: any verb may tell between a quotation and who said it
    private Optional<Told> manner(int i) {
        int close = ends.closes(i - 1);
        boolean quoted = close >= 0
                && (s.is(i - 1, Kind.COMMA) || s.is(i - 2, Kind.STOP) || s.is(i - 2, Kind.COMMA))
                && close - s.opening(close) > 2
                && !s.is(s.opening(close) - 1, Kind.WORD);
        // «"תתבייש!", קטע | אותו | ח"כ לוי»
        int who = lexicon.is(s, i + 1, "same") ? i + 2 : i + 1;
        return quoted && openers.verbal(i)
                ? subjects.behind(who)
                        .filter(subject -> openers.person(subject.from()))
                        .flatMap(subject -> orders.inverted(
                                subject, i, new ClauseOrders.Cue(s.get(i).span(), i + 1, UTTERS, true)))
                : Optional.empty();
    }

    // «כך מדווח "גלובס"», «"גלובס" מדווח»: a paper tells
    private boolean active(int i) {
        return lexicon.verb(s.word(i))
                .filter(verb -> subjects.printer(i + 1)
                        || subjects.before(i, verb.agreement()).isPresent())
                .isPresent();
    }

    private Told told(Span content, Teller teller, String rule) {
        return new Told(content, List.of(teller), prefix + "." + rule);
    }

    // "reportedly": nobody is named
    private Optional<Told> impersonal(int i) {
        int to = ends.of(i, ends.sentenceStart(i));
        return Optional.of(
                told(s.trimmed(ends.sentenceStart(i), Math.max(to, i + 1)), passives.nobody(i), "impersonal"));
    }

    private Span content(int from, int to) {
        return s.trimmed(from, Math.max(to, from + 1));
    }

    private Optional<Told> verb(int i, ClauseLexicon.Verb verb, List<Told> told) {
        int cueFrom = cues.from(i);
        // «הביע אתמול תקווה», «חיווה את דעתו»
        int uttered = verb.has("noun") ? ends.timed(i + 1) : i + 1;
        int noun = cues.noun(uttered);
        // «התחקיר העלה כי»
        boolean uttering = verb.has("noun") && !ends.that(i + 1) && !ends.tells(i + 1);
        int cueTo = uttering ? noun + 1 : i + 1;
        // «אינו זוכר | מי | אמר לו»
        boolean whoever = s.is(cueFrom - 1, "מי")
                || (s.is(cueFrom - 1, "ש") && s.is(cueFrom - 2, "מי") && !s.is(cueFrom - 3, "יש"));
        if (ends.anonymous(i - 1) || contents.declines(cueTo) || whoever) {
            return Optional.empty();
        }
        if (uttering && !lexicon.is(s, noun, "cue-noun")) {
            // «העלתה הקלטה שבה נשמע קצין אומר»
            return lexicon.is(s, i, "brings")
                    ? wherein.at(
                                    subjects.before(cueFrom, verb.agreement()),
                                    s.get(i).span(),
                                    i + 1)
                            .or(() -> apart.at(i, verb))
                    : apart.at(i, verb);
        }
        boolean relative = lexicon.is(s, cueFrom - 1, "relative");
        // «"…", חזר | ואמר שלום אוחנה»: the other verb tells
        if (cues.joins(i + 1) || cues.leads(i, ends) || cues.tellsNothing(i, verb) || cues.held(i)) {
            return Optional.empty();
        }
        Span cue = s.span(cues.auxiliary(i), cueTo);
        if (verb.has("infinitive")) {
            int opens = ends.direct(cueTo);
            return opens < 0
                    ? Optional.empty()
                    : Optional.of(
                            told(content(opens, ends.of(opens, opens)), relayers.elided(cue, verb), "infinitive"));
        }
        ClauseOrders.Cue said =
                new ClauseOrders.Cue(cue, uttering ? apart.described(cueTo, verb) : cueTo, verb, !relative);
        if (new ClauseFutures(s, lexicon, ends).untold(i, told)) {
            return Optional.empty();
        }
        Optional<ClauseSubjects.Subject> before = subjects.before(cueFrom, verb.agreement());
        // «התיעוד | תומך | בגרסת הנהג»: nobody holds it
        if (verb.has("holds") && before.filter(this::somebody).isEmpty()) {
            return Optional.empty();
        }
        Optional<ClauseSubjects.Subject> behind = subjects.behind(cueTo)
                .filter(subject -> !relative)
                // «ראש הממשלה אמר בפתח ישיבת | הממשלה | כי»: where he said it
                .filter(subject -> !subjects.bidden(before, subject, verb))
                .filter(subject -> subject.from() == cueTo
                        || printed(cueFrom, subject)
                        || !before.filter(first -> subjects.somebody(first.from()))
                                .isPresent())
                // «מתחה ביקורת | חריפה»
                .filter(subject -> !verb.has("noun") || subjects.somebody(subject.from()))
                // «מכחיש כל קשר»: what is denied
                .filter(subject -> !(lexicon.is(s, cueTo, "uttered") && ends.object(cueTo, verb)))
                // «אינה שוללת תיווך»: what is denied
                .filter(subject -> verb.manner() != Manner.DENIED
                        || subjects.somebody(subject.from())
                        || !lexicon.is(s, i - 1, "not"))
                // «איראן דחתה דיווח»: what is rejected
                .filter(subject ->
                        before.filter(first -> first.teller().source().named()).isEmpty()
                                || subject.teller().source().kind() != SourceKind.DOCUMENT)
                .filter(subject ->
                        before.isEmpty() || subjects.somebody(subject.from()) || !s.is(cueFrom - 1, Kind.WORD));
        // «ציטט גורם שאמר», «ציטט את הארץ, שדיווח»: who is quoted tells
        // «מתבסס | על | עדויות שלפיהן», «הסתמך בדבריו על הערכה»
        int upon = verb.has("upon") ? ends.timed(cueTo) : -1;
        boolean rests = s.is(upon, "על");
        int object = ends.timed(cueTo);
        int whom = rests ? upon + 1 : s.is(object, "את") || s.is(object, "מתוך") ? object + 1 : object;
        Span relies = rests && upon == cueTo ? cue.union(s.get(upon).span()) : cue;
        // «חשף מסמך שלפיו»; whose stance somebody brings is told elsewhere
        if (stances.brought(i) || participles.brought(i)) {
            return Optional.empty();
        }
        // «מסמכים ש|מסר עובד, שלטענתו פוטר»: who gave them stands behind
        boolean given = relative && !verb.has("relay") && lexicon.person(s.word(whom));
        boolean brings = !given
                && (verb.has("relay") || lexicon.is(s, i, "brings"))
                && (rests || !lexicon.is(s, whom, "stance") || wherein.saidIn(whom));
        // «התנגדה לחוק ו|ציטטה סקר שלפיו»: whoever spoke before
        Optional<Teller> quotes = before.map(ClauseSubjects.Subject::teller)
                .or(() -> openers.at(cueFrom, told).map(ClauseSubjects.Subject::teller))
                .or(() -> s.is(cueFrom - 1, "ו") ? Optional.of(relayers.elided(cue, verb)) : Optional.empty());
        Optional<Told> byWhom = brings
                ? quotedWhom.at(quotes, relies, whom).or(() -> wherein.at(before, relies, whom))
                : Optional.empty();
        // «מספר | על פגישה שבה הודה הסוכן»
        Optional<Told> of =
                verb.has("about") && s.is(cueTo, "על") ? wherein.at(before, cue, cueTo + 1) : Optional.empty();
        if (byWhom.isPresent() || of.isPresent()) {
            return byWhom.or(() -> of);
        }
        if (verb.has("relay") && relayers.leavesTelling(cueTo, whom)) {
            return Optional.empty();
        }
        // «בפוסט שפרסם כתב השר כי»: what it was said in
        String where = s.word(cueFrom - 2);
        boolean posted = relative && where.startsWith("ב") && !lexicon.person(where.substring(1));
        return behind.flatMap(subject -> orders.inverted(subject, i, said))
                .or(() -> before.flatMap(subject -> orders.saidBy(subject, said)))
                .or(() -> uttering ? before.flatMap(subject -> apart.alone(subject, i, noun, verb)) : Optional.empty())
                .or(() -> before.isEmpty() ? coordinated(cueFrom, said, told) : Optional.empty())
                .or(() -> before.isEmpty() && !posted ? elided.at(cueFrom, cue, said.to(), verb) : Optional.empty());
    }

    private boolean somebody(ClauseSubjects.Subject subject) {
        return subject.teller().source().kind() != SourceKind.DOCUMENT
                && subjects.somebody(subject.from())
                && !subjects.counted(subject.from())
                && !Character.isDigit(s.original(subject.from()).charAt(0));
    }

    // «…, דיווחה הבוקר רשת אל-ערבייה.»: nothing but who printed it stands behind
    private boolean printed(int verb, ClauseSubjects.Subject subject) {
        return s.is(verb - 1, Kind.COMMA) && ClauseNesting.prints(subject.teller()) && !s.is(subject.to(), Kind.WORD);
    }

    // «השר ביקר במקום ואמר כי»: whose deed the clause begins with, unless he has spoken already
    private Optional<Told> coordinated(int verb, ClauseOrders.Cue cue, List<Told> told) {
        return openers.at(verb, told)
                .flatMap(subject -> contents.at(cue.to(), cue.verb())
                        .map(span -> told(
                                span,
                                subject.teller().saying(cue.span(), cue.verb().manner()),
                                "verb-coordinated")));
    }
}
