package org.isnad.core.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.isnad.report.Document;
import org.isnad.report.Grain;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.junit.jupiter.api.Test;

class WireTest {
    private static final Document DOCUMENT = new Document(
            "تقرير.pdf",
            Optional.of("application/pdf"),
            Optional.of(URI.create("https://example.org/%D8%A7")),
            new byte[] {0, -1, 5});

    private static final Report FULL = new Report(
            ReportId.of(DOCUMENT, 3),
            new Publication(
                    Optional.of(Stated.in(new Span(0, 3), "outlet", "r.outlet")),
                    Optional.of(Stated.outside("agency", "r.agency")),
                    Optional.of(Stated.outside("كاتب", "r.byline")),
                    Optional.of(Stated.outside("القاهرة", "r.place")),
                    Optional.of(Stated.in(
                            new Span(4, 5),
                            new StatedTime(
                                    LocalDateTime.of(2021, 3, 12, 22, 7),
                                    Grain.MINUTE,
                                    Optional.of(ZoneOffset.ofHours(3))),
                            "r.time")),
                    Optional.of(Stated.outside(URI.create("https://example.org/1"), "r.address"))),
            "half a pair \uDC00 and \0 too",
            List.of(
                    new Passage(new Span(0, 4), Role.HEADLINE, Locale.ROOT, "r.headline"),
                    new Passage(new Span(5, 9), Role.PARAGRAPH, Locale.of("ckb"), "r.paragraph")));

    private static Answer sent(Answer answer) throws IOException {
        return Wire.answer(new ByteArrayInputStream(bytes(answer)));
    }

    private static byte[] bytes(Answer answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Wire.answer(out, answer);
        return out.toByteArray();
    }

    @Test
    void everyAnswerComesAsItWasSent() throws IOException {
        Report bare = new Report(ReportId.of(DOCUMENT, 0), Publication.UNSTATED, "", List.of());
        for (Answer answer : List.of(
                new Answer.Read(List.of(FULL, bare)),
                new Answer.Refused(Reason.of("some.key", "a", ""), "words"),
                new Answer.Failed("words"))) {
            assertEquals(answer, sent(answer));
        }
    }

    @Test
    void aTaskComesAsItWasSent() throws IOException {
        Task task = new Task("isnad.pdf", DOCUMENT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Wire.ask(out, task);
        assertEquals(task, Wire.task(new ByteArrayInputStream(out.toByteArray())));
    }

    @Test
    void nonsenseIsRefusedAndNeverBelieved() throws IOException {
        byte[] sound = bytes(new Answer.Read(List.of(FULL)));
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] broken = sound.clone();
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                Wire.answer(new ByteArrayInputStream(broken));
            } catch (IOException expected) {
                refused++;
            }
        }
        assertEquals(true, refused > 5_000, "refused " + refused);
    }

    @Test
    void aLengthThatIsNotThereIsRefused() {
        assertThrows(IOException.class, () -> Wire.answer(new ByteArrayInputStream(new byte[] {127, -1, -1, -1})));
        assertThrows(IOException.class, () -> Wire.answer(new ByteArrayInputStream(new byte[] {0, 0, 0, 9, 1})));
        assertThrows(IOException.class, () -> Wire.answer(new ByteArrayInputStream(new byte[] {-1, 0, 0, 9, 1})));
    }
}
