package org.isnad.classifiers.en.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;

/** The phrases that name a second teller: "citing", "quoted by", "who was told by". */
final class RelayPhrases {
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    /** What stands behind a phrase. */
    enum Use {
        /** Whom the teller has it from. */
        CITES,
        /** Who spread the teller's words. */
        CARRIED,
        /** Whom the source in whose words it stands has it from. */
        HEARD
    }

    record Phrase(List<String> words, Use use) {}

    RelayPhrases() {
        for (List<String> row : LexiconFile.rows(RelayPhrases.class, "relays.tsv")) {
            if (row.size() > 1) {
                List<String> words = List.of(FoldedText.fold(row.get(0)).split(" "));
                phrases.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                        .add(new Phrase(words, Use.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
            }
        }
    }

    /** The longest phrase that begins there. */
    Optional<Phrase> at(Sentence s, int i) {
        Optional<Phrase> longest = Optional.empty();
        for (Phrase phrase : phrases.getOrDefault(s.word(i), List.of())) {
            boolean longer = longest.isEmpty()
                    || phrase.words().size() > longest.get().words().size();
            if (longer && stands(s, i, phrase.words())) {
                longest = Optional.of(phrase);
            }
        }
        return longest;
    }

    private static boolean stands(Sentence s, int from, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!s.is(from + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
