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
        List<Phrase> begun = phrases.getOrDefault(s.word(i), List.of());
        Phrase longest = null;
        for (int k = 0; k < begun.size(); k++) {
            Phrase phrase = begun.get(k);
            boolean longer =
                    longest == null || phrase.words().size() > longest.words().size();
            longest = longer && stands(s, i, phrase.words()) ? phrase : longest;
        }
        return Optional.ofNullable(longest);
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
