package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.isnad.cli.FuzzTarget.Read;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.junit.jupiter.api.Test;

/** A parser that breaks a promise is told from one that keeps them. */
class FuzzTargetTest {
    private static final Document DOCUMENT = new Document("a.txt", new byte[0]);

    @Test
    void readingAndRefusingAreBothRight() {
        try (WatchedWays ways = WatchedWays.open()) {
            FuzzTarget.holds(ways, "a.txt", () -> List.of(report(new Span(0, 5), "text")));
            FuzzTarget.holds(ways, "a.txt", () -> {
                throw new ParseException(Reason.of("parse.empty", "a.txt"), "Document a.txt holds no words");
            });
        }
    }

    @Test
    void aReportThatPointsBesideItsTextIsNot() {
        broken("outside the text", () -> List.of(report(new Span(3, 6), "text")));
        broken("without a rule", () -> List.of(report(new Span(0, 5), "")));
    }

    @Test
    void aRefusalThatSaysNothingIsNot() {
        refused("names no file", "a.txt", "Some document holds no words");
        refused("names no file", "b.txt", "Document a.txt holds no words");
        refused("says no reason", "a.txt", "Document a.txt cannot be unpacked: null");
        refused("says no reason", "a.txt", "Document a.txt is broken: java.io.EOFException");
        refused("characters", "a.txt", "Document a.txt holds " + "a".repeat(2_000));
    }

    @Test
    void whoeverLeavesAThreadOrGoesOutsideIsSeen() {
        CountDownLatch end = new CountDownLatch(1);
        broken("thread", () -> {
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    end.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            return List.of();
        });
        end.countDown();
        broken("network", () -> {
            try {
                InetAddress.getByName("asked.example");
            } catch (UnknownHostException unknown) {
                return List.of();
            }
            return List.of();
        });
    }

    private static void refused(String why, String named, String message) {
        broken(why, () -> {
            throw new ParseException(Reason.of("parse.empty", named), message);
        });
    }

    private static void broken(String why, Read read) {
        try (WatchedWays ways = WatchedWays.open()) {
            AssertionError error = assertThrows(AssertionError.class, () -> FuzzTarget.holds(ways, "a.txt", read));
            assertTrue(error.getMessage().contains(why), error.getMessage());
        }
    }

    private static Report report(Span byline, String rule) {
        Publication publication = new Publication(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Stated<>("words", Optional.of(byline), "text.byline")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Passage passage = new Passage(new Span(0, 5), Role.PARAGRAPH, Locale.ENGLISH, rule);
        return new Report(ReportId.of(DOCUMENT, 0), publication, "words", List.of(passage));
    }
}
