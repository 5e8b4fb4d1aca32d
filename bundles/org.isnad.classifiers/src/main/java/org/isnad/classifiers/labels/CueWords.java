package org.isnad.classifiers.labels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.report.Passage;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Phrases;

/** A list of cue words by language: {@code code, ar, en, he, tr}, forms parted by {@code |}. */
final class CueWords {
    private static final List<String> COLUMNS = List.of("ar", "en", "he", "tr");
    private static final Phrases<String> NONE = Phrases.<String>builder().build();

    private final Map<String, Phrases<String>> byLanguage = new HashMap<>();

    CueWords(String resource) {
        List<List<String>> rows = LexiconFile.rows(CueWords.class, resource);
        for (String language : COLUMNS) {
            int column = 1 + COLUMNS.indexOf(language);
            Phrases.Builder<String> builder = Phrases.builder();
            for (List<String> row : rows) {
                for (String form : row.get(column).split("\\|")) {
                    builder.add(form, row.getFirst());
                }
            }
            byLanguage.put(language, builder.build());
        }
    }

    /** The cues in a passage, in the order of the text; none in a language without a list. */
    List<Phrases.Match<String>> in(FoldedText text, Passage passage) {
        return byLanguage.getOrDefault(passage.language().getLanguage(), NONE).find(text, passage.span());
    }
}
