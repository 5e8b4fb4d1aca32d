package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;

/** Reads who puts a figure at something: «משרד הבריאות העמיד את מספר ההרוגים על 31». */
final class ClausePuts {
    private static final int LONGEST = 9;

    private final ClauseParts parts;
    private final Sentence s;
    private final ClauseLexicon lexicon;

    ClausePuts(ClauseParts parts) {
        this.parts = parts;
        this.s = parts.s();
        this.lexicon = parts.lexicon();
    }

    Optional<Told> at(int i) {
        if (!lexicon.is(s, i, "puts")) {
            return Optional.empty();
        }
        int object = parts.ends().timed(i + 1);
        int figure = s.is(object, "את") ? object + 1 : object;
        boolean figures = object > 0 && lexicon.is(s, figure, "figure-of");
        int at = IntStream.range(figure + 1, figure + LONGEST)
                .takeWhile(k -> s.is(k, Kind.WORD) || s.is(k, Kind.OTHER))
                .filter(k -> s.is(k, "על") || s.word(k).startsWith("ב-"))
                .findFirst()
                .orElse(-1);
        return figures && at > 0
                ? parts.subjects()
                        .before(i, Agreement.ANY)
                        .map(subject -> new Told(
                                s.trimmed(object, parts.ends().ofObject(object)),
                                List.of(subject.teller().saying(s.get(i).span(), Manner.SAID)),
                                parts.prefix() + ".puts"))
                : Optional.empty();
    }
}
