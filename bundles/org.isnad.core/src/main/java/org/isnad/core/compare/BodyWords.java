package org.isnad.core.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Stems;

/** The words of {@code bodies.tsv} by their kind, as stems and as they stand there. */
final class BodyWords {
    private static final Map<String, Set<String>> FORMS = forms();
    private static final Map<String, Set<String>> WORDS = stems(FORMS);

    private BodyWords() {}

    /** Whether a stem is of the words of a kind. */
    static boolean is(String kind, String stem) {
        return WORDS.getOrDefault(kind, Set.of()).contains(stem);
    }

    /** Whether a folded word itself, not only its stem, is of the words of a kind. */
    static boolean exactly(String kind, String folded) {
        return FORMS.getOrDefault(kind, Set.of()).contains(folded);
    }

    private static Map<String, Set<String>> forms() {
        Map<String, Set<String>> forms = new HashMap<>();
        for (List<String> row : LexiconFile.rows(BodyWords.class, "bodies.tsv")) {
            Set<String> folded = forms.computeIfAbsent(row.getFirst(), kind -> new HashSet<>());
            row.subList(1, row.size())
                    .forEach(cell -> List.of(cell.split("\\|")).forEach(word -> folded.add(FoldedText.fold(word))));
        }
        return Map.copyOf(forms);
    }

    private static Map<String, Set<String>> stems(Map<String, Set<String>> forms) {
        Map<String, Set<String>> stems = new HashMap<>();
        forms.forEach((kind, words) ->
                stems.put(kind, words.stream().map(Stems::of).collect(Collectors.toUnmodifiableSet())));
        return Map.copyOf(stems);
    }
}
