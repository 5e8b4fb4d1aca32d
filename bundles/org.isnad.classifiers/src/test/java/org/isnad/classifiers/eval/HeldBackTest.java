package org.isnad.classifiers.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reports held back load, say unambiguously where they mark, and hold enough of what is measured; no figure is looked at. */
class HeldBackTest {
    private static final Map<String, Integer> COUNTS = Map.of("ar", 10, "en", 6, "he", 6, "tr", 6);

    @Test
    void holdsTwentyEightReportsInFourLanguages() {
        COUNTS.forEach((language, count) ->
                assertEquals(count, Corpus.heldBack(language).size(), language));
    }

    @Test
    void keepsReportsBetweenAHundredAndTwentyAndThreeHundredAndFiftyWords() {
        for (Annotated report : reports()) {
            int words = report.text().strip().split("\\s+").length;
            assertTrue(words >= 120 && words <= 350, report.id() + ": " + words + " words");
        }
    }

    @Test
    void saysWhichOccurrenceWhereWordsStandMoreOften() {
        List<String> ambiguous = new ArrayList<>();
        for (Map<?, ?> source : sources()) {
            String text = ((List<?>) source.get("text"))
                    .stream().map(Object::toString).collect(Collectors.joining("\n"));
            String body = text.substring(text.indexOf("\n\n"));
            marks(source)
                    .filter(mark -> !mark.equals(source.get("agency")))
                    .filter(mark -> !mark.containsKey("nth") && often(body, (String) mark.get("words")))
                    .forEach(mark -> ambiguous.add(source.get("id") + ": " + mark));
        }
        assertEquals(List.of(), ambiguous);
    }

    @Test
    void noMarkReachesBeyondItsParagraph() {
        for (Annotated report : reports()) {
            report.attributions()
                    .forEach(chain ->
                            assertEquals(-1, chain.content().in(report.text()).indexOf('\n'), report.id()));
        }
    }

    @Test
    void holdsChainsOfTwoAndThreeLinks() {
        Map<Integer, Long> chains = reports().stream()
                .flatMap(report -> report.attributions().stream())
                .collect(Collectors.groupingBy(chain -> chain.links().size(), TreeMap::new, Collectors.counting()));
        assertTrue(chains.get(2) + chains.get(3) >= 45, chains.toString());
        assertTrue(chains.get(3) >= 5, chains.toString());
    }

    @Test
    void balancesWhatHeadlinesAreWorth() {
        Map<String, Long> worth = reports().stream()
                .collect(Collectors.groupingBy(
                        report -> report.labels().get("headline-support"), TreeMap::new, Collectors.counting()));
        assertEquals(Map.of("supported", 7L, "weaker", 7L, "stronger", 7L, "not-supported", 7L), worth);
    }

    private static List<Annotated> reports() {
        return Corpus.LANGUAGES.stream()
                .flatMap(language -> Corpus.heldBack(language).stream())
                .toList();
    }

    private static List<Map<?, ?>> sources() {
        return Corpus.LANGUAGES.stream()
                .<Map<?, ?>>flatMap(language -> Corpus.sources(Corpus.HELD_BACK, language).stream())
                .toList();
    }

    private static boolean often(String text, String words) {
        int first = text.indexOf(words);
        return text.indexOf(words, first + 1) >= 0;
    }

    // every place in the text, however deep it stands in the file
    private static Stream<Map<?, ?>> marks(Object json) {
        return switch (json) {
            case Map<?, ?> map ->
                Stream.concat(
                        map.containsKey("words") ? Stream.of(map) : Stream.empty(),
                        map.values().stream().flatMap(HeldBackTest::marks));
            case Collection<?> list -> list.stream().flatMap(HeldBackTest::marks);
            default -> Stream.empty();
        };
    }
}
