package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.report.Publication;
import org.isnad.report.Stated;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class PageDateTest {
    private static final String BODY =
            "<p>قالت بلدية الساحل إن أعمال الصيانة في الطريق القديم ستبدأ الأسبوع المقبل، وإن حركة السير ستحول إلى الجسر الجديد.</p>"
                    + "<p>وأضافت البلدية أن الحافلات ستلتزم مواعيدها، لكن على السائقين أن يتوقعوا التأخير حتى نهاية الشهر المقبل.</p>";

    @Test
    void readsTheFormsHeadsUse() throws ParseException {
        for (String value : new String[] {
            "2026-03-02",
            "2026-03-02T09:15:00+03:00",
            "2026-03-02T09:15:00+0300",
            "2026-03-02 09:15:00",
            "2026-03-02 09:15",
            "2026/03/02",
            "20260302",
            "20260302091500",
            "Mon, 02 Mar 2026 09:15:00 GMT",
            "Mon Mar 02 2026 09:15:00 GMT+0300",
            "March 2, 2026",
            "2 آذار 2026",
            "02.03.2026 09:15",
            "1772442900",
            "1772442900000"
        }) {
            head("<meta property='article:published_time' content='" + value + "'>");
        }
    }

    @Test
    void knowsTheNamesHeadsUse() throws ParseException {
        for (String name : new String[] {
            "date",
            "pubdate",
            "publish-date",
            "DC.date.issued",
            "dcterms.created",
            "sailthru.date",
            "parsely-pub-date",
            "datePublished",
            "article:published",
            "publication_date"
        }) {
            head("<meta name='" + name + "' content='2026-03-02'>");
        }
        head(
                "<script type='application/ld+json'>{\"dateModified\":\"2026-03-05\",\"datePublished\":\"2026-03-02\"}</script>");
        head("<meta name='date' content='soon'><meta name='pubdate' content='2026-03-02'>");
    }

    @Test
    void readsMarkedElements() throws ParseException {
        top("<span itemprop=datePublished content='2026-03-02T09:15'>today</span>");
        top("<meta itemprop=datePublished content='2026-03-02'>");
        top("<abbr class=published title='2026-03-02T09:15:00'>today</abbr>");
        top("<time datetime='2026-03-02T09:15:00Z'>today</time>");
        top("<time class='entry-date' datetime='2026-03-02'>today</time>");
        top("<time>2 Mart 2026</time>");
    }

    @Test
    void readsLinesThatStateADate() throws ParseException {
        top("<div class=info>الاثنين 2 آذار 2026 - 9:15 ص</div>");
        top("<div class=info>نشر في: 02/03/2026 09:15</div>");
        top("<div class=info>Giriş: 02.03.2026 - 09:15 | Güncelleme: 05.03.2026 - 10:00</div>");
        top("<div class=info>פורסם: 02.03.26, 09:15</div>");
        top("<div class=info>Published March 2, 2026 at 9:15 am</div>");
        top("<div class=info><span>By Nora Whitcombe</span> | <span>2 March 2026</span></div>");
    }

    @Test
    void readsAddressesWhereNothingElseSays() throws ParseException {
        head("<link rel=canonical href='https://marsa.example/2026/03/02/roads'>");
        head("<link rel=canonical href='https://marsa.example/news/2026-03-02-roads.html'>");
        head("<meta property='og:url' content='https://marsa.example/roads_20260302.html'>");
        assertEquals(Optional.empty(), AddressDate.day("/news/2026/13/45/20269999"));
    }

    @Test
    void takesNoDateFromWhatSurroundsTheReport() throws ParseException {
        assertEquals(
                "",
                read(
                        "",
                        "<h1>إغلاق الطريق القديم</h1>" + BODY
                                + "<div class=related><time datetime='2020-01-01'>x</time><time datetime='2020-01-02'>x</time></div>"));
        assertEquals(
                "2026-03-02",
                read(
                        "",
                        "<div class=related-news><span class=date>1 آذار 2020</span></div><div><h1>إغلاق الطريق القديم</h1><span class=post-date>2 آذار 2026</span>"
                                + BODY + "</div>"));
    }

    @Test
    void takesTheLastChangeOnlyWhereNothingElseSays() throws ParseException {
        head("<meta property='article:modified_time' content='2026-03-02T10:00:00Z'>");
        head("<meta property='article:modified_time' content='2026-03-05'><meta name=date content='2026-03-02'>");
    }

    @Test
    void saysWhereTheTextStatesAnotherDay() throws ParseException {
        String head = "<meta name=date content='2026-03-02'>";
        assertEquals("meta.date.text-differs", rule(head, "12 آذار 2026"));
        assertEquals("meta.date", rule(head, "3 آذار 2026"));
        assertEquals("meta.date", rule(head, "2 آذار 2026"));
    }

    private static String rule(String head, String line) throws ParseException {
        return publication(head, "<h1>إغلاق الطريق القديم</h1><p>" + line + "</p>" + BODY)
                .published()
                .map(Stated::rule)
                .orElse("");
    }

    @Test
    void takesAnAgencyNamedAsAuthorForTheAgency() throws ParseException {
        Publication stated = publication("<meta name=author content='رويترز'>", "<h1>إغلاق الطريق القديم</h1>" + BODY);
        assertEquals("رويترز", stated.agency().map(Stated::value).orElse(""));
        assertEquals(Optional.empty(), stated.byline());
    }

    private static void head(String head) throws ParseException {
        assertEquals("2026-03-02", read(head, "<h1>إغلاق الطريق القديم</h1>" + BODY), head);
    }

    private static void top(String line) throws ParseException {
        assertEquals(
                "2026-03-02", read("", "<div class=news><h1>إغلاق الطريق القديم</h1>" + line + BODY + "</div>"), line);
    }

    private static String read(String head, String body) throws ParseException {
        return publication(head, body)
                .published()
                .map(s -> s.value().at().toLocalDate().toString())
                .orElse("");
    }

    private static Publication publication(String head, String body) throws ParseException {
        String html =
                "<html><head><title>إغلاق الطريق القديم</title>" + head + "</head><body>" + body + "</body></html>";
        Document document = new Document("page.html", html.getBytes(StandardCharsets.UTF_8));
        return new HtmlParser().parse(document, Work.UNWATCHED).getFirst().publication();
    }
}
