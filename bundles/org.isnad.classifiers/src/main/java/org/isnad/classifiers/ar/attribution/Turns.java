package org.isnad.classifiers.ar.attribution;

import org.isnad.classifiers.attribution.Sentence;

/** Words that turn from what one says to what another does. */
final class Turns {
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
}
