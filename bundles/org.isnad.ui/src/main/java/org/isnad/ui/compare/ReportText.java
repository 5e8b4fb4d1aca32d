package org.isnad.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.BidiSegmentEvent;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.isnad.report.Report;
import org.isnad.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * A report's text to read: every paragraph in its own direction, page furniture hidden or dimmed, words highlighted.
 *
 * <p>All spans are of the report's text, never of what is displayed. Call it on the window's thread only.
 */
public final class ReportText extends Composite {
    private static final int MARGIN = 14;
    private static final int LEAST = 120;
    private static final int LINE_SPACING = 2;
    private static final char EMBED_LEFT_TO_RIGHT = '\u202A';
    private static final char EMBED_RIGHT_TO_LEFT = '\u202B';
    private static final char POP = '\u202C';
    private static final char LEFT_TO_RIGHT = '\u200E';
    private static final Pattern SIGN = Pattern.compile("(?<!\\w)[@#](?=[A-Za-z])");

    private final StyledText text;
    private final TextStyles styles;
    private final Map<String, List<Highlight>> layers = new LinkedHashMap<>();
    private final List<Consumer<Span>> pickListeners = new ArrayList<>();
    private final List<Runnable> scrollListeners = new ArrayList<>();
    private @Nullable Report report;
    private @Nullable DisplayText display;
    private @Nullable Span pending;
    private @Nullable ParagraphGaps gaps;
    private boolean furniture;
    private int lastTop;

    /** An empty text with the parent's orientation. */
    public ReportText(Composite parent, Desk desk) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        styles = new TextStyles(desk.readingFont(), desk.color(Tone.MUTED), (getStyle() & SWT.RIGHT_TO_LEFT) != 0);
        text = new StyledText(this, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
        text.setFont(desk.readingFont());
        text.setBackground(desk.color(Tone.PAPER));
        text.setForeground(desk.color(Tone.TEXT));
        text.setSelectionBackground(desk.color(Tone.SELECTION));
        text.setSelectionForeground(desk.color(Tone.TEXT));
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(LINE_SPACING);
        text.setKeyBinding(SWT.MOD1 | 'A', ST.SELECT_ALL);
        text.addBidiSegmentListener(this::embed);
        text.addListener(SWT.MouseUp, this::mouseUp);
        text.addListener(SWT.KeyDown, this::keyDown);
        text.addListener(SWT.Paint, e -> {
            drawCaret(e.gc);
            noticeScroll();
        });
        // SWT 3.133 mirrors its caret twice while painting, which puts it at the wrong end of the line
        text.setCaret(null);
        text.addCaretListener(e -> text.redraw());
        text.addListener(SWT.FocusIn, e -> text.redraw());
        text.addListener(SWT.FocusOut, e -> text.redraw());
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = report == null ? "" : report.title();
            }
        });
        text.addListener(SWT.Resize, e -> {
            if (pending != null) {
                reveal(pending);
            }
        });
        addListener(SWT.Dispose, e -> styles.close());
    }

    /** Shows a report in place of what was shown; highlights of the old one are dropped. */
    public void show(Report shown) {
        show(shown, Map.of());
    }

    /** Shows a report with its highlights, layer by layer, at once: cheaper than one after the other. */
    public void show(Report shown, Map<String, List<Highlight>> highlights) {
        report = shown;
        pending = null;
        layers.clear();
        highlights.forEach((layer, marks) -> layers.put(layer, List.copyOf(marks)));
        lay();
        text.setTopPixel(0);
    }

    /** The report shown, if any. */
    public Optional<Report> report() {
        return Optional.ofNullable(report);
    }

    /** Shows page furniture dimmed, or hides it as at the beginning. */
    public void showFurniture(boolean shown) {
        if (furniture != shown) {
            furniture = shown;
            lay();
        }
    }

    /** Replaces the highlights of one layer; layers lie over each other in the order they were first used. */
    public void highlight(String layer, List<Highlight> highlights) {
        List<Highlight> old = layers.put(layer, List.copyOf(highlights));
        // a layer there was not is as good as an empty one
        if (!highlights.equals(old == null ? List.of() : old)) {
            style();
        }
    }

    /** Scrolls the words into the upper third unless they are in sight; nothing happens if they are hidden. */
    public void reveal(Span words) {
        int height = text.getClientArea().height;
        int room = height - 2 * text.getLineHeight();
        // not laid out yet: later, when it is known where the lines wrap
        pending = room <= 0 || (gaps != null && !gaps.isDone()) ? words : null;
        if (room > 0) {
            place(words).ifPresent(span -> {
                int y = text.getLocationAtOffset(span.start()).y;
                if (y < MARGIN || y > room) {
                    scrollTo(text.getTopPixel() + y - height / 3);
                }
            });
        }
    }

    /** The words selected in this text with mouse or keyboard. */
    public Optional<Span> selection() {
        Point range = text.getSelectionRange();
        return display == null || range.y == 0
                ? Optional.empty()
                : Optional.of(display.toReport(new Span(range.x, range.x + range.y)));
    }

    /** Hears of a word clicked on, or of the words dragged over; Enter picks at the caret. */
    public void onPick(Consumer<Span> listener) {
        pickListeners.add(listener);
    }

    /** Hears of every movement of the text, whoever caused it. */
    public void onScroll(Runnable listener) {
        scrollListeners.add(listener);
    }

    /**
     * Where the words stand in this control, also when out of sight: as wide as all of them, as high as the displayed row
     * they begin in; empty if they are hidden.
     */
    public Optional<Rectangle> placement(Span words) {
        return place(words).map(span -> {
            Rectangle whole = text.getTextBounds(span.start(), span.end() - 1);
            if (mirrored() && SWT.getPlatform().equals("gtk")) {
                // everything else counts from the right there, bounds do not
                whole.x = text.getClientArea().width - whole.x - whole.width;
            }
            Point begin = text.getLocationAtOffset(span.start());
            return new Rectangle(whole.x, begin.y, whole.width, text.getLineHeight(span.start()));
        });
    }

    /**
     * How far below the beginning of the text the displayed row is that the words begin in, to the row's middle; empty if
     * they are hidden. Measures the lines before them, so for many words ask little by little.
     */
    public Optional<Integer> depth(Span words) {
        return place(words)
                .map(span -> text.getLocationAtOffset(span.start()).y + text.getLineHeight() / 2 + text.getTopPixel());
    }

    /** Takes what room there is: the text is never measured for it. */
    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? LEAST : widthHint, heightHint == SWT.DEFAULT ? LEAST : heightHint);
    }

    /** How far the text is scrolled, in pixels. */
    public int scrolled() {
        return text.getTopPixel();
    }

    /** Scrolls the text so far, in pixels. */
    public void scrollTo(int pixel) {
        // lines of different heights are scrolled beyond the first one if asked to
        text.setTopPixel(Math.max(0, pixel));
    }

    /** The widget that shows the text, for key and focus listeners; its offsets are not those of the report. */
    public StyledText widget() {
        return text;
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }

    private Optional<Span> place(Span words) {
        return display == null ? Optional.empty() : display.toDisplay(words);
    }

    private void lay() {
        if (report == null) {
            return;
        }
        DisplayText laid = DisplayText.of(report, furniture);
        display = laid;
        text.setRedraw(false);
        text.setText(laid.text());
        align(laid.lines());
        style();
        if (gaps != null) {
            gaps.stop();
        }
        gaps = new ParagraphGaps(text, laid.lines(), this::spaced);
        gaps.begin();
        text.setRedraw(true);
    }

    // every call measures anew: only for lines that differ from the rest, and neighbours at once
    private void align(List<DisplayText.Line> lines) {
        for (int from = 0, to; from < lines.size(); from = to) {
            to = from + 1;
            while (to < lines.size()
                    && lines.get(to).rightToLeft() == lines.get(from).rightToLeft()) {
                to++;
            }
            if (lines.get(from).rightToLeft() != mirrored()) {
                text.setLineAlignment(from, to - from, SWT.RIGHT);
            }
        }
    }

    private void spaced() {
        if (pending != null) {
            reveal(pending);
        }
        // as after a change of size: words stand in other places now
        notifyListeners(SWT.Resize, new Event());
    }

    private void style() {
        if (display != null) {
            text.setStyleRanges(styles.styles(display, layers.values()));
        }
    }

    private boolean mirrored() {
        return (text.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
    }

    // the widget knows one direction only: lines of the other one are put between embedding marks
    private void embed(BidiSegmentEvent event) {
        if (display == null || event.lineText.isEmpty()) {
            return;
        }
        DisplayText.Line line = display.lines().get(text.getLineAtOffset(event.lineOffset));
        SortedMap<Integer, Character> marks = new TreeMap<>();
        if (line.rightToLeft()) {
            // the sign before a name such as @Reuters would stand behind it
            SIGN.matcher(event.lineText).results().forEach(sign -> marks.put(sign.start(), LEFT_TO_RIGHT));
        }
        if (line.rightToLeft() != mirrored()) {
            marks.put(0, line.rightToLeft() ? EMBED_RIGHT_TO_LEFT : EMBED_LEFT_TO_RIGHT);
            marks.put(event.lineText.length(), POP);
        }
        if (!marks.isEmpty()) {
            event.segments = marks.keySet().stream().mapToInt(Integer::intValue).toArray();
            event.segmentsChars = marks.values().stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining())
                    .toCharArray();
        }
    }

    private void mouseUp(Event event) {
        if (event.button == 1) {
            selection()
                    .or(() -> wordAt(text.getOffsetAtPoint(new Point(event.x, event.y))))
                    .ifPresent(this::pick);
        }
    }

    private void keyDown(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            selection().or(() -> wordAt(text.getCaretOffset())).ifPresent(this::pick);
        }
    }

    private void pick(Span words) {
        pickListeners.forEach(listener -> listener.accept(words));
    }

    private Optional<Span> wordAt(int offset) {
        if (display == null || offset < 0) {
            return Optional.empty();
        }
        String shown = display.text();
        int start = offset;
        while (start > 0 && !Character.isWhitespace(shown.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < shown.length() && !Character.isWhitespace(shown.charAt(end))) {
            end++;
        }
        return start < end ? Optional.of(display.toReport(new Span(start, end))) : Optional.empty();
    }

    private void drawCaret(GC gc) {
        int caret = text.getCaretOffset();
        int line = text.getLineAtOffset(caret);
        boolean inSight = line >= text.getLineIndex(0) && line <= text.getLineIndex(text.getClientArea().height);
        if (inSight && text.isFocusControl() && display != null) {
            Point at = text.getLocationAtOffset(caret);
            gc.setBackground(text.getForeground());
            gc.fillRectangle(at.x, at.y, 1, text.getLineHeight(caret));
        }
    }

    private void noticeScroll() {
        int top = text.getTopPixel();
        if (top != lastTop) {
            lastTop = top;
            scrollListeners.forEach(Runnable::run);
        }
    }
}
