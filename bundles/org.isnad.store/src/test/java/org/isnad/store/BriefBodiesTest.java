package org.isnad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.report.Document;
import org.isnad.report.Grain;
import org.isnad.report.ReportId;
import org.isnad.report.StatedTime;
import org.isnad.workspace.ReportSummary;
import org.junit.jupiter.api.Test;

class BriefBodiesTest {
    private static final ReportId ID = ReportId.of(new Document("a", new byte[] {1}), 3);
    private final Bodies bodies = new Bodies();

    @Test
    void readsSummariesAsTheMapperWritesThem() throws IOException {
        StatedTime time =
                new StatedTime(LocalDateTime.of(2026, 3, 3, 10, 40), Grain.MINUTE, Optional.of(ZoneOffset.ofHours(2)));
        ReportSummary full = new ReportSummary(
                ID,
                "a \"b\".txt",
                "عنوان\n\uD800",
                Optional.of("صحيفة"),
                Optional.of("وكالة"),
                Optional.of(time),
                Locale.of("ar", "EG"),
                true);
        assertEquals(full, BriefBodies.summary(bodies.write(full)));
        ReportSummary bare = new ReportSummary(
                ID, "a", "", Optional.empty(), Optional.empty(), Optional.empty(), Locale.ROOT, false);
        assertEquals(bare, BriefBodies.summary(bodies.write(bare)));
    }

    @Test
    void readsListsOfIdsAsTheMapperWritesThem() throws IOException {
        List<ReportId> ids = List.of(ID, ReportId.of(new Document("b", new byte[] {2}), 0));
        assertEquals(ids, BriefBodies.ids(bodies.write(ids)));
    }

    @Test
    void saysWhenItIsSomethingElse() {
        byte[] other = "{\"id\":{\"document\":\"xyz\",\"index\":0}}".getBytes(StandardCharsets.UTF_8);
        assertThrows(IOException.class, () -> BriefBodies.summary(other));
    }
}
