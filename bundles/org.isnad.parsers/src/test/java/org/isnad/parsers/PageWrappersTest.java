package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.report.Passage;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Reports in boxes that are named, or begin, like something else, and what stands beside them. */
class PageWrappersTest {
    private static final String TITLE = "River trust sues water company";
    private static final String TEXT = "<p>The trust asked the county court for an injunction and for the cost of "
            + "restocking eleven miles of water with trout.</p>";
    private static final String OTHER = "<p>The council told nobody why the library had been closed on a Tuesday, and "
            + "the readers went home with their books unread.</p>";
    private static final String LINKS =
            "<ul>" + "<li><a href=/a>A bridge over the old mill race</a></li>".repeat(3) + "</ul>";

    @Test
    void keepsAReportThatBeginsWithLinksToOthers() throws ParseException {
        check(
                6,
                "<h1>@T</h1><div id=text><div><h4>Related articles</h4>" + LINKS + "</div>" + TEXT.repeat(6)
                        + "</div><div id=low>" + LINKS.repeat(10) + "</div>");
    }

    @Test
    void keepsAReportWhosePageIsNamedForWhatStandsBeside() throws ParseException {
        check(
                4,
                "<nav>" + LINKS.repeat(12) + "</nav><div class='page sidebar-left'>" + LINKS + "<main><h1>@T</h1>"
                        + TEXT.repeat(4) + "</main>" + LINKS + "</div><div class=stories>" + OTHER.repeat(3)
                        + "</div>");
    }

    @Test
    void leavesOutWhatStandsBesideAMarkedArticle() throws ParseException {
        check(
                3,
                "<main><div itemscope itemtype='http://schema.org/NewsArticle'><h1>@T</h1>" + TEXT.repeat(3)
                        + "</div><div class=live>"
                        + ("<div>" + OTHER + "</div>").repeat(7) + "</div></main>");
    }

    @Test
    void takesTheHeadlineOutOfABanner() throws ParseException {
        Report report = read("<nav>" + LINKS + "</nav><div class=banner-headline><h1>@T</h1></div>" + TEXT.repeat(3));
        assertEquals("html.headline.heading", headline(report).rule());
    }

    private static Passage headline(Report report) {
        return report.passages().stream()
                .filter(p -> p.role() == Role.HEADLINE)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leavesOutLinkedPicturesBelowTheText() throws ParseException {
        String picture = "<div><a href=/b><img src=b.png>Pictures: the flood</a></div>";
        Report report = read(
                "<h1>@T</h1><article>" + TEXT.repeat(3) + "</article><section>" + picture.repeat(3) + "</section>");
        assertEquals(
                0,
                report.passages().stream().filter(p -> p.role() == Role.CAPTION).count());
    }

    @Test
    void readsATagOfTheSitesOwnInTheMidstOfASentence() throws ParseException {
        Report report =
                read("<h1>@T</h1><p>In March the court fined <company id=2>Ormsby Water</company> for the third time "
                        + "since the mill was closed.</p>" + TEXT);
        assertEquals(2, report.body().size());
        // around paragraphs it is a box
        check(2, "<h1>@T</h1><app-text>" + TEXT + "</app-text><app-text>" + TEXT + "</app-text>");
    }

    @Test
    void takesTheHeadlineThatIsMarkedSoFromTheWayToThePage() throws ParseException {
        String way = "<div class=breadcrumbs><a href=/n>News</a> <h1 itemprop=headline>@T</h1></div>";
        Report report = read(way + "<h2>River trust</h2>" + TEXT.repeat(2), TITLE + " | The Harbour Age");
        assertEquals(TITLE, headline(report).span().in(report.text()));
        assertEquals("html.headline.heading", headline(report).rule());
    }

    @Test
    void takesNoAddressForAnOutlet() throws ParseException {
        Report report = read("<meta property='og:site_name' content='http://www.harbour.example'>"
                + "<meta name='application-name' content='The Harbour Age'><h1>@T</h1>" + TEXT);
        assertEquals(
                "The Harbour Age", report.publication().outlet().orElseThrow().value());
    }

    @Test
    void takesADateOffTheTitleBeforeTheOutlet() throws ParseException {
        Report report = read("<h1>@T</h1>" + TEXT, TITLE + " - 26 Sep 2011 - The Harbour Age");
        assertEquals(
                "The Harbour Age", report.publication().outlet().orElseThrow().value());
    }

    @Test
    void takesNoSiteAndNoHandleForAnAuthor() throws ParseException {
        assertEquals("-", author("<meta name=author content=harbourpost.example>", ""));
        assertEquals("Rosa Linden", author("", "<p>By Rosa Linden @rosalinden</p>"));
        assertEquals("Rosa Linden", author("", "<p>By Rosa Linden<br>HarbourPost.example<br>Archive</p>"));
    }

    @Test
    void takesNoZoneForAPlace() throws ParseException {
        Report report = read("<h1>@T</h1><p>Updated: August 13, 2010, 5:02 PM ET</p>" + TEXT);
        assertEquals("-", report.publication().place().map(p -> p.value()).orElse("-"));
    }

    private static String author(String head, String line) throws ParseException {
        Report report = read(head + "<h1>@T</h1>" + line + TEXT);
        return report.publication().byline().map(b -> b.value()).orElse("-");
    }

    private static void check(int paragraphs, String body) throws ParseException {
        Report report = read(body);
        assertEquals(TITLE, report.title());
        assertEquals(
                paragraphs,
                report.body().stream()
                        .filter(p -> p.role() == Role.PARAGRAPH)
                        .filter(p -> p.span().in(report.text()).startsWith("The trust"))
                        .count());
        assertEquals(
                paragraphs,
                report.body().stream().filter(p -> p.role() != Role.HEADLINE).count(),
                body);
    }

    private static Report read(String body) throws ParseException {
        return read(body, TITLE);
    }

    private static Report read(String body, String title) throws ParseException {
        String html =
                "<html><head><title>" + title + "</title></head><body>" + body.replace("@T", TITLE) + "</body></html>";
        return new HtmlParser()
                .parse(new Document("page.html", html.getBytes(StandardCharsets.UTF_8)), Work.UNWATCHED)
                .getFirst();
    }
}
