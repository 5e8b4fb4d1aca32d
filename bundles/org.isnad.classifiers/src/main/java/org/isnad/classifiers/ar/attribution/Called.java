package org.isnad.classifiers.ar.attribution;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** What somebody is said to be called: «أحد السكان واسمه عبده القحم», «شاهد يدعى أبو محمد». */
final class Called {
    private static final Set<String> CALLED = WordLists.of("called/called");
    private static final Set<String> HIS_NAME = WordLists.of("called/his-name");
    private static final Set<String> NAME = WordLists.of("called/name");

    private Called() {}

    /** Index of the name's first token, or -1 if none stands between the two. */
    static int at(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            int name = behind(s, i);
            // «طلب حجب | اسمه»
            boolean kept = i > from && name > i && !CALLED.contains(s.word(i)) && !and(s, i);
            if (name > i && !kept && name < to && s.is(name, Kind.WORD) && !NAME.contains(s.word(name))) {
                return name;
            }
        }
        return -1;
    }

    /** Index of the word that brings the name in, or of the name itself if none does. */
    static int before(Sentence s, int name) {
        for (int i = name - 2; i < name; i++) {
            if (behind(s, i) == name) {
                return s.is(i - 1, "و") ? i - 1 : i;
            }
        }
        return name;
    }

    // behind «يدعى», «اسمه», also with the pronoun apart; the same index where no such word stands
    private static int behind(Sentence s, int i) {
        boolean one = CALLED.contains(s.word(i)) || HIS_NAME.contains(s.word(i));
        return one ? i + 1 : s.is(i, "اسم") && s.word(i + 1).length() < 3 ? i + 2 : i;
    }

    private static boolean and(Sentence s, int i) {
        return s.is(i - 1, "و") || s.word(i).startsWith("و");
    }
}
