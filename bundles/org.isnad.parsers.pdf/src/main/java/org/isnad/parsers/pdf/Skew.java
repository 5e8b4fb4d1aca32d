package org.isnad.parsers.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** By how little a page lies askew, as its lines show, and the page set straight: a line of it would climb into the next. */
final class Skew {
    // of a line over a page it moves the end by less than a quarter of a letter
    private static final double LEAST = Math.toRadians(0.1);

    private final List<Double> angles = new ArrayList<>();

    /** Notes what a sign's line is off upright, in radians. */
    void add(double angle) {
        angles.add(angle);
    }

    List<Glyph> straight(List<Glyph> glyphs) {
        Collections.sort(angles);
        double angle = angles.isEmpty() ? 0 : angles.get(angles.size() / 2);
        return Math.abs(angle) < LEAST
                ? glyphs
                : glyphs.stream().map(glyph -> turned(glyph, angle)).toList();
    }

    private static Glyph turned(Glyph glyph, double angle) {
        float left = (float) (glyph.left() * Math.cos(angle) - glyph.baseline() * Math.sin(angle));
        float baseline = (float) (glyph.baseline() * Math.cos(angle) + glyph.left() * Math.sin(angle));
        float moved = left - glyph.left();
        return new Glyph(
                glyph.text(),
                left,
                glyph.right() + moved,
                baseline,
                glyph.size(),
                glyph.ink() + moved,
                glyph.order(),
                glyph.bold(),
                glyph.artifact());
    }
}
