package org.isnad.classifiers.labels;

import java.util.Optional;
import org.isnad.report.Passage;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.report.Span;

/** Tells a round-up by its form: most paragraphs are items of a list, or begin with a place and a dash or colon. */
final class RoundUp {
    private static final int FEWEST_ITEMS = 3;
    private static final int LONGEST_PLACE = 25;
    private static final String MARKS = "-•–—*▪●■";

    private RoundUp() {}

    /** The first item, if there are enough of them. */
    static Optional<Span> of(Report report) {
        Span first = null;
        int items = 0;
        int within = 0;
        for (Passage passage : report.passages()) {
            boolean body = passage.role() == Role.PARAGRAPH || passage.role() == Role.SUBHEADING;
            // a list without a text before it is easily taken for headline and date lines
            boolean read = passage.role() != Role.FURNITURE && passage.role() != Role.LINK;
            if (read && item(beginning(passage.span()).in(report.text()))) {
                first = first == null ? passage.span() : first;
                items++;
                // «الجيش: توقيف أربعة», «اليرزة - الجمعة»: what stands above the text alone makes no list
                within += body ? 1 : 0;
            }
        }
        boolean most = items >= FEWEST_ITEMS && 2 * items > report.body().size();
        return most && within >= FEWEST_ITEMS - 1 ? Optional.ofNullable(first) : Optional.empty();
    }

    private static Span beginning(Span paragraph) {
        return new Span(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST_PLACE));
    }

    private static boolean item(String paragraph) {
        return marked(paragraph) || numbered(paragraph) || placed(paragraph);
    }

    private static boolean marked(String paragraph) {
        return paragraph.length() > 2
                && MARKS.indexOf(paragraph.charAt(0)) >= 0
                && Character.isWhitespace(paragraph.charAt(1));
    }

    private static boolean numbered(String paragraph) {
        int i = 0;
        while (i < paragraph.length() && i < 2 && Character.isDigit(paragraph.charAt(i))) {
            i++;
        }
        return i > 0
                && i + 1 < paragraph.length()
                && ".)-".indexOf(paragraph.charAt(i)) >= 0
                && !Character.isDigit(paragraph.charAt(i + 1));
    }

    // "BEIRUT - …", «دمشق: …»
    private static boolean placed(String paragraph) {
        int dash = paragraph.indexOf(" - ");
        int colon = paragraph.indexOf(": ");
        int end = dash > 0 ? dash : colon;
        return end > 0
                && paragraph
                        .substring(0, end)
                        .chars()
                        .allMatch(c -> Character.isLetter(c) || c == ' ' || c == '\'' || c == '-');
    }
}
