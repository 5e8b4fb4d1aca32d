package org.isnad.classifiers.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.text.Stems;
import org.isnad.text.WordMemo;

/**
 * What a word can be recognised by wherever it stands.
 *
 * @param content whether it is too telling to be left out
 * @param names of its keys: its number, or its coarse stem and what that may be about
 * @param bits one for each name, so that words that share none are told apart at once
 */
record KeyWord(boolean content, List<String> names, long bits) {
    static final String NUMBER = "number:";
    private static final Map<String, WordMemo<KeyWord>> KNOWN = List.of("ar", "en", "he", "tr").stream()
            .collect(Collectors.toUnmodifiableMap(language -> language, KeyWord::in));

    /** The words of a language, folded. */
    static WordMemo<KeyWord> of(String language) {
        WordMemo<KeyWord> known = KNOWN.get(language);
        return known == null ? in(language) : known;
    }

    private static WordMemo<KeyWord> in(String language) {
        return new WordMemo<>(word -> read(word, language));
    }

    private static KeyWord read(String folded, String language) {
        if (Character.isDigit(folded.charAt(0))) {
            return of(true, List.of(NUMBER + digits(folded)));
        }
        List<String> names = new ArrayList<>();
        names.add(LooseStems.of(folded, language));
        names.addAll(Senses.of(language).getOrDefault(names.getFirst(), List.of()));
        return of(folded.length() > 1 && !Stems.isStopWord(folded), List.copyOf(names));
    }

    private static KeyWord of(boolean content, List<String> names) {
        long bits = 0;
        for (String name : names) {
            bits |= bit(name);
        }
        return new KeyWord(content, names, bits);
    }

    /** The bit of a name. */
    static long bit(String name) {
        return 1L << ((name.hashCode() * 0x9E3779B9) >>> 26);
    }

    // "41", "40-year", "1,900": the number alone
    private static String digits(String folded) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < folded.length() && folded.charAt(i) != '-'; i++) {
            if (Character.isDigit(folded.charAt(i))) {
                digits.append((char) ('0' + Character.digit(folded.charAt(i), 10)));
            }
        }
        return digits.toString();
    }
}
