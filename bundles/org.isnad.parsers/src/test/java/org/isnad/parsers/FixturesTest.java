package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.util.Optional;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class FixturesTest {
    @Test
    void readsAPageWithDateBelowItsLead() throws Exception {
        Report report = read(new HtmlParser(), "kopru.html");
        check(report, "Belediye köprüyü trafiğe kapattı", "Sahil Haber", "AA", "SAHİL");
        assertEquals(6, SampleReportsTest.words(report, Role.PARAGRAPH).size());
        assertEquals(8, SampleReportsTest.words(report, Role.FURNITURE).size());
    }

    @Test
    void readsATextWithAddressAndNamesAboveIt() throws Exception {
        Report report = read(new TextParser(), "kopru.txt");
        check(report, "Belediye köprüyü iki hafta kapatıyor", "SAHİL HABER", "AA", "ANKARA");
        assertEquals("Ayşe Deniz", value(report.publication().byline()));
        assertEquals(
                "https://www.sahil.example/haber/1",
                report.publication().address().orElseThrow().value().toString());
    }

    @Test
    void makesNoHeadlineOfASingleLine() throws Exception {
        Report report = new TextParser()
                .parse(TextParserTest.document("سطر واحد لا غير"), Work.UNWATCHED)
                .getFirst();
        assertEquals(Role.PARAGRAPH, report.passages().getFirst().role());
    }

    private static void check(Report report, String title, String outlet, String agency, String place) {
        Publication publication = report.publication();
        assertEquals(title, report.title());
        assertEquals(outlet, value(publication.outlet()));
        assertEquals(agency, value(publication.agency()));
        assertEquals(place, value(publication.place()));
        assertEquals(
                "2026-03-04T09:15",
                publication.published().map(Stated::value).map(StatedTime::iso).orElse(""));
    }

    private static String value(Optional<Stated<String>> stated) {
        return stated.map(Stated::value).orElse("");
    }

    private static Report read(Parser parser, String fixture) throws Exception {
        try (InputStream in = FixturesTest.class.getResourceAsStream(fixture)) {
            Report report = parser.parse(new Document(fixture, in.readAllBytes()), Work.UNWATCHED)
                    .getFirst();
            Coverage.check(report);
            return report;
        }
    }
}
