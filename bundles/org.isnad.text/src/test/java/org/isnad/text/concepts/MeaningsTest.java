package org.isnad.text.concepts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Word;
import org.junit.jupiter.api.Test;

class MeaningsTest {
    @Test
    void namesSoundAlikeInEveryScript() {
        for (String[] names : new String[][] {
            {"ترانسنيستريا", "טרנסניסטריה", "Transdinyester'de", "Transnistria"},
            {"ولوكاشينكو", "ולוקשנקו", "Lukaşenko'nun", "Lukashenko's"}
        }) {
            assertTrue(share(names[0], "ar", names[1], "he"), names[0]);
            assertTrue(share(names[0], "ar", names[3], "en"), names[0]);
            assertTrue(share(names[1], "he", names[3], "en"), names[1]);
        }
        assertTrue(share("Lukaşenko'nun", "tr", "لوكاشينكو", "ar"));
        assertFalse(share("لوكاشينكو", "ar", "Kravchuk", "en"));
    }

    @Test
    void numbersAreOneHoweverTheyAreWritten() {
        assertEquals(Set.of("#100000"), keys("100,000", "en"));
        assertEquals(Set.of("#100000"), keys("100.000", "tr"));
        assertEquals(Set.of("#1994"), keys("١٩٩٤", "ar"));
        assertEquals(Set.of("#1990"), keys("1990'larda", "tr"));
        assertEquals(Set.of("#5.4"), keys("5,4", "tr"));
        assertEquals(keys("ثلاثة", "ar"), keys("3", "en"));
    }

    @Test
    void wordsWithoutContentTellNothing() {
        assertEquals(Set.of(), keys("the", "en"));
        assertEquals(Set.of(), keys("من", "ar"));
    }

    @Test
    void aWordOfManySensesTellsLessOfEach() {
        double one = Meanings.of("submarine", Locale.ENGLISH).getFirst().weight();
        double several = Meanings.of(FoldedText.fold("عمان"), Locale.of("ar")).stream()
                .mapToDouble(Meaning::weight)
                .max()
                .orElseThrow();
        assertTrue(several < one, several + " " + one);
    }

    @Test
    void everyExpressionOfTheListsTellsItsOwnConceptAndNothingElse() {
        List<String> languages = List.of("ar", "he", "tr", "en");
        for (List<String> theme : LexiconFile.rows(Concepts.class, "themes.tsv")) {
            for (List<String> row : LexiconFile.rows(Concepts.class, theme.getFirst() + ".tsv")) {
                for (int column = 1; column < row.size(); column++) {
                    Meanings reader = new Meanings(Locale.of(languages.get(column - 1)));
                    for (String form : row.get(column).split("\\|")) {
                        if (form.indexOf(' ') > 0) {
                            assertEquals(List.of(row.getFirst()), told(reader, form), form);
                        }
                    }
                }
            }
        }
    }

    @Test
    void theWordsOfAnExpressionTellTheirOwnElsewhere() {
        Meanings arabic = new Meanings(Locale.of("ar"));
        assertEquals(List.of("black-sea"), told(arabic, "والبحر الأسود"));
        assertEquals(List.of("sea", "blue"), told(arabic, "البحر أزرق"));
        Meanings turkish = new Meanings(Locale.of("tr"));
        assertEquals(List.of("casualty"), told(turkish, "can kayıplarının"));
        assertEquals(List.of("aircraft-carrier"), told(turkish, "uçak gemileri"));
        Meanings hebrew = new Meanings(Locale.of("he"));
        assertEquals(List.of("court"), told(hebrew, "שבבתי המשפט"));
        assertFalse(told(hebrew, "הבית").contains("court"));
    }

    private static List<String> told(Meanings reader, String text) {
        List<String> folded =
                FoldedText.of(text).words().stream().map(Word::folded).toList();
        return reader.read(folded).stream()
                .flatMap(List::stream)
                .map(Meaning::key)
                .toList();
    }

    private static boolean share(String one, String oneLanguage, String other, String otherLanguage) {
        Set<String> common = new HashSet<>(keys(one, oneLanguage));
        common.retainAll(keys(other, otherLanguage));
        return !common.isEmpty();
    }

    private static Set<String> keys(String word, String language) {
        return Meanings.of(FoldedText.fold(word), Locale.of(language)).stream()
                .map(Meaning::key)
                .collect(Collectors.toSet());
    }
}
