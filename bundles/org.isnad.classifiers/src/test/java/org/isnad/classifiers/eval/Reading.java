package org.isnad.classifiers.eval;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Attribution;
import org.isnad.report.Classification;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Outcome;
import org.isnad.report.Role;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** An annotated report and what the product finds in it. */
record Reading(Annotated gold, Dossier dossier) {
    private static final Set<Role> LINES = Set.of(Role.BYLINE, Role.DATELINE);

    static Reading of(Annotated gold, Product product) {
        Dossier dossier = product.analyse(gold.id() + ".txt", gold.text().getBytes(StandardCharsets.UTF_8));
        if (!dossier.report().text().equals(gold.text())) {
            throw new IllegalStateException(gold.id() + ": the parser changed the text, spans would not fit");
        }
        return new Reading(gold, dossier);
    }

    /** What is found where people marked: behind the headline, outside byline and date line. */
    <F extends Finding> List<F> found(Class<F> kind) {
        return dossier.findings(kind).stream()
                .filter(finding -> marked(finding.span()))
                .toList();
    }

    List<Attribution> attributions() {
        return found(Attribution.class).stream()
                .filter(each -> marked(each.chain().getLast().cue()))
                .toList();
    }

    private boolean marked(Span span) {
        return span.start() >= gold.body()
                && dossier.report().passages().stream()
                        .filter(passage -> LINES.contains(passage.role()))
                        .noneMatch(passage -> passage.span().overlaps(span));
    }

    /** Where the product reads which agency the report comes from. */
    Optional<Span> agency() {
        Optional<Span> stated = dossier.report().publication().agency().flatMap(agency -> agency.span());
        return stated.or(() -> dossier.findings(Attribution.class).stream()
                .map(attribution -> attribution.chain().getFirst())
                .filter(link -> link.source().kind() == SourceKind.AGENCY
                        && link.cue().equals(link.source().span()))
                .map(link -> link.cue())
                .findFirst());
    }

    /** The first label of a scheme in the order of its classifier. */
    String label(String scheme) {
        return label(dossier, scheme);
    }

    static String label(Dossier dossier, String scheme) {
        return dossier.analysis().runs().stream()
                .flatMap(run -> run.outcome() instanceof Outcome.Done done
                        ? done.findings().stream()
                        : java.util.stream.Stream.<Finding>empty())
                .filter(Classification.class::isInstance)
                .map(Classification.class::cast)
                .map(Classification::label)
                .filter(label -> label.scheme().equals(scheme))
                .map(label -> label.code())
                .findFirst()
                .orElse("none");
    }
}
