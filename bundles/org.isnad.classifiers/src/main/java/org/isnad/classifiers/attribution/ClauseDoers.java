package org.isnad.classifiers.attribution;

import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.SourceKind;

/** Finds whose deed a sentence begins with, which says nothing of what he tells: «המאמן, דן לוי, הגיע באיחור». */
final class ClauseDoers {
    private static final Set<SourceKind> PEOPLE =
            Set.of(SourceKind.PERSON, SourceKind.OFFICIAL, SourceKind.SPOKESPERSON, SourceKind.GROUP);

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseEnds ends;
    private final ClauseSubjects subjects;
    private final ClauseOpeners openers;

    ClauseDoers(Sentence s, ClauseLexicon lexicon, Names names) {
        this.s = s;
        this.lexicon = lexicon;
        this.ends = new ClauseEnds(s, lexicon);
        ClauseSources sources = new ClauseSources(lexicon, names);
        this.subjects = new ClauseSubjects(s, lexicon, sources, ends, names);
        this.openers = new ClauseOpeners(new ClauseParts(s, lexicon, sources, ends, subjects, ""));
    }

    /** Somebody who begins the sentence; empty if nobody does. */
    Optional<Teller> first() {
        int from = ends.timed(0);
        boolean somebody = from < s.size() && subjects.somebody(from) && !subjects.pronounAt(from);
        return (somebody ? Optional.of(openers.beginning(from)) : Optional.<ClauseSubjects.Subject>empty())
                .filter(subject -> s.is(subject.to(), Kind.WORD) || s.is(subject.to(), Kind.COMMA))
                .map(ClauseSubjects.Subject::teller)
                .filter(teller -> PEOPLE.contains(teller.source().kind()))
                .map(teller -> agreeing(teller, s.word(from)));
    }

    // «הבמאית», «שופטת»: a noun whose ending says that it is a woman
    private Teller agreeing(Teller teller, String head) {
        boolean one =
                teller.agreement().equals(Agreement.ONE) && lexicon.noun(head).isPresent();
        return one ? teller.with(head.endsWith("ת") || head.endsWith("ה") ? Agreement.SHE : Agreement.HE) : teller;
    }
}
