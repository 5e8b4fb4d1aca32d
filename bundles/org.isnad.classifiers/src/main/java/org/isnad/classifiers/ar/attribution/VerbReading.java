package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.ArabicLexicon.Closed.ADVERB;
import static org.isnad.classifiers.ar.attribution.ArabicLexicon.Closed.CONJUNCTION;
import static org.isnad.classifiers.ar.attribution.ArabicLexicon.Closed.GOVERNING;
import static org.isnad.classifiers.ar.attribution.ArabicLexicon.Closed.NEGATION;
import static org.isnad.classifiers.ar.attribution.ArabicLexicon.Closed.PRONOUN;
import static org.isnad.classifiers.ar.attribution.ArabicLexicon.Closed.RELATIVE;
import static org.isnad.classifiers.ar.attribution.ArabicLexicon.Closed.TIME_ADJECTIVE;
import static org.isnad.classifiers.ar.attribution.ArabicLexicon.Closed.UNSURE;

import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Reads a reporting verb, its subject, those it relays, and what is said. */
final class VerbReading {
    // how far behind the subject the reported clause may begin
    private static final int REACH = 40;
    // one word or two in quotation marks are a word kept at a distance, no speech
    private static final int LONGEST_WORD = 3;
    private static final int LONGEST_PHRASE = 6;
    private static final int LONGEST_ASIDE = 10;
    private static final Set<String> IN_IT = Set.of("فيه", "فيها", "فيهما");
    private static final Set<String> TOLD = Set.of("له", "لها", "لهم", "لنا", "لي", "لكم");
    private static final String SHADDA = "\u0651";

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final Subjects subjects;
    private final NounContent nouns;
    private final Relays relays;

    VerbReading(Sentence s, ArabicLexicon lexicon, Clauses clauses, Subjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.subjects = subjects;
        this.nouns = new NounContent(lexicon);
        this.relays = new Relays(s, lexicon, nouns, subjects);
    }

    Optional<Reading.Found> at(int i) {
        Optional<VerbForm> form = lexicon.verb(s.word(i));
        if (form.isEmpty()
                || preposition(i - 1)
                || s.is(i, "ردا")
                || objectFollows(i, form.get())
                || (lexicon.is(s, i, UNSURE) && !s.original(i).contains(SHADDA) && !begins(i))
                || lexicon.is(s, i + 1, ArabicLexicon.Closed.IDIOM)) {
            return Optional.empty();
        }
        Path path = new Path(i + 1);
        if (form.get().has("fi-source")) {
            return document(i, form.get());
        }
        path.unsure = lexicon.is(s, i, UNSURE);
        subject(i, form.get(), path);
        boolean elided = path.tellers.getFirst().pointing() == Teller.Pointing.ELIDED;
        if (elided && path.rule.equals("verb-elided") && !mayElide(i)) {
            return Optional.empty();
        }
        int content = elided && form.get().relays() && !s.is(path.at, "عن") ? -1 : walk(path, form.get(), elided);
        if (content < 0) {
            return said(i, form.get(), path, elided);
        }
        if (negated(i)) {
            return denied(i, form.get(), path, content);
        }
        relays.report(path, form.get());
        return Optional.of(found(path, content, i));
    }

    // «سجله» is no telling, «أبلغه أن» is
    private boolean objectFollows(int verb, VerbForm form) {
        return lexicon.is(s, verb + 1, PRONOUN) && !form.frames().contains("to");
    }

    // without a subject of its own a verb begins its clause, outside of what others are quoted with
    private boolean mayElide(int verb) {
        return begins(verb) && !quoted(verb);
    }

    private boolean begins(int verb) {
        return verb == 0
                || (!s.is(verb - 1, Kind.WORD) && !s.is(verb - 1, Kind.OPEN))
                || lexicon.is(s, verb - 1, CONJUNCTION)
                || lexicon.is(s, verb - 1, NEGATION)
                || lexicon.is(s, verb - 1, ArabicLexicon.Closed.BEFORE_VERB)
                || lexicon.is(s, verb - 1, ArabicLexicon.Closed.RELATIVE)
                || s.is(verb - 1, "عندما")
                || s.is(verb - 1, "حين")
                || s.is(verb - 1, "حيث")
                // «لكنهما ألمحا»
                || s.word(verb - 1).startsWith("لكن");
    }

    private boolean quoted(int i) {
        int depth = 0;
        for (int k = i - 1; k >= 0; k--) {
            depth += s.is(k, Kind.OPEN) ? 1 : s.is(k, Kind.CLOSE) ? -1 : 0;
            if (depth > 0) {
                return s.closing(k) > i;
            }
        }
        return false;
    }

    // «في ذكر», «عن قول»: a noun, not a verb
    private boolean preposition(int i) {
        return s.is(i, "في")
                || s.is(i, "عن")
                || s.is(i, "من")
                || s.is(i, "ب")
                || s.is(i, "ل")
                || s.is(i, "علي")
                || s.is(i, "بين")
                || (lexicon.is(s, i, GOVERNING) && !s.word(i).endsWith("ما") && !s.is(i, "حين"));
    }

    private Reading.Found found(Path path, int content, int verb) {
        int end = clauses.clause(s, content) ? clauses.ends(s, content) : clauses.endsNoun(s, content);
        Span span = s.trimmed(content, end);
        return new Reading.Found(
                new Told(span, path.tellers, "ar.attribution." + path.rule),
                Math.max(verb + 1, Math.min(path.at, content)));
    }

    // «جاء في البيان أن», «بيان جاء فيه أن»
    private Optional<Reading.Found> document(int verb, VerbForm form) {
        boolean named = s.is(verb + 1, "في");
        Optional<Subjects.Subject> paper = named
                ? subjects.at(verb + 2)
                : IN_IT.contains(s.word(verb + 1)) ? subjects.at(verb - 1) : Optional.empty();
        Path path = new Path(named ? paper.map(Subjects.Subject::end).orElse(verb) : verb + 2);
        int content = paper.filter(source -> source.teller().source().kind() == SourceKind.DOCUMENT)
                        .isPresent()
                ? clauses.opens(s, path.at)
                : -1;
        if (content < 0) {
            return Optional.empty();
        }
        path.tellers.add(paper.get().teller().saying(s.get(verb).span(), form.manner()));
        path.rule = "stands-in";
        return Optional.of(found(path, content, verb));
    }

    private void subject(int verb, VerbForm form, Path path) {
        int from = verb + 1;
        while (alone(from) && clauses.opens(s, from) < 0) {
            from++;
        }
        Manner manner = form.manner();
        Optional<Subjects.Subject> learned =
                form.has("min-source") && s.is(verb + 1, "من") ? subjects.at(verb + 2) : Optional.empty();
        if (learned.isPresent()) {
            path.tellers.add(learned.get().teller().saying(s.get(verb).span(), manner));
            path.at = learned.get().end();
            path.rule = "learned-from";
            return;
        }
        Optional<Subjects.Subject> after =
                form.passive() && !form.relays() ? Optional.empty() : after(addressed(from), form);
        Optional<Teller> before = subjects.before(verb);
        // «تركيا تحذر فرنسا من»: with its subject before it, what follows is told
        boolean follows = before.isEmpty() || (form.perfect() && known(from));
        if (follows && after.isPresent() && agrees(after.get().teller(), form)) {
            Teller teller = narrowed(after.get().teller(), form);
            path.tellers.add(teller.saying(s.get(verb).span(), manner).going(form.continues()));
            path.at = after.get().end();
            path.rule = "verb-subject";
            return;
        }
        if (before.isEmpty() && clauses.opens(s, verb + 1) >= 0) {
            before = subjects.anyBefore(verb);
        }
        Teller teller = before.or(() -> shared(verb, form)).orElseGet(() -> subjects.elided(verb, form.agreement()));
        path.tellers.add(teller.saying(s.get(verb).span(), manner).going(form.continues()));
        path.rule = before.isPresent() ? "subject-verb" : "verb-elided";
    }

    // «وتنفي السلطة ذلك، وتؤكد أن»
    private Optional<Teller> shared(int verb, VerbForm form) {
        boolean joined = lexicon.is(s, verb - 1, CONJUNCTION) && mark(verb - 2);
        return joined && !form.passive()
                ? subjects.ofSentence(verb).filter(t -> t.agreement().fits(form.agreement()))
                : Optional.empty();
    }

    private boolean mark(int i) {
        return s.is(i, Kind.COMMA) || s.is(i, Kind.CLOSE);
    }

    private Optional<Subjects.Subject> after(int from, VerbForm form) {
        boolean noun = form.has("speech") || lexicon.event(s.word(from)) || nouns.framed(s, form, from);
        boolean content = noun && nouns.at(s, form, from) == from && !known(from);
        return content || lexicon.is(s, from, GOVERNING)
                ? Optional.empty()
                : subjects.at(from, i -> nouns.ends(s, form, from, i));
    }

    private boolean known(int i) {
        return lexicon.noun(s.word(i)).isPresent() || lexicon.outletAt(s, i).isPresent();
    }

    // «قال لوكالة فرانس برس …»: who was told stands before the subject
    private int addressed(int from) {
        if (TOLD.contains(s.word(from))) {
            return from + 1;
        }
        if (s.is(from, "ل") && lexicon.is(s, from + 1, PRONOUN)) {
            return from + 2;
        }
        if (!s.is(from, "ل")
                || (!lexicon.is(s, from + 1, ArabicLexicon.Closed.ADDRESSEE)
                        && lexicon.outletAt(s, from + 1).isEmpty())) {
            return from;
        }
        int words = lexicon.outletAt(s, from + 1)
                .map(outlet -> outlet.words().size())
                .orElse(1);
        int outletAfter = lexicon.outletAt(s, from + 1 + words)
                .map(outlet -> outlet.words().size())
                .orElse(0);
        return from + 1 + words + outletAfter;
    }

    // before its subject a verb is singular; a dual or plural form has none after it
    private static boolean agrees(Teller teller, VerbForm form) {
        boolean singular = form.agreement().fits(Agreement.ONE);
        return singular && teller.source().span().length() > 0;
    }

    private static Teller narrowed(Teller teller, VerbForm form) {
        return teller.agreement().fits(form.agreement())
                ? teller.with(teller.agreement().and(form.agreement()))
                : teller;
    }

    private boolean negated(int verb) {
        return lexicon.is(s, verb - 1, NEGATION);
    }

    // «لم ينف أن» hints; «لا يعتقد أن» is an opinion still; «لم يقل إن» says nothing
    private Optional<Reading.Found> denied(int verb, VerbForm form, Path path, int content) {
        if (form.manner() == Manner.DENIED) {
            Teller last = path.tellers.getLast();
            path.tellers.set(path.tellers.size() - 1, last.saying(s.span(verb - 1, verb + 1), Manner.HINTED));
            return Optional.of(found(path, content, verb));
        }
        boolean imperfect = s.is(verb - 1, "لا") || s.is(verb - 1, "ما");
        return imperfect && form.manner() == Manner.SAID ? Optional.of(found(path, content, verb)) : Optional.empty();
    }

    // reads on from the subject to where content begins; adds those the subject has it from
    private int walk(Path path, VerbForm form, boolean elided) {
        path.from = path.at;
        int noun = noun(path, form, elided);
        if (noun >= 0) {
            return noun;
        }
        int limit = Math.min(s.size(), path.at + REACH);
        while (path.at < limit) {
            int i = path.at;
            int content = anothers(path, i) ? -1 : clauses.opens(s, i);
            if (content >= 0 && opensFor(form, path, i) && (!path.unsure || !s.is(i, Kind.COLON))) {
                path.at = i;
                return content;
            }
            if (!elided && nouns.framed(s, form, i) && near(path, i)) {
                return i;
            }
            boolean participle = s.is(i - 1, Kind.COMMA) || form.has("call");
            if (s.is(i, Kind.STOP) || ends(i) || anothers(path, i) || (participle && clauses.adds(s, i))) {
                return -1;
            }
            path.at = relays.step(path, form, i);
        }
        return -1;
    }

    // «نفى الوزير | وجود خلاف»; without a subject only what cannot be the subject itself: «وأعربت | عن»
    private int noun(Path path, VerbForm form, boolean elided) {
        int i = path.at;
        while (alone(i) && nouns.at(s, form, i) < 0) {
            i++;
        }
        if (s.is(i, Kind.COMMA)) {
            i = behindAside(i);
        }
        int noun = nouns.at(s, form, i);
        // «أعلنت السلطات اليوم | القبض على»: the day parts subject and object
        if (noun < 0
                && i > path.at
                && form.has("obj")
                && s.word(i).startsWith("ال")
                && !lexicon.is(s, i, RELATIVE)
                && !s.is(i + 1, "ان")) {
            noun = i;
        }
        boolean told = elided ? !form.passive() && noun == path.at && !object(form, noun) : near(path, i);
        return told ? noun : -1;
    }

    // «نفى مصدر، في تصريح للصحيفة، علمه»
    private int behindAside(int comma) {
        for (int i = comma + 2; i < Math.min(s.size(), comma + LONGEST_ASIDE); i++) {
            if (s.is(i, Kind.COMMA)) {
                return i + 1;
            }
        }
        return comma;
    }

    // «اليوم», «أمس الأول»: words of time that govern nothing
    private boolean alone(int i) {
        return (lexicon.is(s, i, ADVERB) && !lexicon.is(s, i, GOVERNING))
                || (lexicon.is(s, i, TIME_ADJECTIVE) && lexicon.is(s, i - 1, ADVERB));
    }

    // «أبدوا ولاءهم» is no statement; «ونفوا وجود خلاف» is
    private boolean object(VerbForm form, int noun) {
        return form.has("obj") && !form.has("that") && lexicon.event(s.word(noun));
    }

    private boolean near(Path path, int i) {
        return (path.rule.equals("verb-subject") && !negated(i))
                || path.rule.equals("subject-verb")
                || path.tellers.size() > 1;
    }

    private boolean opensFor(VerbForm form, Path path, int i) {
        // «نقلت رويترز أن» lacks whom it has it from, but is speech; «نشرت الصحيفة "…"» is a title
        if (form.frames().contains("np-only")) {
            return false;
        }
        if (!s.is(i, Kind.OPEN) || s.is(i - 1, Kind.COLON)) {
            // «تطالب بإجابات: ما الذي …» is a title
            return !(s.is(i, Kind.COLON) && form.has("call") && i > path.from);
        }
        boolean near = i == path.from || s.is(i - 1, Kind.COMMA);
        boolean word = s.closing(i) > 0 && s.closing(i) - i <= (near ? LONGEST_WORD : LONGEST_PHRASE);
        return !word && (!form.relays() || path.tellers.size() > 1);
    }

    // another clause begins: «… وأعلن», «… لكن», «إلا أن»
    private boolean ends(int i) {
        if (s.is(i, "الا") || s.is(i, "غير") || s.is(i, "رغم")) {
            return s.is(i + 1, "ان");
        }
        boolean linked =
                lexicon.is(s, i, CONJUNCTION) && lexicon.verb(s.word(i + 1)).isPresent();
        return linked && !lexicon.is(s, i + 1, PRONOUN);
    }

    // «اقترحت تركيا لقاء، لكنهما ألمحا إلى أن»: the preposition is another verb's
    private boolean anothers(Path path, int i) {
        String frame = s.is(i, "الي") ? "ila" : s.is(i, "علي") ? "ala" : "";
        return i > path.from
                && !frame.isEmpty()
                && lexicon.verb(s.word(i - 1)).filter(verb -> verb.has(frame)).isPresent();
    }

    // «"…"، قال الوزير»: what is said stands before
    private Optional<Reading.Found> said(int verb, VerbForm form, Path path, boolean elided) {
        int close = verb - 1;
        while (close >= 0
                && (s.is(close, Kind.COMMA) || s.is(close, Kind.DASH) || s.is(close, "هكذا") || s.is(close, "كما"))) {
            close--;
        }
        if (elided
                || form.relays()
                || !s.is(close, Kind.CLOSE)
                || s.opening(close) < 0
                || close - s.opening(close) < LONGEST_WORD) {
            return Optional.empty();
        }
        Span content = s.span(s.opening(close), close + 1);
        return Optional.of(
                new Reading.Found(new Told(content, path.tellers, "ar.attribution.quoted-before"), verb + 1));
    }
}
