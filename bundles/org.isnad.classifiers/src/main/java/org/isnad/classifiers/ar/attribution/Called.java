package org.isnad.classifiers.ar.attribution;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** What somebody is said to be called: «أحد السكان واسمه عبده القحم», «شاهد يدعى أبو محمد». */
final class Called {
    private static final Set<String> CALLED = WordLists.of("called/called");
    private static final Set<String> UNTOLD = WordLists.of("called/untold");
    private static final Set<String> NAME = WordLists.of("called/name");

    private Called() {}

    /** Index of the name's first token, or -1 if none stands between the two. */
    static int at(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            int name = CALLED.contains(s.word(i))
                    ? i + 1
                    : s.is(i, "اسم") && s.word(i + 1).length() < 3 ? i + 2 : i;
            // «طلب ألا يذكر | اسمه»
            boolean kept = Refusal.naming(s.word(i - 1)) || UNTOLD.contains(s.word(i - 1));
            if (name > i && !kept && name < to && s.is(name, Kind.WORD) && !NAME.contains(s.word(name))) {
                return name;
            }
        }
        return -1;
    }

    /** Index of the word that brings the name in, or of the name itself if none does. */
    static int before(Sentence s, int name) {
        int i = name - 1;
        boolean calls =
                CALLED.contains(s.word(i)) || (s.is(i - 1, "اسم") && s.word(i).length() < 3);
        int word = CALLED.contains(s.word(i)) ? i : i - 1;
        return !calls ? name : s.is(word - 1, "و") ? word - 1 : word;
    }
}
