package org.isnad.parsers.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class SlantTest {
    private static final List<String> LINES = List.of(
            "The harbour master told reporters that the cranes were working",
            "again after two days of storm, and that nobody had been hurt in",
            "the port. Officials said the ferries would return on Monday if the",
            "wind eased, while the company that runs them kept its counsel.");

    @Test
    void keepsAStampOverThePageOutOfTheLinesItCrosses() throws ParseException {
        for (int degrees : new int[] {45, 30, 60, -45, 8, 135}) {
            Report report = read(text() + stamp(degrees, "CONFIDENTIAL"));
            assertEquals(String.join(" ", LINES), words(report, Role.PARAGRAPH), degrees + " degrees");
            assertEquals("CONFIDENTIAL", words(report, Role.FURNITURE), degrees + " degrees");
        }
    }

    @Test
    void readsAPageThatIsAllAslant() throws ParseException {
        StringBuilder page = new StringBuilder();
        double angle = Math.toRadians(20);
        for (int i = 0; i < LINES.size(); i++) {
            page.append(shown(20, 12, 100 + i * 16 * Math.sin(angle), 400 - i * 16 * Math.cos(angle), LINES.get(i)));
        }
        assertEquals(String.join(" ", LINES), words(read(page.toString()), Role.PARAGRAPH));
    }

    private static String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LINES.size(); i++) {
            text.append(shown(0, 12, 60, 420 - i * 16, LINES.get(i)));
        }
        return text.toString();
    }

    // across the middle of the text
    private static String stamp(int degrees, String words) {
        double angle = Math.toRadians(degrees);
        return shown(degrees, 40, 230 - 150 * Math.cos(angle), 395 - 150 * Math.sin(angle), words);
    }

    private static String shown(int degrees, int size, double x, double y, String words) {
        double angle = Math.toRadians(degrees);
        return String.format(
                Locale.ROOT,
                "BT /F1 %d Tf %f %f %f %f %f %f Tm (%s) Tj ET%n",
                size,
                Math.cos(angle),
                Math.sin(angle),
                -Math.sin(angle),
                Math.cos(angle),
                x,
                y,
                words);
    }

    private static String words(Report report, Role role) {
        return String.join(
                " ",
                report.passages().stream()
                        .filter(p -> p.role() == role)
                        .map(p -> p.span().in(report.text()).replace('\n', ' '))
                        .toList());
    }

    private static Report read(String contents) throws ParseException {
        byte[] pdf = RawPdf.page(
                "/Font<</F1 5 0 R>>",
                RawPdf.stream("", RawPdf.bytes(contents)),
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        return new PdfParser().parse(new Document("a.pdf", pdf), Work.UNWATCHED).getFirst();
    }
}
