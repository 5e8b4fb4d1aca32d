package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.report.Document;
import org.isnad.report.Passage;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text needs about four times its bytes in memory, so that 200 MB are read without 1 GB. */
class LargeTextTest {
    private static final int PARAGRAPHS = 60_000;
    private static final int MEGABYTES = 130;

    @TempDir
    Path folder;

    @Test
    void aLargeTextIsReadWholeInFourTimesItsSize() throws Exception {
        Path file = folder.resolve("large.txt");
        write(file);
        assertEquals(30, Files.size(file) >> 20);
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEGABYTES + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeTextTest.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(PARAGRAPHS + " paragraphs in ar, the last one ends with " + (PARAGRAPHS - 1), said.strip());
    }

    private static void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("لقاء في العاصمة يبحث الملفات العالقة بين البلدين\n\n");
            for (int i = 0; i < PARAGRAPHS; i++) {
                out.write(
                        "قال وزير الخارجية في مؤتمر صحفي إن المحادثات كانت بناءة. ".repeat(5) + "البند " + i + "\n\n");
            }
        }
    }

    /** Reads a file and says what is in it. */
    public static void main(String... file) throws Exception {
        Document document = new Document("large.txt", Files.readAllBytes(Path.of(file[0])));
        Report report = new TextParser().parse(document, Work.UNWATCHED).getFirst();
        List<Passage> paragraphs = report.passages().stream()
                .filter(p -> p.role() == Role.PARAGRAPH)
                .toList();
        String last = paragraphs.getLast().span().in(report.text());
        System.out.println(paragraphs.size() + " paragraphs in " + report.language() + ", the last one ends with "
                + last.substring(last.lastIndexOf(' ') + 1));
    }
}
