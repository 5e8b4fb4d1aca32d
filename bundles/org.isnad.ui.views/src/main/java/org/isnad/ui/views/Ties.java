package org.isnad.ui.views;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.report.Comparison;
import org.isnad.report.Independence;
import org.isnad.report.Origin;
import org.isnad.report.Quote;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Source;
import org.isnad.ui.views.IsnadGraph.Node;
import org.isnad.ui.views.IsnadGraph.Tie;

/** What belongs together across the trees: one origin, one carrier, one wording. */
final class Ties {
    private final List<Node> nodes;
    private final Map<ReportId, List<Integer>> places = new HashMap<>();
    // the last that these very words name
    private final Map<Quote, Integer> sources = new HashMap<>();
    private final Set<Tie> ties = new LinkedHashSet<>();

    private Ties(List<Node> nodes) {
        this.nodes = nodes;
        for (int i = 0; i < nodes.size(); i++) {
            int place = i;
            Node node = nodes.get(i);
            places.computeIfAbsent(node.report().id(), id -> new ArrayList<>()).add(place);
            if (source(node)) {
                node.quotes().forEach(quote -> sources.put(quote, place));
            }
        }
    }

    static List<Tie> of(Comparison comparison, List<Node> nodes) {
        Ties found = new Ties(nodes);
        for (Origin origin : comparison.origins()) {
            if (origin.reports().size() > 1 && origin.independent() != Independence.ESTABLISHED) {
                found.origin(origin);
            }
        }
        found.carriers();
        comparison.reuse().stream()
                .map(reuse -> List.of(reuse.a().report(), reuse.b().report()))
                .distinct()
                .forEach(both -> found.wording(both.getFirst(), both.getLast()));
        return List.copyOf(found.ties);
    }

    /** Nodes that say less of a source than the report before them, told what was lost. */
    static List<Node> stripped(List<Node> nodes, List<Tie> ties) {
        List<Node> told = new ArrayList<>(nodes);
        for (Tie tie : ties) {
            boolean inOrder = published(nodes.get(tie.a())).compareTo(published(nodes.get(tie.b()))) <= 0;
            int before = inOrder ? tie.a() : tie.b();
            int after = inOrder ? tie.b() : tie.a();
            Optional<Source> fuller = nodes.get(before).source();
            Optional<Source> source = nodes.get(after).source();
            if (fuller.isPresent() && source.isPresent() && lost(fuller.get(), source.get())) {
                told.set(after, nodes.get(after).strippedOf(fuller.get()));
            }
        }
        return told;
    }

    private static boolean lost(Source before, Source after) {
        boolean count = before.count().isPresent() && !before.count().equals(after.count());
        boolean affiliation =
                before.affiliation().isPresent() && after.affiliation().isEmpty();
        return !after.named() && (count || affiliation);
    }

    private static LocalDateTime published(Node node) {
        Report report = node.report();
        return report.publication()
                .published()
                .map(stated -> stated.value().at())
                .orElse(LocalDateTime.MAX);
    }

    private void origin(Origin origin) {
        Tie.Kind kind = origin.independent() == Independence.SHARED ? Tie.Kind.ONE_ORIGIN : Tie.Kind.NOT_ESTABLISHED;
        int before = -1;
        for (ReportId report : origin.reports()) {
            int found = node(report, origin);
            add(before, found, kind);
            before = found >= 0 ? found : before;
        }
    }

    // from who is inferred to who is named so
    private void carriers() {
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = 0; j < nodes.size(); j++) {
                if (nodes.get(i).inferred() && !nodes.get(j).inferred() && sameName(nodes.get(i), nodes.get(j))) {
                    add(j, i, Tie.Kind.ONE_CARRIER);
                }
            }
        }
    }

    private static boolean sameName(Node a, Node b) {
        return b.source().isPresent()
                && a.source().map(Source::name).equals(b.source().map(Source::name))
                && !a.report().id().equals(b.report().id());
    }

    private void wording(ReportId a, ReportId b) {
        boolean said = ties.stream()
                .filter(tie -> tie.kind() == Tie.Kind.ONE_CARRIER)
                .anyMatch(tie -> (isOf(tie.a(), a) && isOf(tie.b(), b)) || (isOf(tie.a(), b) && isOf(tie.b(), a)));
        if (!said) {
            add(outlet(a), outlet(b), Tie.Kind.SHARED_WORDING);
        }
    }

    private boolean isOf(int node, ReportId report) {
        return nodes.get(node).report().id().equals(report);
    }

    private void add(int a, int b, Tie.Kind kind) {
        Tie tie = new Tie(Math.min(a, b), Math.max(a, b), kind);
        if (tie.a() >= 0 && tie.a() != tie.b()) {
            ties.add(tie);
        }
    }

    private int outlet(ReportId report) {
        return places.getOrDefault(report, List.of()).stream()
                .filter(place -> nodes.get(place).column() == 0)
                .findFirst()
                .orElse(-1);
    }

    // by the very words first, then by who it is
    private int node(ReportId report, Origin origin) {
        List<Quote> named = origin.quotes().stream()
                .filter(quote -> quote.report().equals(report))
                .toList();
        return named.stream()
                .flatMap(quote -> Optional.ofNullable(sources.get(quote)).stream())
                .max(Comparator.naturalOrder())
                .or(() -> sources(report)
                        .filter(place -> touches(nodes.get(place), named))
                        .reduce((before, last) -> last))
                .or(() -> sources(report)
                        .filter(place -> is(nodes.get(place), ChainTrees.key(origin.source())))
                        .findFirst())
                .orElse(-1);
    }

    private Stream<Integer> sources(ReportId report) {
        return places.getOrDefault(report, List.of()).stream().filter(place -> source(nodes.get(place)));
    }

    private static boolean touches(Node node, List<Quote> named) {
        return node.quotes().stream().anyMatch(quote -> named.stream().anyMatch(words -> Rows.overlap(quote, words)));
    }

    private static boolean source(Node node) {
        return node.source().isPresent() && !node.inferred();
    }

    private static boolean is(Node node, String key) {
        return node.source().map(ChainTrees::key).equals(Optional.of(key));
    }
}
