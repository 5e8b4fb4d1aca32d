package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.testkit.ParserContract;
import org.isnad.testkit.Stories;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkdownParserTest implements ParserContract {
    @Override
    public Parser parser() {
        return new MarkdownParser();
    }

    @Override
    public Document example() {
        return markdown("# " + Stories.AR.headline() + "\n\n" + Stories.AR.lines());
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryParagraph(Stories story) throws ParseException {
        story.check(read("# " + story.headline() + " #\n\n" + story.lines()));
        story.check(read(story.headline() + "\n=====\n" + story.lines().replace(" (", "\n(")));
    }

    @ParameterizedTest
    @EnumSource
    void takesTheMarksAwayAndLeavesTheWords(Stories story) throws ParseException {
        List<String> p = story.paragraphs();
        story.check(
                read("---\ntitle: \"" + story.headline() + "\"\nauthor: سامر\ndate: 2026-03-01\n---\n> **" + p.get(0)
                        + "**\n\n- [" + p.get(1).replace("(", "\\(").replace(")", "\\)")
                        + "](https://a.example/x \"t\")\n* * *\n1. _"
                        + p.get(2) + "_\n"));
    }

    @Test
    void statesTheFieldsAtTheTop() throws ParseException {
        Report report =
                read("---\ntitle: Bridge closed\nauthor: سامر\ndate: 2026-03-01\nurl: https://a.example/1\n---\n"
                        + Stories.EN.lines());
        assertEquals(
                "سامر",
                report.publication().byline().orElseThrow().span().orElseThrow().in(report.text()));
        assertEquals(
                "2026-03-01",
                report.publication().published().orElseThrow().value().iso());
        assertEquals(
                "https://a.example/1",
                report.publication().address().orElseThrow().value().toString());
    }

    @Test
    void keepsUnderscoresAndStarsThatMarkNothing() throws ParseException {
        String line = "The file snake_case_name holds 2 * 3 * 4 rows, said the clerk of the town.";
        assertEquals(line, read(line).text().strip());
    }

    @Test
    void readsMarksWithoutEndInTime() {
        for (String mark : List.of("# ", "> ", "* ", "**", "_", "`", "[", "![", "](", " ", "- ")) {
            String line = "# words" + mark.repeat(200_000) + "words\n" + mark.repeat(200_000) + "words";
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(line));
        }
    }

    @Test
    void fitsMarkdownOnly() {
        assertEquals(Fit.EXACT, parser().fit(example()));
        assertEquals(Fit.NONE, parser().fit(new Document("a.txt", "# words".getBytes(StandardCharsets.UTF_8))));
    }

    private Report read(String text) throws ParseException {
        return parser().parse(markdown(text), Work.UNWATCHED).getFirst();
    }

    private static Document markdown(String text) {
        return new Document("report.md", text.getBytes(StandardCharsets.UTF_8));
    }
}
