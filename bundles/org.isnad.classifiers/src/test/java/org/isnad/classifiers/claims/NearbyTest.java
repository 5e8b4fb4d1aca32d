package org.isnad.classifiers.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

/** Against looking at every finding. */
class NearbyTest {
    @Test
    void findsWhatTouchesASpanInFirstOrder() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            List<List<Span>> findings = new ArrayList<>();
            for (int i = random.nextInt(30); i >= 0; i--) {
                findings.add(List.of(span(random), span(random)));
            }
            Nearby<List<Span>> nearby = Nearby.of(findings, spans -> spans);
            Span asked = span(random);
            assertEquals(
                    findings.stream()
                            .filter(spans -> spans.stream().anyMatch(asked::overlaps))
                            .toList(),
                    nearby.at(asked));
        }
    }

    @Test
    void hasNothingWhereNothingStands() {
        assertEquals(List.of(), Nearby.of(List.of(new Span(3, 5)), List::of).at(new Span(5, 9)));
    }

    private static Span span(Random random) {
        int start = random.nextInt(200);
        return new Span(start, start + 1 + random.nextInt(random.nextInt(10) == 0 ? 90 : 9));
    }
}
