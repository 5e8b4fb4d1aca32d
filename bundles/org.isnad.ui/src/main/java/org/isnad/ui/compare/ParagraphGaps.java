package org.isnad.ui.compare;

import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.isnad.report.Role;

/** The room over paragraphs. Every gap makes the widget measure anew, so a long text gets most of them little by little. */
final class ParagraphGaps {
    private static final int FIRST_LINES = 10;
    private static final long SHARE_NANOS = 4_000_000;
    private static final int PAUSE_MILLIS = 1;

    private final StyledText text;
    private final List<DisplayText.Line> lines;
    private final Runnable done;
    private int next;
    private boolean stopped;

    /** {@code done} is told when the last gap came after {@link #begin()} had returned. */
    ParagraphGaps(StyledText text, List<DisplayText.Line> lines, Runnable done) {
        this.text = text;
        this.lines = lines;
        this.done = done;
    }

    /** Another text is shown. */
    void stop() {
        stopped = true;
    }

    boolean isDone() {
        return next >= lines.size();
    }

    void begin() {
        while (next < Math.min(FIRST_LINES, lines.size())) {
            add();
        }
        if (!isDone()) {
            text.getDisplay().timerExec(PAUSE_MILLIS, this::goOn);
        }
    }

    private void goOn() {
        if (stopped || text.isDisposed()) {
            return;
        }
        long until = System.nanoTime() + SHARE_NANOS;
        while (!isDone() && System.nanoTime() < until) {
            add();
        }
        if (isDone()) {
            done.run();
        } else {
            text.getDisplay().timerExec(PAUSE_MILLIS, this::goOn);
        }
    }

    private void add() {
        DisplayText.Line line = lines.get(next);
        int gap = gapBefore(line.role());
        if (next > 0 && line.first() && gap > 0) {
            text.setLineVerticalIndent(next, gap);
        }
        next++;
    }

    private static int gapBefore(Role role) {
        return switch (role) {
            case SUBHEADING -> 10;
            case HEADLINE, PARAGRAPH -> 5;
            case BYLINE, DATELINE, CAPTION, LINK, FURNITURE -> 0;
        };
    }
}
