package org.isnad.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.report.Collation;
import org.isnad.report.Report;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class CounterpartsTest {
    private static final Parallel OWN = Parallel.own();

    private record Text(int row, String language) {
        Report report() {
            return OWN.report(row, language);
        }
    }

    @Test
    void everyTextFindsItsTranslation() {
        for (String language : List.of("ar", "he", "tr")) {
            Set<String> expected = rows(0, 1).stream()
                    .map(row -> pair(new Text(row, language), new Text(row, "en")))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(expected, pairs(texts(language, 0, 1), texts("en", 0, 1)), language);
        }
    }

    @Test
    void everyLaterTextFindsItsTranslation() {
        Parallel later = Parallel.later();
        int rows = later.texts().size();
        for (String language : List.of("ar", "he", "tr")) {
            List<Report> reports = new ArrayList<>();
            for (String side : List.of(language, "en")) {
                for (int row = 0; row < rows; row++) {
                    reports.add(later.report(row, side));
                }
            }
            Set<String> found = Collator.collate(reports.iterator(), Work.UNWATCHED).pairs().stream()
                    .filter(Collation.Pair::acrossLanguages)
                    .map(pair -> pair.a() + " " + (pair.b() - rows))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> expected = rows(0, 1, rows).stream()
                    .map(row -> row + " " + row)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(expected, found, language);
        }
    }

    @Test
    void translationsAreOneStory() {
        List<Text> texts = new ArrayList<>();
        Parallel.LANGUAGES.forEach(language -> texts.addAll(texts(language, 0, 1)));
        Collation collation = collate(texts);
        for (List<Integer> group : collation.groups()) {
            assertEquals(
                    1,
                    group.stream()
                            .map(place -> texts.get(place).row())
                            .distinct()
                            .count());
        }
        assertEquals(OWN.texts().size(), collation.groups().size());
    }

    @Test
    void whoHasNoCounterpartIsSeldomGivenOne() {
        for (String language : List.of("ar", "he", "tr")) {
            Set<String> wrong = pairs(texts(language, 0, 2), texts("en", 1, 2));
            assertTrue(wrong.size() <= 1, () -> language + " " + wrong);
        }
    }

    @Test
    void theOrderOfTheReportsChangesNothing() {
        List<Text> texts = new ArrayList<>();
        Parallel.LANGUAGES.forEach(language -> texts.addAll(texts(language, 0, 1)));
        Set<String> before = pairs(texts, List.of());
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(texts, new Random(seed));
            assertEquals(before, pairs(texts, List.of()), "seed " + seed);
        }
    }

    @Test
    void copiesOfATextAreAllItsCounterparts() {
        List<Text> texts = List.of(new Text(0, "en"), new Text(0, "ar"), new Text(0, "en"), new Text(5, "ar"));
        long across = collate(texts).pairs().stream()
                .filter(Collation.Pair::acrossLanguages)
                .filter(pair -> pair.a() == 1 || pair.b() == 1)
                .count();
        assertEquals(2, across);
    }

    @Test
    void oneLanguageAloneHasNone() {
        assertTrue(collate(texts("ar", 0, 1)).pairs().stream().noneMatch(Collation.Pair::acrossLanguages));
    }

    private static List<Integer> rows(int from, int step) {
        return rows(from, step, OWN.texts().size());
    }

    private static List<Integer> rows(int from, int step, int end) {
        List<Integer> rows = new ArrayList<>();
        for (int row = from; row < end; row += step) {
            rows.add(row);
        }
        return rows;
    }

    private static List<Text> texts(String language, int from, int step) {
        return rows(from, step).stream().map(row -> new Text(row, language)).toList();
    }

    private static Collation collate(List<Text> texts) {
        return Collator.collate(texts.stream().map(Text::report).iterator(), Work.UNWATCHED);
    }

    private static Set<String> pairs(List<Text> some, List<Text> more) {
        List<Text> texts = new ArrayList<>(some);
        texts.addAll(more);
        return collate(texts).pairs().stream()
                .filter(Collation.Pair::acrossLanguages)
                .map(pair -> pair(texts.get(pair.a()), texts.get(pair.b())) + likeness(texts, pair))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    // the numbers must not depend on the order either; told only where all languages are there
    private static String likeness(List<Text> texts, Collation.Pair pair) {
        boolean all = texts.stream().map(Text::language).distinct().count() == Parallel.LANGUAGES.size();
        return all ? " " + pair.similarity() + " " + pair.containment() : "";
    }

    private static String pair(Text one, Text other) {
        return new TreeSet<>(Set.of(one.toString(), other.toString())).toString();
    }
}
