package org.isnad.classifiers.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.text.Clitics;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.WordMemo;

/** The words names begin with and go on through, from {@code headed-names.tsv}, in Arabic or Hebrew. */
final class HeadWords {
    private static final Set<String> USES = Set.of(
            "outside",
            "town",
            "inner",
            "behind",
            "common",
            "adjective",
            "thin",
            "aim",
            "state",
            "unit",
            "weak",
            "crowned",
            "no-place",
            "stretch",
            "turn");

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Set<String>> uses = new HashMap<>();
    // the second of two words that name nothing: most words are none
    private final Set<String> commonLast = new HashSet<>();
    private final WordMemo<Boolean> heading = new WordMemo<>(this::anyHead);
    private final WordMemo<Boolean> another = new WordMemo<>(this::joinedHead);

    HeadWords(Tongue tongue) {
        for (List<String> row : LexiconFile.rows(HeadWords.class, "headed-names.tsv")) {
            String kind = row.getFirst();
            for (String form : tongue.variants(row, 1)) {
                if (USES.contains(kind)) {
                    add(kind, FoldedText.fold(form));
                } else {
                    kinds.putIfAbsent(FoldedText.fold(form), kind);
                }
            }
        }
    }

    private void add(String use, String form) {
        uses.computeIfAbsent(use, each -> new HashSet<>()).add(form);
        if (use.equals("common")) {
            commonLast.add(form.substring(form.lastIndexOf(' ') + 1));
        }
    }

    /** Kind of the name a stem begins, if it may begin one. */
    Optional<String> kind(String stem) {
        return Optional.ofNullable(kinds.get(stem));
    }

    boolean is(String use, String word) {
        return uses.getOrDefault(use, Set.of()).contains(word);
    }

    /** Whether a stem, perhaps with its article, and the word behind it name nothing. */
    boolean isCommon(String article, String stem, String next) {
        return commonLast.contains(next) && is("common", article + stem + " " + next);
    }

    /** Whether the word, or what stands in it behind particles, begins a name or stands before one. */
    boolean heads(String word) {
        return heading.of(word);
    }

    /** Whether the word begins a name of its own behind another: «والمجلس», «ومؤسسة». */
    boolean beginsAnother(String word) {
        return another.of(word);
    }

    private boolean anyHead(String word) {
        return Clitics.splits(word).stream()
                .map(Clitics.Split::stem)
                .anyMatch(stem -> kinds.containsKey(stem) || is("outside", stem) || is("town", stem));
    }

    private boolean joinedHead(String word) {
        return Clitics.splits(word).stream()
                .anyMatch(split -> split.prefix().matches("و|وال|ו|וה")
                        && kinds.containsKey(split.stem())
                        && !is("state", "ال" + split.stem()));
    }
}
