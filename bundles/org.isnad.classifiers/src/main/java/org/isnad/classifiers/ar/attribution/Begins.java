package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.CONJUNCTION;
import static org.isnad.classifiers.ar.attribution.Closed.NEGATION;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Tells whether a clause begins with a verb. */
final class Begins {
    private static final Set<String> ASKED = WordLists.of("begins/asked");

    private static final Set<String> US = Set.of("نا", "ني", "لنا", "لي");

    private final Sentence s;
    private final ArabicLexicon lexicon;

    Begins(Sentence s, ArabicLexicon lexicon) {
        this.s = s;
        this.lexicon = lexicon;
    }

    /** Whether it does outside of what others are quoted with, as a verb does that has no subject of its own. */
    boolean mayElide(int verb) {
        // «"أبلغونا بأن المخيم سيخلى"»: they told who is quoted
        return quoted(verb) ? (at(verb) || s.is(verb - 1, Kind.OPEN)) && toldUs(verb) : at(verb);
    }

    private boolean toldUs(int verb) {
        return US.contains(s.word(verb + 1))
                && lexicon.verb(s, verb).filter(form -> !form.passive()).isPresent();
    }

    /** Whether a clause begins with the verb there. */
    boolean at(int verb) {
        // «أن يكون الحارس قد شكا من آلام»: the clause has its subject
        if (s.is(verb - 1, "قد") && s.is(verb - 2, Kind.WORD)) {
            return at(verb - 1);
        }
        return verb == 0
                || (!s.is(verb - 1, Kind.WORD) && !s.is(verb - 1, Kind.OPEN))
                || lexicon.is(s, verb - 1, CONJUNCTION)
                || lexicon.is(s, verb - 1, NEGATION)
                || lexicon.is(s, verb - 1, Closed.BEFORE_VERB)
                || lexicon.is(s, verb - 1, Closed.RELATIVE)
                || (s.is(verb - 1, "ان") && (s.is(verb - 2, "قبل") || s.is(verb - 2, "بعد")))
                || Subordinate.WHILE.contains(s.word(verb - 1))
                || s.is(verb - 1, "حيث")
                || s.is(verb - 1, "هكذا")
                // «وعن عودة المهجرين أجاب: …»
                || ((s.is(verb + 1, Kind.COLON) || s.is(verb + 1, "ان")) && (asked(0) || (s.is(0, "و") && asked(1))))
                // «وعندما سئل عن ذلك | قال إنه»
                || (asking(s.is(0, "و") ? 1 : 0) && answers(verb + 1))
                // «لكنهما ألمحا»
                || s.word(verb - 1).startsWith("لكن");
    }

    private boolean asking(int i) {
        String word =
                s.word(i).startsWith("و") && s.word(i).length() > 4 ? s.word(i).substring(1) : s.word(i);
        return ASKED.contains(word)
                && (word.startsWith("ب")
                        || s.word(i + 1).startsWith("سي")
                        || s.word(i + 1).startsWith("سوا"));
    }

    private boolean answers(int i) {
        return s.is(i, Kind.COLON) || s.is(i, "ان") || (s.is(i, "ب") && s.is(i + 1, "ان"));
    }

    private boolean asked(int i) {
        return s.is(i, "عن")
                || s.is(i, "حول")
                || (s.is(i, "في") && s.is(i + 1, "شان"))
                || s.word(i).startsWith("بشان");
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
}
