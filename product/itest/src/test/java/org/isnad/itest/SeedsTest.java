package org.isnad.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The two reports Isnad began with, through the product's command line. They lie beside the repository and are no part
 * of it: only places, counts and codes are held here, no words but those the issue itself states.
 */
class SeedsTest {
    @TempDir
    static Path state;

    private static List<Told> read = List.of();
    private Told first;
    private Told second;

    @BeforeEach
    void analyse() throws Exception {
        List<String> seeds = seeds();
        if (read.isEmpty()) {
            Isnad result = Isnad.run(
                    state,
                    "",
                    Stream.concat(Stream.of("analyse", "--format", "json"), seeds.stream())
                            .toArray(String[]::new));
            assertEquals(0, result.code(), result.messages());
            read = result.json().stream().map(Told::new).toList();
        }
        first = read.getFirst();
        second = read.getLast();
    }

    private static List<String> seeds() throws Exception {
        // the build's folder is product/itest of a clone; the reports lie beside the clone
        Path shared = Path.of("../../../shared/seeds").toAbsolutePath().normalize();
        assumeTrue(Files.isDirectory(shared), "The two seed reports are not at " + shared + ": nothing to hold");
        try (Stream<Path> files = Files.list(shared)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    @Test
    void titlesTimesAndAddressesAreTheirs() {
        for (Told told : read) {
            String line = told.text("text")
                    .lines()
                    .filter(l -> !l.isBlank())
                    .findFirst()
                    .orElseThrow();
            assertFalse(told.text("title").isBlank());
            assertEquals(line.strip(), told.text("title"));
        }
        assertEquals("2021-03-12T22:07", first.text("published"));
        assertEquals("2026-06-07T12:20", second.text("published"));
        assertTrue(first.json().get("address").isNull());
        assertEquals(List.of("<" + second.text("address") + ">"), second.passages("link"));
    }

    @Test
    void furnitureIsExactAndNothingIsLeftOut() {
        // the heading of related links, then the run of lines with nothing but no-break spaces
        List<String> furniture = first.passages("furniture");
        assertEquals(2, furniture.size());
        assertEquals("قد يهمك ايضاً", furniture.getFirst());
        assertTrue(furniture.getLast().contains("\u00a0"), "no no-break spaces");
        assertTrue(isBlank(furniture.getLast()), furniture.getLast());
        assertEquals(List.of("[]", "[]", "[]"), second.passages("furniture"));
        read.forEach(SeedsTest::covered);
    }

    // what no passage covers is empty space: hidden is never deleted
    private static void covered(Told told) {
        StringBuilder rest = new StringBuilder(told.text("text"));
        Told.each(told.json().get("passages"))
                .forEach(p -> IntStream.range(
                                p.get("start").intValue(), p.get("end").intValue())
                        .forEach(i -> rest.setCharAt(i, ' ')));
        assertTrue(isBlank(rest.toString()), rest.toString().strip());
    }

    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF);
    }

    @Test
    void theFirstRestsOnFiveChains() {
        Set<String> all = new TreeSet<>(first.chains());
        // what one of them says that a third party declares is a hop more of the same chain
        Set<String> chains = new TreeSet<>(all);
        chains.removeIf(c -> c.contains(" < ") && all.contains(c.substring(0, c.lastIndexOf(" < "))));
        assertEquals(5, chains.size(), chains::toString);
        assertTrue(chains.contains("agency named 1 < group unnamed 2 intelligence country:EG"), chains::toString);
        List<String> relayed = chains.stream()
                .filter(c -> c.startsWith("agency") && c.contains(" < "))
                .toList();
        assertEquals(2, relayed.size(), chains::toString);
        assertTrue(
                relayed.stream().anyMatch(c -> c.startsWith("agency named 1 < official named 1 diplomatic")),
                chains::toString);
        // a minister of defence, a president, a minister of foreign affairs: each by himself
        assertEquals(
                3, chains.stream().filter(c -> c.startsWith("official named 1")).count(), chains::toString);
    }

    @Test
    void theSecondHasAChainOfDepthThreeBehindThePage() {
        List<String> chains = second.chains();
        assertTrue(
                chains.contains("outlet named 1 < outlet named 1 < group unnamed several diplomatic"),
                chains::toString);
    }

    @Test
    void relativeDaysAreDatedFromThePublication() {
        List<String> thursday = Told.each(first.json().get("times"))
                .filter(t -> first.words(t).endsWith("الخميس"))
                .map(t -> t.get("from").textValue() + " " + t.get("grain").textValue())
                .toList();
        assertEquals(List.of("2021-03-11 day"), thursday);
    }

    @Test
    void theFirstHeadlineIsNotSupported() {
        assertEquals(List.of("not-supported"), first.labels("headline-support"));
    }

    @Test
    void anUnknownVerbOfReportingIsShownAsSuch() {
        List<JsonNode> unknown = second.attributions()
                .flatMap(a -> Told.each(a.get("chain")))
                .filter(l -> l.get("manner").textValue().equals("unrecognised"))
                .toList();
        assertEquals(1, unknown.size(), unknown::toString);
        JsonNode cue = unknown.getFirst().get("cue");
        assertEquals("وُزِعَ", second.words(cue));
        assertTrue(second.text("text").startsWith("وُزِعَ أن", cue.get("start").intValue()));
    }

    @Test
    void theyAreRelatedWithoutConflictOrConfirmation() throws Exception {
        Isnad result = Isnad.run(
                state,
                "",
                Stream.concat(Stream.of("compare", "--format", "json"), seeds().stream())
                        .toArray(String[]::new));
        assertEquals(0, result.code(), result.messages());
        JsonNode comparison = result.json().getFirst();
        assertEquals("related", comparison.get("relation").textValue());
        assertTrue(
                comparison.get("conflicts").isEmpty(),
                () -> comparison.get("conflicts").toString());
        Set<String> independent = Told.each(comparison.get("origins"))
                .map(o -> o.get("independent").asText())
                .collect(Collectors.toSet());
        assertEquals(Set.of("not established"), independent);
        assertEquals(
                "compare.independence.other-events",
                comparison.at("/independence/key").textValue());
    }
}
