package org.isnad.ui.views;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Manner;
import org.isnad.report.Quote;
import org.isnad.report.Report;
import org.isnad.report.Source;

/** Who has it from whom: a tree from each report's outlet to its origins, and ties between the trees. */
record IsnadGraph(List<Node> nodes, List<Edge> edges, List<Tie> ties) {
    /**
     * An outlet or a source.
     *
     * @param source empty for the outlet of the report itself
     * @param inferred whether the report does not name it and the comparison inferred it
     * @param fuller the same source as an earlier report describes it, if that one says more
     * @param column 0 for outlets, one more for every hop
     * @param row that of its first source for a teller
     * @param quotes the words that name it
     */
    record Node(
            Report report,
            Optional<Source> source,
            boolean resolved,
            boolean inferred,
            Optional<Source> fuller,
            int column,
            double row,
            List<Quote> quotes) {
        Node strippedOf(Source before) {
            return new Node(report, source, resolved, inferred, Optional.of(before), column, row, quotes);
        }

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
            ONE_CARRIER,
            NOT_ESTABLISHED,
            SHARED_WORDING
        }
    }

    static IsnadGraph of(Comparison comparison, List<Dossier> dossiers) {
        ChainTrees trees = new ChainTrees();
        dossiers.forEach(d -> trees.add(d, InferredCarriers.of(d, comparison, dossiers)));
        List<Node> nodes = trees.nodes();
        List<Tie> ties = Ties.of(comparison, nodes);
        return new IsnadGraph(Ties.stripped(nodes, ties), trees.edges(), ties);
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
}
