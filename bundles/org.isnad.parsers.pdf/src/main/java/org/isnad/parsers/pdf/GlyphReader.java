package org.isnad.parsers.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs the streams of a page and notes every sign they show. PDFBox's own order of text is not used. */
final class GlyphReader extends PDFTextStripper {
    private static final int FEW = 20;
    private static final int STRETCHERS = 2;

    private final Budget budget;
    private final Map<Integer, List<Glyph>> byTurn = new TreeMap<>();
    private final Map<Integer, Skew> skews = new HashMap<>();
    private final Map<PDFont, Map<Integer, Float>> inks = new HashMap<>();
    private final Deque<Replaced> marked = new ArrayDeque<>();
    private int order;
    private final Map<PDFont, Map<Integer, Integer>> unnamed = new HashMap<>();
    private int artifacts;
    private int depth;

    GlyphReader(Budget budget) {
        this.budget = budget;
        // outside a whole document the pages have no number
        setStartPage(0);
        setShouldSeparateByBeads(false);
    }

    Page read(PDPage page, int number) throws IOException {
        byTurn.clear();
        skews.clear();
        marked.clear();
        order = 0;
        unnamed.clear();
        artifacts = 0;
        processPage(page);
        skews.forEach((turn, skew) -> byTurn.computeIfPresent(turn, (t, glyphs) -> skew.straight(glyphs)));
        int main = 0;
        int most = -1;
        for (Map.Entry<Integer, List<Glyph>> turn : byTurn.entrySet()) {
            if (turn.getValue().size() > most) {
                most = turn.getValue().size();
                main = turn.getKey();
            }
        }
        List<Glyph> others = new ArrayList<>();
        for (Map.Entry<Integer, List<Glyph>> turn : byTurn.entrySet()) {
            if (turn.getKey() != main) {
                others.addAll(Marks.hung(turn.getValue()));
            }
        }
        List<Glyph> glyphs = Marks.hung(byTurn.getOrDefault(main, List.of()));
        return new Page(number, glyphs, others, glyphs.size() < FEW && hasPicture(page.getResources()), unnamed());
    }

    // one sign without a character is the line that stretches words; more are letters
    private int unnamed() {
        return unnamed.values().stream()
                .filter(codes -> codes.size() > STRETCHERS)
                .flatMap(codes -> codes.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static boolean hasPicture(@Nullable PDResources resources) {
        if (resources != null) {
            for (COSName name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    protected void writePage() {
        // nothing: the signs are taken, not their text
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.step();
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (++depth > Budget.DEEPEST) {
            throw new Budget.Exceeded(
                    "pdf.deep", Budget.DEEPEST, "draws forms within forms more than " + Budget.DEEPEST + " deep");
        }
        super.showForm(form);
        depth--;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.glyph();
        boolean guessed = isGuessed(font);
        if (guessed || font.toUnicode(code) == null) {
            unnamed.computeIfAbsent(font, f -> new HashMap<>()).merge(code, 1, Integer::sum);
            filler(matrix, displacement);
            // PDFBox would take the number of the sign for its character
            if (guessed || font.getCOSObject().containsKey(COSName.TO_UNICODE)) {
                return;
            }
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    // numbers of signs in a font that is not here: the characters would be those of another font
    private static boolean isGuessed(PDFont font) {
        COSDictionary dictionary = font.getCOSObject();
        return font instanceof PDType0Font composite
                && !composite.isEmbedded()
                && !dictionary.containsKey(COSName.TO_UNICODE)
                && dictionary.getDictionaryObject(COSName.ENCODING) instanceof COSName encoding
                && encoding.getName().startsWith("Identity");
    }

    // PDFBox passes over signs without a character in composite fonts, yet they fill their place
    private void filler(Matrix matrix, Vector displacement) {
        PDPage page = getCurrentPage();
        if (page.getRotation() == 0) {
            PDRectangle box = page.getCropBox();
            float left = matrix.getTranslateX() - box.getLowerLeftX();
            float right = left + Math.abs(displacement.getX() * matrix.getScalingFactorX());
            float baseline = box.getUpperRightY() - matrix.getTranslateY();
            float size = Math.max(1, Math.abs(matrix.getScalingFactorY()));
            if (Float.isFinite(left + right + baseline + size)) {
                put(0, new Glyph("", left, right, baseline, size, left, order++, false, artifacts > 0));
            }
        }
    }

    @Override
    protected void processTextPosition(TextPosition shown) {
        String text = Letters.plain(shown.getUnicode());
        Slant slant = Slant.of(shown);
        float left = slant.left(shown);
        float right = left + slant.width(shown);
        float size = Math.abs(shown.getYScale());
        float baseline = slant.baseline(shown);
        if (!Float.isFinite(left + right + size + baseline)) {
            return;
        }
        float known = size > 0.1f ? size : Math.max(1, shown.getHeightDir());
        boolean bold = String.valueOf(shown.getFont().getName())
                .toLowerCase(Locale.ROOT)
                .contains("bold");
        Glyph glyph = new Glyph(text, left, right, baseline, known, (left + right) / 2, order++, bold, artifacts > 0);
        if (glyph.isMark()) {
            glyph = new Glyph(
                    text,
                    left,
                    right,
                    glyph.baseline(),
                    known,
                    left + ink(shown, known),
                    glyph.order(),
                    bold,
                    artifacts > 0);
        }
        int turn = slant.turn();
        skews.computeIfAbsent(turn, t -> new Skew()).add(slant.off());
        Replaced open = marked.stream().filter(Replaced::says).findFirst().orElse(null);
        if (open == null) {
            put(turn, glyph);
        } else {
            open.glyphs.add(glyph);
            open.turn = turn;
        }
    }

    private void put(int turn, Glyph glyph) {
        byTurn.computeIfAbsent(turn, t -> new ArrayList<>()).add(glyph);
    }

    // the middle of a mark's ink from its origin: its advance is nothing, its ink may lie to either side
    private float ink(TextPosition shown, float size) {
        int[] codes = shown.getCharacterCodes();
        if (codes.length == 0 || !(shown.getFont() instanceof PDVectorFont font)) {
            return 0;
        }
        return size
                * inks.computeIfAbsent(shown.getFont(), f -> new HashMap<>())
                        .computeIfAbsent(codes[0], code -> middle(font, code));
    }

    private static float middle(PDVectorFont font, int code) {
        try {
            Rectangle2D bounds = font.getNormalizedPath(code).getBounds2D();
            return (float) bounds.getCenterX() / 1000;
        } catch (IOException | RuntimeException _) {
            // a font that cannot be drawn can still be read
            return 0;
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        boolean artifact = tag != null && tag.getName().equals("Artifact");
        String text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        marked.addLast(new Replaced(text, artifact));
        artifacts += artifact ? 1 : 0;
    }

    @Override
    public void endMarkedContentSequence() {
        Replaced ended = marked.pollLast();
        if (ended != null) {
            artifacts -= ended.artifact ? 1 : 0;
            ended.glyphs().forEach(glyph -> put(ended.turn, glyph));
        }
    }
}
