package org.isnad.parsers.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
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

class SheetParserTest implements ParserContract {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Override
    public Parser parser() {
        return new SheetParser();
    }

    @Override
    public Document example() {
        return xls(Stories.AR);
    }

    private static Document xls(Stories story) {
        return xls(story.headline(), story.lines());
    }

    // a title over the table, a sheet of something else before it
    private static Document xls(String headline, String text) {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("sums").createRow(0).createCell(0).setCellValue(12.5);
            HSSFSheet sheet = book.createSheet("reports");
            sheet.createRow(0).createCell(0).setCellValue("Export of the week");
            fill(sheet.createRow(2), "Date", "Title", "Source", "Text");
            HSSFRow row = sheet.createRow(3);
            fill(row, "", headline, "", text);
            HSSFCellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy;@"));
            row.getCell(0).setCellValue(DAY);
            row.getCell(0).setCellStyle(day);
            row.getCell(2).setCellFormula("\"Gazette\"&\" of Palms\"");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
            return new Document("export", out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(HSSFRow row, String... words) {
        for (int i = 0; i < words.length; i++) {
            row.createCell(i).setCellValue(words[i]);
        }
    }

    private static Document xlsx(Stories story) {
        String sheet = "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' t='inlineStr'><is><t>"
                + "Text</t></is></c><c r='D1' t='str'><f>1</f><v>Date</v></c></row><row r='2'><c r='A2' t='s'><v>1</v></c>"
                + "<c r='B2'><v>7</v></c><c r='C2' t='s'><v>2</v></c><c r='D2' s='1'><v>46083</v></c></row></sheetData>"
                + "</worksheet>";
        return new Document(
                "export",
                Packed.zip(Map.of(
                        "[Content_Types].xml",
                        "<Types/>",
                        "xl/workbook.xml",
                        "<workbook><workbookPr/></workbook>",
                        "xl/styles.xml",
                        "<s><cellStyleXfs><xf numFmtId='0'/></cellStyleXfs><cellXfs><xf numFmtId='0'/>"
                                + "<xf numFmtId='14'/></cellXfs></s>",
                        "xl/sharedStrings.xml",
                        "<sst><si><t>Title</t></si><si><r><t>"
                                + story.headline().substring(0, 5)
                                + "</t></r><r><t>" + story.headline().substring(5) + "</t></r>"
                                + "<rPh><t>as it sounds</t></rPh></si><si><t>" + story.lines()
                                + "</t></si></sst>",
                        "xl/worksheets/sheet1.xml",
                        sheet)));
    }

    private static Document ods(Stories story) {
        String paragraphs = String.join(
                "", story.paragraphs().stream().map(p -> "<x:p>" + p + "</x:p>").toList());
        String content = "<d xmlns:t='t' xmlns:x='x' xmlns:o='o'><t:table><t:table-row><t:table-cell><x:p>Title</x:p>"
                + "</t:table-cell><t:table-cell t:number-columns-repeated='2'/><t:table-cell><x:p>Date</x:p>"
                + "</t:table-cell><t:table-cell><x:p>Text</x:p></t:table-cell></t:table-row><t:table-row><t:table-cell>"
                + "<o:annotation><x:p>a note</x:p></o:annotation><x:p>" + story.headline() + "</x:p></t:table-cell>"
                + "<t:table-cell/><t:table-cell/><t:table-cell o:date-value='2026-03-02'><x:p>02/03/26</x:p>"
                + "</t:table-cell><t:table-cell>" + paragraphs
                + "</t:table-cell></t:table-row></t:table></d>";
        return new Document(
                "export",
                Packed.zip(
                        Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", content)));
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryParagraphWhateverWroteTheWorkbook(Stories story) throws ParseException {
        for (Document workbook : List.of(xls(story), xlsx(story), ods(story))) {
            assertEquals(Fit.EXACT, parser().fit(workbook));
            assertEquals(Fit.NONE, new OfficeParser().fit(workbook));
            List<Report> reports = read(workbook);
            assertEquals(1, reports.size());
            story.check(reports.getFirst());
            assertEquals(
                    DAY.toString(),
                    reports.getFirst()
                            .publication()
                            .published()
                            .orElseThrow()
                            .value()
                            .iso());
        }
    }

    @Test
    void takesWhatAFormulaCameTo() throws ParseException {
        assertEquals(
                "Gazette of Palms",
                read(xls(Stories.EN))
                        .getFirst()
                        .publication()
                        .outlet()
                        .orElseThrow()
                        .value());
    }

    // a record holds 8224 bytes; what is longer goes on in the next, in letters of a width of its own
    @Test
    void followsWordsFromRecordToRecord() throws ParseException {
        String latin = "The harbour opens again on Sunday. ".repeat(300);
        String arabic = "يفتح الميناء أبوابه من جديد يوم الأحد. ".repeat(300);
        Report report = read(xls("Headline", latin + arabic + latin)).getFirst();
        assertEquals(
                (latin + arabic + latin).strip(),
                report.text().substring(report.text().indexOf("The h")).strip());
    }

    @Test
    void refusesALockedWorkbookAndOneWithoutReports() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("palm");
        try {
            assertEquals("parse.doc-locked", refusal(xls(Stories.EN)));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertEquals("data.no-report", refusal(xls("", "")));
    }

    @Test
    void callsABrokenWorkbookBroken() {
        byte[] bytes = xls(Stories.EN).bytes();
        assertEquals("parse.sheet", refusal(new Document("a.xls", Arrays.copyOf(bytes, 1024))));
    }

    @Test
    void saysThatAWorkbookOfAMillionWideRowsIsTooLarge() {
        String rows = "<row><c r='IV1'><v>1</v></c></row>".repeat(Sheets.MOST_CELLS / 256 + 1);
        Document wide = new Document(
                "a", Packed.zip(Map.of("xl/workbook.xml", "<w/>", "xl/worksheets/sheet1.xml", "<s>" + rows + "</s>")));
        assertEquals("parse.cells", refusal(wide));
    }

    private static String refusal(Document document) {
        return assertThrows(ParseException.class, () -> read(document)).reason().key();
    }

    private static List<Report> read(Document document) throws ParseException {
        return new SheetParser().parse(document, Work.UNWATCHED);
    }
}
