package org.isnad.core.collate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Words;

/** The days of the week a passage names, by number. */
final class Weekdays {
    private static final Map<String, Integer> DAYS = days();

    private Weekdays() {}

    static Set<Integer> in(FoldedText text, Span passage) {
        return Words.of(text, passage).stream()
                .map(word -> DAYS.getOrDefault(word.folded(), 0))
                .filter(day -> day > 0)
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> days() {
        Map<String, Integer> days = new HashMap<>();
        int day = 0;
        for (List<String> row : LexiconFile.rows(Weekdays.class, "weekdays.tsv")) {
            day++;
            for (String cell : row) {
                for (String word : cell.split("\\|")) {
                    days.put(FoldedText.fold(word), day);
                }
            }
        }
        return Map.copyOf(days);
    }
}
