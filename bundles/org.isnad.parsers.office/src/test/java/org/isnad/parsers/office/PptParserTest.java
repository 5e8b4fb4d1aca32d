package org.isnad.parsers.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
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

class PptParserTest implements ParserContract {
    @Override
    public Parser parser() {
        return new PptParser();
    }

    @Override
    public Document example() {
        return show(Stories.AR);
    }

    private static Document show(Stories story) {
        try (HSLFSlideShow show = new HSLFSlideShow()) {
            show.createSlide().addTitle().setText(story.headline());
            for (String paragraph : story.paragraphs()) {
                HSLFTextBox box = new HSLFTextBox();
                box.setText(paragraph);
                show.createSlide().addShape(box);
            }
            return document(show);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(HSLFSlideShow show) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        show.write(out);
        return new Document("show", out.toByteArray());
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryParagraphOfAShow(Stories story) throws ParseException {
        assertEquals(Fit.EXACT, parser().fit(show(story)));
        story.check(read(show(story)));
    }

    @Test
    void readsSlidesInTheirOrderAndNoneThatWasDeleted() throws Exception {
        try (HSLFSlideShow show =
                new HSLFSlideShow(new ByteArrayInputStream(show(Stories.EN).bytes()))) {
            HSLFSlide last = show.createSlide();
            last.addTitle().setText("The title of the last");
            show.removeSlide(1);
            // the two change places
            show.reorderSlide(4, 2);
            String text = read(document(show)).text();
            assertFalse(text.contains(Stories.EN.paragraphs().getFirst()), text);
            assertEquals(
                    "Old bridge to close to lorries\nThe title of the last\n"
                            + String.join(
                                    "\n", Stories.EN.paragraphs().reversed().subList(0, 2)) + "\n",
                    text);
        }
    }

    @Test
    void refusesALockedShowAndABrokenOne() {
        Biff8EncryptionKey.setCurrentUserPassword("palm");
        try {
            assertEquals("parse.doc-locked", refusal(show(Stories.EN)));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertEquals(
                "parse.ppt",
                refusal(new Document("a.ppt", Arrays.copyOf(example().bytes(), 1024))));
    }

    private static String refusal(Document document) {
        return assertThrows(ParseException.class, () -> read(document)).reason().key();
    }

    private static Report read(Document document) throws ParseException {
        return new PptParser().parse(document, Work.UNWATCHED).getFirst();
    }
}
