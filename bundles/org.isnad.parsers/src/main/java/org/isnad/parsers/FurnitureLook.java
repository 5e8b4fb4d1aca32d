package org.isnad.parsers;

import java.util.Set;
import org.isnad.report.Span;

/** Tells most lines of a report from the page's at a look: goes once over their letters and copies none. */
final class FurnitureLook {
    private final FurnitureForms forms;
    private final Listed sharing;
    private final int longestWhole;
    // by what the last letters of labels leave
    private final ByNumber<Boolean> labels = new ByNumber<>();
    private int longestLabel;

    /**
     * @param sharing words that may begin a line for sharing
     * @param longestWhole no line that is known as a whole is longer
     * @param labels what may stand before a colon
     */
    FurnitureLook(FurnitureForms forms, Listed sharing, int longestWhole, Set<String> labels) {
        this.forms = forms;
        this.sharing = sharing;
        this.longestWhole = longestWhole;
        for (String label : labels) {
            longestLabel = Math.max(longestLabel, label.length());
            this.labels.put(FurnitureForms.left(label, label.length()), true);
        }
    }

    /** Whether a line may be the page's: false spares the closer look. */
    boolean mayMatch(String text, Span line) {
        char[] letters = new char[line.length()];
        text.getChars(line.start(), line.end(), letters, 0);
        int from = 0;
        int before = 0;
        while (from < letters.length && isSign(letters[from])) {
            before += Letters.folded(letters[from]) == Letters.DROPPED ? 0 : 1;
            from++;
        }
        int to = letters.length;
        while (to > from && isSign(letters[to - 1])) {
            to--;
        }
        return to - from <= longestWhole
                || forms.hasTiny()
                || mayShare(letters, from, to)
                || holdsForm(letters, to, before);
    }

    // a tatweel is a letter that folding leaves out
    private static boolean isSign(char c) {
        return !Letters.isLetterOrDigit(c) || Letters.folded(c) == Letters.DROPPED;
    }

    // the first word tells
    private boolean mayShare(char[] letters, int from, int to) {
        char first = 0;
        char second = 0;
        char last = 0;
        int length = 0;
        for (int i = from; i < to; i++) {
            char c = Letters.folded(letters[i]);
            if (c == Letters.OPEN) {
                return true;
            }
            if (c != Letters.DROPPED) {
                if (!Letters.isLetter(c) && c != '-') {
                    break;
                }
                first = length == 0 ? c : first;
                second = length == 1 ? c : second;
                last = c;
                length++;
            }
        }
        return length > 0 && sharing.mayHold(first, length == 1 ? first : second, last, length);
    }

    // or a colon behind a label, or so many letters that nobody reads that it is too long to be known
    private boolean holdsForm(char[] line, int to, int before) {
        int length = 0;
        int latest = 0;
        for (int i = 0; i < line.length; i++) {
            char c = Letters.folded(line[i]);
            if (c == Letters.DROPPED) {
                continue;
            }
            if (c == Letters.OPEN || (c == ':' && mayBeLabel(latest, length - before, line, i))) {
                return true;
            }
            latest = FurnitureForms.latest(latest, c);
            length++;
            if (forms.mayEnd(latest, length)) {
                return true;
            }
        }
        return length - before - (line.length - to) <= longestWhole;
    }

    // of a label as short as that, what stands before it is among its last letters
    private boolean mayBeLabel(int latest, int letters, char[] line, int colon) {
        return letters > 0
                && (Letters.isBlank(line[colon - 1])
                        || letters <= FurnitureForms.FIRST
                        || (letters <= longestLabel && labels.get(latest) != null));
    }
}
