package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.NEGATION;
import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;
import static org.isnad.classifiers.ar.attribution.Closed.UNSURE;

import java.util.Optional;
import java.util.Set;
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
    private static final Set<String> BROUGHT_OUT = Set.of("نشر", "بث", "أذاع", "عرض");
    private static final Set<String> SAYING_SO = Set.of("قايلا", "قايله", "قايلين");
    private static final Set<String> WHO = Set.of("الذي", "التي", "الذين", "اللذان", "اللتان");
    private static final Set<String> WISHES = Set.of("تمنى", "رجا");
    private static final Set<String> AGAIN = Set.of("أعاد", "عاود");
    private static final String SHADDA = "\u0651";

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final NounContent nouns;
    private final Relays relays;
    private final Hearer hearer;
    private final VerbSubjects verbSubjects;
    private final NounBehind nounBehind;
    private final DocumentReading documents;
    private final SaidBefore saidBefore;
    private final LookAlikes lookAlikes;
    private final NoTelling noTelling;
    private final Subordinate subordinate;
    private final SaidAmid saidAmid;
    private final Begins begins;
    private final InPaper papers;
    private final SayingNoun saying;
    private final BroughtOut broughtOut;
    private final Openings openings;
    private final ByNoun byNoun;
    private final PaperSays paperSays;
    private final BroughtWords brought;
    private final AnotherClause another;

    VerbReading(Sentence s, ArabicLexicon lexicon, Clauses clauses, Subjects subjects, AccordingPhrases phrases) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.nouns = clauses.nouns;
        this.relays = new Relays(s, lexicon, clauses, subjects, phrases);
        this.hearer = new Hearer(s, lexicon, subjects, nouns);
        this.verbSubjects = new VerbSubjects(s, lexicon, clauses, subjects, hearer);
        this.nounBehind = new NounBehind(s, lexicon, nouns, relays, hearer);
        this.documents = new DocumentReading(s, lexicon, clauses, subjects, relays);
        this.saidBefore = new SaidBefore(s, lexicon, clauses, subjects, hearer);
        this.lookAlikes = new LookAlikes(s, lexicon);
        this.begins = new Begins(s, lexicon);
        this.papers = new InPaper(s, lexicon, nouns, subjects);
        this.saying = new SayingNoun(s, lexicon, clauses, nouns);
        this.broughtOut = new BroughtOut(s, lexicon, subjects);
        this.openings = new Openings(s, lexicon);
        this.byNoun = new ByNoun(s, lexicon, clauses, begins);
        this.paperSays = new PaperSays(s, lexicon, clauses, verbSubjects);
        this.brought = new BroughtWords(s, lexicon, subjects);
        this.noTelling = new NoTelling(s, lexicon, clauses);
        this.another = new AnotherClause(s, lexicon, clauses, noTelling, papers);
        this.subordinate = new Subordinate(s, lexicon);
        this.saidAmid = new SaidAmid(s, lexicon, clauses, hearer);
    }

    Optional<Reading.Found> at(int i) {
        Optional<VerbForm> form = lexicon.verb(s, i);
        if (form.isEmpty()
                || (Passives.perfect(s, lexicon, i) && !form.get().relays())
                || noTelling.at(i, form.get())
                || (lexicon.is(s, i, UNSURE)
                        && !(form.get().has("orders") && ordered(i))
                        && !s.original(i).contains(SHADDA)
                        && !(begins.at(i) && !s.is(i - 1, Kind.CLOSE)))) {
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
        if (!passesOn(form.get(), path, i)) {
            return Optional.empty();
        }
        // «رفضت الإجابة عن الأسئلة»
        if (form.get().has("call") && !form.get().has("bi") && lexicon.is(s, path.at, Closed.DECLINING)) {
            return Optional.empty();
        }
        if (form.get().has("only-saying") || again(form.get(), path.at)) {
            return bySaying(path, form.get(), i);
        }
        int by = form.get().has("by-saying") ? byNoun.at(path, i) : -1;
        if (by > 0 || (form.get().has("by-saying") && !form.get().has("that"))) {
            return by > 0 ? Optional.of(found(path, by, by - 1)) : Optional.empty();
        }
        relays.occasion(path, form.get(), i);
        boolean elided = path.tellers.getFirst().pointing() == Teller.Pointing.ELIDED;
        if (elided && path.rule.equals("verb-elided") && !begins.mayElide(i)) {
            return Optional.empty();
        }
        if (verbSubjects.thatBefore(i + 1, form.get()) && path.rule.equals("verb-subject") && !negated(i)) {
            path.end = i + 2;
            return Optional.of(found(path, i + 1, i));
        }
        Optional<Reading.Found> amid = saidAmid.at(i, form.get(), path);
        if (amid.isPresent()) {
            return amid;
        }
        int content = elided && form.get().relays() && !from(path.at, form.get()) ? -1 : walk(path, form.get(), elided);
        if (content < 0) {
            return saidBefore.at(i, form.get(), path);
        }
        if (!lookAlikes.meant(form.get(), content) || Refusal.toComment(s, content, lexicon)) {
            return Optional.empty();
        }
        if (elided && path.tellers.size() > 1 && s.original(i).indexOf('\u064F') == 1) {
            relays.byNobody(path, i);
        }
        if (negated(i)) {
            return denied(i, form.get(), path, content);
        }
        relays.report(path, form.get());
        papers.wordsOfIt(path, content);
        papers.saidOfIt(path, form.get(), content);
        return Optional.of(found(path, content, i));
    }

    // «نشرت النتائج في دورية»: what is brought out, by whom is not said
    private boolean passesOn(VerbForm form, Path path, int verb) {
        Teller first = path.tellers.getFirst();
        return !form.relays()
                || !path.rule.equals("verb-subject")
                || !(first.head().isEmpty() || first.head().equals("document"))
                || !(first.source().kind() == SourceKind.ORGANISATION
                        || (first.source().kind() == SourceKind.DOCUMENT && BROUGHT_OUT.contains(form.lemma())))
                || !Article.on(s.word(verb + 1))
                || s.is(path.at, "عن")
                || verbSubjects.named(first);
    }

    // «سارعت النقابة إلى | التشكيك في», «اكتفى | بالقول إن»: what is said follows the noun of speech
    private Optional<Reading.Found> bySaying(Path path, VerbForm by, int verb) {
        int noun = path.at;
        while (noun < path.at + LONGEST_WORD && !speaking(noun) && !again(by, noun)) {
            noun++;
        }
        boolean elides = path.tellers.getFirst().pointing() == Teller.Pointing.ELIDED;
        // «اكتفى المتحدث | بأن التحقيق جار»
        if (s.is(path.at, "ب") && s.is(path.at + 1, "ان") && path.rule.startsWith("verb-s")) {
            return Optional.of(found(path, path.at, verb));
        }
        boolean again = again(by, noun);
        if ((!speaking(noun) && !again) || (elides && !begins.mayElide(verb))) {
            return Optional.empty();
        }
        VerbForm form = lexicon.speechNoun(s, noun).orElseThrow();
        Teller teller = path.tellers.getLast();
        Span cue = again ? s.get(noun).span() : s.span(verb, noun == verb + 2 ? noun + 1 : verb + 1);
        Teller doing = elides ? teller.being(teller.source().but().span(cue).build()) : teller;
        path.tellers.set(path.tellers.size() - 1, doing.saying(cue, form.manner()));
        path.at = noun + 1;
        path.from = path.at;
        boolean governed = !Article.on(s.word(noun))
                && (lexicon.event(s, noun + 1) || Article.on(s.word(noun + 1)))
                && !s.is(noun + 1, "القول");
        int content = governed ? noun + 1 : walk(path, form, false);
        return content < 0 ? Optional.empty() : Optional.of(found(path, content, verb));
    }

    // «أعاد الوزير | التأكيد على أن»
    private boolean again(VerbForm form, int noun) {
        return AGAIN.contains(form.lemma())
                && Article.on(s.word(noun))
                && lexicon.speechNoun(s, noun).isPresent();
    }

    private boolean speaking(int i) {
        boolean behind = s.is(i - 1, "ب") || s.is(i - 1, "الي") || s.is(i - 1, "علي");
        return behind && lexicon.speechNoun(s, i).isPresent();
    }

    /** «ناقلا عن الوفد رغبته في»: the participle of a verb that passes on, whom from, and what. */
    Optional<Reading.Found> passingOn(int participle, VerbForm form, Teller teller) {
        Path path = new Path(participle + 1);
        path.tellers.add(teller);
        path.rule = "participle";
        int content = from(participle + 1, form) ? walk(path, form, false) : -1;
        return content < 0 || path.tellers.size() < 2
                ? Optional.empty()
                : Optional.of(found(path, content, participle));
    }

    // «نُقل | عن», «نُسب | إلى»
    private boolean from(int i, VerbForm form) {
        // «استند في ذلك | إلى»
        int behind = s.is(i, "في") && s.is(i + 1, "ذلك") ? i + 2 : i;
        return s.is(i, "عن")
                || Subjects.fromHim(s.word(i))
                || (s.is(behind, "الي") && form.has("ila-source"))
                || (s.is(i, "بما") && form.has("bi-source"));
    }

    private Reading.Found found(Path path, int start, int verb) {
        // «اتهمه | بالتجسس»: the pronoun belongs to the cue
        int content = openings.behindGist(start == verb + 1 && lexicon.is(s, start, PRONOUN) ? start + 1 : start);
        int end = clauses.clause(s, content) ? clauses.ends(s, content) : clauses.endsNoun(s, content);
        // «نفى ذلك | نفيا قاطعا»
        boolean alone = s.is(content, "ذلك") && !lexicon.is(s, content + 1, Closed.ADVERB) && !s.is(content + 1, "الي");
        end = alone ? content + 1 : end;
        int last = broughtOut.end(path, content, path.end > 0 ? path.end : subordinate.end(verb, content, end));
        Span span = s.trimmed(content, last);
        return new Reading.Found(
                new Told(span, path.tellers, "ar.attribution." + path.rule),
                Math.max(verb + 1, Math.min(path.at, content)));
    }

    private boolean negated(int verb) {
        // «وهو ما | وصفته النقابة»
        boolean which = s.is(verb - 1, "ما") && (s.is(verb - 2, "هو") || s.is(verb - 2, "وهو"));
        // «ما | قدره خبراء بمليون»
        boolean whose = s.is(verb - 1, "ما")
                && Cues.object(s, lexicon, verb + 1)
                && lexicon.verb(s, verb).filter(VerbForm::perfect).isPresent();
        return lexicon.is(s, verb - 1, NEGATION) && !which && !whose && !Cues.howOften(s, verb - 1);
    }

    // «لم ينف أن» hints; «لا يعتقد أن» is an opinion still; «لم يقل إن» says nothing
    private Optional<Reading.Found> denied(int verb, VerbForm form, Path path, int content) {
        // «لم ينف ذلك»: neither said nor denied
        if (form.manner() == Manner.DENIED
                && !lexicon.is(s, content, Closed.DEMONSTRATIVE)
                && !noTelling.either(verb)) {
            Teller last = path.tellers.getLast();
            Span cue = new Span(
                    s.get(verb - 1).span().start(), Cues.of(s, lexicon, verb).end());
            Teller hints = last.pointing() == Teller.Pointing.ELIDED
                    ? last.being(last.source().but().span(cue).build())
                    : last;
            path.tellers.set(path.tellers.size() - 1, hints.saying(cue, Manner.HINTED));
            return Optional.of(found(path, content, verb));
        }
        boolean imperfect = s.is(verb - 1, "لا") || s.is(verb - 1, "ما");
        return imperfect && form.has("belief") ? Optional.of(found(path, content, verb)) : Optional.empty();
    }

    // reads on from the subject to where content begins; adds those the subject has it from
    private int walk(Path path, VerbForm form, boolean elided) {
        path.from = path.at;
        int noun = relays.anothersWords(path.at, form) ? -1 : nounBehind.at(path, form, elided);
        if (noun >= 0) {
            relays.ascribed(path, form, noun);
            path.at = path.tellers.size() > 1 ? noun : path.at;
            return noun;
        }
        int limit = Math.min(s.size(), path.at + REACH);
        while (path.at < limit) {
            int i = path.at;
            boolean whatTold = form.relays() && path.tellers.size() == 1 && WhatTold.begins(s, lexicon, i);
            // «أسف الوزير | لأن الوعد تبخر», «اعتذر | لعدم حضوره»
            if (form.has("li") && Subordinate.because(s, lexicon, i)) {
                return i;
            }
            // «عاد الوزير | ليقول إنه»: that verb says it
            if (whatTold || Purposes.begins(s, lexicon, i)) {
                return -1;
            }
            // «رد الوزير على قول نظيره إن الملف طوي | بأن»
            if (form.has("by-saying") && clauses.answered.begins(s, i)) {
                return Answered.answer(s, i);
            }
            boolean itsOwn = lexicon.verb(s, i - 1).filter(VerbForm::relays).isPresent();
            int said = itsOwn ? -1 : saying.at(path, i);
            if (said > 0) {
                return said;
            }
            if (path.happened || (path.tellers.size() > 1 && !itsOwn && nouns.expressed(s, i) && !relays.saidSoon(i))) {
                return i;
            }
            // «النقيب، الذي كان يتحدث في مؤتمر، | وصف القرار بأنه»
            boolean over = s.is(i, Kind.COMMA)
                    && lexicon.verb(s, i + 1).filter(VerbForm::perfect).isPresent()
                    && WHO.contains(path.tellers.getFirst().source().span().in(s.text()));
            boolean that = s.is(i, "ذلك") && i == path.from && (s.is(i + 1, Kind.COMMA) || s.is(i + 1, Kind.STOP));
            if (over || that || saidByAnother(path, form, i)) {
                return -1;
            }
            int paper = paperSays.at(path, form, i);
            if (paper > 0 || paper == PaperSays.ITS_OWN) {
                return Math.max(paper, -1);
            }
            // «بث مقابلة مع الفنان | قال فيها»: his own words
            if (path.tellers.size() == 1
                    && (s.is(i + 1, "فيه") || s.is(i + 1, "فيها"))
                    && !papers.inIt(i)
                    && lexicon.verb(s, i).isPresent()
                    && (lexicon.noun(s, i + 2).filter(Noun::human).isPresent()
                            || brought.inPaper(i)
                                    .filter(tellers -> tellers.size() > 1)
                                    .isPresent())) {
                return -1;
            }
            int within = Math.max(papers.withinIt(path, i), papers.seenSpeaking(path, i));
            if (within > 0) {
                return within;
            }
            boolean others = amid(i) || apart(i) || another.when(path, i);
            int content = another.governs(path, i) || others ? -1 : opens(form, i);
            if (content >= 0 && openings.fits(form, path, i) && (!path.unsure || !s.is(i, Kind.COLON))) {
                path.at = i;
                return content;
            }
            if (!elided && nouns.framed(s, form, i) && nounBehind.near(path, i)) {
                return i;
            }
            // «أكدت الوزارة، في بيان تلقته الوكالة اليوم | وقوفها»
            boolean behindDay = s.is(path.from, "في") && hearer.alone(i - 1) && form.has("obj");
            if (!elided
                    && (behindDay || nounBehind.overPlace(path, form, i))
                    && nouns.at(s, form, i) == i
                    && nounBehind.near(path, i)) {
                return i;
            }
            // «علق الوزير على الحادث | قائلا إن», «علق عليه | معتبرا أنه»: the word right before what is said is the
            // cue
            boolean says = SAYING_SO.contains(s.word(i)) || (form.has("by-saying") && s.is(i + 1, "ان"));
            boolean participle = s.is(i - 1, Kind.COMMA) || form.has("call") || (says && !form.continues());
            if (s.is(i, Kind.STOP)
                    || another.begins(i)
                    || another.governs(path, i)
                    || (participle && clauses.adds(s, i))) {
                return -1;
            }
            path.at = relays.step(path, form, i);
        }
        return -1;
    }

    // «شهدت المدينة اشتباكات | قالت منظمة إنها», «تداول مغردون مقطعا، | قال ناشره إنه»: another says so
    private boolean saidByAnother(Path path, VerbForm form, int i) {
        boolean apart = s.is(i - 1, Kind.COMMA) && s.word(i + 1).endsWith("ه");
        return path.tellers.size() == 1
                && (form.relays() ? apart : s.is(i - 1, Kind.WORD))
                && !lexicon.is(s, i + 1, PRONOUN)
                && lexicon.verb(s, i)
                        .filter(verb -> verb.perfect() && verb.lemma().equals("قال"))
                        .isPresent();
    }

    // «بروايتها ومفادها | أن»
    // «تبريرا لمسؤولين مؤداه | أن»: others' words
    private boolean apart(int i) {
        return lexicon.is(s, i - 1, Closed.GIST)
                && (s.is(i - 2, "و") || brought.ofGist(i - 1).isPresent());
    }

    // «وسط تقديرات بأن»: the estimates say so
    private boolean amid(int i) {
        return s.is(i, "ب") && s.is(i + 1, "ان") && (s.is(i - 2, "وسط") || s.is(i - 2, "مع") || s.is(i - 2, "ظل"));
    }

    private int opens(VerbForm form, int i) {
        if (form.has("fi") && s.is(i, "في") && s.is(i + 1, "ان")) {
            return i;
        }
        // «تمنى | لو تُستأنف الرحلات»
        if (WISHES.contains(form.lemma()) && s.is(i, "لو")) {
            return i;
        }
        return form.has("how") && Clauses.question(s, lexicon, i) ? i : clauses.opens(s, i);
    }

    // «أمرهم | بحذف الرسائل»
    private boolean ordered(int verb) {
        return Cues.object(s, lexicon, verb + 1) && s.is(verb + 2, "ب") && lexicon.event(s, verb + 3);
    }
}
