package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;

/** Reads who says that it was he: «הארגון לקח אחריות על הפיגוע». */
final class ClauseResponsible {
    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseEnds ends;
    private final ClauseSubjects subjects;
    private final String prefix;

    ClauseResponsible(Sentence s, ClauseLexicon lexicon, ClauseEnds ends, ClauseSubjects subjects, String prefix) {
        this.s = s;
        this.lexicon = lexicon;
        this.ends = ends;
        this.subjects = subjects;
        this.prefix = prefix;
    }

    /** For what whoever takes responsibility by the verb there does so; empty if nobody does. */
    Optional<Told> at(int i) {
        int noun = s.is(i + 1, "את") ? i + 2 : i + 1;
        boolean takes = lexicon.is(s, i, "takes")
                && lexicon.is(s, noun, "responsibility")
                && !lexicon.is(s, i - 1, "not")
                && !s.is(i - 2, "איש");
        int from = ends.timed(noun + 1);
        boolean object =
                s.is(from, "על") || (s.word(from).length() > 2 && s.word(from).startsWith("ל"));
        if (!takes || !object || !s.is(from, Kind.WORD)) {
            return Optional.empty();
        }
        return subjects.before(i, Agreement.ANY)
                .map(subject -> new Told(
                        s.trimmed(from, ends.ofObject(from)),
                        List.of(subject.teller().saying(s.span(i, noun + 1), Manner.CLAIMED)),
                        prefix + ".responsible"));
    }
}
