package org.isnad.ui.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.isnad.report.Role;
import org.isnad.report.Span;

/** Puts roles and highlight layers together into style ranges that do not overlap. */
final class TextStyles implements AutoCloseable {
    // fonts go by line, never by highlight: a change of font inside a word could break its joining
    private final Font headline;
    private final Font subheading;
    private final Font small;
    private final Color muted;
    private final boolean mirrored;

    TextStyles(Font reading, Color muted, boolean mirrored) {
        this.mirrored = mirrored;
        this.headline = derived(reading, 1.12, SWT.BOLD);
        this.subheading = derived(reading, 1.05, SWT.BOLD);
        this.small = derived(reading, 0.85, SWT.NORMAL);
        this.muted = muted;
    }

    StyleRange[] styles(DisplayText display, Collection<List<Highlight>> layers) {
        List<DisplayText.Line> lines = display.lines();
        Map<Integer, List<Placed>> placed = byLine(lines, place(display, layers));
        List<StyleRange> styles = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            addLine(styles, lines.get(i), placed.getOrDefault(i, List.of()));
        }
        return styles.toArray(StyleRange[]::new);
    }

    // once through the highlights: every line of a book looking through all of them holds the window for minutes
    private static Map<Integer, List<Placed>> byLine(List<DisplayText.Line> lines, List<Placed> placed) {
        Map<Integer, List<Placed>> byLine = new HashMap<>();
        for (Placed p : placed) {
            for (int i = firstBehind(lines, p.span().start());
                    i < lines.size() && lines.get(i).start() < p.span().end();
                    i++) {
                byLine.computeIfAbsent(i, line -> new ArrayList<>()).add(p);
            }
        }
        return byLine;
    }

    // the first line that ends behind a place
    private static int firstBehind(List<DisplayText.Line> lines, int place) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private record Placed(Span span, Highlight highlight) {}

    private static List<Placed> place(DisplayText display, Collection<List<Highlight>> layers) {
        List<Placed> placed = new ArrayList<>();
        for (List<Highlight> layer : layers) {
            for (Highlight highlight : layer) {
                display.toDisplay(highlight.span()).ifPresent(span -> placed.add(new Placed(span, highlight)));
            }
        }
        return placed;
    }

    private void addLine(List<StyleRange> styles, DisplayText.Line line, List<Placed> placed) {
        TreeSet<Integer> bounds = new TreeSet<>(List.of(line.start(), line.end()));
        for (Placed p : placed) {
            bounds.add(Math.max(line.start(), p.span().start()));
            bounds.add(Math.min(line.end(), p.span().end()));
        }
        Integer from = bounds.first();
        for (Integer to = bounds.higher(from); to != null; from = to, to = bounds.higher(from)) {
            StyleRange style = base(line.role());
            style.start = from;
            style.length = to - from;
            for (Placed p : placed) {
                if (p.span().start() <= from && to <= p.span().end()) {
                    lay(style, p.highlight(), line.rightToLeft() == mirrored);
                }
            }
            styles.add(style);
        }
    }

    private StyleRange base(Role role) {
        StyleRange style = new StyleRange();
        switch (role) {
            case HEADLINE -> style.font = headline;
            case SUBHEADING -> style.font = subheading;
            case BYLINE, DATELINE, CAPTION, LINK, FURNITURE -> {
                style.font = small;
                style.foreground = muted;
            }
            case PARAGRAPH -> {}
        }
        return style;
    }

    // SWT frames words of a line of the other direction in the wrong place
    private static void lay(StyleRange style, Highlight highlight, boolean framed) {
        switch (highlight.look()) {
            case BACKGROUND -> style.background = highlight.color();
            case UNDERLINE -> {
                style.underline = true;
                style.underlineColor = highlight.color();
            }
            case BORDER -> {
                style.borderStyle = framed ? SWT.BORDER_SOLID : SWT.NONE;
                style.borderColor = framed ? highlight.color() : null;
                style.underline |= !framed;
                style.underlineStyle = framed ? style.underlineStyle : SWT.UNDERLINE_DOUBLE;
                style.underlineColor = framed ? style.underlineColor : highlight.color();
            }
        }
    }

    private static Font derived(Font font, double factor, int style) {
        FontData[] data = font.getFontData();
        for (FontData one : data) {
            one.setHeight((int) Math.round(one.getHeight() * factor));
            one.setStyle(style);
        }
        return new Font(font.getDevice(), data);
    }

    @Override
    public void close() {
        headline.dispose();
        subheading.dispose();
        small.dispose();
    }
}
