package org.isnad.classifiers.ar.attribution;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.LexiconFile;
import org.isnad.text.WordSet;

/** The lists of {@code word-lists.tsv}: words that one rule asks for and that are in no vocabulary, as {@link Closed} words are. */
final class WordLists {
    private static final Map<String, Set<String>> LISTS = LexiconFile.rows(WordLists.class, "word-lists.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.getFirst(), row -> WordSet.of(row.getLast().split(" "))));

    private WordLists() {}

    /** The folded words of a list; none if the whole file is lost. */
    static Set<String> of(String name) {
        if (!LISTS.isEmpty() && !LISTS.containsKey(name)) {
            throw new IllegalArgumentException("word-lists.tsv has no list " + name);
        }
        return LISTS.getOrDefault(name, Set.of());
    }
}
