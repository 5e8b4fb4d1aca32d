package org.isnad.classifiers.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reports held back load, say unambiguously where they mark, and hold enough of what is measured; no figure is looked at. */
class HeldBackTest {
    private static final Map<String, Integer> COUNTS = Map.of("ar", 12, "en", 12, "he", 16, "tr", 16);

    @Test
    void holdsReportsInFourLanguages() {
        COUNTS.forEach((language, count) ->
                assertEquals(count, Corpus.heldBack(language).size(), language));
    }

    @Test
    void keepsReportsBetweenAHundredAndTwentyAndFourHundredWords() {
        for (Annotated report : reports()) {
            int words = report.text().strip().split("\\s+").length;
            assertTrue(words >= 120 && words <= 400, report.id() + ": " + words + " words");
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
    void holdsSeventyChainsOfMoreThanOneLink() {
        long chains = reports().stream()
                .flatMap(report -> report.attributions().stream())
                .filter(chain -> chain.links().size() > 1)
                .count();
        assertTrue(chains >= 70, chains + " chains");
    }

    @Test
    void holdsFiveHundredSourcesWithTheirCards() {
        int cards = Corpus.LANGUAGES.stream()
                .flatMap(language -> SourceCards.heldBack(language).stream())
                .mapToInt(text -> text.cards().size())
                .sum();
        assertTrue(cards >= 500, cards + " cards");
    }

    @Test
    void holdsHeadlinesOfSeveralWorths() {
        Set<String> worth = reports().stream()
                .flatMap(report -> Optional.ofNullable(report.labels().get("headline-support")).stream())
                .collect(Collectors.toSet());
        assertTrue(worth.containsAll(Set.of("supported", "weaker", "stronger")), worth::toString);
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
