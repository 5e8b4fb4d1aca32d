package org.isnad.classifiers.headline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.classifiers.claims.ClaimRules;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;

/** Words of one matter, "house" and "home", known by their coarse stems. */
final class Senses {
    private static final Map<String, Map<String, List<String>>> BY_LANGUAGE = read();

    private Senses() {}

    /** What the coarse stems of a language may be about; most are not among them. */
    static Map<String, List<String>> of(String language) {
        return BY_LANGUAGE.getOrDefault(language, Map.of());
    }

    private static Map<String, Map<String, List<String>>> read() {
        Map<String, Map<String, List<String>>> read = new HashMap<>();
        int number = 0;
        for (List<String> row : LexiconFile.rows(Senses.class, "senses.tsv")) {
            String language = row.getFirst();
            String sense = "sense:" + number++;
            Map<String, List<String>> own = read.computeIfAbsent(language, each -> new HashMap<>());
            ClaimRules.parts(row.get(1))
                    .map(word -> FoldedText.of(word).words().getFirst().folded())
                    .map(folded -> LooseStems.of(folded, language))
                    .forEach(stem ->
                            own.computeIfAbsent(stem, each -> new ArrayList<>()).add(sense));
        }
        return Map.copyOf(read);
    }
}
