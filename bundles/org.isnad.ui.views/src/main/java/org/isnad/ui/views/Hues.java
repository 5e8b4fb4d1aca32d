package org.isnad.ui.views;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.isnad.report.RowRelation;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Tone;

/** Colours of relations: pale behind words, strong as lines. */
final class Hues {
    private Hues() {}

    static Tone tone(RowRelation relation) {
        return switch (relation) {
            case SHARED -> Tone.SHARED;
            case STRONGER -> Tone.STRONGER;
            case WEAKER -> Tone.WEAKER;
            case CONFLICT -> Tone.CONFLICT;
            case ONLY -> Tone.ONLY;
        };
    }

    /** The hue of a relation's background, strong enough for a thin line on paper. */
    static Color line(Desk desk, RowRelation relation) {
        float[] hsb = desk.color(tone(relation)).getRGB().getHSB();
        boolean dark = desk.color(Tone.PAPER).getRGB().getHSB()[2] < 0.5f;
        return new Color(new RGB(hsb[0], Math.max(hsb[1], 0.55f), dark ? 0.85f : 0.7f));
    }
}
