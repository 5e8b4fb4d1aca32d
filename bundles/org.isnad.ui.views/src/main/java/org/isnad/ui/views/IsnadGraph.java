package org.isnad.ui.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Independence;
import org.isnad.report.Manner;
import org.isnad.report.Origin;
import org.isnad.report.Quote;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Reuse;
import org.isnad.report.Source;

/** Who has it from whom: a tree from each report's outlet to its origins, and ties between the trees. */
record IsnadGraph(List<Node> nodes, List<Edge> edges, List<Tie> ties) {
    /**
     * An outlet or a source.
     *
     * @param source empty for the outlet of the report itself
     * @param column 0 for outlets, one more for every hop
     * @param row whole for sources at the end of a chain, between its sources' rows for a teller
     * @param quotes the words that name it
     */
    record Node(Report report, Optional<Source> source, boolean resolved, int column, double row, List<Quote> quotes) {
        boolean unnamed() {
            return source.isPresent() && !source.get().named();
        }
    }

    /** {@code from} has it from {@code to}; both are places in {@link #nodes()}. */
    record Edge(int from, int to, Manner manner) {}

    /** Two nodes of different reports that belong together, in the order of the nodes. */
    record Tie(int a, int b, Kind kind) {
        enum Kind {
            ONE_ORIGIN,
            NOT_ESTABLISHED,
            SHARED_WORDING
        }
    }

    static IsnadGraph of(Comparison comparison, List<Dossier> dossiers) {
        ChainTrees trees = new ChainTrees();
        dossiers.forEach(trees::add);
        List<Node> nodes = trees.nodes();
        List<Tie> ties = new ArrayList<>();
        for (Origin origin : comparison.origins()) {
            if (origin.reports().size() > 1 && origin.independent() != Independence.ESTABLISHED) {
                addTies(ties, nodes, origin);
            }
        }
        for (Reuse reuse : comparison.reuse()) {
            addTie(
                    ties,
                    outlet(nodes, reuse.a().report()),
                    outlet(nodes, reuse.b().report()),
                    Tie.Kind.SHARED_WORDING);
        }
        return new IsnadGraph(nodes, trees.edges(), ties);
    }

    /** The next node in the same column, up (-1) or down (1); -1 if there is none. */
    int below(int node, int step) {
        if (node < 0) {
            return -1;
        }
        Node from = nodes.get(node);
        return IntStream.range(0, nodes.size())
                .filter(i -> nodes.get(i).column() == from.column())
                .filter(i -> (nodes.get(i).row() - from.row()) * step > 0)
                .boxed()
                .min(Comparator.comparingDouble(i -> (nodes.get(i).row() - from.row()) * step))
                .orElse(-1);
    }

    /** The first source (1) or the teller (-1) of a node; -1 if there is none. */
    int along(int node, int step) {
        return edges.stream()
                .filter(edge -> node == (step > 0 ? edge.from() : edge.to()))
                .map(edge -> step > 0 ? edge.to() : edge.from())
                .findFirst()
                .orElse(-1);
    }

    private static void addTies(List<Tie> ties, List<Node> nodes, Origin origin) {
        Tie.Kind kind = origin.independent() == Independence.SHARED ? Tie.Kind.ONE_ORIGIN : Tie.Kind.NOT_ESTABLISHED;
        int before = -1;
        for (ReportId report : origin.reports()) {
            int found = node(nodes, report, origin);
            addTie(ties, before, found, kind);
            before = found >= 0 ? found : before;
        }
    }

    private static void addTie(List<Tie> ties, int a, int b, Tie.Kind kind) {
        Tie tie = new Tie(Math.min(a, b), Math.max(a, b), kind);
        if (tie.a() >= 0 && tie.a() != tie.b() && !ties.contains(tie)) {
            ties.add(tie);
        }
    }

    private static int outlet(List<Node> nodes, ReportId report) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).column() == 0 && nodes.get(i).report().id().equals(report)) {
                return i;
            }
        }
        return -1;
    }

    // by the very words first, then by who it is
    private static int node(List<Node> nodes, ReportId report, Origin origin) {
        int same = -1;
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Node node = nodes.get(i);
            if (node.report().id().equals(report) && node.source().isPresent()) {
                boolean words = node.quotes().stream()
                        .anyMatch(quote -> origin.quotes().stream().anyMatch(named -> Rows.overlap(quote, named)));
                if (words) {
                    return i;
                }
                if (ChainTrees.key(node.source().get()).equals(ChainTrees.key(origin.source()))) {
                    same = i;
                }
            }
        }
        return same;
    }
}
