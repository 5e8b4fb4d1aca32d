package org.isnad.ui;

import java.util.Optional;
import org.isnad.report.Correction;
import org.isnad.report.Correction.Part;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.Stated;

/** Says what a report states of its publication, where that was read, and what an analyst decided instead. */
final class CorrectionWords {
    private final Texts texts;

    CorrectionWords(Texts texts) {
        this.texts = texts;
    }

    String part(Part part) {
        return texts.code("part", part);
    }

    /** A part as the report has it now, a time as {@link org.isnad.report.StatedTime#iso()} writes it. */
    static Optional<Stated<String>> stated(Part part, Report report) {
        Publication publication = report.publication();
        return switch (part) {
            case OUTLET -> publication.outlet();
            case AGENCY -> publication.agency();
            case BYLINE -> publication.byline();
            case PUBLISHED ->
                publication.published().map(time -> new Stated<>(time.value().iso(), time.span(), time.rule()));
        };
    }

    /** A value, kept in its own direction. */
    String value(Part part, Optional<String> value) {
        return value.map(words -> part == Part.PUBLISHED
                        ? Explanation.leftToRight(
                                texts.digits().of(words.replace('T', ' ').replaceFirst("(:[0-9]{2})(Z|[+-])", "$1 $2")))
                        : Explanation.isolate(words))
                .orElseGet(() -> texts.get("part.none"));
    }

    /** Where a value was read. */
    String place(Stated<String> read, Report report) {
        String rule = Explanation.isolate(read.rule());
        return read.span()
                .map(span -> texts.get(
                        "part.read",
                        Explanation.isolate(
                                Explanation.brief(span.in(report.text()).strip())),
                        rule))
                .orElseGet(() -> texts.get("part.outside", rule));
    }

    /** Who decided, when and why. */
    String by(Correction correction) {
        return texts.get(
                "part.decided",
                Explanation.isolate(correction.analyst()),
                new SummaryWords(texts).moment(correction.at()),
                Explanation.isolate(correction.reason()));
    }

    /** What was read, and from where. */
    String was(Correction correction, Report report) {
        String value = value(correction.part(), correction.read().map(Stated::value));
        return correction
                .read()
                .map(read -> texts.get("part.was.read", value, place(read, report)))
                .orElseGet(() -> texts.get("part.was", value));
    }
}
