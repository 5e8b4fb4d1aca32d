package org.isnad.parsers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.testkit.ParserContract;
import org.isnad.testkit.Stories;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsMlParserTest implements ParserContract {
    @Override
    public Parser parser() {
        return new NewsMlParser();
    }

    @Override
    public Document example() {
        return document(message(item(Stories.AR, xhtml(Stories.AR))));
    }

    private static Document document(String xml) {
        return new Document("item.xml", xml.getBytes(UTF_8));
    }

    private List<Report> read(String xml) throws ParseException {
        return parser().parse(document(xml), Work.UNWATCHED);
    }

    private static String message(String items) {
        return "<?xml version='1.0' encoding='UTF-8'?>\n<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'>"
                + "<header><sent>2026-03-01T12:00:00Z</sent></header><itemSet>" + items + "</itemSet></newsMessage>";
    }

    private static String item(Stories story, String content) {
        return "<newsItem guid='urn:example:1'><itemMeta><provider qcode='nprov:CNA'/>"
                + "<versionCreated>2026-03-01T10:15:00+03:00</versionCreated></itemMeta>"
                + "<contentMeta><by>Samir Najjar</by><headline>" + story.headline() + "</headline></contentMeta>"
                + "<contentSet>" + content + "</contentSet></newsItem>";
    }

    private static String xhtml(Stories story) {
        return "<inlineXML contenttype='application/xhtml+xml'><html xmlns='http://www.w3.org/1999/xhtml'><head><title>x"
                + "</title></head><body>" + story.html() + "</body></html></inlineXML>";
    }

    private static String nitf(Stories story) {
        return "<nitf><head><docdata><date.issue norm='20260301T101500+0300'/></docdata></head><body><body.head><hedline>"
                + "<hl1>" + story.headline() + "</hl1></hedline></body.head><body.content>" + story.html()
                + "</body.content></body></nitf>";
    }

    @Test
    void noOtherParserTakesAnItemForAPage() {
        Document item = document(item(Stories.AR, xhtml(Stories.AR)));
        assertEquals(Fit.EXACT, parser().fit(item));
        assertEquals(Fit.NONE, new HtmlParser().fit(item));
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryParagraphHoweverTheyAreHeld(Stories story) throws ParseException {
        String data = "<inlineData>" + story.lines() + "</inlineData>";
        String inside = "<inlineXML>" + nitf(story) + "</inlineXML>";
        for (String content : List.of(xhtml(story), data, inside)) {
            Report report = read(message(item(story, content))).getFirst();
            story.check(report);
            Publication publication = report.publication();
            assertEquals("CNA", publication.outlet().orElseThrow().value());
            assertEquals("Samir Najjar", publication.byline().orElseThrow().value());
            assertEquals(
                    "2026-03-01T10:15:00+03:00",
                    publication.published().orElseThrow().value().iso());
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsNitfAlone(Stories story) throws ParseException {
        Report report = read(nitf(story)).getFirst();
        story.check(report);
        assertEquals(
                "2026-03-01T10:15:00+03:00",
                report.publication().published().orElseThrow().value().iso());
    }

    @Test
    void prefixesMayBeChosenAndEachItemIsAReport() throws ParseException {
        String items = item(Stories.EN, xhtml(Stories.EN)) + item(Stories.TR, xhtml(Stories.TR));
        String prefixed = message(items).replaceAll("<(/?)(news|item|content|headline|by|inline)", "<$1g2:$2");
        List<Report> reports = read(prefixed);
        assertEquals(2, reports.size());
        Stories.TR.check(reports.getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<x:>words</x:>", "<x xmlns=''>words</x>", "<p xmlns:a=''><a:b>words</a:b></p>"})
    void namesThatAreNoneAreLeftAsTheyStand(String odd) throws ParseException {
        String page = "<inlineXML><html><body><p>One two three.</p>" + odd + "</body></html></inlineXML>";
        Report report = read(message(item(Stories.EN, page))).getFirst();
        assertTrue(report.text().contains("One two three.") && report.text().contains("words"), report::text);
    }

    @Test
    void anItemWithoutWordsIsSaid() {
        String picture =
                "<newsItem><contentSet><remoteContent href='https://example.org/a.jpg'/></contentSet></newsItem>";
        ParseException refused = assertThrows(ParseException.class, () -> read(message(picture)));
        assertEquals("parse.newsml", refused.reason().key());
    }

    @Test
    void followsNoEntity() throws ParseException {
        String evil = "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                + nitf(Stories.EN).replace("bridge", "&x;");
        assertEquals(
                0,
                read(evil)
                        .getFirst()
                        .text()
                        .lines()
                        .filter(l -> l.contains("root:"))
                        .count());
    }

    @Test
    void fitsIptcXmlOnly() {
        assertEquals(Fit.EXACT, parser().fit(example()));
        assertEquals(Fit.NONE, parser().fit(document("<html><body>newsitem</body></html>")));
    }
}
