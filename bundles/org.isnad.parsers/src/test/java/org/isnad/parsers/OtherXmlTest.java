package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class OtherXmlTest {
    private static final String ONE =
            "The harbour master told reporters that the cranes were working again after two days of storm.";
    private static final String TWO =
            "Officials said the ferries would return on Monday if the wind eased before the evening.";

    @Test
    void readsTheWordsOfXmlOfAnyKind() throws ParseException {
        check("<record><source>The Harbour Age</source><hl1>Harbour opens again</hl1><text><para>" + ONE
                + "</para><para>" + TWO + "</para></text></record>");
        check("<doc><title>Harbour opens again</title><body><![CDATA[" + ONE + "]]></body><body><![CDATA[" + TWO
                + "]]></body></doc>");
    }

    @Test
    void readsThePieceOfAPageASectionHolds() throws ParseException {
        check("<doc><headline>Harbour opens again</headline><text><![CDATA[<p>" + ONE + "</p><p>"
                + TWO.replace("Monday", "<b>Monday</b>") + "</p>]]></text></doc>");
    }

    private static void check(String xml) throws ParseException {
        Document document = new Document(
                "a.xml", ("\uFEFF<?xml version='1.0' encoding='UTF-8'?>\n" + xml).getBytes(StandardCharsets.UTF_8));
        assertNotEquals(Fit.NONE, new HtmlParser().fit(document), xml);
        assertEquals(Fit.POSSIBLE, new TextParser().fit(document), xml);
        Report report = new HtmlParser().parse(document, Work.UNWATCHED).getFirst();
        assertEquals("Harbour opens again", report.title(), xml);
        assertEquals(
                ONE + "\n" + TWO,
                String.join(
                        "\n",
                        report.passages().stream()
                                .filter(p -> p.role() == Role.PARAGRAPH)
                                .map(p -> p.span().in(report.text()))
                                .toList()),
                xml);
    }
}
