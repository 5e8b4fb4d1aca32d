package org.isnad.parsers.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hangs marks on their letters. Streams show a mark before or after its letter, and place it by its ink: the letter is
 * one of the two neighbours if either is near, else the nearest on the page.
 */
final class Marks {
    private static final float NEAR = 0.25f;
    private static final float HIGHEST = 1.3f;

    private final List<Glyph> glyphs;
    private final Map<Integer, List<Glyph>> hanging = new HashMap<>();

    private Marks(List<Glyph> glyphs) {
        this.glyphs = glyphs;
    }

    /** The signs without those that are only marks; the letters say their marks. */
    static List<Glyph> hung(List<Glyph> glyphs) {
        Marks marks = new Marks(glyphs);
        List<Glyph> letters = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            if (glyphs.get(i).isMark()) {
                marks.hang(i);
            }
        }
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (!glyph.isMark()) {
                letters.add(marks.hanging.containsKey(i) ? glyph.saying(marks.text(i)) : glyph);
            }
        }
        return letters;
    }

    private void hang(int mark) {
        int before = neighbour(mark, -1);
        int after = neighbour(mark, 1);
        int best = distance(mark, before) <= distance(mark, after) ? before : after;
        if (distance(mark, best) > NEAR) {
            for (int i = 0; i < glyphs.size(); i++) {
                if (isLetter(i) && distance(mark, i) < distance(mark, best)) {
                    best = i;
                }
            }
        }
        if (best >= 0) {
            hanging.computeIfAbsent(best, b -> new ArrayList<>()).add(glyphs.get(mark));
        }
    }

    private boolean isLetter(int i) {
        return glyphs.get(i).isRead() && !glyphs.get(i).isMark();
    }

    private int neighbour(int mark, int step) {
        int i = mark + step;
        while (i >= 0 && i < glyphs.size() && !isLetter(i)) {
            i += step;
        }
        return i >= 0 && i < glyphs.size() ? i : -1;
    }

    // from the mark's ink to the letter, in sizes of the letter; a little for not being in its middle
    private float distance(int mark, int letter) {
        if (letter < 0) {
            return Float.MAX_VALUE;
        }
        Glyph m = glyphs.get(mark);
        Glyph g = glyphs.get(letter);
        if (Math.abs(m.baseline() - g.baseline()) > HIGHEST * g.size()) {
            return Float.MAX_VALUE;
        }
        float outside = Math.max(0, Math.max(g.left() - m.ink(), m.ink() - g.right()));
        float off = Math.abs(m.ink() - g.middle()) / Math.max(1, g.right() - g.left());
        // a mark set like a letter, with room of its own, follows its letter: it stands on its left
        boolean wrongSide = m.right() - m.left() > 0.1f * m.size()
                && Letters.isRightToLeft(g.text().codePointAt(0))
                && g.middle() < m.middle();
        return (outside + 0.01f * off) / g.size() + (wrongSide ? 0.2f : 0);
    }

    // a ligature of letters from right to left takes each mark at the letter below it
    private String text(int letter) {
        Glyph base = glyphs.get(letter);
        List<Glyph> marks = ordered(base, hanging.getOrDefault(letter, List.of()));
        int letters = base.text().length();
        boolean ligature =
                letters > 1 && base.text().chars().allMatch(c -> Character.isLetter(c) && Letters.isRightToLeft(c));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            StringBuilder one = new StringBuilder().append(base.text().charAt(i));
            for (Glyph mark : marks) {
                int at = ligature ? place(base, mark, letters) : letters - 1;
                if (at == i) {
                    one.append(mark.text());
                }
            }
            text.append(Letters.composed(one.toString()));
        }
        return text.toString();
    }

    private static int place(Glyph base, Glyph mark, int letters) {
        float share = (base.right() - mark.ink()) / Math.max(0.01f, base.right() - base.left());
        return Math.max(0, Math.min(letters - 1, (int) (share * letters)));
    }

    // what a stream shows before its letter it shows from left to right: the last of them was typed first
    private static List<Glyph> ordered(Glyph base, List<Glyph> marks) {
        List<Glyph> before = new ArrayList<>();
        List<Glyph> after = new ArrayList<>();
        for (Glyph mark : marks) {
            if (mark.order() < base.order()) {
                before.addFirst(mark);
            } else {
                after.add(mark);
            }
        }
        before.addAll(after);
        return before;
    }
}
