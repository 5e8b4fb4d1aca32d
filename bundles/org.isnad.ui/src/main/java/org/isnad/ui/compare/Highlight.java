package org.isnad.ui.compare;

import org.eclipse.swt.graphics.Color;
import org.isnad.report.Span;

/**
 * A mark on words of a {@link ReportText}.
 *
 * @param span which words, as UTF-16 indices into the report's text; parts that are hidden are passed over
 * @param color owned by the caller, such as {@link Desk#color(Tone)}
 * @param look how it is drawn; no look changes the shapes or the joining of letters
 */
public record Highlight(Span span, Color color, Look look) {
    /** How a mark is drawn. Backgrounds of later layers hide those of earlier ones; the other looks add up. */
    public enum Look {
        BACKGROUND,
        UNDERLINE,
        BORDER
    }
}
