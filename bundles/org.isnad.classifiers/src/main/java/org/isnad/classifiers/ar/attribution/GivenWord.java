package org.isnad.classifiers.ar.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;

/** Reads whose word somebody was given: «تلقى تعهدا | من الوزير بإنجاز», «حصل من الشركة على ضمانات | بأن». */
final class GivenWord {
    private static final int REACH_BACK = 14;
    private static final int LONGEST_DESCRIBED = 3;
    // asked for, it is not given yet
    private static final Set<String> GOT = WordLists.of("given-word/got");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final Subjects subjects;
    private final BroughtWords brought;

    record Given(List<Teller> tellers, int content) {}

    GivenWord(Sentence s, ArabicLexicon lexicon, Clauses clauses, Subjects subjects, BroughtWords brought) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.subjects = subjects;
        this.brought = brought;
    }

    Optional<Given> at(int noun, VerbForm form) {
        if (Article.on(s.word(noun)) || !got(noun)) {
            return Optional.empty();
        }
        int behind = behindIt(noun);
        // «رسالة من الرئيس تضمنت تحذيرا من»: of what, not from whom
        if (opens(form, behind) && !(s.is(behind, "من") && !s.is(behind + 1, "ان"))) {
            return brought.from(noun).map(who -> given(noun, noun + 1, form, who, behind));
        }
        if (!s.is(behind, "من")) {
            return Optional.empty();
        }
        return subjects.at(behind + 1, k -> opens(form, k))
                .filter(who -> opens(form, who.end()))
                .map(who -> given(noun, behind + 1, form, who.teller(), who.end()));
    }

    private int behindIt(int noun) {
        int i = noun + 1;
        while (i < noun + LONGEST_DESCRIBED && described(i)) {
            i++;
        }
        return i;
    }

    private Given given(int noun, int cueEnd, VerbForm form, Teller who, int content) {
        return new Given(brought.brought(noun, who.saying(s.span(noun, cueEnd), form.manner())), content);
    }

    // «تأكيدات قاطعة», «وعدا شفهيا»
    private boolean described(int i) {
        return s.is(i, Kind.WORD)
                && (s.original(i).endsWith("ة") || s.original(i).endsWith("ا"))
                && !lexicon.event(s, i)
                && lexicon.verb(s, i).isEmpty();
    }

    private boolean opens(VerbForm form, int i) {
        int clause = clauses.opens(s, i);
        return (clause == i && !s.is(i, Kind.OPEN)) || (clause < 0 && clauses.nouns.framed(s, form, i));
    }

    private boolean got(int noun) {
        for (int i = noun - 1; i > Math.max(-1, noun - REACH_BACK) && !s.is(i, Kind.STOP); i--) {
            if (GOT.contains(s.word(i))) {
                return true;
            }
        }
        return false;
    }
}
