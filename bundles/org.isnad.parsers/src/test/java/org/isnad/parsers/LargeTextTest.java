package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
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

/** A text needs four times its bytes in memory, of one byte a letter a little more: 200 MB are read with less than 1 GB. */
class LargeTextTest {
    private static final int MEGABYTES = 30;

    @TempDir
    Path folder;

    @Test
    void aLargeTextIsReadWholeInFourTimesItsSize() throws Exception {
        check(60_000, StandardCharsets.UTF_8, "\n", 130);
    }

    @Test
    void aLargeTextOfOneByteALetterIsReadWholeWithoutHoldingItTwice() throws Exception {
        check(107_000, Charset.forName("windows-1256"), "\r\n", 165);
    }

    private void check(int paragraphs, Charset charset, String lineBreak, int heap) throws Exception {
        Path file = folder.resolve("large.txt");
        write(file, paragraphs, charset, lineBreak);
        assertEquals(MEGABYTES, Files.size(file) >> 20);
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap + "m",
                        "-XX:+UseG1GC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeTextTest.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(paragraphs + " paragraphs in ar, the last one ends with " + (paragraphs - 1), said.strip());
    }

    private static void write(Path file, int paragraphs, Charset charset, String lineBreak) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, charset)) {
            out.write("لقاء في العاصمة يبحث الملفات العالقة بين البلدين" + lineBreak.repeat(2));
            for (int i = 0; i < paragraphs; i++) {
                out.write("قال وزير الخارجية في مؤتمر صحفي إن المحادثات كانت بناءة. ".repeat(5) + "البند " + i
                        + lineBreak.repeat(2));
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
