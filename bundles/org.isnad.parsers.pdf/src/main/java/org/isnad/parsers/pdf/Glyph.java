package org.isnad.parsers.pdf;

/**
 * What one sign on a page says and where it stands: a letter, a ligature of letters, a mark or a space.
 *
 * <p>All lengths are in points; x grows to the right and y downwards, after the page was turned upright.
 *
 * @param text its characters in logical order
 * @param left where it begins
 * @param right where it ends, by its advance
 * @param baseline y of the line it stands on
 * @param size of its font
 * @param ink x of the middle of what is drawn
 * @param order its place in the page's stream
 * @param bold whether the font is called bold
 * @param artifact whether the page marks it as no part of the text
 */
record Glyph(
        String text,
        float left,
        float right,
        float baseline,
        float size,
        float ink,
        int order,
        boolean bold,
        boolean artifact) {

    Glyph saying(String other) {
        return new Glyph(other, left, right, baseline, size, ink, order, bold, artifact);
    }

    float middle() {
        return (left + right) / 2;
    }

    boolean isSpace() {
        return !text.isEmpty() && text.isBlank();
    }

    /** Whether it shows something without a character, such as the line that stretches a word. */
    boolean isFiller() {
        return text.isEmpty();
    }

    /** Whether it says a letter, a digit or another sign that is read. */
    boolean isRead() {
        return !text.isBlank();
    }

    /** Whether it is nothing but marks that belong to a letter. */
    boolean isMark() {
        return !text.isEmpty() && text.codePoints().allMatch(Letters::isMark);
    }
}
