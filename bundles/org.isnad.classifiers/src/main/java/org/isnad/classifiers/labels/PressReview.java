package org.isnad.classifiers.labels;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.claims.Nearby;
import org.isnad.report.Attribution;
import org.isnad.report.Dossier;
import org.isnad.report.Link;
import org.isnad.report.Passage;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Tells a round-up of papers: most paragraphs begin with a paper of their own that tells something. */
final class PressReview {
    private static final int FEWEST_PAPERS = 3;
    // letters before the name of a paper that opens its paragraph
    private static final int OPENING = 60;

    private PressReview() {}

    /** The first paper, if there are enough of them. */
    static Optional<Span> of(Dossier dossier) {
        List<Passage> body = dossier.report().body();
        Nearby<Attribution> told = Nearby.of(dossier.findings(Attribution.class));
        Set<String> names = new HashSet<>();
        Optional<Span> first = Optional.empty();
        for (Passage paragraph : body) {
            Optional<Source> paper = opening(paragraph.span(), told);
            if (paper.isPresent() && names.add(paper.get().name())) {
                first = first.or(() -> paper.map(Source::span));
            }
        }
        return names.size() >= FEWEST_PAPERS && 2 * names.size() > body.size() ? first : Optional.empty();
    }

    private static Optional<Source> opening(Span paragraph, Nearby<Attribution> told) {
        for (Attribution each : told.at(paragraph)) {
            for (Link link : paragraph.contains(each.span()) ? each.chain() : List.<Link>of()) {
                Source source = link.source();
                boolean opens =
                        paragraph.contains(source.span()) && source.span().start() - paragraph.start() <= OPENING;
                if (opens && paper(source)) {
                    return Optional.of(source);
                }
            }
        }
        return Optional.empty();
    }

    // "Italy's La Voce": one with a country and a name of its own, which is no office
    private static boolean paper(Source source) {
        boolean foreign = source.named()
                && source.nationality().isPresent()
                && source.role().isEmpty()
                && source.kind() == SourceKind.PERSON;
        return source.kind() == SourceKind.OUTLET || source.kind() == SourceKind.AGENCY || foreign;
    }
}
