package org.isnad.parsers.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.report.Encoding;
import org.isnad.report.Report;
import org.isnad.testkit.Stories;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SiteParserTest {
    private static final String RULES = """
            {
              "site": "example.org",
              "headline": "div.kop",
              "text": ["div.story > p", "div.story > div"],
              "drop": [".share", ".more"],
              "byline": ".author",
              "published": "time@datetime",
              "outlet": "=The Example"
            }
            """;

    @TempDir
    Path folder;

    private SiteParser parser(String rules) throws IOException {
        Files.writeString(folder.resolve("example.json"), rules);
        return new SiteParser(SiteRules.of(List.of(folder)));
    }

    private static Document page(Stories story, String host) {
        String html = "<html><head><meta charset=utf-8><link rel=canonical href='https://" + host
                + "/a/1'></head><body><h1>Menu</h1><div class=author>Samir Najjar</div>"
                + "<time datetime='2026-03-01T10:15'>x</time><div class=kop>" + story.headline()
                + "</div><div class=story>"
                + "<p class=share>Share this story with everybody you know.</p>" + story.html()
                + "<p class=more>Read more of what everybody reads.</p></div></body></html>";
        return new Document("page.html", html.getBytes(UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatTheRulesPointAtAndNothingElse(Stories story) throws IOException, ParseException {
        Report report = parser(RULES)
                .parse(page(story, "www.example.org"), Work.UNWATCHED)
                .getFirst();
        story.check(report);
        assertEquals("Samir Najjar", report.publication().byline().orElseThrow().value());
        assertEquals("The Example", report.publication().outlet().orElseThrow().value());
        assertEquals(
                "2026-03-01T10:15",
                report.publication().published().orElseThrow().value().iso());
        assertEquals(
                3,
                report.passages().stream()
                        .filter(p -> p.rule().endsWith("site.example.text"))
                        .count());
    }

    @Test
    void fitsPagesOfItsSiteOnly() throws IOException {
        SiteParser parser = parser(RULES);
        assertEquals(Fit.EXACT, parser.fit(page(Stories.EN, "example.org")));
        assertEquals(Fit.NONE, parser.fit(page(Stories.EN, "notexample.org")));
        Document told = new Document(
                "x",
                Optional.empty(),
                Optional.of(URI.create("https://news.example.org/1")),
                "<p>Words.</p>".getBytes(UTF_8));
        assertEquals(Fit.EXACT, parser.fit(told));
        assertEquals(Fit.NONE, new SiteParser().fit(page(Stories.EN, "example.org")));
        assertTrue("isnad.by-site".compareTo("isnad.html") < 0, "of two that fit the first id reads");
    }

    @Test
    void aPageWithNothingWhereTheRulesPointIsSaid() throws IOException {
        SiteParser parser = parser(RULES.replace("div.story", "div.gone").replace("div.kop", "div.gone"));
        Document page =
                new Document("p.html", "<link rel=canonical href='https://example.org/'><p>Words.</p>".getBytes(UTF_8));
        assertEquals(
                "data.site-empty",
                assertThrows(ParseException.class, () -> parser.parse(page, Work.UNWATCHED))
                        .reason()
                        .key());
    }

    @Test
    void whatMarksASiteMayStandInAnAttribute() throws IOException {
        SiteParser parser = parser(RULES.replace("\"site\": \"example.org\"", "\"has\": \"time@datetime\""));
        assertEquals(Fit.EXACT, parser.fit(page(Stories.EN, "example.org")));
        assertEquals(Fit.NONE, parser.fit(new Document("x", "<p>Words.</p>".getBytes(UTF_8))));
    }

    @Test
    void aMistakeOfManyWordsIsQuotedInPart() throws IOException {
        Path file = folder.resolve("bad.json");
        for (String wrong : List.of("\"[" + "k".repeat(9_000) + "\"", "\"" + "k".repeat(9_000) + "\": 1, \"x\"")) {
            Files.writeString(file, RULES.replace(wrong.contains(":") ? "\"drop\"" : "\"div.kop\"", wrong));
            String said =
                    assertThrows(Mistake.class, () -> SiteRules.read(file)).getMessage();
            assertTrue(said.contains("kkk…") && said.length() < 400, said);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"drop\"; \"drp\"; line 5: data.site.key drp",
                "\"div.kop\"; \"div[kop\"; line 3: data.site.selector div[kop",
                "\"div.story > p\"; \"=words\"; line 4: data.site.needs-selector text, =words",
                "\".share\"; \"=\"; line 5: data.site.needs-selector drop, =",
                "\"div.kop\"; 7; line 3: data.site.words headline",
                "\"text\"; \"summary\"; line 9: data.site.no-text",
                "\"site\"; \"summary\"; line 9: data.site.whose",
                "\"byline\"; \"outlet\"; line 8: data.site.twice outlet",
                "\"outlet\":; \"outlet\"; line 8: "
            })
    void mistakesAreExplainedByLine(String right, String wrong, String why) throws IOException {
        Path file = folder.resolve("bad.json");
        Files.writeString(file, RULES.replace(right, wrong));
        String said = assertThrows(Mistake.class, () -> SiteRules.read(file)).getMessage();
        assertTrue(said.startsWith(why), said);
        assertEquals(List.of(), SiteRules.of(List.of(folder)));
    }

    @Test
    void tellsWhichOtherSetsMakeATextOfAPage() throws IOException, ParseException {
        String html = new String(page(Stories.AR, "example.org").bytes(), UTF_8).replace("<meta charset=utf-8>", "");
        Document guessed = new Document("page.html", html.getBytes(Charset.forName("windows-1256")));
        Encoding read = parser(RULES)
                .parse(guessed, Work.UNWATCHED)
                .getFirst()
                .encoding()
                .orElseThrow();
        assertEquals("windows-1256", read.charset());
        assertTrue(read.others().contains("windows-1254"), "others " + read.others());
    }
}
