package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordMemoTest {
    // more words than a memo has places, so that some take the place of others
    private static final int MANY = 50_000;

    @Test
    void givesEachWordItsOwnValueHoweverManyThereAre() {
        WordMemo<Integer> memo = new WordMemo<>(Integer::valueOf);
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < MANY; i++) {
                assertEquals(i, memo.of(Integer.toString(i)));
            }
        }
    }

    @Test
    void asksOnceForAWordThatComesAgain() {
        List<String> asked = new ArrayList<>();
        WordMemo<String> memo = new WordMemo<>(word -> {
            asked.add(word);
            return word + word;
        });
        assertSame(memo.of("دبي"), memo.of(String.valueOf("دبي".toCharArray())));
        assertEquals(List.of("دبي"), asked);
    }

    @Test
    void tellsWordsOfOneHashApart() {
        WordMemo<String> memo = new WordMemo<>(word -> word);
        assertEquals(List.of("Aa", "BB", "Aa"), List.of(memo.of("Aa"), memo.of("BB"), memo.of("Aa")));
    }
}
