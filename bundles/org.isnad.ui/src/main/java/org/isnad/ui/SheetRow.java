package org.isnad.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.isnad.ui.compare.Tone;

/** One line of a sheet, wrapped and placed. */
final class SheetRow {
    static final int MARGIN = 12;
    private static final int PAD = 8;
    private static final int OVER_HEADING = 12;

    private final SheetLine line;
    private final Theme theme;
    private final TextLayout text;
    private final TextLayout end;
    private final int width;
    private final int top;
    private final int above;

    SheetRow(SheetLine line, Theme theme, boolean rightToLeft, int width, int top) {
        this.line = line;
        this.theme = theme;
        this.width = width;
        this.top = top;
        above = line.style() == SheetLine.Style.HEADING ? OVER_HEADING : 2;
        int room = width - 2 * MARGIN - (line.style() == SheetLine.Style.QUOTE ? 2 * PAD : 0);
        Font font = switch (line.style()) {
            case QUOTE -> theme.reading();
            case HEADING -> theme.strong();
            case NOTE -> theme.small();
            case FACT, CONFLICT -> theme.label();
        };
        end = layout(
                line.end(),
                line.mark() == SheetLine.Mark.STRONG ? theme.strong() : theme.label(),
                rightToLeft,
                room / 2);
        int left = line.end().isEmpty() ? room : room - end.getBounds().width - 2 * PAD - 4;
        // a quotation keeps the direction of its own language, whatever the window's is
        boolean quoted = line.style() == SheetLine.Style.QUOTE;
        text = layout(quoted ? Explanation.isolate(line.text()) : line.text(), font, rightToLeft, left);
    }

    private TextLayout layout(String words, Font font, boolean rightToLeft, int room) {
        TextLayout layout = new TextLayout(font.getDevice());
        layout.setOrientation(rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        layout.setFont(font);
        layout.setText(words);
        if (layout.getBounds().width > room) {
            layout.setWidth(room);
        }
        return layout;
    }

    int top() {
        return top;
    }

    int bottom() {
        int inner = Math.max(height(text), line.end().isEmpty() ? 0 : height(end));
        boolean boxed = line.style() == SheetLine.Style.QUOTE;
        return top + above + inner + (boxed ? PAD + 4 : 3);
    }

    private static int height(TextLayout layout) {
        return layout.getBounds().height;
    }

    void draw(GC gc, boolean focused) {
        int y = top + above;
        int x = MARGIN;
        boolean leads = line.acts();
        if (line.style() == SheetLine.Style.QUOTE) {
            gc.setBackground(theme.color(Tone.ONLY));
            gc.fillRoundRectangle(MARGIN, y, width - 2 * MARGIN, height(text) + PAD, 8, 8);
            x += PAD;
            y += PAD / 2;
        } else if (line.style() == SheetLine.Style.CONFLICT) {
            gc.setBackground(theme.color(Tone.CONFLICT));
            gc.fillRoundRectangle(x - 4, y, text.getBounds().width + 8, height(text), 6, 6);
        }
        boolean quiet = line.style() == SheetLine.Style.NOTE || line.style() == SheetLine.Style.HEADING;
        gc.setForeground(theme.color(quiet ? Tone.MUTED : Tone.TEXT));
        text.draw(gc, x, y);
        if (!line.end().isEmpty()) {
            drawEnd(gc, y, leads);
        }
        if (focused) {
            Rectangle box = new Rectangle(MARGIN / 2, top + above - 2, width - MARGIN, bottom() - top - above + 2);
            gc.setForeground(theme.color(Tone.ACCENT));
            gc.drawRoundRectangle(box.x, box.y, box.width, box.height, 6, 6);
        }
    }

    private void drawEnd(GC gc, int y, boolean leads) {
        Rectangle size = end.getBounds();
        boolean pill = line.mark() == SheetLine.Mark.PILL;
        int x = width - MARGIN - size.width - (pill ? PAD : 0);
        if (pill) {
            gc.setBackground(theme.color(Tone.PAPER));
            gc.fillRoundRectangle(x - PAD, y, size.width + 2 * PAD, size.height, 8, 8);
            gc.setForeground(theme.color(Tone.LINE));
            gc.drawRoundRectangle(x - PAD, y, size.width + 2 * PAD, size.height, 8, 8);
        }
        gc.setForeground(theme.color(leads && !pill ? Tone.ACCENT : Tone.TEXT));
        end.draw(gc, x, y);
    }

    void close() {
        text.dispose();
        end.dispose();
    }
}
