package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ShortWordsTest {
    private final ShortWords words = new ShortWords();

    @Test
    void keepsAValueForEachWord() {
        for (char c = 'a'; c <= 'z'; c++) {
            for (char d = 'a'; d <= 'z'; d++) {
                words.put("" + c + d, 100 * c + d);
            }
        }
        words.put("می\u200C", 7);
        words.put("ab", 8);
        assertEquals(8, get("ab"));
        assertEquals(100 * 'z' + 'y', get("zy"));
        assertEquals(7, get("می\u200C"));
        assertEquals(0, get("a"));
        assertEquals(0, get("aba"));
    }

    @Test
    void findsEndsAndBeginningsByTheirLetters() {
        words.put("ler", 1);
        words.put("gem", 2);
        long key = ShortWords.key("gemiler");
        assertEquals(1, words.get(ShortWords.last(key, 3)));
        assertEquals(2, words.get(ShortWords.first(ShortWords.key("gemil"), 5, 3)));
    }

    @Test
    void takesNoLetterOfAnotherAlphabetForOneOfOurs() {
        // the last bits are those of «ل»
        words.put("ل", 1);
        assertEquals(0, get("\u1E44"));
        assertEquals(0, get("\u0E44"));
    }

    @Test
    void refusesWhatItCannotTell() {
        assertThrows(IllegalArgumentException.class, () -> words.put("harbour", 1));
        assertThrows(IllegalArgumentException.class, () -> words.put("\u1E44", 1));
        assertThrows(IllegalArgumentException.class, () -> words.put("", 1));
    }

    private long get(String word) {
        return words.get(ShortWords.key(word));
    }
}
