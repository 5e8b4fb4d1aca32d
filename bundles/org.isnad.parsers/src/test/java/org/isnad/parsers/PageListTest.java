package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class PageListTest {
    private static final String LINK = "<h3><a href=/a>البلدية تبدأ صيانة الطريق القديم</a></h3>";
    private static final String TEASER = "<p>قالت البلدية إن أعمال الصيانة في الطريق القديم ستبدأ الأسبوع المقبل.</p>";
    private static final String TEXT =
            "<p>قالت بلدية الساحل إن أعمال الصيانة في الطريق القديم ستبدأ الأسبوع المقبل، وإن حركة السير ستحول إلى الجسر الجديد، "
                    + "وأضافت أن الحافلات ستلتزم مواعيدها، لكن على السائقين أن يتوقعوا التأخير حتى نهاية الشهر المقبل.</p>";

    @Test
    void refusesTheFrontOfASite() {
        refused("<h1>مرسى اليوم</h1>" + ("<article><img src=a>" + LINK + TEASER + "</article>").repeat(9));
        refused("<main>" + ("<div class=card><span>محليات</span>" + LINK + "</div>").repeat(12) + "</main>");
        refused("<ul>" + ("<li><a href=/a><h2>البلدية تبدأ صيانة الطريق القديم</h2>" + TEASER + "</a></li>").repeat(8)
                + "</ul>");
    }

    @Test
    void readsAShortReportAboveManyOthers() {
        read("<h1>البلدية تعلن موعد الصيانة في الطريق القديم</h1>" + TEASER + LINK.repeat(20));
        read("<h1><a href=/self>البلدية تعلن موعد الصيانة</a></h1>" + TEXT.repeat(2) + LINK.repeat(20));
    }

    @Test
    void readsPostsThatStandOneBelowTheOther() {
        read((LINK + TEXT.repeat(2)).repeat(9));
        read("<h1>مرسى اليوم</h1>" + LINK.repeat(5) + TEASER);
    }

    @Test
    void readsWhatStatesWhenItWasPublished() {
        read("<meta property='article:published_time' content='2026-03-02'><h1>مرسى اليوم</h1>"
                + (LINK + TEASER).repeat(9));
    }

    private static void refused(String body) {
        ParseException e = assertThrows(ParseException.class, () -> parse(body), body);
        assertEquals("parse.list", e.reason().key());
    }

    private static void read(String body) {
        assertDoesNotThrow(() -> parse(body), body);
    }

    private static void parse(String body) throws ParseException {
        String html = "<html><head><title>مرسى اليوم</title></head><body>" + body + "</body></html>";
        new HtmlParser().parse(new Document("page.html", html.getBytes(StandardCharsets.UTF_8)), Work.UNWATCHED);
    }
}
