package org.isnad.classifiers.ar.attribution;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;

/** Tells the words by what name somebody is called: «شاهد يدعى أبو خالد», «قدم نفسه باسم إبراهيم». */
final class Introduced {
    private static final Set<String> CALLING = Set.of("تطلق", "يطلق", "يدعي", "تدعي", "يسمي", "تسمي");

    private Introduced() {}

    /** Whether with the word may begin by what name somebody is called. */
    static boolean begins(String word) {
        return CALLING.contains(word) || word.startsWith("قدم") || word.startsWith("عرف");
    }

    /** «شاهد يدعى أبو خالد». */
    static boolean at(Sentence s, int i) {
        if (!begins(s.word(i))) {
            return false;
        }
        boolean himself = s.word(i + 1).startsWith("نفس")
                || (s.is(i + 1, "عن") && s.word(i + 2).startsWith("نفس"));
        // «قدم نفسه باسم إبراهيم», «عرف عن نفسه»
        boolean introduced =
                himself && (s.word(i).startsWith("قدم") || s.word(i).startsWith("عرف"));
        // «جماعة تطلق على نفسها "سرايا الفجر"»
        boolean styled = (s.is(i, "تطلق") || s.is(i, "يطلق"))
                && s.is(i + 1, "علي")
                && s.word(i + 2).startsWith("نفس");
        return introduced || styled || s.is(i, "يدعي") || s.is(i, "تدعي") || s.is(i, "يسمي") || s.is(i, "تسمي");
    }

    /** «شاهدة تدعى أم أحمد | لمراسل الجزيرة». */
    static boolean soon(Sentence s, int i) {
        return at(s, i - 2) || at(s, i - 3) || at(s, i - 4);
    }
}
