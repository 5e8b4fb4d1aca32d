package org.isnad.ui.views;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.report.Attribution;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Independence;
import org.isnad.report.Origin;
import org.isnad.report.Quote;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Reuse;
import org.isnad.report.Stated;

/** Reads from a comparison which carriers were inferred for a report that does not name them. */
final class InferredCarriers {
    private InferredCarriers() {}

    // an origin heard in several reports whose independence is still open is one that was put together by inference
    static List<ChainTrees.Inferred> of(Dossier dossier, Comparison comparison, List<Dossier> dossiers) {
        ReportId id = dossier.report().id();
        List<Origin> open = comparison.origins().stream()
                .filter(origin -> origin.independent() == Independence.NOT_ESTABLISHED
                        && !origin.reason().key().equals("compare.origin.presumed")
                        && origin.reports().size() > 1
                        && origin.reports().contains(id))
                .toList();
        List<Quote> wording = open.isEmpty() ? List.of() : wording(id, comparison);
        List<ChainTrees.Inferred> inferred = new ArrayList<>();
        if (wording.isEmpty()) {
            return inferred;
        }
        Set<String> known = names(dossier);
        dossiers.forEach(d -> outlet(d.report()).ifPresent(known::add));
        Set<String> told = toldBeside(id, comparison, dossiers);
        for (Origin origin : open) {
            List<Quote> voices =
                    origin.quotes().stream().filter(q -> q.report().equals(id)).toList();
            origin.carriers().stream()
                    .filter(carrier -> told.contains(carrier) && !known.contains(carrier))
                    .map(carrier -> new ChainTrees.Inferred(carrier, voices, wording))
                    .forEach(inferred::add);
        }
        return inferred;
    }

    private static List<Quote> wording(ReportId id, Comparison comparison) {
        return comparison.reuse().stream()
                .flatMap((Reuse reuse) -> Stream.of(reuse.a(), reuse.b()))
                .filter(quote -> quote.report().equals(id))
                .toList();
    }

    // only who shares wording with a report tells whom it may have that from
    private static Set<String> toldBeside(ReportId id, Comparison comparison, List<Dossier> dossiers) {
        Set<ReportId> beside = comparison.reuse().stream()
                .map(reuse -> Set.of(reuse.a().report(), reuse.b().report()))
                .filter(both -> both.contains(id))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return dossiers.stream()
                .filter(dossier -> beside.contains(dossier.report().id()))
                .flatMap(dossier -> names(dossier).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Dossier dossier) {
        Set<String> names = dossier.findings(Attribution.class).stream()
                .flatMap(a -> a.chain().stream())
                .map(link -> link.source().name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        dossier.report().publication().agency().map(Stated::value).ifPresent(names::add);
        return names;
    }

    private static Optional<String> outlet(Report report) {
        return report.publication().outlet().map(Stated::value);
    }
}
