package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Kinds of pages a desk saves besides the news of a site: threads, posts, blogs, what scripts build. */
class PageKindsTest {
    private static final String ONE = "The trust asked the county court for an injunction and for the cost of "
            + "restocking eleven miles of water with trout.";
    private static final String TWO = "The company said it had inherited a network that was built for a town of nine "
            + "thousand people, and that it would appeal.";
    private static final String TEXT = "<p>" + ONE + "</p><p>" + TWO + "</p>";

    @Test
    void readsTheDataAScriptAssigns() throws ParseException {
        Report report = read(
                "<title>River trust sues</title>",
                "<div>Loading</div><script>window.STATE = {\"story\":{"
                        + "\"title\":\"River trust sues\",\"lead\":\"It is the first case of its kind in the county's history.\","
                        + "\"updatedAt\":\"2026-03-03\",\"publishedAt\":\"2026-03-02\",\"body\":\"" + ONE + "\\n" + TWO
                        + "\\n" + ONE + "\"}};start();</script>");
        assertEquals(
                "It is the first case of its kind in the county's history.|" + ONE + "|" + TWO + "|" + ONE,
                body(report));
        assertEquals("2026-03-02", iso(report.publication().published()));
        assertEquals("2026-03-03", iso(report.publication().updated()));
    }

    @Test
    void takesNoNoticeInAScriptForAReport() throws ParseException {
        Report report = read(
                "",
                "<p>" + ONE + "</p><script>var conf = {\"cookieText\":\"" + TWO + " " + TWO + " " + TWO
                        + "\"};</script>");
        assertEquals(ONE, body(report));
    }

    @Test
    void leavesOutTheReportThatFollows() throws ParseException {
        String next = "<article><h1>Ferry workers vote to strike</h1><p>" + TWO.replace("company", "authority")
                + "</p></article>";
        assertEquals(
                ONE + "|" + TWO,
                body(read("", "<main><article><h1>River trust sues</h1>" + TEXT + "</article>" + next + "</main>")));
    }

    @Test
    void keepsBoxesOfFactsInReports() throws ParseException {
        String fact = "Eleven miles of water were restocked in 2012.";
        assertEquals(
                List.of(true, false),
                List.of(
                        body(read(
                                        "",
                                        "<article>" + TEXT + "<aside class=fact-box><p>" + fact
                                                + "</p></aside></article>"))
                                .contains(fact),
                        body(read("", "<article>" + TEXT + "<aside class=promo><p>" + fact + "</p></aside></article>"))
                                .contains(fact)));
    }

    @Test
    void readsTheDayFromNoLinkNoMembershipAndNoStretchOfDays() throws ParseException {
        assertEquals(
                "2010-07-30", day("<h1>River trust sues</h1><p>Member since 14.2.2006</p><p>30.07.2010</p>" + TEXT));
        assertEquals("", day("<h1>River trust sues</h1><div><a href=x>Mill burnt on 4 March 2015</a></div>" + TEXT));
        assertEquals("", day("<h1>Siege of the mill</h1><p>3 March – 19 June 2016</p>" + TEXT));
    }

    @Test
    void readsTheDayAHeadlineOrAPostEndsWith() throws ParseException {
        assertEquals("2008-02-14", day("<h1>No: 23 - 14 February 2008, Mills of the North</h1>" + TEXT));
        assertEquals("", day("<h1>What the storm of 14 February 2008 has left behind</h1>" + TEXT));
        assertEquals(
                "2013-05-31",
                day("<ul><li>" + TEXT + "<footer><a class=entry-date>31.05.2013 06:48</a></footer></li></ul>"));
    }

    @Test
    void readsDaysOfPersianAndThaiPages() throws ParseException {
        assertEquals(
                "2008-09-05",
                day("<h1>River trust sues</h1>" + TEXT + "<div>نوشته شده در جمعه پانزدهم شهریور ۱۳۸۷</div>"));
        assertEquals("2019-03-05", day("<h1>River trust sues</h1><div>วันที่ 5 มีนาคม 2562</div>" + TEXT));
    }

    @Test
    void namesOutletsByTitleHeadingAndCopyright() throws ParseException {
        assertEquals("Harbour Post", outlet("<title>Harbour Post - Mill burnt</title>", "<h1>Mill burnt</h1>" + TEXT));
        assertEquals("Harbour Post", outlet("", "<h1><a href='/'>Harbour Post</a></h1><h2>Mill burnt</h2>" + TEXT));
        for (String line : new String[] {
            "© 1999-2001 \"Harbour Post\". All rights reserved",
            "Copyright 2009 Harbour Post Ltd. Terms apply",
            "جميع الحقوق محفوظة © Harbour Post 2007"
        }) {
            assertEquals("Harbour Post", outlet("", "<h1>Mill burnt</h1>" + TEXT + "<div>" + line + "</div>"));
        }
        assertEquals("وزارة الموارد", outlet("", TEXT + "<div>جميع الحقوق محفوظة لوزارة الموارد 2019</div>"));
        for (String none : new String[] {"Powered by phpBB © phpBB Group", "© Crown copyright 2013", "© Back to top"}) {
            assertEquals("", outlet("", "<h1>Mill burnt</h1>" + TEXT + "<div>" + none + "</div>"));
        }
    }

    @Test
    void namesWhoPostedOnANetwork() throws ParseException {
        for (String title : new String[] {
            "Rosa Linden (@rosa) on X", "Rosa Linden on Instagram: \"The mill\"", "Rosa Linden - The mill… | Facebook"
        }) {
            Report report = read("<title>" + title + "</title>", "<h1>Post</h1>" + TEXT);
            assertEquals("Rosa Linden", value(report.publication().byline()));
            assertEquals(title, report.title());
        }
    }

    @Test
    void leavesOutWhatIsToldAboveTheHeadline() throws ParseException {
        String other =
                "<p>Storms cut power to 90,000 homes across three states, and crews from far away were sent to help.</p>";
        assertEquals(
                ONE + "|" + TWO + "|" + ONE,
                body(read("", "<div>" + other + "<h1>River trust sues</h1>" + TEXT + "<p>" + ONE + "</p></div>")));
    }

    @Test
    void namesOfAllWhoWriteThereTheOneOfTheTitle() throws ParseException {
        String writers = "<a class=writer>Ada Brook</a><a class=writer>Rosa Linden</a>";
        Report report =
                read("<title>Rosa Linden - River trust sues</title>", writers + "<h1>River trust sues</h1>" + TEXT);
        assertEquals("Rosa Linden", value(report.publication().byline()));
    }

    private static String day(String body) throws ParseException {
        String iso = iso(read("", body).publication().published());
        return iso.substring(0, Math.min(10, iso.length()));
    }

    private static String outlet(String head, String body) throws ParseException {
        return value(read(head, body).publication().outlet());
    }

    private static String value(Optional<Stated<String>> stated) {
        return stated.map(Stated::value).orElse("");
    }

    private static String iso(Optional<Stated<StatedTime>> stated) {
        return stated.map(time -> time.value().iso()).orElse("");
    }

    private static String body(Report report) {
        return report.body().stream()
                .map(passage -> passage.span().in(report.text()))
                .collect(Collectors.joining("|"));
    }

    private static Report read(String head, String body) throws ParseException {
        String html = "<html><head>" + head + "</head><body>" + body + "</body></html>";
        return new HtmlParser()
                .parse(new Document("page.html", html.getBytes(StandardCharsets.UTF_8)), Work.UNWATCHED)
                .getFirst();
    }
}
