package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSetTest {
    private static final int MANY = 1_000;

    @Test
    void hasItsWordsAndNoOthersHoweverManyThereAre() {
        for (int count = 0; count < MANY; count = 2 * count + 1) {
            WordSet words =
                    WordSet.of(IntStream.range(0, count).mapToObj(i -> "و" + i).toList());
            for (int i = 0; i < 2 * MANY; i++) {
                assertEquals(i < count, words.contains("و" + i), i + " of " + count);
            }
        }
    }

    @Test
    void tellsWordsOfOneHashApart() {
        assertTrue(WordSet.of("Aa", "دبي").contains("Aa"));
        assertFalse(WordSet.of("Aa", "دبي").contains("BB"));
        assertTrue(WordSet.of("Aa", "BB").contains("BB"));
    }

    @Test
    void isEqualToAnyOtherSetOfTheSameWords() {
        Set<String> words = List.of("قال", "أكد", "قال").stream().collect(WordSet.collector());
        assertEquals(Set.of("قال", "أكد"), words);
        assertEquals(words, new HashSet<>(words));
        assertEquals(2, words.size());
    }
}
