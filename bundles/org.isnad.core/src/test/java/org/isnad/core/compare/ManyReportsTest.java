package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.report.Dossier;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Reports that have most paragraphs and voices in common: once, every pair of voices went over every match of every pair. */
class ManyReportsTest {
    private static final int PARAGRAPHS = 10;
    // twice as many reports have 4.4 times as many pairs; going over pairs of voices took 16 times as much
    private static final double MOST_GROWTH = 8;

    @Test
    void twiceAsManyReportsCostAsMuchMoreAsTheyHaveMorePairs() {
        allocated(6);
        double six = allocated(6);
        double twelve = allocated(12);
        assertTrue(twelve < MOST_GROWTH * six, () -> "12 reports take " + twelve / six + " times what 6 take");
    }

    private static double allocated(int reports) {
        List<Dossier> dossiers =
                IntStream.range(0, reports).mapToObj(ManyReportsTest::report).toList();
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        new Comparer().compare(dossiers, Work.UNWATCHED);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    // all but every fifth paragraph stand in the others too, each told by somebody else
    private static Dossier report(int number) {
        List<String> lines = new ArrayList<>(List.of("حريق في الميناء " + number));
        for (int i = 0; i < PARAGRAPHS; i++) {
            String own = i % 5 == 0 ? " مرة " + number : "";
            lines.add("قال موظف" + i + " إن الرصيف رقم" + i + " أغلق في الميناء بعد حريق المستودع" + i + own + ".");
        }
        Draft draft = new Draft("صحيفة" + number, "ar", lines.toArray(String[]::new));
        for (int i = 0; i < PARAGRAPHS; i++) {
            Span named = draft.span("موظف" + i + " ");
            draft.told("رقم" + i + " ", new Source.Builder(named, "موظف" + i, SourceKind.OFFICIAL).build());
        }
        return draft.at("2026-05-10T08:00").dossier();
    }
}
