package org.isnad.parsers.pdf;

import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * How a sign's line runs over the page. PDFBox tells the four quarters only and takes what runs aslant, such as a stamp over
 * the whole page, for upright, so that its letters end up among those of the lines they cross.
 *
 * @param turn the quarter, in degrees; for slanted lines their angle, beside all quarters
 * @param angle of a slanted line, in radians; 0 for the others
 * @param off by how much another is off its quarter, in radians
 */
record Slant(int turn, double angle, double off) {
    // recognised pages are mostly skewed by less
    private static final int LEAST = 3;
    private static final int QUARTER = 90;
    private static final int BESIDE = 1000;

    static Slant of(TextPosition shown) {
        Matrix matrix = shown.getTextMatrix();
        double angle = Math.atan2(matrix.getShearY(), matrix.getScaleX());
        double degrees = Math.toDegrees(angle);
        double off = degrees - QUARTER * Math.rint(degrees / QUARTER);
        return Math.abs(off) < LEAST || Double.isNaN(off)
                ? new Slant(Math.round(shown.getDir()), 0, Double.isNaN(off) ? 0 : Math.toRadians(off))
                : new Slant(BESIDE + (int) Math.rint(degrees), angle, 0);
    }

    private boolean isQuarter() {
        return angle == 0;
    }

    float left(TextPosition shown) {
        Matrix matrix = shown.getTextMatrix();
        return isQuarter()
                ? shown.getXDirAdj()
                : (float) (matrix.getTranslateX() * Math.cos(angle) + matrix.getTranslateY() * Math.sin(angle));
    }

    float baseline(TextPosition shown) {
        Matrix matrix = shown.getTextMatrix();
        return isQuarter()
                ? shown.getYDirAdj()
                : (float) (matrix.getTranslateX() * Math.sin(angle) - matrix.getTranslateY() * Math.cos(angle));
    }

    float width(TextPosition shown) {
        Matrix matrix = shown.getTextMatrix();
        return isQuarter()
                ? Math.abs(shown.getWidthDirAdj())
                : (float)
                        Math.hypot(shown.getEndX() - matrix.getTranslateX(), shown.getEndY() - matrix.getTranslateY());
    }
}
