package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.report.Passage;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Forms of pages of any language: what is text of them, each line of it one, and what is not. */
class PageFormsTest {
    private static final String TITLE = "River trust sues water company";
    private static final String ONE = "The trust asked the county court for an injunction and for the cost of "
            + "restocking eleven miles of water with trout.";
    private static final String TWO = "The company said it had inherited a network that was built for a town of nine "
            + "thousand people, and that it would appeal.";

    @Test
    void leavesOutStampsWhereverTheyStand() throws ParseException {
        check("<h1>@T</h1><div>Posted by rosa on March 4, 2015 in News</div>@1@2", "@1", "@2");
        check("<h1>@T</h1>@1@2<div>Geschrieben am 4. März 2015 von Jutta in Allgemein</div>", "@1", "@2");
        check("<h1>@T</h1><div>4 mars 2015 | Justice | Rosa Idle</div>@1@2", "@1", "@2");
        check("<h1>@T</h1><div>jeudi 4 mars 2015, par Odile Perrin</div>@1@2", "@1", "@2");
        check("<h1>@T</h1>@1@2<div>Postado por nelson às 10:12</div>", "@1", "@2");
    }

    @Test
    void leavesOutWhatTheClassSaysIsNoText() throws ParseException {
        check("<h1>@T</h1><div class=post-meta>Rosa · 3 comments · 912</div>@1@2", "@1", "@2");
        check("<h1>@T</h1>@1@2<div class=usertitle>Golden member</div>", "@1", "@2");
        check("<h1>@T</h1>@1@2<div class=signature>Warm valves, sweet sound</div>", "@1", "@2");
        check(
                "<h1>@T</h1>@1@2<p class='postmetadata alt'>This was written and then was filed with others. It ends.</p>",
                "@1",
                "@2");
    }

    @Test
    void keepsWhatTheClassOnlySaysTheLooksOf() throws ParseException {
        check("<h1>@T</h1><div class=margin-bottom>@1</div><div class=no-comments>@2</div>", "@1", "@2");
        check(
                "<h1>@T</h1><div class='post hentry category-comments tag-sponsor'>@1@2</div>" + longer("comment"),
                "@1",
                "@2");
    }

    @Test
    void leavesOutWhatPagesSayUnderEveryText() throws ParseException {
        check("<h1>@T</h1>@1@2<div>3 days ago</div>", "@1", "@2");
        check("<h1>@T</h1>@1@2<div>قبل 3 ساعات</div>", "@1", "@2");
        check("<h1>@T</h1>@1@2<div>il y a 2 heures</div>", "@1", "@2");
        check("<h1>@T</h1>@1@2<div>__________<br>Patience is a river</div>", "@1", "@2");
        check("<h1>@T</h1>@1@2<div>— River Watch (@riverwatch) March 4, 2015</div>", "@1", "@2");
        check("<h1>@T</h1>@1@2<div>Contact | Legal notice | Sitemap | Jobs</div>", "@1", "@2");
        check("<h1>@T</h1>@1@2<div>The weir at dawn (photo: Nell Carrow)</div>", "@1", "@2");
        check(
                "<h1>@T</h1>@1<p>To hear this, Javascript must be enabled and Adobe Flash Player must be installed.</p>@2",
                "@1",
                "@2");
        check("<h1>@T</h1>@1@2<p>Read or Share this story: http://river.example/1x3DFko</p>", "@1", "@2");
        check("<h1>@T</h1>@1@2<div>Lesen Sie auch: Gaspreise steigen weiter</div>", "@1", "@2");
        check(
                "<h1>@T</h1>@1@2<div>Kommentare<br>Heinz: das wird nichts mehr mit dem Fluss, glaubt mir</div>",
                "@1",
                "@2");
    }

    @Test
    void keepsSentencesThatOnlyLookSo() throws ParseException {
        check(
                "<h1>@T</h1>@1<p>The old bus is powered by the river, and it ran three days ago.</p>@2",
                "@1",
                "The old bus is powered by the river, and it ran three days ago.",
                "@2");
        check(
                "<h1>@T</h1>@1<p>They agreed on 4 March 2015 to share the terms and conditions of the lease.</p>@2",
                "@1",
                "They agreed on 4 March 2015 to share the terms and conditions of the lease.",
                "@2");
    }

    @Test
    void readsTheLastEntryOfAListAsText() throws ParseException {
        check("<h1>@T</h1>@1@2<ul><li>Crew: nine people</li></ul>", "@1", "@2", "Crew: nine people");
    }

    @Test
    void partsParagraphsOfTypedText() throws ParseException {
        check("<h1>@T</h1><pre>" + ONE + "\n\n" + TWO + "</pre>", "@1", "@2");
    }

    @Test
    void readsCardsWhereNothingElseRuns() throws ParseException {
        String post = "<div class=post><h2><a href=/a>Slugs, a truce</a></h2>@1</div>";
        check("<div id=content>" + post.repeat(3) + "</div>", "@1", "@1", "@1");
    }

    @Test
    void takesNoShortLineBesideTheText() throws ParseException {
        check(
                "<table><tr><td><h1>@T</h1>" + "@1@2".repeat(2)
                        + "</td><td>Dates<br>25.04. Flea market<br>01.05. May day</td></tr>"
                        + "<tr><td>Ormsby town hall, Main Street 1, telephone 1234, open on Fridays</td></tr></table>",
                "@1",
                "@2",
                "@1",
                "@2");
    }

    @Test
    void takesTheTitleOfTheTextWhereThePageNamesItsSite() throws ParseException {
        Report report = read("<head><title>The Courier</title></head><div>" + TITLE + "</div>@1@2");
        assertEquals(TITLE, report.title());
    }

    @Test
    void takesTheHeadlineFromBehindTheNameOfTheSite() throws ParseException {
        String page = "<head><title>Valley Forum • " + TITLE + "</title></head><h1>Valley Forum</h1><h2>@T</h2>@1@2";
        assertEquals(TITLE, read(page).title());
    }

    // of readers, and longer than the report
    private static String longer(String name) {
        return ("<div class=" + name + "><p>" + TWO + "</p></div>").repeat(3);
    }

    private static Report read(String html) throws ParseException {
        Document document = new Document("page.html", filled(html).getBytes(StandardCharsets.UTF_8));
        return new HtmlParser().parse(document, Work.UNWATCHED).getFirst();
    }

    private static String filled(String html) {
        return html.replace("@T", TITLE).replace("@1", "<p>" + ONE + "</p>").replace("@2", "<p>" + TWO + "</p>");
    }

    private static void check(String body, String... expected) throws ParseException {
        Report report = read("<html><head><title>" + TITLE + "</title></head><body>" + body + "</body></html>");
        List<String> found = report.body().stream()
                .filter(p -> p.role() != Role.HEADLINE)
                .map(Passage::span)
                .map(span -> span.in(report.text()))
                .collect(Collectors.toList());
        assertEquals(
                List.of(expected).stream()
                        .map(e -> e.equals("@1") ? ONE : e.equals("@2") ? TWO : e)
                        .toList(),
                found,
                body);
    }
}
