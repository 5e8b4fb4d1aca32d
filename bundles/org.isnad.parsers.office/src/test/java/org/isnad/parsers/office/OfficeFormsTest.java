package org.isnad.parsers.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.testkit.Stories;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** What office programs make beside DOCX and ODT. */
class OfficeFormsTest {
    private static final String P =
            "xmlns:p='http://schemas.openxmlformats.org/presentationml/2006/main' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'";
    private static final String W = "xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'";
    private static final String O =
            "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                    + " xmlns:presentation='urn:oasis:names:tc:opendocument:xmlns:presentation:1.0'";

    @Test
    void readsTheSlidesOfAShowInTheirOrder() throws ParseException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", "<Types/>");
        entries.put("ppt/slides/slide10.xml", slide("The third slide"));
        entries.put("ppt/slides/slide2.xml", slide("The second slide"));
        entries.put("ppt/slides/slide1.xml", slide("The first slide"));
        entries.put("ppt/notesSlides/notesSlide1.xml", slide("A note"));
        assertEquals(
                "The first slide\nThe second slide\nThe third slide\n",
                read("a.pptx", entries).text());
    }

    private static String slide(String words) {
        return "<p:sld " + P + "><p:sp><p:txBody><a:p><a:r><a:t>" + words
                + "</a:t></a:r></a:p></p:txBody></p:sp></p:sld>";
    }

    @Test
    void readsTheSlidesOfAnOpenShowWithoutItsNotes() throws ParseException {
        Map<String, String> entries = Map.of(
                "content.xml",
                "<office:document-content " + O
                        + "><text:p>The first slide</text:p><presentation:notes><text:p>A note</text:p>"
                        + "</presentation:notes></office:document-content>");
        assertEquals("The first slide\n", read("a.odp", entries).text());
    }

    @Test
    void readsADocumentThatIsOneFileOfXml() throws ParseException {
        check(
                "<w:wordDocument " + W
                        + "><w:body><w:p><w:r><w:t>The harbour</w:t></w:r><w:r><w:t> opens</w:t></w:r></w:p>"
                        + "<w:sectPr><w:hdr><w:p><w:r><w:t>A head</w:t></w:r></w:p></w:hdr></w:sectPr></w:body></w:wordDocument>");
        check(
                "<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage' " + W
                        + "><pkg:part pkg:name='/word/document.xml'><w:p><w:r><w:t>The harbour opens</w:t></w:r></w:p></pkg:part>"
                        + "<pkg:part pkg:name='/word/footer1.xml'><w:p><w:r><w:t>A foot</w:t></w:r></w:p></pkg:part></pkg:package>");
        check("<office:document " + O + "><office:master-styles><text:p>A head</text:p></office:master-styles>"
                + "<office:body><text:p>The harbour opens</text:p></office:body></office:document>");
    }

    private static void check(String xml) throws ParseException {
        Document document = new Document(
                "a.xml", ("<?xml version='1.0' encoding='UTF-8'?>\n" + xml).getBytes(StandardCharsets.UTF_8));
        assertEquals(Fit.EXACT, new OfficeParser().fit(document), xml);
        Report report = new OfficeParser().parse(document, Work.UNWATCHED).getFirst();
        assertEquals("The harbour opens\n", report.text(), xml);
    }

    @Test
    void refusesATableInsteadOfLettingItsPartsBeRead() {
        Map<String, String> entries = Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.bin", "12");
        Document sheet = new Document("a", Packed.zip(entries));
        assertEquals(Fit.EXACT, new OfficeParser().fit(sheet));
        refused("parse.office", sheet);
        String open = "<office:document-content " + O + "><office:spreadsheet/></office:document-content>";
        refused("parse.office", new Document("a.ods", Packed.zip(Map.of("content.xml", open))));
        String flat = "<office:document " + O
                + "><office:spreadsheet><text:p>12</text:p></office:spreadsheet></office:document>";
        refused("parse.office", new Document("a.fods", flat.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void saysWhatADocumentOfAMacIs() {
        refused("parse.iwork", new Document("a", Packed.zip(Map.of("Index/Document.iwa", "12"))));
        Document old = new Document("a.pages", Packed.zip(Map.of("index.xml.gz", "12")));
        assertEquals(Fit.EXACT, new OfficeParser().fit(old));
        refused("parse.iwork", old);
    }

    @Test
    void saysThatALockedDocumentIsLockedWhateverItIsCalled() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(new byte[9]), "EncryptedPackage");
            files.writeFilesystem(out);
            Document locked = new Document("report", out.toByteArray());
            assertEquals(Fit.EXACT, new DocParser().fit(locked));
            ParseException e = assertThrows(ParseException.class, () -> new DocParser().parse(locked, Work.UNWATCHED));
            assertEquals("parse.doc-locked", e.reason().key());
        }
    }

    private static void refused(String key, Document document) {
        ParseException e = assertThrows(ParseException.class, () -> new OfficeParser().parse(document, Work.UNWATCHED));
        assertEquals(key, e.reason().key());
    }

    @Test
    void saysThatALockedOpenDocumentIsLocked() {
        byte[] locked = Packed.odt(Stories.AR);
        String latin = new String(locked, StandardCharsets.ISO_8859_1);
        int entry = latin.indexOf("PK\u0003\u0004", 4);
        // not packed, with its length behind it
        locked[entry + 8] = 0;
        refused("parse.doc-locked", new Document("a.odt", locked));
    }

    @Test
    void statesNoTimeThatAProgramDidNotKnow() throws ParseException {
        Map<String, String> entries = Map.of(
                "word/document.xml",
                "<w:document " + W + "><w:p><w:r><w:t>The harbour opens</w:t></w:r></w:p></w:document>",
                "docProps/core.xml",
                "<c><created>1601-01-01T00:00:00Z</created></c>");
        assertEquals(Optional.empty(), read("a.docx", entries).publication().published());
    }

    private static Report read(String name, Map<String, String> entries) throws ParseException {
        Document document = new Document(name, Packed.zip(entries));
        assertEquals(Fit.EXACT, new OfficeParser().fit(document));
        return new OfficeParser().parse(document, Work.UNWATCHED).getFirst();
    }
}
