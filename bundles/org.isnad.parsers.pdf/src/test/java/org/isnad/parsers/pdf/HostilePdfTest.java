package org.isnad.parsers.pdf;

import static org.isnad.parsers.pdf.RawPdf.bytes;
import static org.isnad.parsers.pdf.RawPdf.file;
import static org.isnad.parsers.pdf.RawPdf.page;
import static org.isnad.parsers.pdf.RawPdf.stream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.isnad.parse.ParseException;
import org.isnad.parsers.pdf.Typesetter.Form;
import org.isnad.report.Document;
import org.isnad.testkit.Stories;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Files built to choke a reader: each is read or refused in a sentence that names it, and in time. */
class HostilePdfTest {
    private static final Duration LONGEST = Budget.LONGEST.plusSeconds(30);

    /** What became of a file: the key of its refusal, or nothing. */
    private static String read(byte[] pdf) {
        return assertTimeoutPreemptively(LONGEST, () -> {
            try {
                new PdfParser().parse(new Document("hostile.pdf", pdf), Work.UNWATCHED);
                return "";
            } catch (ParseException e) {
                assertTrue(e.getMessage().contains("hostile.pdf"), e.getMessage());
                assertEquals("hostile.pdf", e.reason().arguments().getFirst());
                return e.reason().key();
            }
        });
    }

    private static byte[] words(String fonts) {
        return page(
                "/Font<</F 5 0 R>>",
                stream("", bytes("BT /F 12 Tf 50 700 Td (The council said the old bridge is closed.) Tj ET")),
                fonts.isEmpty() ? RawPdf.FONT : fonts);
    }

    private static byte[] deflated(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void readsTheHarmlessFileTheOthersAreMadeOf() {
        assertEquals("", read(words("")));
    }

    @Test
    void endsOnFilesCutAnywhere() {
        byte[] sample =
                new Typesetter(Form.LETTERS).paragraph(Stories.AR.lines(), 12).bytes();
        for (int part = 0; part < 30; part++) {
            read(Arrays.copyOf(sample, sample.length * part / 30));
        }
    }

    @Test
    void endsOnFilesWithBrokenBytes() {
        byte[] sample =
                new Typesetter(Form.SHAPES).paragraph(Stories.HE.lines(), 12).bytes();
        byte[] plain = words("");
        Random random = new Random(5);
        for (int round = 0; round < 120; round++) {
            byte[] broken = (round % 2 == 0 ? sample : plain).clone();
            for (int i = 0; i <= round / 4; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            read(broken);
        }
    }

    @Test
    void refusesStreamsThatUnpackWithoutEnd() {
        byte[] bomb = deflated(new byte[60_000_000]);
        byte[] hexadecimal = bytes(HexFormat.of().formatHex(bomb));
        assertEquals("pdf.size", read(page("", stream("/Filter/FlateDecode", bomb))));
        assertEquals("pdf.size", read(page("", stream("/Filter[/FlateDecode /FlateDecode]", deflated(bomb)))));
        assertEquals("pdf.size", read(page("", stream("/Filter[/ASCIIHexDecode/FlateDecode]", hexadecimal))));
        assertEquals("pdf.size", read(page("", stream("/Filter 9 0 R", bomb))));
    }

    @Test
    void refusesFormsThatDrawThemselves() {
        for (int others : new int[] {1, 2, 8}) {
            String form = "<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X 5 0 R>>>>/Length "
                    + 6 * others + ">>\nstream\n" + "/X Do ".repeat(others) + "\nendstream";
            String key = read(page("/XObject<</X 5 0 R>>", stream("", bytes("/X Do")), form));
            assertTrue(List.of("pdf.deep", "pdf.steps", "pdf.slow", "pdf.empty").contains(key), key);
        }
    }

    @Test
    void endsOnPageTreesThatNeverEnd() {
        String catalog = "<</Type/Catalog/Pages 2 0 R>>";
        for (String pages : List.of(
                "<</Type/Pages/Kids[2 0 R]/Count 1>>",
                "<</Type/Pages/Kids[2 0 R 2 0 R 3 0 R]/Count 2000000000>>",
                "<</Type/Pages/Kids[3 0 R]/Count -5>>",
                "<</Type/Pages/Kids 2 0 R>>",
                "<</Type/Pages/Parent 2 0 R/Kids[3 0 R]/Count 1>>",
                "<</Type/Pages>>",
                "[]",
                "2 0 R",
                "null")) {
            read(file(List.of(
                    bytes(catalog), bytes(pages), bytes("<</Type/Pages/Parent 3 0 R/Kids[2 0 R 3 0 R]/Count 1>>"))));
        }
        List<byte[]> deep = new ArrayList<>(List.of(bytes(catalog)));
        for (int i = 2; i < 5_000; i++) {
            deep.add(bytes("<</Type/Pages/Count 1/Parent " + (i - 1) + " 0 R/Kids[" + (i + 1) + " 0 R]>>"));
        }
        deep.add(bytes("<</Type/Page/Parent 4999 0 R>>"));
        read(file(deep));
    }

    @Test
    void endsOnPagesOfAnySize() {
        for (String box :
                List.of("[0 0 1e30 1e30]", "[0 0 0 0]", "[-9e9 -9e9 9e9 9e9]", "[1 2]", "[(a) (b) (c) (d)]", "4 0 R")) {
            read(file(List.of(
                    bytes("<</Type/Catalog/Pages 2 0 R>>"),
                    bytes("<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox " + box + ">>"),
                    bytes("<</Type/Page/Parent 2 0 R/Contents 4 0 R/Rotate 37/Resources<</Font<</F 5 0 R>>>>>>"),
                    stream("", bytes("BT /F 1e20 Tf 1e20 0 0 1e20 0 0 Tm (words) Tj 0 0 0 0 0 0 Tm (words) Tj ET")),
                    bytes(RawPdf.FONT))));
        }
    }

    @Test
    void endsOnBrokenFonts() {
        for (String font : List.of(
                "null",
                "5 0 R",
                "<</Type/Font>>",
                "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[5 0 R]>>",
                "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/No-Such-Map/DescendantFonts[]>>",
                "<</Type/Font/Subtype/Type3/FontMatrix[0 0 0 0 0 0]/FontBBox[0 0 0 0]/CharProcs<<>>/Encoding 5 0 R>>",
                "<</Type/Font/Subtype/TrueType/BaseFont/X/FirstChar 9999999/Widths[1e38 -1e38]/FontDescriptor<<"
                        + "/FontFile2 4 0 R/Flags -1>>>>",
                "<</Type/Font/Subtype/Type1/BaseFont/X/FontDescriptor<</FontFile 4 0 R>>/ToUnicode 4 0 R>>",
                "<</Type/Font/Subtype/Type1/BaseFont/X/FontDescriptor<</FontFile3 4 0 R>>/Encoding<</Differences[(x) 1 2]>>>>",
                "<</Type/Font/Subtype/MMType1/Encoding/Identity-V/ToUnicode/Identity-H>>")) {
            read(words(font));
        }
    }

    @Test
    void endsOnTablesThatLie() {
        String plain = new String(words(""), StandardCharsets.ISO_8859_1);
        int start = plain.lastIndexOf("startxref");
        for (String end : List.of(
                "startxref\n0\n%%EOF",
                "startxref\n-1\n%%EOF",
                "startxref\n99999999999999999999\n%%EOF",
                "startxref\n" + start + "\n%%EOF",
                "trailer<</Prev " + plain.indexOf("xref") + "/Root 1 0 R>>startxref\n" + plain.indexOf("xref"),
                "trailer<</Size 2147483647/Root 77 0 R>>\nstartxref\n" + start,
                "")) {
            read(bytes(plain.substring(0, start) + end));
        }
        read(bytes(plain.replace("xref\n0 6", "xref\n0 2000000000")));
        read(bytes(plain.replace("/Length ", "/Length -")));
        read(bytes(plain.replace("/Length ", "/Length 99999999")));
        read(bytes(plain.replace("/Root 1 0 R", "/Root 1 0 R/Prev " + plain.indexOf("xref\n0"))));
    }

    @Test
    void endsOnStructuresNestedWithoutEnd() {
        for (String opening : List.of("[", "<<", "<</A ", "(", "q ", "BT ", "/X BMC ", "<</A[")) {
            String many = opening.repeat(100_000);
            read(page("/Font<</F 5 0 R>>", stream("", bytes(many)), RawPdf.FONT));
            read(page(many, stream("", bytes("BT ET")), RawPdf.FONT));
            read(page("/Font<</F 5 0 R>>", stream("", bytes("BT /F 12 Tf (words) Tj ET " + many)), RawPdf.FONT));
        }
    }

    @Test
    void refusesMorePagesThanAnybodyReads() {
        String kids = "3 0 R ".repeat(Budget.MOST_PAGES + 5);
        String key = read(file(List.of(
                bytes("<</Type/Catalog/Pages 2 0 R>>"),
                bytes("<</Type/Pages/Kids[" + kids + "]/Count " + (Budget.MOST_PAGES + 5) + ">>"),
                bytes("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"))));
        assertTrue(List.of("pdf.pages", "pdf.empty", "pdf.broken").contains(key), key);
    }

    @Test
    void runsNoScriptAndOpensNothingAttached() {
        String script =
                "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/Names<</EmbeddedFiles<<"
                        + "/Names[(a)<</Type/Filespec/F(http://nowhere.invalid/x)>>]>>>>>>";
        String plain = new String(words(""), StandardCharsets.ISO_8859_1);
        assertEquals("", read(bytes(plain.replace("<</Type/Catalog/Pages 2 0 R>>", script))));
    }
}
