package org.isnad.core.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.report.Reason;
import org.isnad.text.FileFormats;
import org.isnad.text.LexiconFile;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class KnownFormatsTest {
    @Test
    void saysWhatAFileIsThatNobodyReads() {
        check(Reason.of("core.format.archive", "a.txt", "RAR"), 'R', 'a', 'r', '!', 0x1A, 0x07, 1, 0);
        check(Reason.of("core.format.picture", "a.txt", "JPEG"), 0xFF, 0xD8, 0xFF, 0xE0);
        check(Reason.of("core.parser.none", "a.txt"), '%', 'P', 'D', 'F', '-');
        check(Reason.of("core.parser.none", "a.txt"), 1, 2, 3);
    }

    private static void check(Reason expected, int... first) {
        byte[] bytes = new byte[512];
        for (int i = 0; i < first.length; i++) {
            bytes[i] = (byte) first[i];
        }
        Document document = new Document("a.txt", bytes);
        try (Flow flow = new Flow(
                Plugins.catalogue(List.of(Plugins.parser("org.example.none", Fit.NONE, d -> List.of())), List.of()))) {
            ParseException e = assertThrows(ParseException.class, () -> flow.parse(document, Work.UNWATCHED));
            assertEquals(expected, e.reason());
        }
    }

    @Test
    void everyKindHasItsSentence() throws IOException {
        Properties sentences = new Properties();
        try (InputStream in = Flow.class.getResourceAsStream("/OSGI-INF/l10n/bundle.properties")) {
            sentences.load(Objects.requireNonNull(in));
        }
        String prefix = "core.format.";
        Set<String> kinds = LexiconFile.rows(FileFormats.class, "formats.tsv").stream()
                .map(row -> prefix + row.getFirst())
                .filter(key -> !key.equals(prefix + "read"))
                .collect(Collectors.toSet());
        Set<String> told = sentences.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toSet());
        assertEquals(kinds, told);
    }
}
