package org.isnad.parsers.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lines that belong together. */
record Paragraph(List<Line> lines) {
    private static final String LATIN_HYPHENS = "-\u00AD\u2010";
    private static final String OPENERS = "([{«";
    private static final String CLOSERS = ")]}».,;:!?،؛؟";
    private static final String HYPHENS = LATIN_HYPHENS + "\u05BE";

    Paragraph {
        lines = List.copyOf(lines);
    }

    float size() {
        return lines.getFirst().size();
    }

    boolean isBold() {
        return lines.stream().allMatch(Line::isBold);
    }

    int page() {
        return lines.getFirst().page();
    }

    /** Whether it runs from the right: as most of its letters, or as the document if they tell little. */
    boolean isRightToLeft(boolean document) {
        int right = 0;
        int left = 0;
        for (Line line : lines) {
            String looks = line.looks();
            for (int i = 0; i < looks.length(); i++) {
                if (Character.isLetter(looks.charAt(i))) {
                    boolean fromRight = Letters.isRightToLeft(looks.charAt(i));
                    right += fromRight ? 1 : 0;
                    left += fromRight ? 0 : 1;
                }
            }
        }
        boolean mixed = right > 0.3 * (right + left) && left > 0.3 * (right + left);
        return (mixed || right == left) ? document : right > left;
    }

    /** Its words in logical order, lines joined. */
    String text(boolean document, boolean mirror) {
        boolean rightToLeft = isRightToLeft(document);
        StringBuilder text = new StringBuilder();
        boolean arabic = false;
        for (Line line : lines) {
            List<String> cells = new ArrayList<>();
            for (List<Glyph> cell : line.cells()) {
                List<String> shown = Line.shown(cell);
                // a cell runs by its own letters
                int own = line.cells().size() > 1 ? Letters.balance(String.join("", shown)) : 0;
                cells.add(LogicalOrder.of(shown, own == 0 ? rightToLeft : own > 0, arabic, mirror));
                arabic = endsArabic(cells.getLast(), arabic);
            }
            append(text, String.join("\t", cells).strip());
        }
        return text.toString().replace('\u00AD', '-');
    }

    private static boolean endsArabic(String text, boolean before) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (Character.isLetter(text.charAt(i))) {
                return Character.getDirectionality(text.charAt(i)) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            }
        }
        return before;
    }

    // a hyphen at the end of a line is the line's in Latin script before a small letter; elsewhere it is the word's
    private static void append(StringBuilder text, String line) {
        int last = text.length() - 1;
        boolean hyphened = last > 0
                && HYPHENS.indexOf(text.charAt(last)) >= 0
                && Character.isLetter(text.charAt(last - 1))
                && !line.isEmpty()
                && Character.isLetter(line.charAt(0));
        if (hyphened
                && LATIN_HYPHENS.indexOf(text.charAt(last)) >= 0
                && Character.isLowerCase(text.charAt(last - 1))
                && Character.isLowerCase(line.charAt(0))) {
            text.setLength(last);
        } else if (last >= 0 && !hyphened && !clings(text.charAt(last), line)) {
            text.append(' ');
        }
        text.append(line);
    }

    // some programs break lines between a bracket and its word
    private static boolean clings(char last, String line) {
        return OPENERS.indexOf(last) >= 0 || (!line.isEmpty() && CLOSERS.indexOf(line.charAt(0)) >= 0);
    }
}
