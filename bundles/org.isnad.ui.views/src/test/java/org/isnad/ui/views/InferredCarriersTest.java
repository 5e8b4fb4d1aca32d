package org.isnad.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.isnad.report.Comparison;
import org.isnad.report.Independence;
import org.isnad.report.Origin;
import org.isnad.report.Source;
import org.isnad.ui.views.IsnadGraph.Node;
import org.isnad.ui.views.IsnadGraph.Tie;
import org.junit.jupiter.api.Test;

class InferredCarriersTest {
    private final Fire fire = new Fire();
    private final IsnadGraph graph = IsnadGraph.of(inferred(), fire.dossiers());

    @Test
    void carrierThatAReportDoesNotNameStandsInItsChainAsInferred() {
        Node carrier = graph.nodes().stream().filter(Node::inferred).findFirst().orElseThrow();
        assertEquals(fire.diffa.id(), carrier.report().id());
        assertEquals("وكالة الساحل", carrier.source().orElseThrow().name());
        int place = graph.nodes().indexOf(carrier);
        assertEquals("أخبار الضفة", outletOf(graph.along(place, -1)));
        Source voice = graph.nodes().get(graph.along(place, 1)).source().orElseThrow();
        assertEquals("مصدر مسؤول", voice.name());
        assertEquals(
                List.of(Samples.quote(fire.diffa, "لوحة التغذية")), carrier.quotes(), "the words it is inferred from");
    }

    @Test
    void whomOnlyAReportOfOtherWordsNamesIsNotInferred() {
        assertEquals(
                List.of("وكالة الساحل"),
                graph.nodes().stream()
                        .filter(Node::inferred)
                        .map(node -> node.source().orElseThrow().name())
                        .toList());
    }

    @Test
    void whoIsNotInferredKeepsHisStraightChain() {
        Node spokesman = graph.nodes().stream()
                .filter(n -> n.report().equals(fire.diffa)
                        && n.source()
                                .map(Source::name)
                                .filter("نادر المرساوي"::equals)
                                .isPresent())
                .findFirst()
                .orElseThrow();
        assertEquals(1, spokesman.column());
    }

    @Test
    void inferredCarrierIsTiedToTheNamedOneInPlaceOfTheSharedWording() {
        assertEquals(
                List.of(Tie.Kind.NOT_ESTABLISHED, Tie.Kind.ONE_CARRIER),
                graph.ties().stream().map(Tie::kind).toList());
    }

    @Test
    void laterReportThatSaysLessOfASourceIsStripped() {
        Node stripped = graph.nodes().stream()
                .filter(n -> n.fuller().isPresent())
                .findFirst()
                .orElseThrow();
        assertEquals(fire.diffa, stripped.report());
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            Vocabulary words = new Vocabulary(new FakeDesk(screen.display, Samples.ARABIC));
            assertEquals(
                    "العدد 2 ← 1",
                    words.stripped(
                            stripped.fuller().orElseThrow(), stripped.source().orElseThrow()));
        }
    }

    @Test
    void noTieCrossesABoxAndEverythingFitsARoomWideEnough() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            FakeDesk desk = new FakeDesk(screen.display, Samples.ARABIC);
            for (IsnadGraph drawn : List.of(graph, IsnadGraph.of(fire.comparison(), fire.dossiers()))) {
                try (IsnadBoxes boxes = new IsnadBoxes(screen.display, desk, drawn, new Point(840, 330))) {
                    assertTrue(boxes.goOn(Long.MAX_VALUE));
                    assertTrue(boxes.size().x <= 840, boxes.size()::toString);
                    for (TieRoute route : TieRoute.of(drawn, boxes)) {
                        crossesNothing(route, drawn, boxes);
                    }
                }
            }
        }
    }

    private static void crossesNothing(TieRoute route, IsnadGraph drawn, IsnadBoxes boxes) {
        int[] points = route.points().stream().mapToInt(Integer::intValue).toArray();
        for (int i = 0; i + 3 < points.length; i += 2) {
            int left = Math.min(points[i], points[i + 2]);
            int top = Math.min(points[i + 1], points[i + 3]);
            Rectangle stretch = new Rectangle(
                    left, top, Math.abs(points[i] - points[i + 2]) + 1, Math.abs(points[i + 1] - points[i + 3]) + 1);
            for (int node = 0; node < drawn.nodes().size(); node++) {
                Rectangle box = boxes.box(node).bounds();
                Rectangle inside = new Rectangle(box.x + 1, box.y + 1, box.width - 2, box.height - 2);
                assertTrue(!inside.intersects(stretch), route.tie() + " runs through box " + node);
            }
        }
    }

    private String outletOf(int node) {
        Node outlet = graph.nodes().get(node);
        return outlet.report().publication().outlet().orElseThrow().value();
    }

    private Comparison inferred() {
        Comparison plain = fire.comparison();
        Origin open = new Origin(
                fire.origin().source(),
                List.of("صحيفة المرفأ", "وكالة الساحل", "أخبار الضفة", "Sahil Ajansı"),
                plain.reports(),
                Independence.NOT_ESTABLISHED,
                fire.origin().reason(),
                List.of(Samples.quote(fire.marfa, "مصدرين في سلطة الموانئ"), Samples.quote(fire.diffa, "مصدر مسؤول")));
        return new Comparison(
                plain.reports(),
                plain.relation(),
                plain.relationReason(),
                plain.rows(),
                plain.actors(),
                List.of(open),
                plain.independence(),
                plain.conflicts(),
                plain.reuse(),
                plain.timeline());
    }
}
