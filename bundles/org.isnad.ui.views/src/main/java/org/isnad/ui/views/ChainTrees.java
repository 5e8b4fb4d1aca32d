package org.isnad.ui.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Attribution;
import org.isnad.report.Dossier;
import org.isnad.report.Link;
import org.isnad.report.Manner;
import org.isnad.report.Quote;
import org.isnad.report.Report;
import org.isnad.report.Source;
import org.isnad.report.Stated;

/** Lays chains that begin alike over each other: a tree for each report, columns by depth, rows by chain. */
final class ChainTrees {
    private static final double BETWEEN_REPORTS = 0.35;

    private final List<IsnadGraph.Node> nodes = new ArrayList<>();
    private final List<IsnadGraph.Edge> edges = new ArrayList<>();
    private double nextRow;

    List<IsnadGraph.Node> nodes() {
        return List.copyOf(nodes);
    }

    /** Chain by chain, as one reads. */
    List<IsnadGraph.Edge> edges() {
        return edges.stream()
                .sorted(Comparator.comparingInt(IsnadGraph.Edge::to))
                .toList();
    }

    /** The same for sources that a reader would take for one: same entity, or same words and number. */
    static String key(Source source) {
        return source.entity().orElseGet(() -> source.name().strip().toLowerCase(Locale.ROOT))
                + (source.named() ? "" : "?" + source.count());
    }

    void add(Dossier dossier) {
        Report report = dossier.report();
        Tree outlet = new Tree(Optional.empty(), Manner.SAID);
        report.publication()
                .outlet()
                .flatMap(Stated::span)
                .ifPresent(span -> outlet.quotes.add(new Quote(report.id(), span)));
        for (Attribution attribution : dossier.findings(Attribution.class)) {
            Tree teller = outlet;
            for (Link link : attribution.chain()) {
                teller = teller.child(link);
                teller.quotes.add(new Quote(report.id(), link.source().span()));
                teller.quotes.add(new Quote(report.id(), link.cue()));
            }
            teller.resolved &= attribution.resolved();
        }
        place(report, outlet, 0);
        nextRow += BETWEEN_REPORTS;
    }

    // tellers come before their sources in the list; gives back the place in it
    private int place(Report report, Tree tree, int column) {
        int index = nodes.size();
        nodes.add(node(report, tree, column, 0));
        List<Double> rows = new ArrayList<>();
        for (Tree child : tree.children.values()) {
            int placed = place(report, child, column + 1);
            edges.add(new IsnadGraph.Edge(index, placed, child.manner));
            rows.add(nodes.get(placed).row());
        }
        double row = rows.isEmpty() ? nextRow++ : (rows.getFirst() + rows.getLast()) / 2;
        nodes.set(index, node(report, tree, column, row));
        return index;
    }

    private static IsnadGraph.Node node(Report report, Tree tree, int column, double row) {
        return new IsnadGraph.Node(report, tree.source, tree.resolved, column, row, List.copyOf(tree.quotes));
    }

    private static final class Tree {
        private final Optional<Source> source;
        private final Manner manner;
        private final Set<Quote> quotes = new LinkedHashSet<>();
        private final Map<String, Tree> children = new LinkedHashMap<>();
        private boolean resolved = true;

        Tree(Optional<Source> source, Manner manner) {
            this.source = source;
            this.manner = manner;
        }

        Tree child(Link link) {
            return children.computeIfAbsent(
                    key(link.source()), key -> new Tree(Optional.of(link.source()), link.manner()));
        }
    }
}
