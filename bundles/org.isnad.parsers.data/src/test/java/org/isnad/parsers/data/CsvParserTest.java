package org.isnad.parsers.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.report.Encoding;
import org.isnad.report.Report;
import org.isnad.testkit.ParserContract;
import org.isnad.testkit.Stories;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CsvParserTest implements ParserContract {
    @Override
    public Parser parser() {
        return new CsvParser();
    }

    @Override
    public Document example() {
        return document(table(Stories.AR, ","));
    }

    private static Document document(String table) {
        return new Document("export.csv", table.getBytes(UTF_8));
    }

    private static List<Report> read(String table) throws ParseException {
        return new CsvParser().parse(document(table), Work.UNWATCHED);
    }

    private static String table(Stories story, String separator) {
        return String.join(separator, "id", "Title", "Body", "Source") + "\r\n"
                + String.join(
                        separator,
                        "1",
                        "\"" + story.headline() + "\"",
                        "\"" + story.lines().replace("\"", "\"\"") + "\"",
                        "\"Gazette, the\"\r\n");
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryParagraphWhateverPartsTheCells(Stories story) throws ParseException {
        for (String separator : List.of(",", ";", "\t", "|")) {
            Report report = read(table(story, separator)).getFirst();
            story.check(report);
            assertEquals(
                    "Gazette, the", report.publication().outlet().orElseThrow().value());
        }
    }

    @Test
    void readsArabicNamesOfFieldsInOldLetters() throws ParseException {
        String table = "العنوان;النص\n\"" + Stories.AR.headline() + "\";\"" + Stories.AR.lines() + "\"\n";
        Document document = new Document("a.csv", table.getBytes(Charset.forName("windows-1256")));
        Stories.AR.check(parser().parse(document, Work.UNWATCHED).getFirst());
    }

    @Test
    void eachRowIsAReport() throws ParseException {
        assertEquals(
                2,
                read("title,text\nOne came,One lorry came.\nTwo came,Two lorries came.\n")
                        .size());
        ParseException refused = assertThrows(ParseException.class, () -> read("id,price\n1,3.50\n"));
        assertEquals("data.no-report", refused.reason().key());
    }

    @Test
    void fitsWhatIsCalledATable() {
        assertEquals(Fit.EXACT, parser().fit(document("a,b")));
        assertEquals(Fit.NONE, parser().fit(new Document("a.txt", "a,b".getBytes(UTF_8))));
    }

    @Test
    void aMessageQuotesNoLongCellWhole() {
        byte[] bytes = ("a,b\n1,2," + "كلمة ".repeat(400) + "\n").getBytes(UTF_8);
        ParseException broken = assertThrows(
                ParseException.class, () -> parser().parse(new Document("long.csv", bytes), Work.UNWATCHED));
        assertTrue(
                broken.getMessage().contains("long.csv") && broken.getMessage().length() < 300, broken.getMessage());
    }

    @Test
    void brokenBytesEndInAMessage() {
        byte[] whole = table(Stories.TR, ";").getBytes(UTF_8);
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            byte[] mad = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int i = 0; i < 5; i++) {
                mad[random.nextInt(mad.length)] = (byte) random.nextInt();
            }
            try {
                parser().parse(new Document("mad.csv", mad), Work.UNWATCHED);
            } catch (ParseException e) {
                assertTrue(e.getMessage().contains("mad.csv"), e.getMessage());
            }
        }
    }

    @Test
    void tellsWhichOtherSetsMakeATextOfATableAndReadsItSo() throws ParseException {
        Document guessed = new Document("a.csv", table(Stories.AR, ",").getBytes(Charset.forName("windows-1256")));
        Encoding read = new CsvParser()
                .parse(guessed, Work.UNWATCHED)
                .getFirst()
                .encoding()
                .orElseThrow();
        assertEquals("windows-1256", read.charset());
        String next = read.others().getFirst();
        assertEquals(
                next,
                new CsvParser()
                        .parse(guessed.in(next), Work.UNWATCHED)
                        .getFirst()
                        .encoding()
                        .orElseThrow()
                        .charset());
        assertTrue(read(table(Stories.AR, ",")).getFirst().encoding().isEmpty());
    }
}
