package org.isnad.text.concepts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.FoldedText;
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
