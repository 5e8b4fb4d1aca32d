package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.report.Document;
import org.isnad.report.Passage;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

// the seeds' words stay where they are: only places and counts are held here
class SeedsTest {
    @Test
    void readsTheFirst() throws Exception {
        Report report = read("000_c9c8934acfef2ad7.txt");
        assertEquals(firstLine(report), report.title());
        assertEquals(
                "2021-03-12T22:07",
                report.publication().published().orElseThrow().value().iso());
        assertEquals(1, SampleReportsTest.words(report, Role.FURNITURE).size());
        assertEquals(10, SampleReportsTest.words(report, Role.PARAGRAPH).size());
        assertTrue(report.publication().outlet().isPresent());
        assertTrue(report.publication().address().isEmpty());
    }

    @Test
    void readsTheSecond() throws Exception {
        Report report = read("003_8ca666154d1ccad1.txt");
        assertEquals(firstLine(report), report.title());
        assertEquals(
                "2026-06-07T12:20",
                report.publication().published().orElseThrow().value().iso());
        assertEquals(List.of("[]", "[]", "[]"), SampleReportsTest.words(report, Role.FURNITURE));
        assertEquals(2, SampleReportsTest.words(report, Role.SUBHEADING).size());
        assertEquals(12, SampleReportsTest.words(report, Role.PARAGRAPH).size());
        Passage link = report.passages().getLast();
        assertEquals(Role.LINK, link.role());
        assertEquals(
                link.span().in(report.text()),
                "<" + report.publication().address().orElseThrow().value() + ">");
    }

    private static String firstLine(Report report) {
        return report.text()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElseThrow()
                .strip();
    }

    private static Report read(String name) throws Exception {
        Path seed = Repository.assumeShared("seeds").resolve(name);
        byte[] bytes = Files.readAllBytes(seed);
        Report report = new TextParser()
                .parse(new Document(name, bytes), Work.UNWATCHED)
                .getFirst();
        Coverage.check(report);
        return report;
    }
}
