package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.NEGATION;
import static org.isnad.classifiers.ar.attribution.Closed.SILENT;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Words that turn from what one says to what another does. */
final class Turns {
    private static final int LONGEST_SUBJECT = 8;
    private static final int LONGEST_NAME = 5;

    private Turns() {}

    /** Index behind words that turn to another: «بينما», «في حين», «غير أن», «وإن كان»; -1 if none stand there. */
    static int behind(Sentence s, ArabicLexicon lexicon, int i) {
        int at = s.is(i, "و") ? i + 1 : i;
        boolean that = s.is(at + 1, "ان");
        return switch (s.word(at)) {
            case "بينما", "فيما", "لكن" -> at + 1;
            case "في" -> s.is(at + 1, "حين") ? at + 2 : -1;
            case "غير", "الا", "بيد" -> that ? at + 2 : -1;
            case "ان" ->
                s.is(at + 1, "كان") || s.is(at + 1, "كانت") ? at + 2 : at > i && concedes(s, lexicon, at) ? at + 1 : -1;
            default -> -1;
        };
    }

    // «، وإن شدد أحدهما على أن»
    private static boolean concedes(Sentence s, ArabicLexicon lexicon, int that) {
        return s.original(that).startsWith("إ")
                && lexicon.verb(s, that + 1).filter(VerbForm::perfect).isPresent();
    }

    /** Whether somebody there is said to say nothing: «، لكن | الوزارة لم تعلق». */
    static boolean silent(Sentence s, ArabicLexicon lexicon, int from) {
        for (int i = from + 1; i < from + LONGEST_NAME && s.is(i, Kind.WORD); i++) {
            if (lexicon.is(s, i, NEGATION)) {
                return lexicon.is(s, i + 1, SILENT);
            }
        }
        return false;
    }

    /** Index of the verb behind somebody known to tell, or -1: «، وإن كان | خبراء لا يستبعدون». */
    static int verbBehind(Sentence s, ArabicLexicon lexicon, int from) {
        boolean known = teller(s, lexicon, from) || lexicon.is(s, from, Closed.QUANTITY);
        int furthest = from + (known ? LONGEST_SUBJECT : LONGEST_NAME);
        boolean aside = false;
        for (int i = from + 1; i < Math.min(s.size(), furthest + (aside ? LONGEST_SUBJECT : 0)); i++) {
            boolean verb = lexicon.verb(s, i).isPresent() && lexicon.noun(s, i).isEmpty();
            if (verb && !Refusal.at(s, i, lexicon)) {
                return known || lexicon.verb(s, i).get().perfect() ? i : -1;
            }
            boolean who = s.is(i, Kind.COMMA)
                    && (aside
                            || Refusal.at(s, i + 1, lexicon)
                            || lexicon.noun(s, i + 1).filter(Noun::role).isPresent());
            aside |= who;
            // «، لكن منصة «تحقّق» | بيّنت أن»
            if (s.is(i, Kind.OPEN) && s.closing(i) > 0 && s.closing(i) - i < LONGEST_NAME) {
                i = s.closing(i);
                continue;
            }
            if (!who && (!s.is(i, Kind.WORD) || (!known && !aside && lexicon.knows(s, i)))) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether somebody known to tell stands there: «، أكدت | مصادر». */
    static boolean teller(Sentence s, ArabicLexicon lexicon, int i) {
        return lexicon.noun(s, i).isPresent() || lexicon.outletAt(s, i).isPresent();
    }
}
