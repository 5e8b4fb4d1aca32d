package org.isnad.text.concepts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.junit.jupiter.api.Test;

class ConceptsTest {
    private static final Concepts CONCEPTS = Concepts.standard();

    @Test
    void oneConceptHasWordsInFourLanguages() {
        check("submarine", "ar", "غواصة");
        check("submarine", "he", "צוללת");
        check("submarine", "tr", "denizaltı");
        check("submarine", "en", "submarine");
    }

    @Test
    void inflectedWordsAreRead() {
        check("government", "ar", "وللحكومة", "حكوماتهم");
        check("meeting", "ar", "سيجتمعون");
        check("government", "he", "והממשלות", "ממשלתו");
        check("soldier", "tr", "askerlerinden");
        check("book", "tr", "kitabı");
        check("wait", "tr", "bekliyor");
        check("verdict", "tr", "hükmü");
        check("loss", "tr", "kayba");
        check("still", "tr", "hâlâ");
        check("work", "ar", "عملها");
        check("staff", "he", "צוותי");
        check("desert", "ar", "صحرائها");
        check("soldier", "en", "soldiers'", "soldiers");
        check("carry", "en", "carried");
    }

    @Test
    void brokenPluralsAreReadByTheirConsonants() {
        check("school", "ar", "مدارس");
        check("ministry", "ar", "وزارات");
    }

    @Test
    void allSensesOfAWordCount() {
        Set<String> senses = ids("bank", "en");
        assertEquals(Set.of("bank"), senses);
        assertTrue(ids("عمان", "ar").containsAll(Set.of("oman", "amman")));
    }

    @Test
    void latinWordsInOtherTextsAreReadAsEnglish() {
        check("submarine", "ar", "Submarine");
        assertTrue(ids("savaş", "en").isEmpty());
    }

    @Test
    void unknownWordsHaveNoSense() {
        assertEquals(0, CONCEPTS.senses(FoldedText.fold("Zvornik"), Locale.ENGLISH).length);
        assertEquals(0, CONCEPTS.senses("", Locale.ENGLISH).length);
    }

    @Test
    void thereAreThreeThousandEachGivenOnceAndWithWordsOfEveryLanguage() {
        assertTrue(CONCEPTS.size() >= 3000, "concepts: " + CONCEPTS.size());
        Set<String> seen = new HashSet<>();
        for (List<String> theme : LexiconFile.rows(Concepts.class, "themes.tsv")) {
            for (List<String> row : LexiconFile.rows(Concepts.class, theme.getFirst() + ".tsv")) {
                assertTrue(seen.add(row.getFirst()), () -> row.getFirst() + " is there twice");
                assertTrue(row.size() >= 4 && row.subList(0, 4).stream().noneMatch(String::isEmpty), row::toString);
                assertTrue(row.get(1).matches("[\\p{IsArabic}\\d| ]+"), row::toString);
                assertTrue(row.get(2).matches("[\\p{IsHebrew}\\d|'\" -]+"), row::toString);
                assertTrue(row.get(3).matches("[\\p{IsLatin}\\d| -]+"), row::toString);
            }
        }
        assertEquals(CONCEPTS.size(), seen.size());
    }

    @Test
    void fieldsAreMadeOfConceptsThereAre() {
        Set<String> all = new HashSet<>();
        for (int concept = 0; concept < CONCEPTS.size(); concept++) {
            all.add(CONCEPTS.id(concept));
        }
        for (List<String> field : LexiconFile.rows(Concepts.class, "fields.tsv")) {
            List<String> concepts = List.of(field.get(1).split("\\|"));
            assertTrue(concepts.size() > 1 && all.containsAll(concepts), field::toString);
        }
        assertTrue(CONCEPTS.fields("kill").contains("die"));
        assertEquals(List.of(), CONCEPTS.fields("~tknsr"));
    }

    private static void check(String concept, String language, String... words) {
        for (String word : words) {
            Set<String> senses = ids(word, language);
            assertTrue(senses.contains(concept), () -> word + " is read as " + senses);
        }
    }

    private static Set<String> ids(String word, String language) {
        Set<String> ids = new TreeSet<>();
        Arrays.stream(CONCEPTS.senses(FoldedText.fold(word), Locale.of(language)))
                .forEach(sense -> ids.add(CONCEPTS.id(sense)));
        return ids;
    }
}
