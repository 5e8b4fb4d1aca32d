package org.isnad.parsers.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.isnad.classify.Classifier;
import org.isnad.parse.ParseException;
import org.isnad.parsers.pdf.Typesetter.Form;
import org.isnad.report.Analysis;
import org.isnad.report.Classification;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Report;
import org.isnad.testkit.ClassifierContract;
import org.isnad.testkit.Stories;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class OcrClassifierTest implements ClassifierContract {
    @Override
    public Classifier classifier() {
        return new OcrClassifier();
    }

    @Override
    public Dossier example() {
        Typesetter setter = new Typesetter(Form.LETTERS).paragraph(Stories.AR.lines(), 12);
        picture(setter.document());
        return dossier(setter.bytes());
    }

    private static void picture(PDDocument document) {
        try {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream contents = new PDPageContentStream(document, page)) {
                BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
                contents.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 600, 800);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Dossier dossier(byte[] pdf) {
        try {
            Report report = new PdfParser()
                    .parse(new Document("report.pdf", pdf), Work.UNWATCHED)
                    .getFirst();
            return new Dossier(report, new Analysis(report.id(), List.of()));
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void check(String key, byte[] pdf) {
        List<String> keys = new OcrClassifier()
                .classify(dossier(pdf), Work.UNWATCHED).stream()
                        .map(found -> ((Classification) found).reason().key())
                        .toList();
        assertEquals(key.isEmpty() ? List.of() : List.of(key), keys);
    }

    @Test
    void saysNothingOfSoundText() {
        for (Stories story : Stories.values()) {
            check("", new Typesetter(Form.LETTERS).paragraph(story.lines(), 12).bytes());
            check("", new Typesetter(Form.SHAPES).paragraph(story.lines(), 12).bytes());
        }
    }

    @Test
    void saysThatPagesAreOnlyPictures() {
        Typesetter setter = new Typesetter(Form.LETTERS).paragraph(Stories.EN.lines(), 12);
        picture(setter.document());
        check("pdf.ocr.pictures", setter.bytes());
    }

    @Test
    void saysThatLettersAreOfNoScript() {
        check(
                "pdf.ocr.odd",
                new Typesetter(Form.LETTERS)
                        .paragraph("ÇáÚÑÈíÉ ÞÇáÊ ÈáÏíÉ ãÑÓì ÇáßÈíÑ Åä ÇáÌÓÑ", 12)
                        .bytes());
    }

    @Test
    void saysThatSignsLieOnEachOther() {
        Typesetter setter = new Typesetter(Form.LETTERS).paragraph(Stories.EN.lines(), 12);
        float y = setter.y();
        setter.line("Another text is printed right over it and nobody can tell them apart", 62, y, 12);
        setter.line("A third text is printed right over both and makes it even worse then", 64, y, 12);
        check("pdf.ocr.order", setter.bytes());
    }

    @Test
    void refusesFilesThatAreOnlyPictures() {
        Typesetter setter = new Typesetter(Form.LETTERS);
        picture(setter.document());
        byte[] pdf = setter.bytes();
        ParseException thrown = assertThrows(
                ParseException.class, () -> new PdfParser().parse(new Document("scan.pdf", pdf), Work.UNWATCHED));
        assertEquals("pdf.pictures", thrown.reason().key());
    }

    @Test
    void saysThatSignsDoNotTellTheirLetters() {
        String nameless = "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Type/Font"
                + "/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>";
        String words =
                "BT /F 12 Tf 50 700 Td (The council said the old bridge is closed to lorries.) Tj /G 12 Tf 0 -20 Td <"
                        + "00200021002200230024".repeat(12) + "> Tj ET";
        check(
                "pdf.ocr.unnamed",
                RawPdf.page(
                        "/Font<</F 5 0 R/G 6 0 R>>", RawPdf.stream("", RawPdf.bytes(words)), RawPdf.FONT, nameless));
    }
}
