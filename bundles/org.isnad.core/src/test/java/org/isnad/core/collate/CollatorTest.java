package org.isnad.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.isnad.report.Collation;
import org.isnad.report.Document;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Reuse.Direction;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class CollatorTest {
    private static final String WORDS = "The ferry to the island was stopped at noon because of the storm";

    @Test
    void aReportIsACopyOfItself() {
        Collation.Pair pair = pair(report("", WORDS), report("", WORDS));
        assertEquals(new Collation.Pair(0, 1, 1, 1, Direction.UNKNOWN), pair);
    }

    @Test
    void whoNamesTheOtherTookFromIt() {
        Report one = report("Island Herald", WORDS);
        Report other = report("Coast Post", WORDS + ", the Island Herald reported");
        assertEquals(Direction.A_TO_B, pair(one, other).direction());
        assertEquals(Direction.B_TO_A, pair(other, one).direction());
    }

    @Test
    void whoNamesItselfTookFromNobody() {
        Report one = report("Island Herald", WORDS + ", the Island Herald has learned");
        assertEquals(Direction.UNKNOWN, pair(one, report("Coast Post", WORDS)).direction());
        assertEquals(
                Direction.UNKNOWN,
                pair(one, report("Island Herald", WORDS + " yesterday")).direction());
    }

    @Test
    void furnitureCountsForNothing() {
        Passage words = passage(Role.FURNITURE, WORDS);
        Report one = report("", WORDS, List.of(words));
        Collation collation = Collator.collate(List.of(one, one).iterator(), Work.UNWATCHED);
        assertEquals(new Collation(2, List.of(), List.of()), collation);
    }

    @Test
    void stopsWhenCancelled() {
        Report report = report("", WORDS);
        Iterator<Report> endless = Stream.generate(() -> report).iterator();
        int[] seen = new int[1];
        Work work = new Work() {
            @Override
            public boolean cancelled() {
                return seen[0] >= 10;
            }

            @Override
            public void progress(long done, long total) {
                seen[0] = (int) done;
            }
        };
        assertThrows(CancellationException.class, () -> Collator.collate(endless, work));
        assertTrue(seen[0] < 12, "read on: " + seen[0]);
    }

    private static Collation.Pair pair(Report one, Report other) {
        return Collator.collate(List.of(one, other).iterator(), Work.UNWATCHED)
                .pairs()
                .getFirst();
    }

    private static Report report(String outlet, String text) {
        return report(outlet, text, List.of(passage(Role.PARAGRAPH, text)));
    }

    private static Passage passage(Role role, String text) {
        return new Passage(new Span(0, text.length()), role, Locale.ENGLISH, "test");
    }

    private static Report report(String outlet, String text, List<Passage> passages) {
        Publication publication = new Publication(
                Optional.of(outlet).filter(name -> !name.isEmpty()).map(name -> Stated.outside(name, "test")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Document document = new Document(outlet, text.getBytes(StandardCharsets.UTF_8));
        return new Report(ReportId.of(document, 0), publication, text, passages);
    }
}
