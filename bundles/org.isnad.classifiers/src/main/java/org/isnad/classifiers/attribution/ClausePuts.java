package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;

/** Reads who puts a figure at something: «משרד הבריאות העמיד את מספר ההרוגים על 31». */
record ClausePuts(Sentence s, ClauseLexicon lexicon, ClauseEnds ends, ClauseSubjects subjects, String prefix) {
    private static final int LONGEST = 9;

    Optional<Told> at(int i) {
        int object = lexicon.is(s, i, "puts") ? ends.timed(i + 1) : -1;
        int figure = s.is(object, "את") ? object + 1 : object;
        boolean figures = object > 0 && lexicon.is(s, figure, "figure-of");
        int at = IntStream.range(figure + 1, figure + LONGEST)
                .takeWhile(k -> s.is(k, Kind.WORD) || s.is(k, Kind.OTHER))
                .filter(k -> s.is(k, "על") || s.word(k).startsWith("ב-"))
                .findFirst()
                .orElse(-1);
        return figures && at > 0
                ? subjects.before(i, Agreement.ANY)
                        .map(subject -> new Told(
                                s.trimmed(object, ends.ofObject(object)),
                                List.of(subject.teller().saying(s.get(i).span(), Manner.SAID)),
                                prefix + ".puts"))
                : Optional.empty();
    }
}
