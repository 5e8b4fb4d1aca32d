package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordMemoTest {
    // more words than a memo has places, so that some take the place of others
    private static final int MANY = 50_000;
    private static final int OF_REPORTS = 10_000;
    // of so many two memos share a place
    private static final int SHARING = 256;
    private static final int MEMOS = SHARING + 50;

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
    void forgetsHardlyAnyOfTheWordsOfAHundredReports() {
        Random random = new Random(1);
        List<String> words = IntStream.range(0, OF_REPORTS)
                .mapToObj(i -> random.ints(3 + i % 5, 'ا', 'ي')
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .distinct()
                .toList();
        List<String> asked = new ArrayList<>();
        WordMemo<Boolean> memo = new WordMemo<>(asked::add);
        words.forEach(memo::of);
        asked.clear();
        words.forEach(memo::of);
        assertTrue(asked.size() < OF_REPORTS / 100, asked.size() + " forgotten");
    }

    @Test
    void tellsMemosApartHoweverManyThereAre() {
        List<WordMemo<Integer>> memos = IntStream.range(0, MEMOS)
                .mapToObj(i -> new WordMemo<>(word -> i))
                .toList();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < MEMOS; i++) {
                assertEquals(i, memos.get(i).of("دبي"));
            }
        }
        WordMemo<Integer> last = memos.getLast();
        assertEquals(
                List.of(MEMOS - 1, 0, MEMOS - 1),
                List.of(
                        last.of("قطر"),
                        memos.get(MEMOS - 1 - SHARING).of("قطر") - MEMOS + 1 + SHARING,
                        last.of("قطر")));
    }

    @Test
    void tellsWordsOfOneHashApart() {
        WordMemo<String> memo = new WordMemo<>(word -> word);
        assertEquals(List.of("Aa", "BB", "Aa"), List.of(memo.of("Aa"), memo.of("BB"), memo.of("Aa")));
    }
}
