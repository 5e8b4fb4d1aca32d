package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;

/** Reads what others are said to have told: «نفى الحزب ما أشاعته جريدة | من أنه», «الأنباء التي تناقلتها وكالات | عن نيته». */
final class WhatTold {
    private static final int LONGEST_OCCASION = 7;
    private static final Set<String> WHAT = Set.of("ما", "مما", "ومما", "لما", "بما", "عما");
    private static final Set<String> ANYBODY = Set.of("البعض", "بعضهم", "كثيرون", "الناس");
    private static final Set<String> ABOUT = Set.of("عن", "بشان", "حول", "بخصوص");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Hearer hearer;

    WhatTold(Sentence s, ArabicLexicon lexicon, Clauses clauses, Subjects subjects, Hearer hearer) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.subjects = subjects;
        this.hearer = hearer;
    }

    Optional<Reading.Found> at(int verb) {
        // «ما نقلته وسائل إعلام عن مصدر»: whom it is from
        Optional<VerbForm> form = lexicon.verb(s, verb)
                .filter(told -> (told.relays() || told.has("that") || told.has("np-an"))
                        && !told.lemma().equals("نقل")
                        // «ولما سألته الصحيفة عن السبب»: when
                        && !told.lemma().equals("سأل"));
        boolean what = WHAT.contains(s.word(verb - 1)) && !s.is(verb - 2, "هو") && !s.is(verb - 2, "وهو");
        boolean news = lexicon.is(s, verb - 1, Closed.RELATIVE) && lexicon.is(s, verb - 2, Closed.HEARSAY);
        // «ما خلصت إليه اللجنة | من أن», «ما أفاد به السكان | من أن»
        boolean onIt = what && SourceStart.TO_WHOM.contains(s.word(verb + 1));
        if (form.isEmpty() || !(what || news) || !(lexicon.is(s, verb + 1, PRONOUN) || onIt)) {
            return Optional.empty();
        }
        return subjects.at(verb + 2, this::opens).flatMap(who -> found(verb, form.get(), who));
    }

    private Optional<Reading.Found> found(int verb, VerbForm form, Subjects.Subject who) {
        int content = who.end();
        while (hearer.alone(content) && !opens(content)) {
            content++;
        }
        content = behindOccasion(content);
        if (!opens(content) || ANYBODY.contains(s.word(verb + 2))) {
            return Optional.empty();
        }
        int end = clauses.clause(s, content)
                ? within(verb, content, clauses.ends(s, content))
                : judged(content, clauses.endsNoun(s, content));
        Told told = new Told(
                s.trimmed(content, end),
                List.of(who.teller().saying(Cues.of(s, lexicon, verb), form.manner())),
                "ar.attribution.what-told");
        return Optional.of(new Reading.Found(told, content));
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
        for (int i = content; leads && i < end; i++) {
            if (s.is(i, Kind.COMMA)) {
                return i;
            }
        }
        return end;
    }

    // «من أنه طلب وساطة», «عن هروب نزلاء»; «مما يتناقله الصيادون | أن»
    private boolean opens(int i) {
        return ABOUT.contains(s.word(i)) || s.is(i, "ان") || (s.is(i, "من") && s.is(i + 1, "ان"));
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
