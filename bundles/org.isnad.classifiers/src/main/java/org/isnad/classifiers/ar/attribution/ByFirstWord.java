package org.isnad.classifiers.ar.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.classifiers.attribution.Sentence;

/** Phrases looked up by the word they begin with. */
final class ByFirstWord<T> {
    private final Map<String, List<T>> phrases = new HashMap<>();
    private final Function<T, List<String>> words;

    /** @param words the folded words of a phrase, one at least */
    ByFirstWord(Function<T, List<String>> words) {
        this.words = words;
    }

    void add(T phrase) {
        phrases.computeIfAbsent(words.apply(phrase).getFirst(), first -> new ArrayList<>())
                .add(phrase);
    }

    List<T> of(String word) {
        return phrases.getOrDefault(word, List.of());
    }

    /** The longest of phrases that begin with the word there; a point of its last word's sentence does not matter. */
    static <T> Optional<T> longest(List<T> known, Function<T, List<String>> words, Sentence sentence, int index) {
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> longest = Optional.empty();
        int most = 0;
        for (int i = 0; i < known.size(); i++) {
            T phrase = known.get(i);
            List<String> all = words.apply(phrase);
            if (all.size() > most && at(sentence, index, all)) {
                longest = Optional.of(phrase);
                most = all.size();
            }
        }
        return longest;
    }

    private static boolean at(Sentence sentence, int index, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!sound(sentence.word(index + i)).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The word without the point of a sound between points. */
    static String sound(String word) {
        return word.endsWith(ArabicTokens.POINT) ? word.substring(0, word.length() - 1) : word;
    }
}
