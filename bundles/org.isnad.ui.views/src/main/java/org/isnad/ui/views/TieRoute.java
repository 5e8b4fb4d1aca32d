package org.isnad.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.Rectangle;

/** The way of a tie past all boxes: straight down if nothing stands between its ends, otherwise round their far side. */
record TieRoute(IsnadGraph.Tie tie, List<Integer> points, int labelX, int labelY) {
    private static final int ROUND_LABEL = 10;

    /** {@code points} are x and y in turn. */
    TieRoute {
        points = List.copyOf(points);
    }

    static List<TieRoute> of(IsnadGraph graph, IsnadBoxes boxes) {
        Set<Integer> tellers = graph.edges().stream().map(IsnadGraph.Edge::from).collect(Collectors.toSet());
        List<TieRoute> routes = new ArrayList<>();
        int channel = 0;
        for (IsnadGraph.Tie tie : graph.ties()) {
            routes.add(isFree(graph, tie) ? down(tie, boxes) : round(tellers, tie, boxes, channel++));
        }
        return routes;
    }

    static boolean isFree(IsnadGraph graph, IsnadGraph.Tie tie) {
        IsnadGraph.Node a = graph.nodes().get(tie.a());
        IsnadGraph.Node b = graph.nodes().get(tie.b());
        return a.column() == b.column()
                && IntStream.range(0, graph.nodes().size())
                        .mapToObj(graph.nodes()::get)
                        .filter(node -> node.column() == a.column())
                        .noneMatch(node -> (node.row() - a.row()) * (node.row() - b.row()) < 0);
    }

    private static TieRoute down(IsnadGraph.Tie tie, IsnadBoxes boxes) {
        Rectangle a = boxes.box(tie.a()).bounds();
        Rectangle b = boxes.box(tie.b()).bounds();
        int x = a.x + a.width / 2;
        int from = a.y + a.height;
        return new TieRoute(tie, List.of(x, from, x, b.y), x, (from + b.y) / 2);
    }

    // nothing stands behind the end of a chain; a teller's tie leaves through the gap below its row
    private static TieRoute round(Set<Integer> tellers, IsnadGraph.Tie tie, IsnadBoxes boxes, int channel) {
        int x = boxes.channel(channel);
        Rectangle a = boxes.box(tie.a()).bounds();
        Rectangle b = boxes.box(tie.b()).bounds();
        List<Integer> points = new ArrayList<>(leaving(tellers.contains(tie.a()), a));
        points.addAll(List.of(x, points.getLast()));
        List<Integer> end = leaving(tellers.contains(tie.b()), b);
        points.addAll(List.of(x, end.getLast()));
        for (int i = end.size() - 2; i >= 0; i -= 2) {
            points.addAll(List.of(end.get(i), end.get(i + 1)));
        }
        int label = (b.x + b.width + boxes.channel(0)) / 2;
        return new TieRoute(
                tie, points, Math.min(label, b.x + b.width + boxes.tieLabel() / 2 + ROUND_LABEL), end.getLast());
    }

    private static List<Integer> leaving(boolean teller, Rectangle box) {
        int x = box.x + box.width;
        int below = box.y + box.height;
        return teller ? List.of(x - 12, below, x - 12, below + 4) : List.of(x, box.y + box.height / 2);
    }
}
