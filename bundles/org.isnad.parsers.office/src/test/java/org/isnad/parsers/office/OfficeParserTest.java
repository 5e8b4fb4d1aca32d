package org.isnad.parsers.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

class OfficeParserTest implements ParserContract {
    @Override
    public Parser parser() {
        return new OfficeParser();
    }

    @Override
    public Document example() {
        return new Document("report.docx", Packed.docx(Packed.docx(Stories.AR)));
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryParagraphOfAWordDocument(Stories story) throws ParseException {
        story.check(read(Packed.docx(Packed.docx(story))));
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryParagraphOfAnOpenDocument(Stories story) throws ParseException {
        story.check(read(Packed.odt(story)));
    }

    @Test
    void statesAuthorAndTimeOfTheProperties() throws ParseException {
        Publication word = read(Packed.docx(Packed.docx(Stories.AR))).publication();
        assertEquals("سامر النجار", word.byline().orElseThrow().value());
        assertEquals(
                "2026-03-01T10:15:00Z", word.published().orElseThrow().value().iso());
        Publication open = read(Packed.odt(Stories.HE)).publication();
        assertEquals("סמדר", open.byline().orElseThrow().value());
        assertEquals(
                "2026-03-01T10:15:00", open.published().orElseThrow().value().iso());
    }

    @Test
    void fitsOfficeDocumentsAndNothingElse() {
        assertEquals(Fit.EXACT, parser().fit(new Document("x", Packed.odt(Stories.AR))));
        assertEquals(Fit.NONE, parser().fit(new Document("x.docx", "words".getBytes(StandardCharsets.UTF_8))));
        assertEquals(Fit.NONE, parser().fit(new Document("x.zip", Packed.zip(Map.of("a.txt", "words")))));
    }

    @Test
    void followsNoEntity() {
        String document =
                "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><w:document xmlns:w='w'><w:p><w:r><w:t>"
                        + "words &x; words</w:t></w:r></w:p></w:document>";
        try {
            Report report = read(Packed.zip(Map.of("word/document.xml", document)));
            assertEquals("words  words", report.text().strip());
        } catch (ParseException e) {
            assertEquals("parse.xml", e.reason().key());
        }
    }

    @Test
    void refusesWhatWasBuiltToChokeAReader() {
        refused("parse.zip-size", Packed.zip(Map.of("word/document.xml", "a".repeat(50_000_000))));
        Map<String, String> many = new HashMap<>();
        for (int i = 0; i <= Zipped.MOST_ENTRIES; i++) {
            many.put("e" + i, "");
        }
        refused("parse.zip-entries", Packed.zip(many));
        refused("office.deep", Packed.docx("<w:tbl>".repeat(2_000)));
        refused("parse.xml", Packed.docx("<w:p>"));
        // for this the JDK's reader lacks the words
        refused("parse.xml", Packed.zip(Map.of("word/document.xml", "<!DOCTYPE d [\u0001]><d/>")));
        refused("parse.office", Packed.zip(Map.of("../../word/document.xml", "<a/>")));
        refused("office.empty", Packed.docx("<w:p/>"));
    }

    @Test
    void saysWhyEvenWhereTheJdkDoesNot() {
        // within the name of its first entry
        byte[] cut = Arrays.copyOf(Packed.docx("<w:p/>"), 35);
        ParseException thrown = assertThrows(ParseException.class, () -> read(cut));
        assertEquals("Document report.docx cannot be unpacked: it ends too early", thrown.getMessage());
        assertEquals(
                List.of("report.docx", "it ends too early"), thrown.reason().arguments());
    }

    @Test
    void saysInWordsWhatTheJdkGivesAKeyFor() {
        Map<String, String> entries = Map.of("word/document.xml", "<g:pnull/>");
        ParseException thrown =
                assertThrows(ParseException.class, () -> read(Packed.zip(entries, StandardCharsets.UTF_8)));
        assertEquals(
                "Document report.docx holds broken XML:"
                        + " the prefix of a name breaks the rules of XML (ElementPrefixUnbound)",
                thrown.getMessage());
    }

    @Test
    void printsNothingOfBytesThatAreNoCharacters() {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Map<String, String> entries = Map.of("word/document.xml", "<a>words \u00FF</a>");
            byte[] bytes = Packed.zip(entries, StandardCharsets.ISO_8859_1);
            ParseException thrown = assertThrows(ParseException.class, () -> read(bytes));
            assertEquals(
                    "Document report.docx holds broken XML: some of its bytes are no characters of UTF-8",
                    thrown.getMessage());
        } finally {
            System.setErr(before);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void endsOnAnyBytes() {
        Random random = new Random(9);
        byte[] sample = Packed.docx(Packed.docx(Stories.TR));
        int refused = 0;
        for (int round = 0; round < 300; round++) {
            byte[] bytes = sample.clone();
            for (int i = 0; i < 1 + round / 10; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                read(Arrays.copyOf(bytes, round % 2 == 0 ? bytes.length : random.nextInt(bytes.length)));
            } catch (ParseException e) {
                assertTrue(e.getMessage().contains("report.docx"));
                refused++;
            }
        }
        assertTrue(refused > 100, "the damage did not reach the parser");
    }

    private void refused(String key, byte[] bytes) {
        ParseException thrown = assertThrows(ParseException.class, () -> read(bytes));
        assertEquals(key, thrown.reason().key(), thrown.getMessage());
        assertEquals("report.docx", thrown.reason().arguments().getFirst());
    }

    private Report read(byte[] bytes) throws ParseException {
        return parser().parse(new Document("report.docx", bytes), Work.UNWATCHED)
                .getFirst();
    }
}
