package org.isnad.ui.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.report.Passage;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.report.Span;

/** What a reader sees of a report: lines without hidden passages and blank runs, with an offset map both ways. */
final class DisplayText {
    /** A line of one direction, without its line break; {@code first} of its passage or going on from the line before. */
    record Line(int start, int end, Role role, boolean rightToLeft, boolean first) {}

    // a line is laid out as a whole whenever it is drawn, so long paragraphs go on in a new line after a sentence
    private static final char[] BETWEEN = {' ', '·', ' '};
    private static final int COMFORTABLE = 600;
    private static final int LONG = 1_200;
    private static final int TOO_LONG = 3_000;

    private final Report report;
    private final boolean mostlyRightToLeft;
    private final StringBuilder shown = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private int[] origins;

    private DisplayText(Report report) {
        this.report = report;
        this.mostlyRightToLeft = Direction.rightToLeft(report.language(), report.text(), false);
        this.origins = new int[report.text().length() + 16];
    }

    static DisplayText of(Report report, boolean furniture) {
        DisplayText display = new DisplayText(report);
        int from = 0;
        for (Passage passage : report.passages()) {
            // words no parser gave a role are shown rather than lost
            display.add(new Span(from, passage.span().start()), Role.PARAGRAPH, Locale.ROOT);
            if (furniture || passage.role() != Role.FURNITURE) {
                display.add(passage.span(), passage.role(), passage.language());
            }
            from = passage.span().end();
        }
        display.add(new Span(from, report.text().length()), Role.PARAGRAPH, Locale.ROOT);
        return display;
    }

    String text() {
        return shown.toString();
    }

    List<Line> lines() {
        return lines;
    }

    /** Where the words stand in the display; empty if all of them are hidden. */
    Optional<Span> toDisplay(Span inReport) {
        int start = firstFrom(inReport.start());
        int end = Math.max(start, firstFrom(inReport.end()));
        while (start < end && isBreak(start)) {
            start++;
        }
        while (end > start && isBreak(end - 1)) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** The words of the report that a stretch of the display shows. */
    Span toReport(Span inDisplay) {
        if (shown.isEmpty()) {
            return new Span(0, 0);
        }
        int start = origin(inDisplay.start());
        int last = inDisplay.isEmpty() ? start : origin(inDisplay.end() - 1) + 1;
        return new Span(start, Math.min(Math.max(start, last), report.text().length()));
    }

    private int origin(int displayed) {
        return displayed < shown.length() ? origins[displayed] : origins[shown.length() - 1] + 1;
    }

    private int firstFrom(int reportIndex) {
        int found = Arrays.binarySearch(origins, 0, shown.length(), reportIndex);
        while (found > 0 && origins[found - 1] == reportIndex) {
            found--;
        }
        return found >= 0 ? found : -found - 1;
    }

    private boolean isBreak(int displayed) {
        return shown.charAt(displayed) == '\n';
    }

    private void add(Span span, Role role, Locale language) {
        int at = skipBlank(span.start(), span.end());
        boolean first = true;
        while (at < span.end()) {
            if (goesOn(role, first)) {
                at = join(at, span.end());
                first = false;
                continue;
            }
            if (!lines.isEmpty()) {
                append('\n', origins[shown.length() - 1] + 1);
            }
            int start = shown.length();
            at = skipBlank(addLine(at, span.end()), span.end());
            boolean rightToLeft = Direction.rightToLeft(
                    role == Role.LINK ? Locale.ROOT : language, shown.substring(start), mostlyRightToLeft);
            lines.add(new Line(start, shown.length(), role, rightToLeft, first));
            first = false;
        }
    }

    // who, when and where stand in one line however many lines the page gives them
    private boolean goesOn(Role role, boolean first) {
        return first
                && !lines.isEmpty()
                && isHead(role)
                && isHead(lines.getLast().role())
                && lines.getLast().end() - lines.getLast().start() < COMFORTABLE;
    }

    private static boolean isHead(Role role) {
        return role == Role.BYLINE || role == Role.DATELINE;
    }

    private int join(int from, int end) {
        Line before = lines.removeLast();
        int origin = origins[shown.length() - 1] + 1;
        for (char c : BETWEEN) {
            append(c, origin);
        }
        int at = skipBlank(addLine(from, end), end);
        lines.add(new Line(before.start(), shown.length(), before.role(), before.rightToLeft(), before.first()));
        return at;
    }

    // adds words up to where the line has to end; gives back where it stopped
    private int addLine(int from, int end) {
        String text = report.text();
        int start = shown.length();
        int at = from;
        while (at < end) {
            int next = skipBlank(at, end);
            if (next == end || (next > at && mayEnd(start))) {
                return next;
            }
            if (next > at) {
                append(' ', at);
            }
            at = next;
            append(visible(text, at), at);
            at++;
            if (shown.length() - start >= TOO_LONG && !Character.isHighSurrogate(text.charAt(at - 1))) {
                return at;
            }
        }
        return at;
    }

    private boolean mayEnd(int start) {
        int length = shown.length() - start;
        return length > LONG || (length > COMFORTABLE && endsSentence(shown));
    }

    private static boolean endsSentence(StringBuilder words) {
        int last = words.length() - 1;
        while (last > 0 && "\"»”')".indexOf(words.charAt(last)) >= 0) {
            last--;
        }
        return ".!?؟…۔".indexOf(words.charAt(last)) >= 0;
    }

    private void append(char c, int origin) {
        if (shown.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[shown.length()] = origin;
        shown.append(c);
    }

    private int skipBlank(int from, int end) {
        int at = from;
        while (at < end && isBlank(report.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u0085';
    }

    // the window's text engine takes neither control characters nor halves of surrogate pairs
    private static char visible(String text, int at) {
        char c = text.charAt(at);
        boolean half = Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
        return half || Character.isISOControl(c) ? '\uFFFD' : c;
    }
}
