package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.testkit.ParserContract;
import org.isnad.testkit.Stories;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedParserTest implements ParserContract {
    @Override
    public Parser parser() {
        return new FeedParser();
    }

    @Override
    public Document example() {
        return feed(rss(item(Stories.AR)));
    }

    private static String rss(String items) {
        return "<?xml version='1.0' encoding='utf-8'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
                + "<channel><title>مرسى اليوم</title><link>https://marsa.example/</link>" + items + "</channel></rss>";
    }

    private static String item(Stories story) {
        return "<item><title>" + story.headline() + "</title><link>https://marsa.example/" + story.ordinal() + "</link>"
                + "<pubDate>Sun, 01 Mar 2026 10:15 GMT</pubDate><dc:creator>سامر</dc:creator><description>short</description>"
                + "<content:encoded><![CDATA[" + story.html() + "]]></content:encoded></item>";
    }

    @Test
    void makesAReportOfEveryItemWithItsFullContent() throws ParseException {
        List<Report> reports = read(rss(item(Stories.AR) + item(Stories.HE) + item(Stories.TR) + item(Stories.EN)));
        assertEquals(4, reports.size());
        for (Stories story : Stories.values()) {
            story.check(reports.get(story.ordinal()));
        }
    }

    @Test
    void statesWhatTheItemStates() throws ParseException {
        Report report = read(rss(item(Stories.AR))).getFirst();
        Publication stated = report.publication();
        assertEquals("مرسى اليوم", stated.outlet().orElseThrow().value());
        assertEquals("سامر", stated.byline().orElseThrow().span().orElseThrow().in(report.text()));
        Stated<StatedTime> date = stated.published().orElseThrow();
        assertEquals("2026-03-01T10:15Z", date.value().iso());
        assertEquals("Sun, 01 Mar 2026 10:15 GMT", date.span().orElseThrow().in(report.text()));
        assertEquals(
                "https://marsa.example/0",
                stated.address().orElseThrow().value().toString());
    }

    @ParameterizedTest
    @EnumSource
    void readsAtomWithEscapedAndInlineContent(Stories story) throws ParseException {
        String head = "<feed xmlns='http://www.w3.org/2005/Atom'><title>Marsa</title><entry><title type='html'>"
                + story.headline()
                + "</title><updated>2026-03-02T08:00:00Z</updated><published>2026-03-01T10:15:30+03:00"
                + "</published><link rel='self' href='https://a.example/self'/><link href='https://a.example/1'/>";
        String escaped = "<content type='html'>" + story.html().replace("<", "&lt;") + "</content></entry></feed>";
        String inline = "<content type='xhtml'><div>" + story.html() + "</div></content></entry></feed>";
        for (String content : List.of(escaped, inline)) {
            Report report = read(head + content).getFirst();
            story.check(report);
            assertEquals(
                    "https://a.example/1",
                    report.publication().address().orElseThrow().value().toString());
            assertEquals(
                    "2026-03-01T10:15:30+03:00",
                    report.publication().published().orElseThrow().value().iso());
        }
    }

    @Test
    void followsNoEntityAndNoDocumentType() throws ParseException {
        String xml = "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY y 'yyyy'>]>"
                + rss(item(Stories.EN).replace("Old bridge", "&x;&y; Old bridge"));
        Report report = read(xml).getFirst();
        assertFalse(report.text().contains("root:"));
        assertFalse(report.text().contains("yyyy"));
    }

    @Test
    void refusesAFeedWithoutEntries() {
        ParseException thrown = assertThrows(ParseException.class, () -> read(rss("")));
        assertEquals("parse.feed", thrown.reason().key());
        assertEquals("feed.xml", thrown.reason().arguments().getFirst());
    }

    @Test
    void keepsWhatACutFeedStillHolds() throws ParseException {
        String whole = rss(item(Stories.AR) + item(Stories.EN));
        List<Report> reports = read(whole.substring(0, whole.length() - 300));
        assertEquals(2, reports.size());
        Stories.AR.check(reports.getFirst());
    }

    @Test
    void fitsFeedsAndNothingElse() {
        assertEquals(Fit.EXACT, parser().fit(example()));
        assertEquals(Fit.NONE, new HtmlParser().fit(example()));
        assertEquals(Fit.NONE, parser().fit(new Document("x.html", "<p>rss words".getBytes(StandardCharsets.UTF_8))));
    }

    private List<Report> read(String xml) throws ParseException {
        return parser().parse(feed(xml), Work.UNWATCHED);
    }

    @Test
    void keepsTheSetsAFeedWithoutDeclarationMayBeIn() throws ParseException {
        String xml = rss(item(Stories.AR) + item(Stories.AR)).replace(" encoding='utf-8'", "");
        Document feed = new Document("feed.rss", xml.getBytes(Charset.forName("windows-1256")));
        List<Report> reports = new FeedParser().parse(feed, Work.UNWATCHED);
        assertEquals(2, reports.size());
        for (Report report : reports) {
            Stories.AR.check(report);
            assertEquals("windows-1256", report.encoding().orElseThrow().charset());
            assertFalse(report.encoding().orElseThrow().others().isEmpty());
        }
        Report other =
                new FeedParser().parse(feed.in("windows-1255"), Work.UNWATCHED).getFirst();
        assertEquals("windows-1255", other.encoding().orElseThrow().charset());
    }

    private static Document feed(String xml) {
        return new Document("feed.xml", xml.getBytes(StandardCharsets.UTF_8));
    }
}
