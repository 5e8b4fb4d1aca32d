package org.isnad.classifiers.ar.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Reads the words that name whom something is according to, wherever in the sentence they stand. */
final class AccordingPhrases {
    private static final int OBTAINED = 6;
    // before where, when and to whom somebody said it
    private static final int LONGEST_NAME = 4;
    private static final Set<String> ABOUT_IT = WordLists.of("according-phrases/about-it");
    private static final Set<String> CONTAINING =
            Set.of("تضمنه", "تضمنته", "يتضمنه", "تتضمنه", "حواه", "حوته", "احتواه", "احتوته");
    private static final Set<String> TO_US = Set.of("لنا", "لي", "الينا", "لهم", "لهما");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Subjects subjects;
    private final Addressees addressees;
    private final InAccount accounts;
    private final FromWhom fromWhom;
    private final ClauseEnd ends;

    AccordingPhrases(Sentence s, ArabicLexicon lexicon, Subjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.subjects = subjects;
        this.addressees = new Addressees(lexicon);
        this.accounts = new InAccount(s, lexicon, subjects);
        this.fromWhom = new FromWhom(s, lexicon);
        this.ends = new ClauseEnd(s, lexicon);
    }

    /** Tellers nearest first, and the index behind their words. */
    record Phrase(List<Teller> tellers, int end) {
        boolean media() {
            return AccordingPhrases.media(tellers.getFirst());
        }

        /** «جاء | على لسان»: with a verb before that belongs to the first cue. */
        Phrase cuedFrom(int start) {
            Teller first = tellers.getFirst();
            List<Teller> cued = new ArrayList<>(tellers);
            cued.set(0, first.saying(new Span(start, first.cue().end()), first.manner()));
            return new Phrase(cued, end);
        }

        /** Whether it only points back at who tells: «على حد قوله», but «نقلا عنه». */
        boolean saysHimself() {
            Teller first = tellers.getFirst();
            return tellers.size() == 1 && first.pointing() == Teller.Pointing.ELIDED && first.manner() != Manner.QUOTED;
        }
    }

    Optional<Phrase> at(int i) {
        Optional<ArabicLexicon.According> known = lexicon.accordingAt(s, i);
        // «تعقيبا على ما جاء في البيان»
        if (s.is(i, "علي")
                && i > 0
                && !saidSo(i + 1)
                && !s.is(i + 1, "لسان")
                && s.is(i - 1, Kind.WORD)
                && s.original(i - 1).endsWith("ا")) {
            return Optional.empty();
        }
        if (s.is(i, "علي") && s.is(i + 1, "قول") && Answered.to(s, lexicon, i)) {
            return Optional.empty();
        }
        // «على ذمة التحقيق»
        if (known.isPresent()
                && s.is(i + 1, "ذمه")
                && lexicon.is(s, i + known.get().words().size(), Closed.CUSTODY)) {
            return Optional.empty();
        }
        if (known.isEmpty() && s.is(i, "في") && AsSaid.verbOf(s, lexicon, i) < 0) {
            return accounts.at(i);
        }
        return (known.isEmpty() ? asSaid(i) : according(i, known.get())).map(this::passedOn);
    }

    // «مرتفعا على ما أعلنت الشركة», but «تعقيبا على ما أعلنته»
    private boolean saidSo(int what) {
        return s.is(what, "ما")
                && !lexicon.is(s, what + 2, Closed.PRONOUN)
                && lexicon.verb(s, what + 1)
                        .filter(form -> !form.has("fi-source"))
                        .isPresent();
    }

    private Optional<Phrase> according(int i, ArabicLexicon.According according) {
        int after = i + according.words().size();
        if (according.before().equals("ل") && s.is(after, "لما")) {
            return telling(after + 1, according.manner());
        }
        if (!according.before().isEmpty()) {
            if (!s.is(after, according.before())) {
                return onPreposition(i, after, according);
            }
            after++;
        }
        int words = i + according.words().size();
        // «حسبما ورد | في»: where a verb says it, it is the cue
        int first = saidIn(words - 1) ? words - 1 : i;
        boolean apart = according.before().length() > 1;
        Span cue = s.span(first, according.manner() == Manner.QUOTED && apart ? after : words);
        // «بحسب ما نقل المرصد», «بحسب رواية | نقلها المرصد عن أحد الناجين»
        int said = s.is(after, "ما") ? after + 1 : lexicon.is(s, after + 1, Closed.PRONOUN) ? after : -1;
        if (s.is(after, "ما") || lexicon.verb(s, said).filter(VerbForm::relays).isPresent()) {
            return telling(said, according.manner());
        }
        if (lexicon.is(s, after, Closed.PRONOUN)) {
            Teller pointing = subjects.pronoun(after).saying(cue, according.manner());
            return Optional.of(new Phrase(List.of(pointing), after + 1));
        }
        // «عزت ذلك إلى مصدرين», but «عزت ذلك إلى تراجع الحركة»
        boolean cause = according.before().equals("الي") && s.is(after - 2, "ذلك") && !somebody(after);
        if (cause || (!according.sure() && !tells(after))) {
            return Optional.empty();
        }
        Optional<Phrase> obtained = obtained(cue, after);
        if (obtained.isPresent()) {
            return obtained;
        }
        return subjects.at(after)
                .map(subject -> new Phrase(List.of(teller(cue, subject, according.manner())), subject.end()));
    }

    private boolean somebody(int i) {
        return Parts.number(s.word(i)) > 0
                || lexicon.is(s, i, Closed.QUANTITY)
                || lexicon.outletAt(s, i).isPresent()
                || lexicon.noun(s, i)
                        .filter(noun -> noun.human() || noun.unnamed() || noun.kind() != SourceKind.ORGANISATION)
                        .isPresent();
    }

    // «نقلا عنه»
    private Optional<Phrase> onPreposition(int i, int after, ArabicLexicon.According according) {
        if (!Subjects.fromHim(s.word(after))
                || !according.before().equals(s.word(after).substring(0, 2))) {
            return Optional.empty();
        }
        Span cue = new Span(s.get(i).span().start(), s.get(after).span().start() + 2);
        Teller him = subjects.onPreposition(after).saying(cue, according.manner());
        return Optional.of(new Phrase(List.of(him), after + 1));
    }

    private boolean saidIn(int verb) {
        return s.is(verb - 1, "ما") || s.is(verb - 1, "كما") || s.is(verb - 1, "حسبما");
    }

    // «بحسب معلومات حصلت عليها صحيفة من مصادر»
    private Optional<Phrase> obtained(Span cue, int from) {
        for (int i = from + 1; i < Math.min(s.size(), from + OBTAINED) && s.is(i, Kind.WORD); i++) {
            if (s.word(i).startsWith("حصل") && s.word(i + 1).startsWith("علي")) {
                Optional<Subjects.Subject> outlet = subjects.at(i + 2).filter(found -> media(found.teller()));
                int of = outlet.map(Subjects.Subject::end).orElse(0);
                Optional<Subjects.Subject> origin = s.is(of, "من") ? subjects.at(of + 1) : Optional.empty();
                return origin.map(found -> new Phrase(
                        List.of(
                                outlet.get().teller().saying(cue, Manner.RELAYED),
                                found.teller().saying(s.get(of).span(), Manner.SAID)),
                        found.end()));
            }
        }
        return Optional.empty();
    }

    // «بحسب مصادر نقلت عنها صحيفة …»: who passes it on stands behind
    private Phrase passedOn(Phrase phrase) {
        int verb = phrase.end();
        int relative = s.is(verb, Kind.COMMA) ? verb + 1 : verb;
        int origin = lexicon.is(s, relative, Closed.RELATIVE) ? fromWhom.origin(relative + 1) : 0;
        Optional<Subjects.Subject> from = origin > 0 ? subjects.at(origin) : Optional.empty();
        if (from.isPresent()) {
            List<Teller> tellers = new ArrayList<>(phrase.tellers());
            boolean news = origin > relative + 3;
            tellers.add(from.get().teller().saying(s.span(relative + 1, news ? relative + 2 : origin), Manner.SAID));
            return new Phrase(tellers, from.get().end());
        }
        boolean relayed = lexicon.verb(s, verb).filter(VerbForm::relays).isPresent()
                && (Subjects.fromHim(s.word(verb + 1)) || lexicon.is(s, verb + 1, Closed.PRONOUN));
        Optional<Subjects.Subject> outlet = relayed ? subjects.at(verb + 2) : Optional.empty();
        if (outlet.isEmpty()) {
            return phrase;
        }
        List<Teller> tellers = new ArrayList<>(phrase.tellers());
        tellers.addFirst(outlet.get().teller().saying(Cues.of(s, lexicon, verb), Manner.RELAYED));
        return new Phrase(tellers, outlet.get().end());
    }

    private Optional<Phrase> asSaid(int i) {
        int verb = AsSaid.verbOf(s, lexicon, i);
        if (verb < 0) {
            return Optional.empty();
        }
        boolean judged = AsSaid.thisIs(s, lexicon, i);
        Manner said = lexicon.verb(s, verb)
                .map(VerbForm::manner)
                .filter(manner -> judged)
                .orElse(Manner.SAID);
        Manner manner = lexicon.verb(s, verb).filter(VerbForm::relays).isPresent() ? Manner.RELAYED : said;
        return telling(verb, manner)
                .filter(phrase ->
                        !(s.is(i, "كما") || judged) || ends.at(phrase.end()) || ends.at(behindHearer(phrase.end())));
    }

    // «هذا ما أكده الوزير | لموقع «بوابة الوسط» الليبي»
    private int behindHearer(int end) {
        int i = ToldTo.behind(s, lexicon, end);
        while (i > end && Article.on(s.word(i))) {
            i++;
        }
        return i;
    }

    /** Who says what «ما» there means: «استند إلى | ما أفاده به قادة». */
    Optional<Phrase> what(int i) {
        return telling(i + 1, Manner.SAID);
    }

    // «ما نقلت صحيفة عن مصدر», «ما أوردته شبكة استنادا إلى مسؤولين»: the outlet first, then whom it has it from
    private Optional<Phrase> telling(int verb, Manner manner) {
        if (AsSaid.byNobody(s, lexicon, verb)) {
            return Optional.of(new Phrase(List.of(nobody(s.get(verb).span(), Manner.UNATTRIBUTED)), verb + 1));
        }
        // «وفق ما | تضمنه البيان»
        if (CONTAINING.contains(s.word(verb))) {
            return subjects.at(verb + 1)
                    .map(paper -> new Phrase(List.of(teller(s.get(verb).span(), paper, manner)), paper.end()));
        }
        Optional<VerbForm> form = lexicon.verb(s, verb);
        // «وفق ما يقضي به النظام»: what is due, not what somebody said
        boolean due =
                form.filter(known -> known.lemma().equals("قضى")).isPresent() && ABOUT_IT.contains(s.word(verb + 1));
        if (form.isEmpty() || due) {
            return Optional.empty();
        }
        if (form.get().has("fi-source")) {
            return writtenIn(verb, manner);
        }
        Span cue = Cues.of(s, lexicon, verb);
        // «وفق ما نُقل | عن رئيس البعثة»
        boolean byNobody = form.get().relays()
                && (s.is(verb + 1, "عن") || (s.is(verb + 1, "الي") && form.get().has("ila-source")));
        if (byNobody) {
            Teller passive = nobody(cue, Manner.RELAYED);
            return subjects.at(verb + 2)
                    .map(who -> new Phrase(
                            List.of(passive, who.teller().saying(s.get(verb + 1).span(), Manner.SAID)), who.end()));
        }
        int from = lexicon.is(s, verb + 1, Closed.PRONOUN) ? verb + 2 : verb + 1;
        while (lexicon.is(s, from, Closed.ADVERB)
                || Subjects.fromHim(s.word(from))
                || TO_US.contains(s.word(from))
                || ABOUT_IT.contains(s.word(from))) {
            from++;
        }
        from = ToldTo.behind(s, lexicon, from);
        // «بحسب ما أبلغ به رويترز | شخصان»
        int told = lexicon.outletAt(s, from).map(known -> known.words().size()).orElse(0);
        boolean another = told > 0
                && form.get().has("to")
                && lexicon.noun(s, from + told).filter(Noun::human).isPresent();
        from += another ? told : 0;
        if (form.get().has("min-source") && s.is(from, "من")) {
            from++;
        }
        // «وفق ما نقلته | عن مسؤول»: the outlet was named before
        if (form.get().relays() && from == verb + 3 && s.is(verb + 2, "عن")) {
            Optional<Subjects.Subject> origin = subjects.at(from);
            Teller outlet = subjects.elided(verb, form.get().agreement()).saying(cue, Manner.RELAYED);
            return origin.map(found -> new Phrase(
                    List.of(outlet, found.teller().saying(s.get(verb + 2).span(), Manner.SAID)), found.end()));
        }
        int begin = from;
        // «على ما أفاد مصدر أمني | وكالة فرانس برس»
        Optional<Subjects.Subject> subject = subjects.at(
                begin,
                k -> form.get().has("to")
                        && (addressees.tellsMedia(s, begin, k)
                                || (k > begin && addressees.told(s, begin, k) && addressees.closed(s, begin, k - 1))));
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        List<Teller> tellers = new ArrayList<>(List.of(teller(cue, subject.get(), manner)));
        int end = subject.get().end();
        int heard = ToldTo.behind(s, lexicon, end);
        end = fromWhom.originAt(fromWhom.behindDay(heard)) > 0 ? heard : end;
        int origin = fromWhom.originAt(fromWhom.behindDay(end));
        while (origin > 0) {
            Optional<Subjects.Subject> next = subjects.at(origin);
            if (next.isEmpty()) {
                break;
            }
            Teller relaying = tellers.getLast();
            tellers.set(tellers.size() - 1, relaying.saying(relaying.cue(), Manner.RELAYED));
            tellers.add(next.get().teller().saying(s.span(fromWhom.behindDay(end), origin), Manner.SAID));
            end = next.get().end();
            origin = fromWhom.originAt(end);
        }
        return Optional.of(new Phrase(tellers, end));
    }

    private Teller nobody(Span cue, Manner manner) {
        Source nobody = Source.unnamed(cue, cue.in(s.text()), SourceKind.UNKNOWN);
        return new Teller(nobody, cue, manner, Teller.Pointing.NOWHERE, Agreement.ANY, "", false);
    }

    // «وفقا لما | ورد في التقرير», «لما | جاء على لسان المدير»
    private Optional<Phrase> writtenIn(int verb, Manner manner) {
        boolean mouth = s.is(verb + 1, "علي") && s.is(verb + 2, "لسان");
        int from = mouth ? verb + 3 : verb + 2;
        boolean written = s.is(verb + 1, "في") || mouth;
        return written
                ? subjects.at(from)
                        .map(who -> new Phrase(
                                List.of(teller(s.span(verb, mouth ? from : verb + 1), who, manner)), who.end()))
                : Optional.empty();
    }

    private boolean tells(int i) {
        int head = i;
        while (lexicon.is(s, head, Closed.DEMONSTRATIVE)
                || lexicon.is(s, head, Closed.QUANTITY)
                || (s.is(head, "من") && head > i)
                || Parts.number(s.word(head)) > 0) {
            head++;
        }
        return lexicon.noun(s, head).isPresent()
                || (lexicon.speechNoun(s, head).isPresent() && s.word(head).endsWith("ات"))
                || lexicon.outletAt(s, head).isPresent()
                || subjects.knownAfter(head - 1).isPresent()
                || called(head)
                || s.is(head, Kind.OPEN);
    }

    // «وفقا لنائل زهران، مدير المرفأ، فإن»: a name no list knows, by what stands behind it
    private boolean called(int from) {
        int i = from;
        while (i < from + LONGEST_NAME && s.is(i, Kind.WORD) && !lexicon.knows(s, i) && !lexicon.event(s, i)) {
            i++;
        }
        return i > from + 1
                && s.is(i, Kind.COMMA)
                && lexicon.noun(s, i + 1)
                        .filter(noun -> noun.human() && noun.role())
                        .isPresent();
    }

    private static Teller teller(Span cue, Subjects.Subject subject, Manner manner) {
        Teller teller = subject.teller();
        boolean relays = media(teller) && manner == Manner.SAID;
        return teller.saying(cue, relays ? Manner.RELAYED : manner);
    }

    /** «على لسان متحدثها»: who only lends another his mouth. */
    static boolean mouth(Sentence s, Teller teller) {
        return teller.cue().in(s.text()).endsWith("لسان");
    }

    static boolean media(Teller teller) {
        return media(teller.source().kind());
    }

    static boolean media(SourceKind kind) {
        return kind == SourceKind.AGENCY || kind == SourceKind.OUTLET;
    }

    /** Whether what is said reached us through this teller, so that it stands before the clause's own. */
    static boolean nearer(Teller phrase, Teller own) {
        boolean paper = phrase.source().kind() == SourceKind.DOCUMENT;
        boolean has = phrase.manner() == Manner.QUOTED
                || phrase.manner() == Manner.CLAIMED
                || own.source().kind() == SourceKind.DOCUMENT;
        return media(phrase) || ((paper || !has) && !media(own) && !own.head().equals("media"));
    }

    /** Someone pointed at by a pronoun agrees with this. */
    static Agreement of(String pronoun) {
        return switch (pronoun) {
            case "ه" -> Agreement.HE;
            case "ها" -> Agreement.SHE.or(Agreement.MANY);
            case "هما" -> Agreement.TWO.or(Agreement.TWO_WOMEN);
            default -> Agreement.MANY;
        };
    }
}
