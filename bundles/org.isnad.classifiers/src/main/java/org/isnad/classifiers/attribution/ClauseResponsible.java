package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;

/** Reads who says that it was he: «הארגון לקח אחריות על הפיגוע». */
final class ClauseResponsible {
    private final ClauseParts parts;
    private final Sentence s;
    private final ClauseLexicon lexicon;

    ClauseResponsible(ClauseParts parts) {
        this.parts = parts;
        this.s = parts.s();
        this.lexicon = parts.lexicon();
    }

    /** For what whoever takes responsibility by the verb there does so; empty if nobody does. */
    Optional<Told> at(int i) {
        int noun = s.is(i + 1, "את") ? i + 2 : i + 1;
        boolean takes = lexicon.is(s, i, "takes")
                && lexicon.is(s, noun, "responsibility")
                && !lexicon.is(s, i - 1, "not")
                && !s.is(i - 2, "איש");
        int from = parts.ends().timed(noun + 1);
        boolean object =
                s.is(from, "על") || (s.word(from).length() > 2 && s.word(from).startsWith("ל"));
        if (!takes || !object || !s.is(from, Kind.WORD)) {
            return Optional.empty();
        }
        return parts.subjects()
                .before(i, Agreement.ANY)
                .map(subject -> new Told(
                        s.trimmed(from, parts.ends().ofObject(from)),
                        List.of(subject.teller().saying(s.span(i, noun + 1), Manner.CLAIMED)),
                        parts.prefix() + ".responsible"));
    }
}
