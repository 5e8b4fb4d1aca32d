package org.isnad.parsers.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

class EpubParserTest implements ParserContract {
    @Override
    public Parser parser() {
        return new EpubParser();
    }

    @Override
    public Document example() {
        return new Document("book.epub", Packed.zip(entries(Stories.AR)));
    }

    // the spine's order is not that of the names
    private static Map<String, String> entries(Stories story) {
        Map<String, String> entries = new HashMap<>();
        entries.put("mimetype", "application/epub+zip");
        entries.put("META-INF/container.xml", "<container><rootfile full-path='in/book.opf'/></container>");
        entries.put(
                "in/book.opf",
                "<package xmlns:dc='d'><metadata><dc:title>" + story.headline()
                        + "</dc:title><dc:creator>سمير</dc:creator><dc:date>2026-03-01</dc:date></metadata><manifest>"
                        + "<item id='a' href='a%20b.xhtml'/><item id='z' href='z.xhtml'/></manifest>"
                        + "<spine><itemref idref='z'/><itemref idref='a'/></spine></package>");
        entries.put(
                "in/z.xhtml",
                "<html><head><title>1</title></head><body><p>"
                        + story.paragraphs().get(0) + "</p></body></html>");
        entries.put(
                "in/a b.xhtml",
                "<html><head><title>2</title></head><body><p>"
                        + story.paragraphs().get(1) + "</p><p>"
                        + story.paragraphs().get(2) + "</p></body></html>");
        return entries;
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryParagraphInTheOrderOfTheSpine(Stories story) throws ParseException {
        Report report = parser().parse(new Document("b", Packed.zip(entries(story))), Work.UNWATCHED)
                .getFirst();
        story.check(report);
        assertEquals(
                "سمير",
                report.publication().byline().orElseThrow().span().orElseThrow().in(report.text()));
        assertEquals(
                "2026-03-01",
                report.publication().published().orElseThrow().value().iso());
    }

    @Test
    void readsAChapterOnceHoweverOftenItIsListed() throws ParseException {
        Map<String, String> entries = entries(Stories.EN);
        String again = "<itemref idref='z'/>".repeat(30_000) + "<itemref idref='b'/>".repeat(30_000);
        entries.compute(
                "in/book.opf",
                (name, opf) -> opf.replace("</spine>", again + "</spine>")
                        .replace("<item id='a'", "<item id='b' href='z.xhtml#end'/><item id='a'"));
        Stories.EN.check(parser().parse(new Document("b", Packed.zip(entries)), Work.UNWATCHED)
                .getFirst());
    }

    @Test
    void tellsThatAChapterWasSetRight() throws ParseException {
        Map<String, String> entries = entries(Stories.AR);
        entries.replaceAll((name, text) ->
                name.endsWith("xhtml") ? new String(text.getBytes(UTF_8), Charset.forName("windows-1252")) : text);
        Report report = parser().parse(new Document("b", Packed.zip(entries)), Work.UNWATCHED)
                .getFirst();
        assertEquals(
                "charset.mojibake.windows-1252", report.encoding().orElseThrow().rule());
        assertEquals(List.of("UTF-8"), report.encoding().orElseThrow().others());
    }

    @Test
    void refusesABookWithoutItsLists() {
        ParseException thrown = assertThrows(
                ParseException.class,
                () -> parser().parse(
                                new Document("b.epub", Packed.zip(Map.of("a.xhtml", "<p>words"))), Work.UNWATCHED));
        assertEquals("parse.epub", thrown.reason().key());
    }

    @Test
    void fitsBooksAndNothingElse() {
        assertEquals(Fit.EXACT, parser().fit(new Document("x", Packed.zip(entries(Stories.EN)))));
        assertEquals(Fit.NONE, parser().fit(new Document("x", Packed.odt(Stories.EN))));
    }
}
