package org.isnad.ui;

import org.eclipse.swt.graphics.GC;

/** Cuts a line to a width: at a word where one is near, the ellipsis on the side where the words go on. */
final class Fitting {
    private static final char ISOLATE = '\u2068';
    private static final char POP = '\u2069';
    private static final int NEAR = 12;

    private Fitting() {}

    static String cut(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(ended(text, middle)).x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int word = text.lastIndexOf(' ', low);
        return ended(text, word > low - NEAR && word > low / 2 ? word : low);
    }

    // isolates that are open where the cut is are closed behind the ellipsis, which so belongs to the words before it
    private static String ended(String text, int length) {
        String kept = text.substring(0, length);
        while (!kept.isEmpty() && " ·,،:؛-–".indexOf(kept.charAt(kept.length() - 1)) >= 0) {
            kept = kept.substring(0, kept.length() - 1);
        }
        long open = kept.chars().filter(c -> c == ISOLATE).count()
                - kept.chars().filter(c -> c == POP).count();
        return kept + "…" + String.valueOf(POP).repeat((int) Math.max(0, open));
    }
}
