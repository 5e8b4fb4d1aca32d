package org.isnad.classifiers.en.attribution;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;

/** Tells what stands behind a comma and is no more of what was told: when it was told, what was not said. */
record Afterthoughts(Sentence s, EnglishSyntax syntax) {
    private static final Set<String> UNSAID = Set.of(
            "say",
            "comment",
            "elaborate",
            "confirm",
            "specify",
            "identify",
            "disclose",
            "discuss",
            "name",
            "provide",
            "give",
            "answer",
            "speculate",
            "reveal",
            "explain",
            "respond");

    private static final Set<String> UNIT = Set.of("minute", "hour", "day", "week", "month", "year");
    private static final Set<String> UNITS = Set.of("minutes", "hours", "days", "weeks", "months", "years");

    /** Whether such words begin there, behind a comma. */
    boolean at(int i) {
        return dayAfter(i) || saysNoMore(i) || remark(i);
    }

    // ", | a remark that drew an angry response"
    private boolean remark(int i) {
        int noun = syntax.is(i + 1, "told-noun") ? i + 1 : i + 2;
        boolean that = s.is(noun + 1, "that") || s.is(noun + 1, "which");
        return syntax.is(i, "article") && syntax.is(noun, "told-noun") && that && syntax.finite(noun + 2);
    }

    // ", | but would not comment", ", | but he declined to say"
    private boolean saysNoMore(int but) {
        int verb = s.is(but, "but") && syntax.is(but + 1, "subject") ? but + 2 : but + 1;
        boolean not = s.is(but, "but")
                && ((syntax.auxiliary(verb) && s.is(verb + 1, "not"))
                        || s.is(verb, "declined")
                        || s.is(verb, "refused"));
        return not && UNSAID.contains(s.word(verb + 2));
    }

    // ", | a day after the gang posted them"
    private boolean dayAfter(int i) {
        boolean units = UNITS.contains(s.word(i)) && s.is(i + 1, "after");
        if (units) {
            return true;
        }
        boolean unit = UNIT.contains(s.word(i + 1)) || UNITS.contains(s.word(i + 1)) || s.is(i, "just");
        return unit && (s.is(i + 2, "after") || s.is(i + 3, "after"));
    }
}
