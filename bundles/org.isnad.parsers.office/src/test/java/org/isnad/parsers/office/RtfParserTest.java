package org.isnad.parsers.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
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

class RtfParserTest implements ParserContract {
    private static final String FONTS =
            "{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset178 Arabic;}{\\f2\\fcharset177 Hebrew;}{\\f3\\fcharset162 Turkish;}}";

    @Override
    public Parser parser() {
        return new RtfParser();
    }

    @Override
    public Document example() {
        return rtf(unicode(Stories.AR.headline()) + "\\par "
                + unicode(Stories.AR.lines().replace("\n\n", "\\par ")));
    }

    private static Document rtf(String body) {
        String rtf = "{\\rtf1\\ansi\\ansicpg1252" + FONTS + "{\\info{\\title hidden}}{\\*\\generator hidden;}\\uc1 "
                + body + "}";
        return new Document("report.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String unicode(String words) {
        StringBuilder coded = new StringBuilder();
        for (char c : words.toCharArray()) {
            coded.append(c < 0x80 ? String.valueOf(c) : "\\u" + (short) c + "?");
        }
        return coded.toString();
    }

    private static String bytes(String words, String set) {
        StringBuilder coded = new StringBuilder();
        for (byte b : words.getBytes(Charset.forName(set))) {
            coded.append(b >= 0 ? String.valueOf((char) b) : "\\'%02x".formatted(b & 0xFF));
        }
        return coded.toString();
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryParagraphInUnicode(Stories story) throws ParseException {
        StringBuilder body = new StringBuilder("\\pard " + unicode(story.headline()) + "\\par\n");
        story.paragraphs()
                .forEach(p ->
                        body.append("\\pard\\rtlpar {\\b ").append(unicode(p)).append("}\\par\n"));
        story.check(read(rtf(body.toString())));
    }

    @ParameterizedTest
    @EnumSource
    void readsBytesInTheCharacterSetOfTheirFont(Stories story) throws ParseException {
        String set = new String[] {"windows-1256", "windows-1255", "windows-1254", "windows-1252"}[story.ordinal()];
        int font = new int[] {1, 2, 3, 0}[story.ordinal()];
        StringBuilder body = new StringBuilder("\\f" + font + " " + bytes(story.headline(), set) + "\\par\n");
        story.paragraphs().forEach(p -> body.append(bytes(p, set)).append("\\par\n"));
        story.check(read(rtf(body.toString())));
    }

    @Test
    void leavesOutWhatIsNotShown() throws ParseException {
        String text = read(rtf("{\\pict\\bin3 {{{}{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt shown}} words\\par"))
                .text();
        assertEquals("shown words", text.strip());
    }

    @Test
    void refusesGroupsWithoutEnd() {
        ParseException thrown = assertThrows(ParseException.class, () -> read(rtf("{".repeat(200_000))));
        assertEquals("office.deep", thrown.reason().key());
        assertEquals(
                "office.empty",
                assertThrows(ParseException.class, () -> read(rtf(""))).reason().key());
    }

    @Test
    void endsOnAnyBytes() {
        Random random = new Random(4);
        byte[] sample = example().bytes();
        for (int round = 0; round < 300; round++) {
            byte[] bytes = sample.clone();
            for (int i = 0; i < 1 + round / 10; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                read(new Document("report.rtf", Arrays.copyOf(bytes, random.nextInt(bytes.length))));
            } catch (ParseException e) {
                assertEquals("report.rtf", e.reason().arguments().getFirst());
            }
        }
    }

    @Test
    void fitsRichTextOnly() {
        assertEquals(Fit.EXACT, parser().fit(example()));
        assertEquals(Fit.NONE, parser().fit(new Document("x.rtf", "words".getBytes(StandardCharsets.UTF_8))));
    }

    private Report read(Document document) throws ParseException {
        return parser().parse(document, Work.UNWATCHED).getFirst();
    }

    @Test
    void showsNothingOfTheWordsThatSetFormulas() throws ParseException {
        Report report = read(rtf("{\\mmathPr\\mmathFont34\\mbrkBin0\\mbrkBinSub0\\mlMargin0}The harbour opens.\\par"));
        assertEquals("The harbour opens.\n", report.text());
    }

    @Test
    void readsTheSetsOfTheFarEast() throws ParseException {
        Report report = read(rtf("{\\fonttbl{\\f7\\fcharset128 Gothic;}}\\f7 "
                + bytes("\u6e2f\u304c\u958b\u304f", "windows-31j") + "\\par"));
        assertEquals("\u6e2f\u304c\u958b\u304f\n", report.text());
    }

    @Test
    void keepsAGroupThatOnlyNamesItsStyleWithAStar() throws ParseException {
        Report report = read(rtf("{\\loch\\f0\\*\\cs7\\cf0 The harbour opens.}{\n\\*\\cs8 hidden}\\par"));
        assertEquals("The harbour opens.\n", report.text());
    }
}
