package org.isnad.classifiers.tr.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.report.Manner;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;

/** Turkish reporting verbs, many of several words: «ifade etti». */
final class Cues {
    private final Map<String, List<Match>> cues = new HashMap<>();

    /** A cue found. */
    record Match(List<String> words, Manner manner, Set<String> frames) {
        int length() {
            return words.size();
        }

        boolean has(String frame) {
            return frames.contains(frame);
        }

        boolean plural() {
            return words.getLast().endsWith("ler") || words.getLast().endsWith("lar");
        }
    }

    Cues() {
        LexiconFile.rows(Cues.class, "reporting-verbs.tsv").stream()
                .filter(row -> row.size() >= 3)
                .forEach(this::add);
    }

    private void add(List<String> row) {
        Manner manner = Manner.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        for (String form : row.get(0).split(";")) {
            List<String> words = List.of(FoldedText.fold(form).split(" "));
            cues.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                    .add(new Match(words, manner, Set.of(row.get(2).split(" "))));
        }
    }

    /** The longest cue whose words begin there. */
    Optional<Match> at(Sentence s, int index) {
        return cues.getOrDefault(s.word(index), List.of()).stream()
                .filter(match -> stands(s, index, match.words()))
                .max((a, b) -> Integer.compare(a.length(), b.length()));
    }

    private static boolean stands(Sentence s, int index, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!s.word(index + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
