package org.isnad.classifiers.ar.attribution;

import java.util.ArrayList;
import java.util.Comparator;
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

    boolean begins(String word) {
        return phrases.containsKey(word);
    }

    List<T> of(String word) {
        return phrases.getOrDefault(word, List.of());
    }

    /** The longest phrase whose words begin there; a point of its last word's sentence does not matter. */
    Optional<T> longest(Sentence sentence, int index) {
        List<T> known = of(sound(sentence.word(index)));
        return known.isEmpty()
                ? Optional.empty()
                : known.stream()
                        .filter(phrase -> at(sentence, index, words.apply(phrase)))
                        .max(Comparator.comparingInt(
                                phrase -> words.apply(phrase).size()));
    }

    private static boolean at(Sentence sentence, int index, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!sound(sentence.word(index + i)).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String sound(String word) {
        return word.endsWith(ArabicTokens.POINT) ? word.substring(0, word.length() - 1) : word;
    }
}
