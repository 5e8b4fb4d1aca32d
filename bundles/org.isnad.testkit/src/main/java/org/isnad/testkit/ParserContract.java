package org.isnad.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** What every {@link Parser} promises. Implement it in a test class of yours and give it your parser and a document. */
public interface ParserContract {
    /** A new parser. */
    Parser parser();

    /** A document it reads, with more than one paragraph. */
    Document example();

    @Test
    default void isAnnotated() {
        Parser parser = parser();
        ParserInfo info = Ids.annotation(parser, ParserInfo.class);
        Ids.check(parser, info.id(), info.label());
        assertTrue(info.mediaTypes().length > 0, "say which media types it is made for");
    }

    @Test
    default void fitsItsExample() {
        assertNotEquals(Fit.NONE, parser().fit(example()));
    }

    @Test
    default void looksAtAnythingWithoutThrowing() {
        byte[] noise = new byte[5_000];
        new Random(42).nextBytes(noise);
        for (byte[] bytes : List.of(new byte[0], new byte[] {0}, noise)) {
            parser().fit(new Document("noise", bytes));
        }
    }

    @Test
    default void readsItsExample() throws ParseException {
        List<Report> reports = parser().parse(example(), Work.UNWATCHED);
        assertFalse(reports.isEmpty(), "a document it can read holds at least one report");
        for (int i = 0; i < reports.size(); i++) {
            assertEquals(
                    ReportId.of(example(), i), reports.get(i).id(), "ids are those of the document, counted from 0");
            assertFalse(reports.get(i).body().isEmpty(), "a report has at least one paragraph");
        }
    }

    @Test
    default void pointsIntoTheTextOnly() throws ParseException {
        for (Report report : parser().parse(example(), Work.UNWATCHED)) {
            assertEquals(List.of(), Reports.outside(report), "stated values point into the text");
        }
    }

    @Test
    default void readsTheSameTheSameWay() throws ParseException {
        assertEquals(parser().parse(example(), Work.UNWATCHED), parser().parse(example(), Work.UNWATCHED));
        Parser one = parser();
        assertEquals(
                one.parse(example(), Work.UNWATCHED), one.parse(example(), Work.UNWATCHED), "no state between calls");
    }

    @Test
    default void readsOnSeveralThreadsAtOnce() throws InterruptedException, ExecutionException {
        Parser one = parser();
        assertEquals(
                1,
                new HashSet<>(Threads.together(() -> one.parse(example(), Work.UNWATCHED))).size(),
                "the same reports on every thread");
    }

    @Test
    default void stopsWhenCancelled() {
        assertThrows(
                CancellationException.class,
                () -> parser().parse(example(), Works.CANCELLED),
                "call work.check() at least once, and in every long loop");
    }
}
