package org.isnad.core.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.isnad.report.Grain;
import org.isnad.report.Passage;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.report.Stated;
import org.isnad.text.FoldedText;
import org.isnad.text.Stems;
import org.isnad.text.Towns;
import org.isnad.text.Word;
import org.isnad.text.Words;

/**
 * What a report is told from others by; its furniture counts for nothing.
 *
 * @param words folded, in the order of the text
 */
record Holding(List<String> words, Topic topic, Citing citing) {
    private static final int HEADLINE = 3;
    // what happened stands in the headline and the first sentence or two; background stories share what comes after
    private static final int LEAD = 2;
    private static final int LEAD_WORDS = 40;

    static Holding of(Report report) {
        FoldedText text = FoldedText.of(report.text());
        List<String> words = new ArrayList<>();
        Map<String, Integer> stems = new HashMap<>();
        Set<String> towns = new HashSet<>();
        Set<String> countries = new HashSet<>();
        Set<Integer> weekdays = new HashSet<>();
        int body = 0;
        for (Passage passage : report.passages()) {
            if (passage.role() == Role.FURNITURE || passage.role() == Role.LINK) {
                continue;
            }
            Words.of(text, passage.span()).forEach(word -> words.add(word.folded()));
            if (passage.role() != Role.BYLINE && passage.role() != Role.DATELINE) {
                boolean headline = passage.role() == Role.HEADLINE;
                if (headline || body < LEAD_WORDS) {
                    Towns.addTo(towns, countries, text, passage.span());
                    weekdays.addAll(Weekdays.in(text, passage.span()));
                }
                for (Word stem : Stems.content(text, passage.span())) {
                    int weight = headline ? HEADLINE : body++ < LEAD_WORDS ? LEAD : 1;
                    stems.merge(stem.folded(), weight, Integer::sum);
                }
            }
        }
        return new Holding(
                words,
                Topic.of(stems, towns, countries, weekdays, day(report)),
                Citing.of(report.publication(), words));
    }

    private static OptionalLong day(Report report) {
        return report.publication()
                .published()
                .map(Stated::value)
                .filter(time -> time.grain().compareTo(Grain.DAY) >= 0)
                .map(time -> OptionalLong.of(time.at().toLocalDate().toEpochDay()))
                .orElse(OptionalLong.empty());
    }
}
