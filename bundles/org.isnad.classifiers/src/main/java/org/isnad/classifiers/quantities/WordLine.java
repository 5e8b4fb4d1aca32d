package org.isnad.classifiers.quantities;

import java.util.List;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Word;

/** The words of a passage with what stands between them. */
record WordLine(FoldedText text, List<Word> words) {
    int size() {
        return words.size();
    }

    /** The folded letters of a word; empty outside the passage. */
    String folded(int i) {
        return i >= 0 && i < words.size() ? words.get(i).folded() : "";
    }

    Span span(int i) {
        return words.get(i).span();
    }

    /** What stands between a word and the one before it. */
    String gap(int i) {
        return text.text().substring(span(i - 1).end(), span(i).start());
    }

    /** Whether a word follows the one before it with nothing but space between. */
    boolean follows(int i) {
        if (i <= 0 || i >= size()) {
            return false;
        }
        for (int k = span(i - 1).end(); k < span(i).start(); k++) {
            if (!Character.isWhitespace(text.text().charAt(k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sentence ends between a word and the one before it. */
    boolean parted(int i) {
        for (int k = span(i - 1).end(); k < span(i).start(); k++) {
            if (".;؛\n!?".indexOf(text.text().charAt(k)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word begins with a capital in the text. */
    boolean capital(int i) {
        return Character.isUpperCase(text.text().charAt(span(i).start()));
    }

    /** The place in the text behind the first {@code letters} folded letters of a word. */
    int behind(int i, int letters) {
        int start = span(i).start();
        return letters == 0 ? start : text.original(text.folded(start) + letters);
    }

    /** The number of the first word that begins at or behind a place of the text. */
    int after(int place) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
