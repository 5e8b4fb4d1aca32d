package org.isnad.ui.views;

import java.text.Bidi;
import java.util.regex.Pattern;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;

/** Words in a few rows of their own direction; what does not fit ends in an ellipsis. */
final class Wrapped {
    // no letter is narrower: laying out a whole paragraph for two rows of it takes longer than a frame
    private static final int NARROWEST = 2;
    private static final Pattern ISOLATES = Pattern.compile("[\u2066-\u2069]");

    private Wrapped() {}

    /** The caller disposes it. A layout of its own direction: a mirrored canvas would turn left-to-right words round. */
    static TextLayout of(Device device, Font font, String words, int width, int rows) {
        TextLayout layout = new TextLayout(device);
        layout.setFont(font);
        boolean left = leftToRight(words);
        layout.setOrientation(left ? SWT.LEFT_TO_RIGHT : SWT.RIGHT_TO_LEFT);
        layout.setWidth(Math.max(1, width));
        int most = Math.min(words.length(), Math.max(1, width / NARROWEST) * rows);
        // Pango goes by the first letter whatever orientation was set, and passes over what is isolated
        String some = (left ? "\u200E" : "\u200F") + words.substring(0, most) + (most < words.length() ? "…" : "");
        layout.setText(some);
        cut(layout, some, rows);
        return layout;
    }

    /** By the first letter that is not quoted, and where all is quoted by the first there is. */
    static boolean leftToRight(String words) {
        boolean left = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        boolean right = !new Bidi(words, Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT).baseIsLeftToRight();
        if (!left || !right) {
            return left;
        }
        String letters = ISOLATES.matcher(words).replaceAll("");
        return new Bidi(letters, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private static void cut(TextLayout layout, String words, int rows) {
        if (layout.getLineCount() <= rows) {
            return;
        }
        int end = layout.getLineOffsets()[rows];
        while (end > 0 && layout.getLineCount() > rows) {
            int space = words.lastIndexOf(' ', end - 1);
            // one word longer than the rows is cut in itself
            end = space > 0 ? space : end - 1;
            layout.setText(words.substring(0, end) + "…");
        }
    }
}
