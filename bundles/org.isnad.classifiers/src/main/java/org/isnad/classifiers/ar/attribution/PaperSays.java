package org.isnad.classifiers.ar.attribution;

import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;

/** Reads what a paper says that somebody brings: «أوردت الصحيفة تقديرات لاتحاد الفنادق | تفيد بأن». */
final class PaperSays {
    /** What somebody brings who is no outlet speaks for itself. */
    static final int ITS_OWN = -2;

    private static final Set<String> WHO = Set.of("الذي", "التي", "الذين", "اللذان", "اللتان");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final VerbSubjects verbSubjects;

    PaperSays(Sentence s, ArabicLexicon lexicon, Clauses clauses, VerbSubjects verbSubjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.verbSubjects = verbSubjects;
    }

    /** Index of what a paper says that the path brings, whose link the path gets; or -1. */
    int at(Path path, VerbForm form, int i) {
        boolean media = AccordingPhrases.media(path.tellers.getFirst());
        boolean passesOn = media || form.relays();
        Optional<VerbForm> says = path.tellers.size() == 1 && passesOn && !said(path) && i > path.from
                ? lexicon.verb(s, i).filter(verb -> verb.has("that") && !verb.relays())
                : Optional.empty();
        int content = says.isPresent() ? clauses.opens(s, i + 1) : -1;
        Optional<Teller> paper = content < 0 ? Optional.empty() : verbSubjects.paperBefore(i, says.get());
        // «نشرت النقابة تقديرات لخبرائها | تفيد بأن»: her own
        if (paper.isPresent() && !media) {
            return ITS_OWN;
        }
        paper.ifPresent(teller -> path.tellers.add(
                teller.saying(Cues.of(s, lexicon, i), says.get().manner())));
        path.at = paper.isPresent() ? content : path.at;
        return paper.isPresent() ? content : -1;
    }

    // «التقرير، الذي نشرت القناة مقتطفات منه،»: nobody who passes on
    private boolean said(Path path) {
        return path.rule.equals("verb-elided")
                || WHO.contains(path.tellers.getFirst().source().span().in(s.text()));
    }
}
