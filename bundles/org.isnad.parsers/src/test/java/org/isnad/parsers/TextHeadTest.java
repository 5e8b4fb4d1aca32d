package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.report.Passage;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Who publishes a text and who wrote it, by the lines beside its date and behind its end. */
class TextHeadTest {
    private static final String LONG =
            "قالت بلدية الساحل إن أعمال الصيانة في الطريق القديم ستبدأ الأسبوع المقبل، وإن حركة السير ستحوَّل إلى الجسر الجديد حتى نهاية الشهر.";

    @Test
    void aPersonsNameBesideTheDateIsNoOutlet() throws ParseException {
        for (String line : new String[] {"محمد فتحي", "יואב לב", "Rebecca Field South coast correspondent"}) {
            Report report = dated(line);
            assertTrue(report.publication().outlet().isEmpty(), line);
        }
        assertEquals(
                "محمد فتحي",
                dated("محمد فتحي").publication().byline().orElseThrow().value());
    }

    @Test
    void anOutletIsReadWithoutItsLabelMarksDeskAndPlace() throws ParseException {
        outlet("النهار", "المصدر: \"النهار\"");
        outlet("الجزيرة", "المصدر: الجزيرة + أكسيوس");
        outlet("الجزيرة", "المصدر: الجزيرة + وكالات");
        outlet("هسبريس", "هسبريس من آسفي");
        outlet("וואלה!", "מערכת וואלה!");
        outlet("قيادة الساحل", "قيادة الساحل – المرسى، الشمال");
    }

    private static void outlet(String name, String line) throws ParseException {
        assertEquals(name, dated(line).publication().outlet().orElseThrow().value(), line);
    }

    @Test
    void aDeskIsNeitherAuthorNorOutlet() throws ParseException {
        for (String line : new String[] {"Haber Merkezi", "كتب سياسي", "Update: Spencer Place"}) {
            Report report = dated(line);
            assertTrue(report.publication().byline().isEmpty(), line);
            assertTrue(report.publication().outlet().isEmpty(), line);
        }
    }

    @Test
    void ofSeveralAuthorsTheFirstIsNamed() throws ParseException {
        assertEquals(
                "Nora Whitcombe",
                dated("By Nora Whitcombe and Jan Paul Miller")
                        .publication()
                        .byline()
                        .orElseThrow()
                        .value());
    }

    @Test
    void whoMadeAReportIsNoneOfItsText() throws ParseException {
        for (String line : new String[] {
            "(إعداد سلمى نجم للنشرة العربية - تحرير محمد فرج)",
            "(Reporting by Nora Whitcombe; Editing by Jan Miller)",
            "Agence France-Presse contributed to this report",
            "=============== م.ع",
            "جمعية الصيادين - المرسى\nالأحد 23 نوفمبر 2025"
        }) {
            String report = "إغلاق الطريق القديم أسبوعا\n\n" + LONG + "\n\n" + LONG + "\n\n" + line;
            List<Passage> passages = read(report).passages();
            assertEquals(
                    2,
                    passages.stream()
                            .filter(passage -> passage.role() == Role.PARAGRAPH)
                            .count(),
                    line);
        }
    }

    private static Report dated(String line) throws ParseException {
        String head = "إغلاق الطريق القديم أسبوعا\n\n" + line + "\n16 تشرين الثاني 2026\n\n";
        return read(head + LONG);
    }

    private static Report read(String text) throws ParseException {
        Document document = new Document("a.txt", text.getBytes(StandardCharsets.UTF_8));
        return new TextParser().parse(document, Work.UNWATCHED).getFirst();
    }
}
