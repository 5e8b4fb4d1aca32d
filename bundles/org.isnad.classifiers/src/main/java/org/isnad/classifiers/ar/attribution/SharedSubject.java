package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.CONJUNCTION;
import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;

import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.SourceKind;

/** Finds whom a verb without a subject shares with what stands before it: «وتنفي السلطة ذلك، | وتؤكد أن», «بيانا | دعا فيه إلى». */
final class SharedSubject {
    private static final int LONGEST_PAPER = 14;
    private static final Set<String> IN_IT = Set.of("فيه", "فيها", "فيهما");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Subjects subjects;

    SharedSubject(Sentence s, ArabicLexicon lexicon, Subjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.subjects = subjects;
    }

    /** «وتنفي السلطة ذلك، | وتؤكد أن»: whose verb stood before it. */
    Optional<Teller> of(int verb, VerbForm form) {
        // «لكن الصحيفة عادت وأكدت»
        boolean again = s.is(verb - 1, "و") && lexicon.verb(s, verb - 2).isPresent();
        // «وعادت الإذاعة | فأذاعت»
        boolean then = s.is(verb - 1, "ف") && s.is(verb - 2, Kind.WORD) && form.relays();
        boolean joined = lexicon.is(s, verb - 1, CONJUNCTION) && (again || then || mark(verb - 2));
        // «أصدر الحزب بيانا دعا فيه إلى»
        int behind = Cues.object(s, lexicon, verb + 1) ? verb + 2 : verb + 1;
        boolean inIt = IN_IT.contains(s.word(behind)) && verb > 2 && (s.is(verb - 1, Kind.WORD) || mark(verb - 1));
        Optional<Teller> whose = inIt ? ofPaper(verb) : Optional.empty();
        whose = whose.isPresent() ? whose : subjects.asked(verb);
        if (whose.isPresent()) {
            return whose;
        }
        return (joined || inIt || ofWhich(verb, form)) && !form.passive()
                ? subjects.ofSentence(verb)
                        .filter(t -> t.agreement().fits(form.agreement())
                                && (!t.head().isEmpty() || t.source().role().isPresent() || subjects.names(t)))
                : Optional.empty();
    }

    // «مقالا للوزير الأسبق يدعو فيه», «تقرير من الوزير أشار فيه»
    private Optional<Teller> ofPaper(int verb) {
        int mark = mark(verb - 1) ? verb - 1 : verb;
        int aside = mark < verb ? broughtOut(mark) : -1;
        int end = aside > 0 ? aside : mark;
        for (int i = end - 2; i > Math.max(0, end - LONGEST_PAPER) && s.is(i, Kind.WORD); i--) {
            // «رسالة خطية | من»
            boolean described = s.original(i - 1).endsWith("ة") && lexicon.is(s, i - 2, Closed.OBJECT);
            boolean paper = described
                    || lexicon.is(s, i - 1, Closed.OBJECT)
                    || lexicon.noun(s, i - 1)
                            .filter(noun -> noun.kind() == SourceKind.DOCUMENT)
                            .isPresent();
            if (paper && (s.is(i, "ل") || s.is(i, "من"))) {
                return subjects.at(i + 1).filter(of -> of.end() == end).map(Subjects.Subject::teller);
            }
        }
        return Optional.empty();
    }

    /** «تصريحات للوزير | ، نقلتها قناة، | قال فيها»: index of the comma before who passed it on, or -1. */
    int broughtOut(int comma) {
        for (int i = comma - 1; i > Math.max(0, comma - LONGEST_PAPER); i--) {
            if (s.is(i, Kind.COMMA)) {
                boolean passed =
                        lexicon.verb(s, i + 1).filter(VerbForm::relays).isPresent() && lexicon.is(s, i + 2, PRONOUN);
                return passed ? i : -1;
            }
        }
        return -1;
    }

    // «عقوبات على شركات | قالت إنها تنقل النفط»: whoever did it says so
    private boolean ofWhich(int verb, VerbForm form) {
        return form.lemma().equals("قال")
                && verb > 2
                && s.is(verb - 1, Kind.WORD)
                && s.is(verb + 1, "ان")
                && lexicon.is(s, verb + 2, PRONOUN);
    }

    private boolean mark(int i) {
        return s.is(i, Kind.COMMA) || s.is(i, Kind.CLOSE);
    }
}
