package org.isnad.classifiers.headline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.classifiers.claims.ClaimRules;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Phrases;
import org.isnad.text.Phrases.Match;

/** The words by which headline and body are weighed against each other, by kind: {@code hedge intend all some why} … */
final class HeadlineWords {
    private static final HeadlineWords NONE =
            new HeadlineWords(Phrases.<String>builder().build());
    private static final Map<String, HeadlineWords> BY_LANGUAGE = read();

    private final Phrases<String> kinds;

    private HeadlineWords(Phrases<String> kinds) {
        this.kinds = kinds;
    }

    static HeadlineWords of(String language) {
        return BY_LANGUAGE.getOrDefault(language, NONE);
    }

    /** All of them inside a span, each with its kind, in its order. */
    List<Match<String>> all(FoldedText text, Span within) {
        return kinds.among(text, within);
    }

    private static Map<String, HeadlineWords> read() {
        Map<String, List<List<String>>> rows = new HashMap<>();
        for (List<String> row : LexiconFile.rows(HeadlineWords.class, "headline-words.tsv")) {
            rows.computeIfAbsent(row.get(1), language -> new ArrayList<>()).add(row);
        }
        Map<String, HeadlineWords> read = new HashMap<>();
        rows.forEach((language, own) -> {
            Phrases.Builder<String> builder = Phrases.builder();
            own.forEach(row -> ClaimRules.parts(row.get(2)).forEach(form -> builder.add(form, row.getFirst())));
            read.put(language, new HeadlineWords(builder.build()));
        });
        return Map.copyOf(read);
    }
}
