package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;
import org.isnad.text.FoldedText;

/** Reads what others are said to have told: «نفى الحزب ما أشاعته جريدة | من أنه», «الأنباء التي تناقلتها وكالات | عن نيته». */
final class WhatTold {
    private static final int LONGEST_OCCASION = 7;
    private static final Set<String> WHAT = Set.of("ما", "مما", "ومما", "لما", "بما", "عما");
    private static final Set<String> ANYBODY = Set.of("البعض", "بعضهم", "كثيرون", "الناس");
    private static final Set<String> TOPIC = Set.of("بشان", "حول", "بخصوص");
    // «ما استخلصته الشعبة من اعتراضات»: what from, and not what
    private static final Set<String> DRAWN = Set.of("استخلص", "استنتج");
    private static final Set<String> ABOUT = Set.of("عن", "بشان", "حول", "بخصوص");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Hearer hearer;
    private final AccordingPhrases phrases;
    private final BroughtWords brought;

    WhatTold(
            Sentence s,
            ArabicLexicon lexicon,
            Clauses clauses,
            Subjects subjects,
            Hearer hearer,
            AccordingPhrases phrases) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.subjects = subjects;
        this.hearer = hearer;
        this.phrases = phrases;
        this.brought = new BroughtWords(s, lexicon, subjects);
    }

    Optional<Reading.Found> at(int verb) {
        // «ما خلصت إليه اللجنة | من أن», «ما أفاد به السكان | من أن»
        boolean onIt = SourceStart.TO_WHOM.contains(s.word(verb + 1));
        Optional<VerbForm> form = lexicon.verb(s, verb)
                .filter(told -> (onIt || told.relays() || told.has("that") || told.has("np-an") || told.has("obj-bi"))
                        // «ما نقلته وسائل إعلام عن مصدر»: whom it is from
                        && !(told.lemma().equals("نقل") && !fromSomebody(verb))
                        // «ولما سألته الصحيفة عن السبب»: when
                        && !told.lemma().equals("سأل"));
        boolean what = WHAT.contains(s.word(verb - 1))
                && !s.is(verb - 2, "هو")
                && !s.is(verb - 2, "وهو")
                && !Cues.howOften(s, verb - 1);
        boolean news = lexicon.is(s, verb - 1, Closed.RELATIVE) && lexicon.is(s, verb - 2, Closed.HEARSAY);
        // «ما جاء على لسان الوزير | من أن»
        boolean mouth = what && s.is(verb + 1, "علي") && s.is(verb + 2, "لسان");
        if (mouth && lexicon.verb(s, verb).filter(told -> told.has("fi-source")).isPresent()) {
            return subjects.at(verb + 3, this::opens)
                    .filter(who -> opens(who.end()))
                    .map(who ->
                            told(who.end(), List.of(who.teller().saying(s.span(verb, verb + 3), Manner.SAID)), verb));
        }
        if (form.isEmpty() || !(what || news) || !(lexicon.is(s, verb + 1, PRONOUN) || (what && onIt))) {
            return Optional.empty();
        }
        // «ما أسر به إليه | ضابط من أن»
        int from = SourceStart.TO_WHOM.contains(s.word(verb + 2)) ? verb + 3 : verb + 2;
        return subjects.at(from, k -> says(k, form.get())).flatMap(who -> found(verb, form.get(), who));
    }

    /** «تناقلت مواقع | ما نشرته صحيفة عن أن»: whether there stands what somebody else passed on. */
    static boolean begins(Sentence s, ArabicLexicon lexicon, int what) {
        return s.is(what, "ما")
                && lexicon.is(s, what + 2, PRONOUN)
                && lexicon.verb(s, what + 1)
                        .filter(form -> form.relays() || form.has("an-source"))
                        .isPresent();
    }

    // «ما نقلته وسائل إعلام | عن مصدر من أن»
    private boolean fromSomebody(int verb) {
        return subjects.at(verb + 2, k -> s.is(k, "عن"))
                .filter(who -> s.is(who.end(), "عن") && relayed(who.end()).isPresent())
                .isPresent();
    }

    private Optional<Reading.Found> found(int verb, VerbForm form, Subjects.Subject who) {
        Optional<AccordingPhrases.Phrase> from = from(who.end(), form);
        int content = from.map(AccordingPhrases.Phrase::end).orElse(who.end());
        while (hearer.alone(content) && !opens(content)) {
            content++;
        }
        content = behindOccasion(content);
        if (!says(content, form) || ANYBODY.contains(s.word(verb + 2))) {
            return Optional.empty();
        }
        Teller says = who.teller().saying(Cues.of(s, lexicon, verb), form.manner());
        // «تناقلت مواقع | ما نشرته صحيفة»
        // but «نقلت عنه تشكيكه | في ما أعلنه الفريق»
        boolean object = !Objects.preposed(s, verb - 2);
        List<Teller> tellers = new ArrayList<>(object ? brought.bringers(verb - 1, says) : List.of());
        tellers.removeIf(brings -> lexicon.verb(FoldedText.fold(brings.cue().in(s.text())))
                .filter(known -> !known.relays())
                .isPresent());
        tellers.add(says);
        from.ifPresent(phrase -> tellers.addAll(phrase.tellers()));
        return Optional.of(told(content, tellers, verb));
    }

    private boolean says(int i, VerbForm form) {
        return opens(i) || news(i) > 0 || (explains(i) && !DRAWN.contains(form.lemma())) || rated(form, i);
    }

    // «ما وصفته تقارير | بأنه احتجاز»
    private boolean rated(VerbForm form, int i) {
        return form.has("obj-bi") && s.is(i, "ب") && (s.is(i + 1, "ان") || s.is(i + 1, Kind.OPEN));
    }

    private Reading.Found told(int start, List<Teller> tellers, int verb) {
        int content = news(start) > 0 ? news(start) : explains(start) ? start + 1 : start;
        int end = clauses.clause(s, content)
                ? within(verb, content, clauses.ends(s, content))
                : judged(content, clauses.endsNoun(s, content));
        // «حول | رفع الأسعار», but «عن نيته», «بشأن أن»
        int words = TOPIC.contains(s.word(content)) ? content + 1 : content;
        return new Reading.Found(new Told(s.trimmed(words, end), tellers, "ar.attribution.what-told"), content);
    }

    // «ما نقلته القناة | عن مصدر سياسي من أن», «ما نشره الموقع، | نقلا عن مصدر، حول»
    private Optional<AccordingPhrases.Phrase> from(int behind, VerbForm form) {
        if (form.relays() && s.is(behind, "عن")) {
            return relayed(behind);
        }
        boolean apart = s.is(behind, Kind.COMMA);
        return phrases.at(apart ? behind + 1 : behind)
                .filter(phrase -> phrase.tellers().getFirst().manner() == Manner.QUOTED)
                .map(phrase -> apart && s.is(phrase.end(), Kind.COMMA)
                        ? new AccordingPhrases.Phrase(phrase.tellers(), phrase.end() + 1)
                        : phrase)
                .filter(phrase -> opens(phrase.end()));
    }

    private Optional<AccordingPhrases.Phrase> relayed(int about) {
        return subjects.at(about + 1, this::opens)
                .filter(source -> opens(source.end()))
                .map(source -> new AccordingPhrases.Phrase(
                        List.of(source.teller().saying(s.get(about).span(), Manner.SAID)), source.end()));
    }

    // «ما ادعاه الوزير في جلسة الثلاثاء | من أن»
    private int behindOccasion(int from) {
        int i = from;
        while (s.is(from, "في") && i < from + LONGEST_OCCASION && s.is(i, Kind.WORD)) {
            if (s.is(i, "من") && s.is(i + 1, "ان")) {
                return i;
            }
            i++;
        }
        return from;
    }

    // «خلافا لما ذكره الوزير من أن المخزون يكفي، | ارتفعت الأسعار»: the sentence's own clause is no part of it
    private int within(int verb, int content, int end) {
        int lead = s.is(0, "و") ? 1 : 0;
        boolean leads = verb < lead + 4 && s.original(lead).endsWith("ا");
        for (int i = content; i < end; i++) {
            // «ما بثته القناة من أن …، | وتؤكد أن»: the denying one goes on
            boolean goesOn = s.is(i + 1, "و")
                    && clauses.opens(s, i + 3) == i + 3
                    && lexicon.verb(s, i + 2).isPresent();
            if (s.is(i, Kind.COMMA) && (leads || goesOn)) {
                return i;
            }
        }
        return end;
    }

    // «من أنه طلب وساطة», «عن هروب نزلاء»; «مما يتناقله الصيادون | أن»
    private boolean opens(int i) {
        return ABOUT.contains(s.word(i)) || s.is(i, "ان") || (s.is(i, "من") && s.is(i + 1, "ان"));
    }

    // «ما تداولته صفحات | من أنباء عن إغلاق المعبر»: index of what the news is about, or -1
    private int news(int from) {
        boolean told = s.is(from, "من") && lexicon.is(s, from + 1, Closed.TOLD_OF);
        return told && (ABOUT.contains(s.word(from + 2)) || clauses.opens(s, from + 2) == from + 2) ? from + 2 : -1;
    }

    // «ما أعلنه فريق | من رصد غلاف جوي»
    private boolean explains(int from) {
        return s.is(from, "من")
                && !lexicon.is(s, from + 1, Closed.TOLD_OF)
                && lexicon.event(s, from + 1)
                && !Article.on(s.word(from + 1));
    }

    // «وصف ما تنشره الصحف عن تعديل | بأنه تمنيات»
    private int judged(int about, int end) {
        for (int i = about + 2; i < end; i++) {
            if (s.is(i, Kind.OPEN) || (s.is(i, "ب") && s.is(i + 1, "ان"))) {
                return i;
            }
        }
        return end;
    }
}
