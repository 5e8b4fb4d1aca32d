package org.isnad.core.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The folded words of each report. What they mean is not asked before the whole collection is in:
 * if it turns out to be in one language, nobody ever asks.
 */
final class Bags {
    /** The languages there are words for. */
    static final List<String> READ = List.of("ar", "he", "tr", "en");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<int[]> bags = new ArrayList<>();
    private final List<Locale> languages = new ArrayList<>();
    private final Map<Locale, Integer> counts = new HashMap<>();

    /** @param folded with repetitions */
    void add(Locale language, List<String> folded) {
        boolean read = READ.contains(language.getLanguage());
        int[] bag = new int[read ? folded.size() : 0];
        for (int i = 0; i < bag.length; i++) {
            String word = folded.get(i);
            Integer known = numbers.putIfAbsent(word, words.size());
            if (known == null) {
                words.add(word);
            }
            bag[i] = known == null ? words.size() - 1 : known;
        }
        bags.add(bag);
        Locale own = read ? Locale.of(language.getLanguage()) : Locale.ROOT;
        languages.add(own);
        if (read) {
            counts.merge(own, 1, Integer::sum);
        }
    }

    int size() {
        return bags.size();
    }

    /** The words of a report in the order of its text. */
    List<String> words(int report) {
        return Arrays.stream(bags.get(report)).mapToObj(words::get).toList();
    }

    /** {@link Locale#ROOT} if there are no words for it. */
    Locale language(int report) {
        return languages.get(report);
    }

    /** How many reports are in a language. */
    int count(Locale language) {
        return counts.getOrDefault(language, 0);
    }

    /** Whether there are reports in more than one of the languages. */
    boolean mixed() {
        return counts.size() > 1;
    }
}
