package org.isnad.classifiers.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.text.LexiconFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** No figure on our own reports falls below the floor written down for it; who raises one raises its floor. */
class CorpusFloorsTest {
    private static final Product PRODUCT = new Product();

    @AfterAll
    static void close() {
        PRODUCT.close();
    }

    @Test
    void arabicKeepsItsFloors() {
        check("ar");
    }

    @Test
    void englishKeepsItsFloors() {
        check("en");
    }

    @Test
    void hebrewKeepsItsFloors() {
        check("he");
    }

    @Test
    void turkishKeepsItsFloors() {
        check("tr");
    }

    private static void check(String language) {
        check(language, Eval.tally(Corpus.reports(language), PRODUCT).figures());
        check(
                language + " sentences",
                Eval.told(Sentences.of(language), PRODUCT).figures());
        check(
                language + " sources",
                SourcesEval.tally(SourceCards.of(language), PRODUCT).figures());
    }

    private static void check(String what, Map<String, Tally.Figure> figures) {
        Map<String, Double> floors = floors(what);
        List<String> below = new ArrayList<>();
        figures.forEach((measure, figure) -> {
            double floor = floors.getOrDefault(measure, 2.0);
            if (figure.value() < floor) {
                below.add(String.format(Locale.ROOT, "%s %.3f is below %.3f", measure, figure.value(), floor));
            }
        });
        assertEquals(List.of(), below, "figures without a floor count as below 2");
        assertEquals(floors.keySet(), figures.keySet(), "floors of what is not measured");
    }

    private static Map<String, Double> floors(String what) {
        Map<String, Double> floors = new HashMap<>();
        for (List<String> row : rows()) {
            if (row.get(0).equals(what)) {
                floors.put(row.get(1), Double.valueOf(row.get(2)));
            }
        }
        return floors;
    }

    private static List<List<String>> rows() {
        return LexiconFile.rows(CorpusFloorsTest.class, "/org/isnad/corpus/floors.tsv");
    }
}
