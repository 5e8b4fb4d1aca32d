package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time of the last change and section, in the text and in what a page says of itself. */
class ChangesTest {
    private static final String BODY =
            "قالت البلدية إن أعمال الصيانة في الجسر القديم تبدأ الأسبوع المقبل وتستمر حتى نهاية الشهر، وإن الحافلات تلتزم مواعيدها.";

    private static Report read(Parser parser, String name, String words) throws ParseException {
        Document document = new Document(name, words.getBytes(StandardCharsets.UTF_8));
        return parser.parse(document, Work.UNWATCHED).getFirst();
    }

    private static Report text(String words) throws ParseException {
        return read(new TextParser(), "a.txt", words);
    }

    private static Report page(String head, String body) throws ParseException {
        return read(
                new HtmlParser(),
                "a.html",
                "<html><head><title>x</title>" + head + "</head><body><article><h1>إغلاق الجسر القديم</h1>" + body
                        + "<p>" + BODY + "</p></article></body></html>");
    }

    private static String iso(Optional<Stated<StatedTime>> time) {
        return time.map(t -> t.value().iso()).orElse("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "نشر في: 4 مارس 2026 - آخر تحديث: 5 مارس 2026 الساعة 14:30",
                "Published: 4 March 2026, Updated: 5 March 2026 14:30",
                "Yayınlanma: 4 Mart 2026 - Son güncelleme: 5 Mart 2026 14:30",
                "פורסם: 4 במרץ 2026 | עודכן: 5 במרץ 2026 14:30"
            })
    void readsBothTimesOfALine(String line) throws ParseException {
        Publication found =
                text("Old bridge closed to lorries\n" + line + "\n\n" + BODY).publication();
        assertEquals("2026-03-04", iso(found.published()));
        assertEquals("2026-03-05T14:30", iso(found.updated()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"القسم: محليات", "Section: محليات", "Kategori: محليات", "מדור: محليات"})
    void readsTheSectionOfALine(String line) throws ParseException {
        Report report = text("إغلاق الجسر القديم أمام الشاحنات\n" + line + "\n\n" + BODY);
        assertEquals("محليات", report.publication().section().orElseThrow().value());
        assertEquals("إغلاق الجسر القديم أمام الشاحنات", report.title());
        assertEquals(1, report.body().size());
    }

    @Test
    void readsWhatThePageSaysOfItself() throws ParseException {
        Publication graph = page(
                        "<meta property='article:published_time' content='2026-03-04T10:00:00+03:00'>"
                                + "<meta property='article:modified_time' content='2026-03-05T14:30:00+03:00'>"
                                + "<meta property='article:section' content='Sport'>",
                        "")
                .publication();
        assertEquals("2026-03-05T14:30:00+03:00", iso(graph.updated()));
        assertEquals("meta.article-modified-time", graph.updated().orElseThrow().rule());
        assertEquals("Sport", graph.section().orElseThrow().value());
        Publication schema = page("""
                <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-04",
                "dateModified":"2026-03-05","articleSection":["اقتصاد","أخبار"]}</script>""", "").publication();
        assertEquals("2026-03-05", iso(schema.updated()));
        assertEquals("اقتصاد", schema.section().orElseThrow().value());
    }

    @Test
    void saysWherePageAndTextDiffer() throws ParseException {
        Publication found = page(
                        "<meta property='article:modified_time' content='2026-03-25T14:30:00'>",
                        "<p>آخر تحديث: 5 مارس 2026</p>")
                .publication();
        assertEquals("2026-03-25T14:30:00", iso(found.updated()));
        assertEquals(
                "meta.article-modified-time.text-differs",
                found.updated().orElseThrow().rule());
    }

    @Test
    void aSentenceAboutAnUpdateStatesNothing() throws ParseException {
        Publication found = text("إغلاق الجسر القديم أمام الشاحنات\n\n" + BODY
                        + "\n\nوجرى تحديث 5 مارس 2026 الخاص بالخرائط بعد أن طلبت البلدية ذلك من الشركة التي تتولى أعمال الصيانة.\n")
                .publication();
        assertEquals("none", iso(found.updated()));
    }

    @Test
    void aLineOfItsOwnBelowTheTextIsNoParagraph() throws ParseException {
        Report report = text("إغلاق الجسر القديم أمام الشاحنات\n\n" + BODY + "\n\nآخر تحديث: 5 مارس 2026\n");
        assertEquals("2026-03-05", iso(report.publication().updated()));
        assertEquals(
                "5 مارس 2026",
                report.publication()
                        .updated()
                        .orElseThrow()
                        .span()
                        .orElseThrow()
                        .in(report.text()));
        assertEquals(1, report.body().size());
    }
}
