package org.isnad.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;

/** Where searched words stand in a text, however they are spelt there. */
final class Hits {
    /** More than these are not worth marking. */
    static final int MOST = 1_000;

    private Hits() {}

    /** Whether all of the words stand in the text; {@code wanted} is folded and has one space between two words. */
    static boolean all(String text, String wanted) {
        String folded = FoldedText.fold(text);
        return Arrays.stream(wanted.split(" ")).allMatch(folded::contains);
    }

    /** Every place of every word, from the beginning on. */
    static List<Span> in(String text, String wanted) {
        FoldedText folded = FoldedText.of(text);
        List<Span> found = new ArrayList<>();
        for (String word : wanted.split(" ")) {
            int at = word.isEmpty() ? -1 : folded.folded().indexOf(word);
            while (at >= 0 && found.size() < MOST) {
                found.add(folded.original(at, at + word.length()));
                at = folded.folded().indexOf(word, at + word.length());
            }
        }
        found.sort(Comparator.comparingInt(Span::start));
        return found;
    }
}
