package org.isnad.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What product/samples/README.md says of our own six reports. */
class SamplesTest {
    private static final List<String> NAMES = List.of(
            "01-marfa.txt", "02-diffa.html", "03-bayan.txt", "04-kiyi.txt", "05-harbour-post.txt", "06-hahof.txt");

    @TempDir
    static Path state;

    private static List<Told> read = List.of();

    private static String[] command(String verb, List<String> names) {
        return Stream.concat(
                        Stream.of(verb, "--format", "json"),
                        names.stream()
                                .map(n -> Product.home()
                                        .resolve("samples")
                                        .resolve(n)
                                        .toString()))
                .toArray(String[]::new);
    }

    @BeforeEach
    void analyse() throws Exception {
        if (read.isEmpty()) {
            Isnad result = Isnad.run(state, "", command("analyse", NAMES));
            assertEquals(0, result.code(), result.messages());
            read = result.json().stream().map(Told::new).toList();
        }
    }

    private static Told sample(int number) {
        return read.get(number - 1);
    }

    private static Set<String> origins(Told told) {
        return told.attributions()
                .map(a -> Told.each(a.get("chain")).toList().getLast())
                .map(link -> Told.chain(JsonNodeFactory.instance.arrayNode().add(link)))
                .collect(Collectors.toSet());
    }

    private static boolean says(Told told, String kind, String low) {
        return Told.each(told.json().get("quantities"))
                .anyMatch(q -> q.get("counted").asText().equals(kind)
                        && q.get("low").asText().matches(low + "(\\.0)?"));
    }

    @Test
    void theFirstRelaysAnAgencyAndItsTwoUnnamedSources() {
        Told marfa = sample(1);
        assertEquals("صحيفة المرفأ", marfa.text("outlet"));
        assertEquals("وكالة الساحل", marfa.text("agency"));
        assertEquals("2026-03-03T10:40", marfa.text("published"));
        assertTrue(
                marfa.chains().stream().anyMatch(c -> c.matches("agency named 1( media)? < group unnamed 2")),
                () -> "" + marfa.chains());
        // «المصدران», «وأضافا» and «وبحسب المصدرين» lead back to the same two
        long back = marfa.chains().stream()
                .filter(c -> c.endsWith("< group unnamed 2"))
                .count();
        assertEquals(5, back, () -> "" + marfa.chains());
        assertTrue(origins(marfa).contains("spokesperson named 1"), () -> "" + origins(marfa));
        assertTrue(says(marfa, "injured", "9"));
        assertEquals(
                4,
                marfa.passages("furniture").stream()
                        .filter(f -> f.contains("\u00a0"))
                        .count());
        assertFalse(marfa.labels("headline-support").contains("not-supported"));
    }

    @Test
    void theSecondLostTheAgencyAndOneOfTheSources() {
        Told diffa = sample(2);
        assertTrue(diffa.json().get("agency").isNull());
        assertEquals(Set.of("unknown unnamed 1", "official named 1", "spokesperson named 1"), origins(diffa));
        assertTrue(diffa.chains().stream().noneMatch(c -> c.contains("agency")), () -> "" + diffa.chains());
        assertTrue(says(diffa, "injured", "14"));
        assertEquals(List.of("not-supported"), diffa.labels("headline-support"));
    }

    @Test
    void theThirdIsTheAuthorityItself() {
        Told statement = sample(3);
        assertTrue(statement.text("outlet").startsWith("سلطة الموانئ"), statement.text("outlet"));
        // but for the rumour it denies
        String rumour = "organisation named 1 government < unknown unnamed 1";
        assertTrue(
                statement.chains().stream().noneMatch(c -> c.contains(" < ") && !c.equals(rumour)),
                () -> "" + statement.chains());
        assertTrue(says(statement, "injured", "9"));
    }

    @Test
    void theFourthHasClaimsNobodyTold() {
        Told kiyi = sample(4);
        List<String> unattributed = kiyi.attributions()
                .flatMap(a -> Told.each(a.get("chain")))
                .filter(l -> l.get("manner").textValue().equals("unattributed"))
                .map(l -> kiyi.words(l.get("cue")))
                .toList();
        assertTrue(unattributed.containsAll(List.of("iddia edildi", "öğrenildi")), unattributed::toString);
        assertTrue(kiyi.passages("furniture").contains("[]"));
        assertTrue(
                kiyi.attributions()
                        .flatMap(a -> Told.each(a.get("chain")))
                        .anyMatch(l -> l.at("/source/name").asText().equals("Nadir Mersavi")
                                && kiyi.words(l.get("cue")).equals("açıkladı")),
                "the spokesman's own word");
    }

    @Test
    void theFifthNamesItsWriterItsAgencyAndTwoUnnamedSources() {
        Told post = sample(5);
        assertEquals("Nora Whitcombe", post.text("byline"));
        assertEquals("Coast News Agency", post.text("agency"));
        assertTrue(origins(post).contains("group unnamed 2"), () -> "" + origins(post));
        assertTrue(says(post, "injured", "9"));
    }

    @Test
    void theSixthIsACarrierWhoseAddressIsAnothersOwn() {
        Told hahof = sample(6);
        assertEquals("2026-03-04T21:15", hahof.text("published"));
        assertTrue(hahof.json().get("address").isNull(), "the address at the end is the fifth's");
        assertEquals(1, hahof.passages("link").size());
        assertTrue(hahof.chains().stream().anyMatch(c -> c.startsWith("document unnamed")), () -> "" + hahof.chains());
    }

    @Test
    void theSecondIsAVersionOfTheFirstWithOneOriginAndOneConflict() throws Exception {
        Isnad result = Isnad.run(state, "", command("compare", NAMES.subList(0, 2)));
        assertEquals(0, result.code(), result.messages());
        JsonNode comparison = result.json().getFirst();
        assertEquals("version", comparison.get("relation").textValue());
        int common =
                Integer.parseInt(comparison.at("/relationReason/arguments/0").textValue());
        assertTrue(common > 60 && common < 75, "about two thirds of the runs, not " + common + " %");

        assertEquals(
                "compare.independence.inferred",
                comparison.at("/independence/key").textValue());
        List<JsonNode> unnamed = Told.each(comparison.get("origins"))
                .filter(o -> !o.at("/source/named").booleanValue())
                .toList();
        assertEquals(1, unnamed.size(), "one origin, not two");
        assertEquals("not established", unnamed.getFirst().get("independent").textValue());
        assertEquals(
                "compare.origin.inferred", unnamed.getFirst().at("/reason/key").textValue());
        assertEquals(2, unnamed.getFirst().get("reports").size());

        assertEquals(1, comparison.get("conflicts").size());
        assertEquals("number", comparison.at("/conflicts/0/kind").textValue());
        assertEquals("conflict", comparison.at("/conflicts/0/class").textValue(), "no update and no sum");
        assertTrue(quoted(comparison, "stronger").contains("قد يكون تماسًا كهربائيًا"), "the certainty shift");
        assertTrue(quoted(comparison, "only").contains("ظل محدودًا"), "what was cut");
        for (String shared : List.of("النيران اشتعلت", "فرق الإطفاء", "سفينة شحن", "عادت الرافعات", "عملًا تخريبيًا")) {
            assertTrue(quoted(comparison, "shared").contains(shared), shared);
        }
    }

    private static String quoted(JsonNode comparison, String relation) {
        return Told.each(comparison.get("rows"))
                .filter(r -> r.get("relation").textValue().equals(relation))
                .flatMap(r -> Told.each(r.get("quotes")))
                .map(q -> q.get("text").textValue())
                .collect(Collectors.joining("\n"));
    }
}
