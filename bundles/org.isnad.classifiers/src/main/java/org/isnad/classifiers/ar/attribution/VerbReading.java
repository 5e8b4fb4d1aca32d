package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.ArabicLexicon.Closed.CONJUNCTION;
import static org.isnad.classifiers.ar.attribution.ArabicLexicon.Closed.NEGATION;
import static org.isnad.classifiers.ar.attribution.ArabicLexicon.Closed.PRONOUN;
import static org.isnad.classifiers.ar.attribution.ArabicLexicon.Closed.QUESTION;
import static org.isnad.classifiers.ar.attribution.ArabicLexicon.Closed.RELATIVE;
import static org.isnad.classifiers.ar.attribution.ArabicLexicon.Closed.UNSURE;

import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/** Reads a reporting verb, its subject, those it relays, and what is said. */
final class VerbReading {
    // how far behind the subject the reported clause may begin
    private static final int REACH = 40;
    // one word or two in quotation marks are a word kept at a distance, no speech
    private static final int LONGEST_WORD = 3;
    private static final int LONGEST_PHRASE = 6;
    private static final int LONGEST_ASIDE = 10;
    private static final Set<String> TITLED = Set.of("speech");
    private static final String SHADDA = "\u0651";

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final NounContent nouns;
    private final Relays relays;
    private final VerbSubjects verbSubjects;
    private final DocumentReading documents;
    private final SaidBefore saidBefore;
    private final LookAlikes lookAlikes;
    private final NoTelling noTelling;

    VerbReading(Sentence s, ArabicLexicon lexicon, Clauses clauses, Subjects subjects, AccordingPhrases phrases) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.nouns = new NounContent(lexicon);
        this.relays = new Relays(s, lexicon, clauses, subjects, phrases);
        this.verbSubjects = new VerbSubjects(s, lexicon, clauses, subjects);
        this.documents = new DocumentReading(s, lexicon, clauses, subjects, relays);
        this.saidBefore = new SaidBefore(s, lexicon, verbSubjects);
        this.lookAlikes = new LookAlikes(s);
        this.noTelling = new NoTelling(s, lexicon);
    }

    Optional<Reading.Found> at(int i) {
        Optional<VerbForm> form = lexicon.verb(s.word(i));
        if (form.isEmpty()
                || noTelling.at(i, form.get())
                || (lexicon.is(s, i, UNSURE) && !s.original(i).contains(SHADDA) && !begins(i))) {
            return Optional.empty();
        }
        if (form.get().has("fi-source")) {
            Optional<Path> paper = documents.at(i, form.get());
            // «ورد مصدر عسكري بالقول»: «و» and «رد»
            boolean answers = s.is(i, "ورد") && (noTelling.somebody(i + 1) || verbSubjects.person(i + 1));
            if (paper.isPresent() || !answers) {
                return paper.map(path -> found(path, path.at, i));
            }
            form = lexicon.verb("رد");
        }
        Path path = verbSubjects.path(i, form.get());
        path.unsure = lexicon.is(s, i, UNSURE);
        if (lookAlikes.other(form.get(), path)) {
            return Optional.empty();
        }
        relays.occasion(path, i);
        boolean elided = path.tellers.getFirst().pointing() == Teller.Pointing.ELIDED;
        if (elided && path.rule.equals("verb-elided") && !mayElide(i)) {
            return Optional.empty();
        }
        int content = elided && form.get().relays() && !from(path.at, form.get()) ? -1 : walk(path, form.get(), elided);
        if (content < 0) {
            return saidBefore.at(i, form.get(), path);
        }
        // «نُقل عن الوزير»: nobody passes it on
        if (elided && path.tellers.size() > 1 && s.original(i).indexOf('\u064F') == 1) {
            path.tellers.removeFirst();
        }
        if (negated(i)) {
            return denied(i, form.get(), path, content);
        }
        relays.report(path, form.get());
        saidOfIt(path, form.get(), content);
        return Optional.of(found(path, content, i));
    }

    // «نُقل | عن», «نُسب | إلى»
    private boolean from(int i, VerbForm form) {
        return s.is(i, "عن") || (s.is(i, "الي") && form.has("ila-source"));
    }

    // «نشروا صورا قالوا إنها»: the verb right before the clause is the cue
    private void saidOfIt(Path path, VerbForm form, int content) {
        Optional<VerbForm> near = lexicon.verb(s.word(content - 1)).filter(verb -> verb.has("that") && verb.perfect());
        if (form.relays() && path.tellers.size() == 1 && path.object >= 0 && s.is(content, "ان") && near.isPresent()) {
            Teller only = path.tellers.getFirst();
            path.tellers.set(
                    0, only.saying(s.get(content - 1).span(), near.get().manner()));
        }
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
                || s.is(verb - 1, "هكذا")
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

    private Reading.Found found(Path path, int content, int verb) {
        int end = clauses.clause(s, content) ? clauses.ends(s, content) : clauses.endsNoun(s, content);
        Span span = s.trimmed(content, end);
        return new Reading.Found(
                new Told(span, path.tellers, "ar.attribution." + path.rule),
                Math.max(verb + 1, Math.min(path.at, content)));
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
            path.at = path.tellers.size() > 1 ? noun : path.at;
            return noun;
        }
        int limit = Math.min(s.size(), path.at + REACH);
        while (path.at < limit) {
            int i = path.at;
            boolean itsOwn =
                    lexicon.verb(s.word(i - 1)).filter(VerbForm::relays).isPresent();
            if (path.tellers.size() > 1 && !itsOwn && nouns.expressed(s, i) && !relays.saidSoon(i)) {
                return i;
            }
            int within = withinIt(path, i);
            if (within > 0) {
                return within;
            }
            int content = anothers(path, i) || amid(i) ? -1 : opens(form, i);
            if (content >= 0 && opensFor(form, path, i) && (!path.unsure || !s.is(i, Kind.COLON))) {
                path.at = i;
                return content;
            }
            if (!elided && nouns.framed(s, form, i) && near(path, i)) {
                return i;
            }
            // «أكدت الوزارة، في بيان تلقته الوكالة اليوم | وقوفها»
            boolean behindDay = s.is(path.from, "في") && verbSubjects.alone(i - 1) && form.has("obj");
            if (!elided && behindDay && nouns.at(s, form, i) == i && near(path, i)) {
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

    // «وسط تقديرات بأن»: the estimates say so
    private boolean amid(int i) {
        return s.is(i, "ب") && s.is(i + 1, "ان") && (s.is(i - 2, "وسط") || s.is(i - 2, "مع") || s.is(i - 2, "ظل"));
    }

    // «شريطا لقيادي | يهدد فيه بقصف المدينة»: what somebody says in what is passed on
    private int withinIt(Path path, int i) {
        boolean inIt = path.tellers.size() > 1 && (s.is(i + 1, "فيه") || s.is(i + 1, "فيها"));
        Optional<VerbForm> said = inIt ? lexicon.verb(s.word(i)) : Optional.empty();
        return said.filter(form -> nouns.framed(s, form, i + 2)).isPresent() ? i + 2 : -1;
    }

    private int opens(VerbForm form, int i) {
        if (form.has("fi") && s.is(i, "في") && s.is(i + 1, "ان")) {
            return i;
        }
        boolean whether = (s.is(i, "عما") || s.is(i, "ما")) && s.is(i + 1, "اذا");
        return form.has("how") && (whether || lexicon.is(s, i, QUESTION)) ? i : clauses.opens(s, i);
    }

    // «نفى الوزير | وجود خلاف»; without a subject only what cannot be the subject itself: «وأعربت | عن»
    private int noun(Path path, VerbForm form, boolean elided) {
        int i = path.at;
        while (verbSubjects.alone(i) && nouns.at(s, form, i) < 0) {
            i++;
        }
        i = behindManner(verbSubjects.toldTo(i));
        if (s.is(i, Kind.COMMA)) {
            i = behindAside(path, form, i);
        } else if (s.is(i, "في")
                && (!lexicon.event(s.word(i + 1)) || lexicon.is(s, i + 1, ArabicLexicon.Closed.OCCASION))) {
            i += 2;
            // «في تصريح صحفي»
            while (Sectors.of(s.word(i)).isPresent() && !Article.on(s.word(i))) {
                i++;
            }
            i = verbSubjects.toldTo(i);
        }
        int noun = nouns.at(s, form, i);
        // «أعلنت السلطات اليوم | القبض على»: the day parts subject and object
        if (noun < 0
                && i > path.at
                && verbSubjects.alone(i - 1)
                && form.has("obj")
                && Article.on(s.word(i))
                && !lexicon.is(s, i, RELATIVE)
                && !s.is(i + 1, "ان")) {
            noun = i;
        }
        // «أنكر الوزير أمام المحققين | التهم»
        if (noun < 0 && i == path.at + 2 && form.manner() == Manner.DENIED && Article.on(s.word(i))) {
            noun = i;
        }
        // «دان الرئيس | "العمل الجبان"»
        if (noun < 0 && i == path.at && s.is(i, Kind.OPEN) && form.has("obj") && form.has("call") && s.closing(i) > i) {
            noun = i;
        }
        boolean told = elided ? !form.passive() && noun == path.at && !object(form, noun) : near(path, i);
        return told ? noun : -1;
    }

    // «تنفي الحكومة باستمرار | تقديم الدعم», «أنكر الوزير أمام المحققين | التهم»
    private int behindManner(int i) {
        if (s.is(i, "ب") && lexicon.is(s, i + 1, ArabicLexicon.Closed.MANNER) && s.is(i + 2, Kind.WORD)) {
            return i + 2;
        }
        boolean before = s.is(i, "امام") && Article.on(s.word(i + 1)) && s.is(i + 2, Kind.WORD);
        return before ? i + 2 : i;
    }

    // «نفى مصدر، في تصريح للصحيفة، علمه», «اتهم ناشطون، في تصريحات نقلتها قناة، الجيش ب»
    private int behindAside(Path path, VerbForm form, int comma) {
        int close = comma + 2;
        while (close < Math.min(s.size(), comma + LONGEST_ASIDE) && !s.is(close, Kind.COMMA)) {
            close++;
        }
        if (!s.is(close, Kind.COMMA)) {
            // «عزا المدير، الدكتور راجح، | تفشي المرض إلى»
            String source = path.tellers.getLast().source().span().in(s.text());
            return source.contains("،") && nouns.at(s, form, comma + 1) >= 0 ? comma + 1 : comma;
        }
        if (nouns.at(s, form, close + 1) >= 0) {
            int i = comma + 1;
            while (i < close) {
                i = relays.step(path, form, i);
            }
        }
        return close + 1;
    }

    // «وصفه بالفاشل», «أبدوا ولاءهم» is no statement; «ونفوا وجود خلاف» is
    private boolean object(VerbForm form, int noun) {
        if (form.has("cause")) {
            return false;
        }
        if (form.has("obj-bi")) {
            return !s.is(noun + 1, Kind.OPEN);
        }
        return form.has("obj") && !form.has("that") && lexicon.event(s.word(noun));
    }

    private boolean near(Path path, int i) {
        return (path.rule.equals("verb-subject") && !negated(i))
                || path.rule.equals("subject-verb")
                || path.rule.equals("shared-subject")
                || path.tellers.size() > 1;
    }

    private boolean opensFor(VerbForm form, Path path, int i) {
        // «نقلت رويترز أن» lacks whom it has it from, but is speech; «نشرت الصحيفة "…"» is a title
        if (form.has("np-only") || form.has("blame") || form.frames().equals(TITLED)) {
            return false;
        }
        if (form.has("only-ila") || form.has("only-bi")) {
            return s.is(i, form.has("only-bi") ? "ب" : "الي");
        }
        if (form.has("only-saying")) {
            return s.is(i - 1, "القول") && s.is(i - 2, "ب");
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
        // «رفضت المصادر الكشف عنه، لكنها قالت إن»
        if (s.is(i, "لكن")
                && lexicon.is(s, i + 1, PRONOUN)
                && lexicon.verb(s.word(i + 2)).isPresent()) {
            return true;
        }
        // «مذكرة أرسلتها إلى العملاء واطلعت عليها الوكالة»
        boolean linked = lexicon.is(s, i, CONJUNCTION)
                && lexicon.verb(s.word(i + 1))
                        .filter(form -> !s.word(i + 1).startsWith("اطلع") || !noTelling.at(i + 1, form))
                        .isPresent();
        // «أحد الناجين، ويدعى حسن، كيف»
        boolean called = s.is(i + 1, "يدعي") || s.is(i + 1, "تدعي");
        return linked && !called && !lexicon.is(s, i + 1, PRONOUN);
    }

    // «اقترحت تركيا لقاء، لكنهما ألمحا إلى أن»: the preposition is another verb's
    private boolean anothers(Path path, int i) {
        String frame = s.is(i, "الي") ? "ila" : s.is(i, "علي") ? "ala" : "";
        return i > path.from
                && !frame.isEmpty()
                && lexicon.verb(s.word(i - 1)).filter(verb -> verb.has(frame)).isPresent();
    }
}
