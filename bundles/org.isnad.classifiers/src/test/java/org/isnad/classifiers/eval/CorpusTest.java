package org.isnad.classifiers.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.isnad.classifiers.attribution.Json;
import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

class CorpusTest {
    private static final String REPORT = """
            {"attributions": [], "claims": [], "id": "t", "labels": {}, "language": "en",
             "mentions": [%s], "published": "2026-03-01", "quantities": [],
             "text": ["Fire in Oslo", "", "Oslo burns, Oslo says."], "times": []}""";

    @Test
    void holdsSixtyReportsInFourLanguages() {
        Map<String, Integer> least = Map.of("ar", 26, "en", 14, "he", 10, "tr", 10);
        least.forEach((language, count) -> assertTrue(Corpus.reports(language).size() >= count, language));
    }

    @Test
    void keepsReportsBetweenEightyAndFourHundredWords() {
        for (String language : Corpus.LANGUAGES) {
            for (Annotated report : Corpus.reports(language)) {
                int words = report.text().strip().split("\\s+").length;
                assertTrue(words >= 80 && words <= 400, report.id() + ": " + words + " words");
            }
        }
    }

    @Test
    void annotatesEveryKindInEveryReport() {
        for (String language : Corpus.LANGUAGES) {
            for (Annotated report : Corpus.reports(language)) {
                assertTrue(report.attributions().size() > 1, report.id());
                assertTrue(report.claims().size() > 2, report.id());
                assertTrue(report.labels().containsKey("topic"), report.id());
            }
        }
    }

    @Test
    void countsWordsBehindTheHeadline() {
        assertEquals(
                new Span(14, 18),
                name("{\"kind\": \"city\", \"words\": \"Oslo\"}").span());
        assertEquals(
                new Span(26, 30),
                name("{\"kind\": \"city\", \"nth\": 2, \"words\": \"Oslo\"}").span());
    }

    @Test
    void refusesWordsThatDoNotOccur() {
        assertThrows(
                IllegalArgumentException.class, () -> name("{\"kind\": \"city\", \"nth\": 3, \"words\": \"Oslo\"}"));
        assertThrows(IllegalArgumentException.class, () -> name("{\"kind\": \"city\", \"words\": \"Fire\"}"));
    }

    private static Annotated.Name name(String mention) {
        return Corpus.report((Map<?, ?>) Json.read(REPORT.formatted(mention)))
                .mentions()
                .getFirst();
    }

    @Test
    void scoresWhatIsRightFoundAndWanted() {
        Score score = new Score();
        score.compare(List.of("a", "b"), List.of("a", "c", "d"), String::equals);
        assertEquals(0.5, score.precision());
        assertEquals(1 / 3.0, score.recall());
        assertEquals(0.4, score.f1());
    }

    @Test
    void setsAChoiceBesideTheCommonestClass() {
        Classes classes = new Classes();
        classes.add("a", "a");
        classes.add("a", "b");
        classes.add("b", "b");
        classes.add("c", "none");
        assertEquals(0.5, classes.accuracy());
        assertEquals(4 / 9.0, classes.macroF1(), 1e-9);
        assertEquals(0.5, classes.commonest().accuracy());
    }
}
