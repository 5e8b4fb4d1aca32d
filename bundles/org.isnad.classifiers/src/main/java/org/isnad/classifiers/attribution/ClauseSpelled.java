package org.isnad.classifiers.attribution;

import org.isnad.classifiers.attribution.Token.Kind;

/** Tells nouns from verbs of telling that are spelled like them. */
record ClauseSpelled(
        Sentence s, ClauseLexicon lexicon, ClauseEnds ends, ClauseSubjects subjects, ClauseContents contents) {
    private static final int NEAR = 6;

    /** Whether the word there is no verb: «דובר», «דיווח», unless it says something. */
    boolean at(int i, ClauseLexicon.Verb verb) {
        // «הכחישו טענה ש»: an object
        boolean led = lexicon.is(s, i - 1, "noun-before");
        boolean object = s.is(i - 1, "את")
                || lexicon.is(s, i - 1, "that-one")
                || lexicon.verb(s.word(i - 1)).isPresent()
                || (lexicon.verb(s.word(i - 2)).isPresent() && s.word(i - 1).startsWith("ל"))
                // «נבדק חשד», «יש טענה»: that there is one
                || lexicon.is(s, i - 1, "there-is");
        // «כתב האישום», «פסק דינו»
        boolean deed = lexicon.is(s, i, "deed") && lexicon.is(s, i + 1, "deed-of");
        if (deed || led || (object && lexicon.is(s, i, "noun-too"))) {
            return true;
        }
        // «לפי | דיווח אחר»
        boolean governed = s.is(i - 1, "לפי") || (s.is(i - 1, "פי") && s.is(i - 2, "על"));
        if (describes(i) || (governed && lexicon.noun(s.word(i)).isPresent())) {
            return true;
        }
        int behind = ends.timed(i + 1);
        // «מספר | לעיתון: "…"»
        boolean hearer = s.word(behind).length() > 2
                && s.word(behind).startsWith("ל")
                && (lexicon.prints(s.word(behind).substring(1))
                        || lexicon.person(s.word(behind).substring(1)));
        // «מספר | בספרו | כי»
        boolean paper = s.word(behind).length() > 3
                && s.word(behind).startsWith("ב")
                && lexicon.document(s.word(behind).substring(1));
        boolean says = ends.direct(
                        hearer || paper || lexicon.is(s, behind, "him") || lexicon.is(s, behind, "in-him")
                                ? behind + 1
                                : behind)
                >= 0;
        // «כתב אל-ג'זירה בעזה | דיווח כי»: another verb tells
        if (lexicon.noun(s.word(i)).isPresent() && !says && ends.told(i + 1)) {
            return true;
        }
        boolean strict = verb.has("strict") && !says && !tailed(i);
        boolean spelled = lexicon.noun(s.word(i)).isPresent()
                && !says
                && !ends.object(ends.timed(i + 1), verb)
                && (i == 0 || ends.closes(i - 1) < 0)
                && !tailed(i);
        // «ח"כ לוי כתבה ברשת שהשר»
        boolean told = spelled
                && subjects.before(i, verb.agreement()).isPresent()
                && contents.at(i + 1, verb).isPresent();
        return strict
                || (spelled
                        && !told
                        && subjects.behind(i + 1)
                                .filter(subject -> subjects.somebody(subject.from()))
                                .filter(subject -> apposed(subject.to())
                                        || contents.at(subject.to(), verb).isPresent())
                                .isEmpty());
    }

    // «"…", אמרה מאריסל דיאז, | מורה שניצלה, "ולא…"»: who she is
    private boolean describes(int i) {
        boolean human =
                lexicon.noun(s.word(i)).filter(ClauseLexicon.Noun::human).isPresent();
        int verb = i - 2;
        while (verb > i - NEAR
                && s.is(verb, Kind.WORD)
                && lexicon.verb(s.word(verb)).isEmpty()) {
            verb--;
        }
        return human
                && s.is(i - 1, Kind.COMMA)
                && lexicon.verb(s.word(verb)).isPresent()
                && ends.closes(verb - 1) >= 0
                && (s.is(i + 1, "ש") || s.word(i + 1).startsWith("ש"));
    }

    // «כתב סמנכ"ל החברה, פיטר לוי, | שהיעילות ירדה»
    private boolean apposed(int to) {
        return s.is(to, Kind.COMMA) && ends.tells(to + 1);
    }

    // «…, דיווח הבוקר "מעריב"»: nothing stands behind who tells
    private boolean tailed(int i) {
        return (s.is(s.is(i - 1, "כך") ? i - 2 : i - 1, Kind.COMMA) || (s.is(i - 1, "כך") && s.is(i - 2, Kind.DASH)))
                && subjects.behind(i + 1)
                        .filter(subject -> subjects.somebody(subject.from()))
                        .filter(subject -> !s.is(subject.to(), Kind.WORD))
                        .isPresent();
    }
}
