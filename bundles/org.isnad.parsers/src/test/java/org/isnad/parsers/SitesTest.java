package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class SitesTest {
    private static final List<String> FILES =
            List.of("ar1", "ar2", "ar3", "tr1", "he1", "en1", "mix1", "fresh-ar", "fresh-tr-he", "fresh-en", "last");

    // written without a look at the parser or at what it made of the others
    private static final List<String> BLIND =
            List.of("blind-ar", "blind-he-tr", "blind-west", "blind-more", "blind-third", "blind-last");

    @Test
    void readsPagesOfManyCountriesAndAges() throws Exception {
        SitesEval eval = new SitesEval();
        eval.run(BLIND);
        String wrong = String.join("\n", eval.wrong());
        assertTrue(eval.f1() >= 0.972, wrong);
        assertEquals(1, eval.share("date"), wrong);
        assertTrue(eval.share("title") >= 0.9, wrong);
    }

    // written in the same way, of kinds and countries that were not among them; those not read rightly at once
    @Test
    void readsPagesOfKindsThatWereNotRead() throws Exception {
        SitesEval eval = new SitesEval();
        eval.run(List.of("kinds"));
        String wrong = String.join("\n", eval.wrong());
        assertTrue(eval.f1() >= 0.985, wrong);
        for (String field : List.of("title", "date", "outlet", "author")) {
            assertEquals(1, eval.share(field), wrong);
        }
    }

    @Test
    void keepsAndLeavesTheSegmentsOfPages() throws Exception {
        SegmentsEval eval = new SegmentsEval();
        eval.run(BLIND);
        assertTrue(eval.f1() >= 0.975, () -> eval.f1() + " " + String.join("\n", eval.wrong()));
    }

    @Test
    void readsTheTextOfWholePages() throws Exception {
        SitesEval eval = new SitesEval();
        eval.run(FILES);
        assertTrue(eval.f1() >= 0.995, () -> eval.f1() + " " + String.join("\n", eval.wrong()));
    }

    @Test
    void readsWhatWholePagesState() throws Exception {
        SitesEval eval = new SitesEval();
        eval.run(FILES);
        String wrong = String.join("\n", eval.wrong());
        assertEquals(1, eval.share("date"), wrong);
        assertEquals(1, eval.share("lang"), wrong);
        assertTrue(eval.share("title") >= 0.98, wrong);
        assertTrue(eval.share("author") >= 0.9, wrong);
        assertTrue(eval.share("agency") >= 0.85, wrong);
    }

    @Test
    void readsTheLargestTextOfThePagesDataAndSaysSo() throws Exception {
        Report report = read("""
                {"menu":[{"text":"الرئيسية"}],"story":{"publishedAt":"2026-03-02","blocks":[
                {"text":"قالت البلدية إن أعمال الصيانة في الطريق القديم ستبدأ الأسبوع المقبل بعد اكتمال التمويل."},
                {"text":"وأضافت أن السير سيحول إلى الجسر الجديد حتى نهاية الشهر، وأن الحافلات ستلتزم مواعيدها."}]},
                "next":[{"text":"خبر آخر لا شأن له بالصيانة"}]}""");
        assertEquals(
                List.of("html.paragraph.page-data", "html.paragraph.page-data"),
                report.passages().stream()
                        .filter(p -> p.role() == Role.PARAGRAPH)
                        .map(p -> p.rule())
                        .toList());
        assertEquals(
                "2026-03-02",
                report.publication().published().orElseThrow().value().iso());
    }

    @Test
    void leavesBrokenDataAlone() throws Exception {
        Report report = read("{\"story\":{\"blocks\":[{\"text\":\"قالت البلدية");
        assertTrue(report.passages().stream().noneMatch(p -> p.rule().endsWith("page-data")));
    }

    private static Report read(String json) throws Exception {
        String html = "<html><head><title>صيانة الطريق القديم</title></head><body><div id=root>تحميل البيانات</div>"
                + "<script type=application/json>" + json + "</script></body></html>";
        return new HtmlParser()
                .parse(new Document("page.html", html.getBytes(StandardCharsets.UTF_8)), Work.UNWATCHED)
                .getFirst();
    }
}
