package org.isnad.parsers.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Assumptions;

/** Sets paragraphs on pages as programs do: lines broken by width, each shown in visual order as ICU orders it. */
final class Typesetter {
    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();
    static final float MARGIN = 60;
    private static final float LEADING = 1.4f;
    private static final List<Path> FONTS = List.of(
            Path.of("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"),
            Path.of("/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf"),
            Path.of("/usr/share/fonts/TTF/DejaVuSans.ttf"));

    /** What the signs of a page say. */
    enum Form {
        /** Letters as they were typed; each mark shown before its letter, as shapers do from right to left. */
        LETTERS,
        /** Letters as they were typed; the marks of a line shown after all its letters. */
        MARKS_LAST,
        /** Shapes of letters, lam-alef as one. */
        SHAPES
    }

    private final PDDocument document = new PDDocument();
    private final PDType0Font font;
    private final TrueTypeFont shapes;
    private final Form form;
    private PDPageContentStream page;
    private float left = MARGIN;
    private float right = WIDTH - MARGIN;
    private float bottom = HEIGHT;
    private String head = "";
    private float y;
    private boolean flushLeft;
    private double skew;
    private float uneven;

    Typesetter(Form form) {
        this.form = form;
        Path file = FONTS.stream().filter(Files::exists).findFirst().orElse(null);
        Assumptions.assumeTrue(file != null, "DejaVu Sans is not installed: no page can be set");
        try {
            shapes = new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
            font = PDType0Font.load(document, shapes, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        turnPage();
    }

    PDDocument document() {
        return document;
    }

    Typesetter turnPage() {
        try {
            if (page != null) {
                page.close();
            }
            PDPage fresh = new PDPage(PDRectangle.A4);
            document.addPage(fresh);
            page = new PDPageContentStream(document, fresh);
            y = MARGIN;
            if (!head.isEmpty()) {
                runningLines();
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets all lines to the left from here on, those that run from the right too, as LibreOffice does with pages. */
    Typesetter flushLeft() {
        flushLeft = true;
        return this;
    }

    /** Turns all that follows a little, as a page lies askew on a scanner. */
    Typesetter skewed(double degrees) {
        skew = Math.toRadians(degrees);
        return this;
    }

    /** Lets the words of each line that follows dance by a share of their size, as those recognised on a picture do. */
    Typesetter uneven(float share) {
        uneven = share;
        return this;
    }

    /** Goes on in another column: from one x to another, at a height measured from the top. */
    Typesetter column(float from, float to, float top) {
        left = from;
        right = to;
        y = top;
        return this;
    }

    /** Shows a line at the head of every page from the next on and a page number at its foot. */
    Typesetter running(String line) {
        head = line;
        bottom = HEIGHT - MARGIN - 20;
        return turnPage();
    }

    private void runningLines() {
        line(head, 200, 40, 9).line("- " + document.getNumberOfPages() + " -", 280, HEIGHT - 30, 9);
    }

    float y() {
        return y;
    }

    Typesetter gap(float points) {
        y += points;
        return this;
    }

    Typesetter paragraph(String words, float size) {
        return paragraph(words, size, 0);
    }

    Typesetter paragraph(String words, float size, float indent) {
        String oneLine = words.strip().replaceAll("\\s+", " ");
        String shaped = form == Form.SHAPES ? shaped(oneLine) : oneLine;
        Bidi bidi = new Bidi(shaped, Bidi.LEVEL_DEFAULT_LTR);
        boolean rightToLeft = bidi.getParaLevel() == 1;
        int from = 0;
        while (from < shaped.length()) {
            float width = right - left - (from == 0 ? indent : 0);
            int to = lineEnd(shaped, from, width, size);
            String line = visual(bidi, from, to);
            float edge = from == 0 ? indent : 0;
            if (y + LEADING * size > bottom) {
                turnPage();
            }
            y += LEADING * size;
            show(line, rightToLeft && !flushLeft ? right - edge - width(line, size) : left + edge, y, size);
            from = to;
            while (from < shaped.length() && shaped.charAt(from) == ' ') {
                from++;
            }
        }
        return this;
    }

    private String visual(Bidi bidi, int from, int to) {
        return bidi.setLine(from, to).writeReordered(Bidi.DO_MIRRORING);
    }

    /** One line that runs from the left or the right by its words, at a height measured from the top. */
    Typesetter line(String words, float x, float top, float size) {
        String shaped = form == Form.SHAPES ? shaped(words) : words;
        show(visual(new Bidi(shaped, Bidi.LEVEL_DEFAULT_LTR), 0, shaped.length()), x, top, size);
        return this;
    }

    private static String shaped(String words) {
        try {
            return new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK).shape(words);
        } catch (ArabicShapingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private int lineEnd(String words, int from, float width, float size) {
        int end = from;
        for (int i = from; i <= words.length(); i++) {
            if (i == words.length() || words.charAt(i) == ' ') {
                if (end > from && width(words.substring(from, i), size) > width) {
                    return end;
                }
                end = i;
            }
        }
        return end;
    }

    float width(String words, float size) {
        try {
            return font.getStringWidth(words) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(String visual, float x, float top, float size) {
        if (visual.codePoints().noneMatch(Letters::isMark)) {
            words(visual, x, top, size);
            return;
        }
        for (int i = 0; i < visual.length(); i++) {
            if (!Letters.isMark(visual.charAt(i))) {
                put(visual.substring(i, i + 1), x + width(visual.substring(0, i), size), top, size);
            } else if (form != Form.MARKS_LAST) {
                mark(visual, i, x, top, size);
            }
        }
        for (int i = visual.length() - 1; i >= 0 && form == Form.MARKS_LAST; i--) {
            if (Letters.isMark(visual.charAt(i))) {
                mark(visual, i, x, top, size);
            }
        }
    }

    private void words(String visual, float x, float top, float size) {
        int from = 0;
        for (int to = visual.indexOf(' '); uneven > 0 && to >= 0; to = visual.indexOf(' ', from)) {
            put(visual.substring(from, to + 1), x + width(visual.substring(0, from), size), top, size);
            from = to + 1;
        }
        put(visual.substring(from), x + width(visual.substring(0, from), size), top, size);
    }

    // over the middle of its letter, as shapers set it: the next that is no mark
    private void mark(String visual, int at, float x, float top, float size) {
        int letter = at + 1;
        while (Letters.isMark(visual.charAt(letter))) {
            letter++;
        }
        String mark = visual.substring(at, at + 1);
        float from = x + width(visual.substring(0, letter), size);
        float middle = from + width(visual.substring(letter, letter + 1), size) / 2;
        put(mark, middle - ink(mark, size), top, size);
    }

    // where the middle of a mark's ink lies from its origin
    private float ink(String mark, float size) {
        try {
            int glyph = shapes.getUnicodeCmapLookup().getGlyphId(mark.charAt(0));
            BoundingBox box = shapes.getGlyph().getGlyph(glyph).getBoundingBox();
            return (box.getLowerLeftX() + box.getUpperRightX()) / 2 / shapes.getUnitsPerEm() * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String visual, float x, float top, float size) {
        try {
            page.beginText();
            page.setFont(font, size);
            Matrix place = Matrix.getRotateInstance(skew, 0, 0);
            place.translate(x, HEIGHT - top + uneven * size * (float) Math.sin(x / 20));
            page.setTextMatrix(place);
            page.showText(visual);
            page.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try (document) {
            page.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            // else made of the time of day
            document.setDocumentId(1L);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
