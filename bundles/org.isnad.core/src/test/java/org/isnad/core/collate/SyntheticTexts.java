package org.isnad.core.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts made by a seeded generator: Arabic-looking words as frequent as Zipf has them, a fifth of the texts edited copies. */
final class SyntheticTexts {
    private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final int VOCABULARY = 50_000;
    private static final List<String> WORDS = vocabulary();

    private SyntheticTexts() {}

    private static List<String> vocabulary() {
        Random random = new Random(1);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            int length = 3 + random.nextInt(5);
            for (int j = 0; j < length; j++) {
                word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            words.add(word.toString());
        }
        return words;
    }

    static String word(Random random) {
        return WORDS.get((int) (Math.pow(VOCABULARY, random.nextDouble()) - 1));
    }

    /** @param length words in a text, on average */
    static List<List<String>> words(Random random, int texts, int length) {
        List<List<String>> made = new ArrayList<>(texts);
        for (int i = 0; i < texts; i++) {
            boolean copy = i > 0 && random.nextInt(5) == 0;
            made.add(copy ? edited(random, made.get(random.nextInt(i))) : fresh(random, length));
        }
        return made;
    }

    static List<String> fresh(Random random, int length) {
        int words = length / 2 + random.nextInt(length);
        List<String> text = new ArrayList<>(words);
        for (int i = 0; i < words; i++) {
            text.add(word(random));
        }
        return text;
    }

    /** Some words changed, the beginning or the end cut off, something put before it. */
    static List<String> edited(Random random, List<String> text) {
        double change = random.nextDouble() * .2;
        int from = random.nextInt(1 + text.size() / 4);
        int to = text.size() - random.nextInt(1 + text.size() / 4);
        List<String> copy = new ArrayList<>(random.nextInt(3) == 0 ? fresh(random, 20) : List.of());
        for (String word : text.subList(from, Math.max(from, to))) {
            copy.add(random.nextDouble() < change ? word(random) : word);
        }
        return copy;
    }
}
