package org.isnad.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconRowTest {
    @Test
    void readsALine() {
        assertEquals(
                new LexiconRow("city", "city:marsa", "EG", "ar", List.of("المرسى", "?مرسى")),
                LexiconRow.of("city\tcity:marsa\tEG\tar\tالمرسى | ?مرسى"));
        assertEquals("", LexiconRow.of("region\tregion:x\t\ten\tX").country());
    }

    @Test
    void saysInWordsWhatIsWrong() {
        refuses("2 columns instead of kind, id, country, language, names", "city\tcity:a");
        refuses("the kind “City” is no lower-case word", "City\tcity:a\tEG\ten\tA");
        refuses("the id “a” has not the form word:name", "city\ta\tEG\ten\tA");
        refuses("the country “Egypt” is no code of two capitals", "city\tcity:a\tEgypt\ten\tA");
        refuses("the language “english language” is no language tag", "city\tcity:a\tEG\tenglish language\tA");
        refuses("the name “” has no letter", "city\tcity:a\tEG\ten\tA||B");
        refuses("the name “?” has no letter", "city\tcity:a\tEG\ten\t?");
    }

    private static void refuses(String message, String line) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> LexiconRow.of(line))
                        .getMessage());
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertEquals(
                "There is no missing.tsv beside org.isnad.classify.LexiconRowTest",
                assertThrows(IllegalArgumentException.class, () -> Lexicon.beside(LexiconRowTest.class, "missing.tsv"))
                        .getMessage());
    }
}
