package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.testkit.ParserContract;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class HtmlParserTest implements ParserContract {
    private static final String ONE =
            "قالت بلدية الساحل إن أعمال الصيانة في الطريق القديم ستبدأ الأسبوع المقبل، وإن حركة السير ستحوَّل إلى الجسر الجديد.";
    private static final String TWO =
            "وأضافت البلدية أن الحافلات ستلتزم مواعيدها، لكن على السائقين أن يتوقعوا التأخير حتى نهاية الشهر المقبل في أقل تقدير.";

    @Override
    public Parser parser() {
        return new HtmlParser();
    }

    @Override
    public Document example() {
        return document("<html><title>عنوان</title><body><p>" + ONE + "</p><p>" + TWO + "</p></body></html>");
    }

    @Test
    void keepsTheArticleAndMarksTheRest() throws ParseException {
        check("""
                <html><head><title>إغلاق الطريق القديم - مرسى اليوم</title></head><body>
                <div class="main-nav"><a href="/">الرئيسية</a> <a href="/s">رياضة</a></div>
                <div class="content"><h1>إغلاق الطريق القديم</h1>
                <div class="social-share">انشرها على صفحتك</div>
                <div class="body"><p>@1</p><p>@2</p><h2>بدائل للسائقين</h2><p>@1</p>
                <p><strong>اقرأ أيضا:</strong> <a href="/x">معرض الزهور</a></p><p>@2</p></div></div>
                <div id="comments"><p>@2</p></div>
                <footer><p>كل الحقوق محفوظة</p></footer></body></html>""", """
                furniture|الرئيسية رياضة
                headline|إغلاق الطريق القديم
                furniture|انشرها على صفحتك
                paragraph|@1
                paragraph|@2
                subheading|بدائل للسائقين
                paragraph|@1
                furniture|اقرأ أيضا: معرض الزهور
                paragraph|@2
                furniture|@2
                furniture|كل الحقوق محفوظة""");
    }

    @Test
    void findsTheTextOfAnOldTablePage() throws ParseException {
        check("""
                <table><tr><td><a href=a>أخبار</a><br><a href=b>صور</a></td>
                <td><font size=5><b>إغلاق الطريق القديم</b></font><br><br>@1<br><br>@2</td></tr></table>""", """
                furniture|أخبار
                |صور
                headline|إغلاق الطريق القديم
                paragraph|@1
                paragraph|@2""");
    }

    @Test
    void takesTheTitleWhereThePageHasNoHeadline() throws ParseException {
        Report report = check("<title>إغلاق الطريق القديم</title><div><p>@1</p><p>@2</p></div>", """
                headline|إغلاق الطريق القديم
                paragraph|@1
                paragraph|@2""");
        assertEquals("إغلاق الطريق القديم", report.title());
    }

    @Test
    void readsWhatTheHeadStates() throws ParseException {
        Publication stated = read("""
                        <head><title>إغلاق الطريق القديم | مرسى اليوم</title>
                        <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-02T09:15+03:00",
                        "author":{"@type":"Person","name":"سامر \\u0627لنجار"},"publisher":{"name":"مرسى اليوم"}}</script>
                        <link rel=canonical href="https://marsa.example/roads/1"></head>
                        <body><h1>إغلاق الطريق القديم</h1><p>@1</p><p>@2</p></body>""").publication();
        assertEquals("مرسى اليوم", stated.outlet().orElseThrow().value());
        assertEquals("سامر النجار", stated.byline().orElseThrow().value());
        assertEquals("2026-03-02T09:15+03:00", iso(stated));
        assertEquals(
                "https://marsa.example/roads/1",
                stated.address().orElseThrow().value().toString());
    }

    @Test
    void readsTheOutletOffTheTitle() throws ParseException {
        Publication stated =
                read("<title>إغلاق الطريق القديم - مرسى اليوم</title><h1>إغلاق الطريق القديم</h1><p>@1</p><p>@2</p>")
                        .publication();
        assertEquals("مرسى اليوم", stated.outlet().map(Stated::value).orElse(""));
    }

    @Test
    void readsTheDateInTheTextWhereTheHeadStatesNone() throws ParseException {
        Report report = check("""
                <div class=post><h1>إغلاق الطريق القديم</h1><span class=when>2 آذار 2026 - 9:15 ص</span>
                <p>@1</p><p>@2</p></div>""", """
                headline|إغلاق الطريق القديم
                dateline|2 آذار 2026 - 9:15 ص
                paragraph|@1
                paragraph|@2""");
        assertEquals("2026-03-02T09:15", iso(report.publication()));
    }

    @Test
    void keepsPlainTimesWithoutSecondsAndZone() throws ParseException {
        String page = "<meta property='article:published_time' content='%s'><h1>إغلاق الطريق</h1><p>@1</p><p>@2</p>";
        assertEquals("2026-03-02", iso(read(page.formatted("2026-03-02")).publication()));
        assertEquals(
                "2026-03-02T09:15", iso(read(page.formatted("2026-03-02T09:15")).publication()));
        assertEquals(
                "2026-03-02T09:15:30Z",
                iso(read(page.formatted("2026-03-02T09:15:30.000Z")).publication()));
        assertEquals(
                "2026-03-02T09:15:30+03:00",
                iso(read(page.formatted("2026-03-02T09:15:30+0300")).publication()));
    }

    @Test
    void believesTheCharsetAPageDeclares() throws ParseException {
        String page = "<html><head><meta charset=windows-1256></head><body><h1>إغلاق الطريق</h1><p>" + ONE
                + "</p></body></html>";
        byte[] bytes = page.replace("ستحوَّل", "ستحول").getBytes(Charset.forName("windows-1256"));
        Report report = new HtmlParser()
                .parse(new Document("page.html", bytes), Work.UNWATCHED)
                .getFirst();
        assertEquals("إغلاق الطريق", report.title());
    }

    @Test
    void leavesOutScriptsAndWhatIsHidden() throws ParseException {
        check(
                "<script>var a='x';</script><style>p{}</style><noscript>n</noscript><p hidden>h</p><p style='display: none'>d</p><p>@1</p><p>@2</p>",
                """
                paragraph|@1
                paragraph|@2""");
    }

    @Test
    void fitsPagesAndNothingElse() {
        assertEquals(Fit.EXACT, parser().fit(document("words")));
        assertEquals(
                Fit.EXACT, parser().fit(new Document("x", "<!doctype HTML><p>a".getBytes(StandardCharsets.UTF_8))));
        assertEquals(Fit.NONE, parser().fit(new Document("x.txt", "plain words".getBytes(StandardCharsets.UTF_8))));
        assertEquals(Fit.NONE, parser().fit(new Document("x.html", "%PDF-1.4".getBytes(StandardCharsets.UTF_8))));
    }

    private static String iso(Publication publication) {
        return publication.published().map(Stated::value).map(StatedTime::iso).orElse("");
    }

    private static Document document(String html) {
        return new Document(
                "page.html", Optional.empty(), Optional.empty(), filled(html).getBytes(StandardCharsets.UTF_8));
    }

    private static String filled(String marked) {
        return marked.replace("@1", ONE).replace("@2", TWO);
    }

    private static Report read(String html) throws ParseException {
        Report report = new HtmlParser().parse(document(html), Work.UNWATCHED).getFirst();
        Coverage.check(report);
        return report;
    }

    private static Report check(String html, String expected) throws ParseException {
        Report report = read(html);
        Marked.check(filled(expected), report);
        return report;
    }
}
