package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.CONJUNCTION;
import static org.isnad.classifiers.ar.attribution.Closed.DECLINING;
import static org.isnad.classifiers.ar.attribution.Closed.GOVERNING;
import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;

/** Decides who a reporting verb's subject is: behind it, before it, the sentence's own, or nobody said again. */
final class VerbSubjects {
    private static final String FATHA = "\u064E";
    private static final int LONGEST_PAPER = 14;
    // anybody does, not outlets alone
    private static final Set<String> RESTS_ON = Set.of("استند", "اعتمد", "استشهد", "استقى", "استمد", "أحال");
    private static final Set<String> NEWS = WordLists.of("judged/news");
    static final Set<String> IN_IT = Set.of("فيه", "فيها", "فيهما");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final Subjects subjects;
    private final NounContent nouns;
    private final Hearer hearer;
    private final OwnSubject own;
    private final BroughtWords broughtWords;
    private final SharedSubject sharedSubject;

    VerbSubjects(Sentence s, ArabicLexicon lexicon, Clauses clauses, Subjects subjects, Hearer hearer) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.subjects = subjects;
        this.nouns = clauses.nouns;
        this.hearer = hearer;
        this.own = new OwnSubject(lexicon);
        this.broughtWords = new BroughtWords(s, lexicon, subjects);
        this.sharedSubject = new SharedSubject(s, lexicon, subjects);
    }

    /** The path that begins with the verb's subject. */
    Path path(int verb, VerbForm form) {
        Path path = new Path(verb + 1);
        path.onVerb = Cues.object(s, lexicon, verb + 1);
        int from = Cues.object(s, lexicon, verb + 1) ? verb + 2 : verb + 1;
        while (hearer.alone(from) && clauses.opens(s, from) < 0) {
            from++;
        }
        from += thatBefore(from, form) ? 1 : 0;
        from += s.is(from, Kind.WORD) && s.original(from).endsWith(FATHA) ? 1 : 0;
        // «طمأن الرئيسَ | مبعوثُه», «أبلغت «المدار» | مصادر»
        from = hearer.calledFirst(from, form);
        int in = path.onVerb ? verb + 2 : verb + 1;
        Optional<List<Teller>> brought =
                IN_IT.contains(s.word(in)) && s.is(verb - 1, Kind.WORD) && !form.has("fi-source") && !form.passive()
                        ? broughtWords.inPaper(verb)
                        : Optional.empty();
        if (brought.isPresent()) {
            path.tellers.addAll(brought.get());
            path.tellers.add(path.tellers.removeLast().saying(Cues.of(s, lexicon, verb), form.manner()));
            path.at = hearer.addressed(in + 1);
            path.rule = "subject-verb";
            return path;
        }
        if (!behind(path, verb, from, form)) {
            before(path, verb, from, form);
        }
        return path;
    }

    /** «نفى | ذلك نائب الرئيس», «أكدت | الخبر وكالة تاس»: what is said stands before who says it. */
    boolean thatBefore(int i, VerbForm form) {
        return form.has("obj")
                && !form.relays()
                && (s.is(i, "ذلك") || (NEWS.contains(s.word(i)) && Article.on(s.word(i)) && !Article.on(s.word(i + 1))))
                && (lexicon.noun(s, i + 1).isPresent()
                        || lexicon.outletAt(s, i + 1).isPresent());
    }

    // «علمت من مصادر أن», «نقلت عنه الصحيفة أن»: what stands right behind the verb is no subject
    private boolean behind(Path path, int verb, int from, VerbForm form) {
        Optional<Subjects.Subject> learned =
                form.has("min-source") && s.is(verb + 1, "من") ? subjects.at(verb + 2) : Optional.empty();
        if (learned.isPresent()) {
            path.tellers.add(learned.get().teller().saying(Cues.of(s, lexicon, verb), form.manner()));
            path.at = learned.get().end();
            path.rule = "learned-from";
            return true;
        }
        boolean fromHim = form.relays() && Subjects.fromHim(s.word(from));
        Optional<Subjects.Subject> outlet =
                fromHim ? subjects.at(from + 1, k -> nouns.expressed(s, k)) : Optional.empty();
        int behindHim = from + 1;
        while (lexicon.is(s, behindHim, Closed.ADVERB) && clauses.opens(s, behindHim) < 0) {
            behindHim++;
        }
        if (outlet.isEmpty() && fromHim && clauses.opens(s, behindHim) >= 0) {
            // «محاميه | نقل عنه أن», «ونقلت عنه أيضا أن»: she is the paper told of before
            boolean paper = form.agreement().equals(Agreement.SHE) && s.is(verb - 1, "و");
            subjects.before(verb)
                    .or(() ->
                            paper ? Optional.of(passingOn(subjects.elided(verb, form.agreement()))) : Optional.empty())
                    .ifPresent(who -> path.tellers.add(who.saying(Cues.of(s, lexicon, verb), Manner.RELAYED)));
            path.tellers.add(subjects.onPreposition(from).saying(Cues.of(s, lexicon, verb), Manner.SAID));
            path.at = behindHim;
            path.rule = "relayed-from";
            return true;
        }
        if (outlet.isEmpty()) {
            return false;
        }
        path.tellers.add(outlet.get().teller().saying(Cues.of(s, lexicon, verb), Manner.RELAYED));
        path.tellers.add(ofRelative(verb, from).orElseGet(() -> subjects.onPreposition(from)));
        path.at = outlet.get().end();
        path.rule = "relayed-from";
        return true;
    }

    // «الطبيبة، التي | نقلت عنها القناة أن»: the pronoun that leads the clause says who it is from
    private Optional<Teller> ofRelative(int verb, int from) {
        return lexicon.is(s, verb - 1, Closed.RELATIVE)
                ? subjects.before(verb)
                        .map(who -> who.over(s.get(verb - 1).span())
                                .saying(s.get(from).span(), Manner.SAID))
                : Optional.empty();
    }

    private void before(Path path, int verb, int from, VerbForm form) {
        Optional<Teller> before = subjects.before(verb);
        boolean whoDid = lexicon.is(s, verb - 1, Closed.RELATIVE);
        // «برقية | يشتكي فيها محافظ من»: who says it in the paper
        boolean inPaper = IN_IT.contains(s.word(verb + 1)) && (known(verb + 2) || person(verb + 2));
        boolean mayFollow =
                before.isEmpty() || inPaper || form.has("figure") || (form.perfect() && !whoDid && known(from));
        Optional<Subjects.Subject> after = !mayFollow || (form.passive() && !form.relays())
                ? Optional.empty()
                : after(hearer.addressed(from), form);
        if (before.isEmpty() && after.isPresent()) {
            before = ofThat(verb);
        }
        if (before.isEmpty()
                && after.isPresent()
                && (taken(form) || form.has("obj"))
                && !Genders.fits(after.get().teller(), form)) {
            after = Optional.empty();
        }
        // «تعهد الوزير بكذا، وحث | أصحاب المصانع على»: many who are called upon
        boolean many = after.isPresent()
                && before.isEmpty()
                && asks(form)
                && lexicon.noun(s, from)
                        .filter(noun -> noun.count() == 0
                                && !noun.unnamed()
                                && (noun.human()
                                        || noun.kind() == SourceKind.ORGANISATION
                                        || AccordingPhrases.media(noun.kind())))
                        .isPresent()
                && sharedSubject.of(verb, form).isPresent();
        after = many ? Optional.empty() : after;
        // «التي قدرت الشرطة عدد المشاركين فيها بألف»
        boolean figures =
                after.isPresent() && nouns.figures.at(s, form, after.get().end());
        boolean follows = before.isEmpty()
                || inPaper
                || figures
                || (form.perfect() && !whoDid && known(from) && !settled(before.get(), after, form));
        // before its subject a verb is singular; a dual or plural form has none after it
        if (follows && after.isPresent() && form.agreement().fits(Agreement.ONE)) {
            Teller teller = Genders.woman(narrowed(after.get().teller(), form), form);
            path.tellers.add(
                    teller.saying(Cues.of(s, lexicon, verb), form.manner()).going(form.continues()));
            // «تداول ناشطون تسجيلا | يقول فيه رجل ملثم إن»
            if (IN_IT.contains(s.word(verb + 1)) && (s.is(verb - 1, Kind.WORD) || s.is(verb - 1, Kind.CLOSE))) {
                path.tellers.addAll(0, broughtWords.bringers(verb - 1, teller));
            }
            // «أوردت الوكالة | نفي الوزارة وجود إصابات»
            if (path.tellers.size() == 1 && lexicon.speechNoun(s, verb).isPresent() && s.is(verb - 1, Kind.WORD)) {
                path.tellers.addAll(0, broughtWords.bringers(verb, teller));
            }
            path.at = after.get().end();
            path.rule = "verb-subject";
            return;
        }
        if (before.isEmpty() && (form.has("only-saying") || opensSoon(verb + 1, form) || states(verb + 1, form))) {
            before = subjects.anyBefore(verb);
        }
        int inClause = own.of(s, verb);
        if (before.isEmpty() && inClause > 0) {
            // «أخاه | هاتفه وأخبره»
            before = subjects.at(inClause, k -> k == inClause + 2 && lexicon.is(s, k - 1, PRONOUN))
                    .map(Subjects.Subject::teller);
        }
        Optional<Teller> shared = before.isPresent() ? Optional.empty() : sharedSubject.of(verb, form);
        Teller teller = before.map(known -> Duals.of(known, form.agreement()))
                .or(() -> shared)
                .orElseGet(() -> subjects.elided(verb, form.agreement()));
        if (form.relays() && !RESTS_ON.contains(form.lemma()) && teller.pointing() == Teller.Pointing.ELIDED) {
            teller = passingOn(teller);
        }
        teller = Genders.woman(teller, form);
        path.tellers.add(
                teller.saying(Cues.of(s, lexicon, verb), form.manner()).going(form.continues() || shared.isPresent()));
        int behind = Cues.object(s, lexicon, verb + 1) ? verb + 2 : verb + 1;
        boolean inIt = IN_IT.contains(s.word(behind)) && (shared.isPresent() || form.has("np-only"));
        path.at = inIt ? behind + 1 : hearer.addressed(verb + 1);
        path.rule = before.isPresent() ? "subject-verb" : shared.isPresent() ? "shared-subject" : "verb-elided";
        int aside = shared.isPresent() && IN_IT.contains(s.word(verb + 1)) ? sharedSubject.broughtOut(verb - 1) : -1;
        if (aside > 0) {
            subjects.at(aside + 3)
                    .filter(who -> AccordingPhrases.media(who.teller()))
                    .ifPresent(who -> path.tellers.addFirst(
                            who.teller().saying(s.get(aside + 1).span(), Manner.RELAYED)));
        }
    }

    // «أن ربان القارب | أبلغ الركاب»: what stands between «أن» and a verb is its subject
    private Optional<Teller> ofThat(int verb) {
        int that = verb - 1;
        while (that > verb - LONGEST_PAPER && s.is(that, Kind.WORD) && !s.is(that, "ان")) {
            that--;
        }
        boolean somebody = s.is(that, "ان")
                && that < verb - 1
                && !lexicon.is(s, that + 1, CONJUNCTION)
                && !lexicon.event(s, that + 1);
        return somebody ? subjects.anyBefore(verb) : Optional.empty();
    }

    // «أن التحريات أظهرت أمس في تقرير أولي | أن»: nothing but when, where and to whom before the clause
    private boolean opensSoon(int behind, VerbForm form) {
        int from = lexicon.is(s, behind, PRONOUN) ? behind + 1 : behind;
        for (int i = hearer.addressed(from); i < Math.min(s.size(), from + LONGEST_PAPER); i++) {
            if (clauses.opens(s, i) >= 0 || (form.has("fi") && s.is(i, "في") && s.is(i + 1, "ان"))) {
                return !s.is(i, Kind.OPEN) || i == hearer.addressed(from);
            }
            boolean within = i == from ? whenOrWhere(i) : lexicon.verb(s, i).isEmpty();
            boolean joined = s.is(i, Kind.COMMA) && s.is(i + 1, "و");
            if (!within || joined || s.is(i, Kind.STOP)) {
                return false;
            }
        }
        return false;
    }

    // «إن النماذج | ترجح تأثر المنطقة», «أن الطرفين | تعهدا بالامتناع», «أن محتجزين | وصفوا لباحثيها كيف أجبروا»
    private boolean states(int behind, VerbForm form) {
        // words quoted are left whole
        if (IntStream.range(0, behind).anyMatch(k -> s.is(k, Kind.OPEN) && s.closing(k) > behind)) {
            return false;
        }
        int i = hearer.addressed(lexicon.is(s, behind, PRONOUN) ? behind + 1 : behind);
        while (hearer.alone(i)) {
            i++;
        }
        // «أن الطرف الآخر | اشترط انسحابا»
        boolean wants = form.has("call")
                && !Article.on(s.word(i))
                && s.is(i, Kind.WORD)
                && s.original(i).endsWith("ا");
        boolean deed = (form.has("that") || form.has("np-only"))
                && (!form.has("call") || wants)
                && form.has("obj")
                && lexicon.event(s, i);
        boolean how = form.has("how") && lexicon.is(s, i, Closed.QUESTION);
        return how || (!form.has("obj-bi") && nouns.framed(s, form, i)) || (deed && nouns.at(s, form, i) == i);
    }

    private boolean whenOrWhere(int i) {
        return hearer.alone(i)
                || s.is(i, Kind.COMMA)
                || s.is(i, "ل")
                || s.is(i, "في")
                || s.is(i, "خلال")
                || s.is(i, "عبر");
    }

    // who passes on what others say is an outlet: «لكنها نقلت عن ضابط»
    private static Teller passingOn(Teller t) {
        return new Teller(t.source(), t.cue(), t.manner(), t.pointing(), t.agreement(), "media", t.continues());
    }

    /** The paper that stands before a verb and is its subject: «محضر سري | يفيد». */
    Optional<Teller> paperBefore(int verb, VerbForm form) {
        return subjects.before(verb)
                .filter(who -> who.source().kind() == SourceKind.DOCUMENT
                        && who.agreement().fits(form.agreement()));
    }

    /** Whether it is called by a name that is known. */
    boolean named(Teller teller) {
        return subjects.names(teller);
    }

    /** Whether somebody called by name stands there. */
    boolean person(int i) {
        return subjects.knownAfter(i - 1)
                .filter(subject -> subject.teller().source().kind() == SourceKind.PERSON)
                .isPresent();
    }

    // verbs that may govern somebody: «ودعا وسائل الإعلام إلى»
    private static boolean taken(VerbForm form) {
        return asks(form) || form.has("to");
    }

    private static boolean asks(VerbForm form) {
        return form.has("addr") || form.has("obj-bi");
    }

    // «أن مسؤولا أبلغ نظيره أن», «وكانت لجنة اتهمت الجيش»: the clause has its subject, what follows the verb is told
    private boolean settled(Teller before, Optional<Subjects.Subject> after, VerbForm form) {
        if (after.isPresent() && !Genders.fits(after.get().teller(), form)) {
            return true;
        }
        int start = before.source().span().start();
        for (int i = 1; i < s.size() && s.get(i).span().start() <= start; i++) {
            if (s.get(i).span().start() == start) {
                return s.is(i - 1, "ان") || s.is(i - 1, "لكن") || s.is(i - 1, "كان") || s.is(i - 1, "كانت");
            }
        }
        return false;
    }

    private Optional<Subjects.Subject> after(int from, VerbForm form) {
        // «كشف التدقيق | أن»: what was done is who tells, right before what it tells
        boolean done = lexicon.event(s, from) && !(Article.on(s.word(from)) && s.is(from + 1, "ان"));
        boolean noun = form.has("speech") || done || nouns.framed(s, form, from);
        // «وعزت | ذلك إلى انخفاض الأسعار»
        boolean content =
                (s.is(from, "ذلك") && form.has("cause")) || (noun && nouns.at(s, form, from) == from && !known(from));
        boolean declined = form.has("call") && lexicon.is(s, from, DECLINING);
        // «تعيد | التذكير بأن»
        // «وأسف | لغياب الرحمة»
        content |= form.has("li") && Subordinate.because(s, lexicon, from);
        content |= form.has("speech")
                && Article.on(s.word(from))
                && lexicon.speechNoun(s, from).isPresent();
        boolean governs = lexicon.is(s, from, GOVERNING) || s.is(from, "لو");
        // «وصفتها | الأمم المتحدة بأنها»: what is rated stands on the verb
        boolean onVerb = lexicon.is(s, from - 1, PRONOUN);
        boolean rated = form.has("obj-bi") && onVerb;
        // «ويحمل | المصرف مسؤولية التأخير»: who is blamed stands right before it
        boolean blamed = form.has("blame")
                && subjects.at(from, k -> Blamed.blame(s.word(k)))
                        .filter(who -> Blamed.blame(s.word(who.end())) && who.end() == from + 1)
                        .isPresent();
        return content
                        || declined
                        || governs
                        || blamed
                        || (asks(form) && !onVerb && (calledUpon(from) || ownPeople(from, form)))
                ? Optional.empty()
                : subjects.at(
                        from,
                        i -> rated
                                ? nouns.framed(s, form, i)
                                : nouns.ends(s, form, from, i) || (taken(form) && subjects.another(from, i)));
    }

    // «وحث | العاملين على», «ودعا | المجتمع الدولي إلى», «ودعا | جميع الأطراف إلى»
    private boolean calledUpon(int i) {
        String word = s.word(i);
        boolean many = Article.on(word)
                && word.endsWith("ين")
                && word.length() > 6
                && lexicon.noun(word).filter(noun -> noun.count() == 1).isEmpty();
        // «ودعت | مربي المواشي إلى»: by their ending no subject
        boolean governed = word.startsWith("م")
                && word.endsWith("ي")
                && word.length() > 3
                && Article.on(s.word(i + 1))
                && lexicon.noun(word).filter(noun -> noun.count() == 1).isEmpty();
        return many || governed || lexicon.is(s, i, Closed.CALLED_UPON);
    }

    // «ودعا | أنصاره إلى»: those who are his
    private boolean ownPeople(int i, VerbForm form) {
        boolean people = lexicon.noun(s, i)
                .filter(noun -> noun.human() && noun.count() == 0)
                .isPresent();
        return people && lexicon.is(s, i + 1, PRONOUN) && nouns.framed(s, form, i + 2);
    }

    private boolean known(int i) {
        return lexicon.noun(s, i).isPresent() || lexicon.outletAt(s, i).isPresent();
    }

    // «قال عدد من السكان»: a verb before many says of one
    private static Teller narrowed(Teller teller, VerbForm form) {
        return teller.agreement().fits(form.agreement()) && !teller.agreement().fits(Agreement.MANY)
                ? teller.with(teller.agreement().and(form.agreement()))
                : teller;
    }
}
