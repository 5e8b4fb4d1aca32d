package org.isnad.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.ui.views.IsnadGraph.Edge;
import org.isnad.ui.views.IsnadGraph.Node;
import org.isnad.ui.views.IsnadGraph.Tie;
import org.junit.jupiter.api.Test;

class IsnadGraphTest {
    private final Fire fire = new Fire();
    private final IsnadGraph graph = IsnadGraph.of(fire.comparison(), fire.dossiers());

    @Test
    void chainsThatBeginAlikeAreDrawnOnce() {
        assertEquals(
                List.of(
                        "-",
                        "وكالة الساحل",
                        "مصدران في سلطة الموانئ",
                        "عدنان الشراعي",
                        "نادر المرساوي",
                        "-",
                        "مصدر مسؤول",
                        "نادر المرساوي"),
                graph.nodes().stream()
                        .map(node -> node.source().map(Source::name).orElse("-"))
                        .toList());
        assertEquals(
                List.of(0, 1, 2, 1, 1, 0, 1, 1),
                graph.nodes().stream().map(Node::column).toList());
    }

    @Test
    void hopsLeadFromTellerToSource() {
        assertTrue(graph.edges()
                .containsAll(List.of(
                        new Edge(0, 1, Manner.RELAYED), new Edge(1, 2, Manner.SAID), new Edge(0, 4, Manner.DENIED))));
        assertEquals(6, graph.edges().size());
    }

    @Test
    void everyMentionOfASourceLeadsToItsWords() {
        assertTrue(graph.nodes().get(2).quotes().contains(Samples.quote(fire.marfa, "المصدران")));
        assertTrue(graph.nodes().get(2).quotes().contains(Samples.quote(fire.marfa, "مصدرين في سلطة الموانئ")));
    }

    @Test
    void oneOriginIsTiedAcrossReports() {
        assertEquals(List.of(new Tie(2, 6, Tie.Kind.ONE_ORIGIN), new Tie(0, 5, Tie.Kind.SHARED_WORDING)), graph.ties());
    }

    @Test
    void rowsOfNoTwoNodesOfAColumnAreTheSame() {
        for (Node a : graph.nodes()) {
            for (Node b : graph.nodes()) {
                assertTrue(a.equals(b) || a.column() != b.column() || Math.abs(a.row() - b.row()) >= 0.99);
            }
        }
    }

    @Test
    void arrowKeysFollowTheChains() {
        assertEquals(1, graph.along(0, 1));
        assertEquals(2, graph.along(1, 1));
        assertEquals(1, graph.along(2, -1));
        assertEquals(-1, graph.along(2, 1));
        assertEquals(3, graph.below(1, 1));
        assertEquals(1, graph.below(3, -1));
        assertEquals(-1, graph.below(1, -1));
    }
}
