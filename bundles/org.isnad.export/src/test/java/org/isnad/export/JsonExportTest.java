package org.isnad.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.isnad.core.messages.MessageBook;
import org.isnad.report.Bound;
import org.isnad.report.Certainty;
import org.isnad.report.Collation;
import org.isnad.report.Commitment;
import org.isnad.report.Document;
import org.isnad.report.Grain;
import org.isnad.report.Manner;
import org.isnad.report.Polarity;
import org.isnad.report.Reason;
import org.isnad.report.Relation;
import org.isnad.report.ReportId;
import org.isnad.report.Resemblance;
import org.isnad.report.Reuse;
import org.isnad.report.Role;
import org.isnad.report.RowRelation;
import org.isnad.report.Sector;
import org.isnad.report.SourceKind;
import org.isnad.workspace.PlugIn;
import org.junit.jupiter.api.Test;

class JsonExportTest {
    private final JsonExport export =
            new JsonExport(MessageBook.ofClassPath(getClass().getClassLoader()), Locale.ENGLISH);

    @Test
    void everyKindOfOutputKeepsToTheSchema() {
        valid("report", export.report(Samples.arabic()));
        valid("report", export.report(Samples.bare()));
        valid("analysis", export.analysis(Samples.arabic()));
        valid("analysis", export.analysis(Samples.bare()));
        valid("comparison", export.comparison(Samples.comparison(), List.of(Samples.arabic(), Samples.bare())));
        Collation.Pair pair = new Collation.Pair(0, 1, .66666, .5, Reuse.Direction.B_TO_A);
        Collation.Pair across = new Collation.Pair(0, 2, .31, .42, Reuse.Direction.UNKNOWN, true);
        valid(
                "collation",
                export.collation(
                        new Collation(3, List.of(pair, across), List.of(List.of(0, 1))),
                        List.of("a", "b", "d"),
                        List.of(export.failure("c", Reason.of("x")))));
        ReportId earlier = ReportId.of(new Document("a", new byte[] {1}), 0);
        valid(
                "match",
                export.resemblances(
                        "b", List.of(new Resemblance(earlier, Resemblance.Kind.SAME_STORY, .5)), Map.of(earlier, "a")));
        valid(
                "plugIn",
                export.plugIn(new PlugIn(
                        "a", "parser", "A", "org.a", "1.0.0", PlugIn.State.SWITCHED_OFF, Optional.of(Reason.of("x")))));
        valid("error", export.error(Reason.of("core.parser.none", "a.txt")));
    }

    @Test
    void whatWasCorrectedKeepsToTheSchemaAndSaysWhatWasRead() {
        ObjectNode node = export.analysis(Samples.corrected(Samples.arabic()));
        valid("analysis", node);
        assertEquals("معاريف", node.path("outlet").textValue());
        assertTrue(node.path("agency").isNull());
        assertEquals(
                "الميناء",
                node.path("corrected").path(0).path("read").path("value").textValue());
        assertTrue(node.path("corrected").path(1).path("value").isNull());
        assertTrue(node.path("corrected").path(2).path("read").isMissingNode());
        assertTrue(export.analysis(Samples.arabic()).path("corrected").isMissingNode());
    }

    @Test
    void onlyPairsAcrossLanguagesAreMarkedSo() {
        Collation.Pair alike = new Collation.Pair(0, 1, .7, .5, Reuse.Direction.UNKNOWN);
        Collation.Pair across = new Collation.Pair(0, 2, .31, .42, Reuse.Direction.UNKNOWN, true);
        ObjectNode node = export.collation(
                new Collation(3, List.of(alike, across), List.of()), List.of("a", "b", "c"), List.of());
        assertFalse(node.at("/pairs/0").has("acrossLanguages"));
        assertTrue(node.at("/pairs/1/acrossLanguages").booleanValue());
    }

    @Test
    void theSchemaRefusesWhatIsMissingOrMisspelt() {
        ObjectNode node = export.analysis(Samples.arabic());
        ((ObjectNode) node.at("/attributions/0/chain/0")).put("manner", "SAID");
        assertEquals(1, Schema.violations("analysis", node).size());
        ObjectNode bare = export.report(Samples.bare());
        bare.remove("outlet");
        assertFalse(Schema.violations("report", bare).isEmpty());
    }

    @Test
    void codesOfTheSchemaAreThoseOfTheRecords() {
        codes("/passage/properties/role", Role.values());
        codes("/grain", Grain.values());
        codes("/quantity/properties/bound", Bound.values());
        codes("/source/properties/kind", SourceKind.values());
        codes("/source/properties/sector", Sector.values());
        codes("/link/properties/manner", Manner.values());
        codes("/link/properties/commitment", Commitment.values());
        codes("/claim/properties/certainty", Certainty.values());
        codes("/claim/properties/polarity", Polarity.values());
        codes("/comparison/properties/relation", Relation.values());
        codes("/comparison/properties/rows/items/properties/relation", RowRelation.values());
        codes("/collation/properties/pairs/items/properties/direction", Reuse.Direction.values());
        codes("/match/properties/resemblances/items/properties/kind", Resemblance.Kind.values());
        codes("/comparison/properties/reuse/items/properties/direction", Reuse.Direction.values());
        codes("/plugIn/properties/state", PlugIn.State.values());
    }

    @Test
    void spansPointToTheWords() {
        JsonNode node = export.analysis(Samples.arabic());
        JsonNode source = node.at("/attributions/0/chain/1/source");
        assertEquals(
                "مسؤولان في الميناء",
                node.get("text")
                        .textValue()
                        .substring(
                                source.get("start").intValue(),
                                source.get("end").intValue()));
        assertEquals(2, source.get("count").intValue());
        assertEquals("several", node.at("/attributions/0/chain/0/source/count").textValue());
        assertEquals("2024-05-06T07:08+03:00", node.get("published").textValue());
        assertTrue(node.get("byline").isNull());
    }

    @Test
    void saysIndependenceInThreeWays() {
        JsonNode origins = export.comparison(Samples.comparison(), List.of(Samples.arabic(), Samples.bare()))
                .get("origins");
        assertEquals("\"not established\"", origins.get(0).get("independent").toString());
        assertEquals("true", origins.get(1).get("independent").toString());
        assertEquals("false", origins.get(2).get("independent").toString());
    }

    @Test
    void putsReasonsIntoTheLanguageAskedFor() {
        MessageBook book = MessageBook.ofClassPath(getClass().getClassLoader());
        String arabic = new JsonExport(book, Locale.of("ar"))
                .error(Reason.of("core.parser.none", "a.txt"))
                .get("message")
                .textValue();
        assertTrue(arabic.contains("a.txt") && !arabic.contains("parser"), arabic);
    }

    @Test
    void oddCharactersSurviveOnOneLine() throws Exception {
        byte[] line = JsonLine.of(export.report(Samples.arabic()));
        assertEquals(
                1,
                new String(line, java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .count());
        assertEquals(Samples.TEXT, new ObjectMapper().readTree(line).get("text").textValue());
    }

    @Test
    void timesAreCutToTheGrainAndBothEndsIncluded() {
        check("2021-03-11 2021-03-11", "2021-03-11T00:00", "2021-03-12T00:00", Grain.DAY);
        check("2021-03-11 2021-03-13", "2021-03-11T00:00", "2021-03-14T00:00", Grain.DAY);
        check("2021-03 2021-03", "2021-03-01T00:00", "2021-04-01T00:00", Grain.MONTH);
        check("2021-10 2021-12", "2021-10-01T00:00", "2022-01-01T00:00", Grain.QUARTER);
        check("2021 2021", "2021-01-01T00:00", "2022-01-01T00:00", Grain.YEAR);
        check("2020 2029", "2020-01-01T00:00", "2030-01-01T00:00", Grain.DECADE);
        check("2021-03-11T09:00 2021-03-11T09:00", "2021-03-11T09:00", "2021-03-11T10:00", Grain.HOUR);
        check("2021-03-11T09:07 2021-03-11T09:07", "2021-03-11T09:07", "2021-03-11T09:08", Grain.MINUTE);
        check("2021-03-11T09:07:00 2021-03-11T09:07:01", "2021-03-11T09:07", "2021-03-11T09:07:02", Grain.SECOND);
    }

    private static void check(String expected, String from, String to, Grain grain) {
        assertEquals(
                expected,
                Codes.first(LocalDateTime.parse(from), grain) + " " + Codes.last(LocalDateTime.parse(to), grain));
    }

    private static void valid(String definition, JsonNode node) {
        assertEquals(List.of(), Schema.violations(definition, node));
    }

    private static void codes(String place, Enum<?>[] constants) {
        var written = new TreeSet<String>();
        Schema.JSON.at("/$defs" + place + "/enum").forEach(code -> {
            if (!code.isNull()) {
                written.add(code.textValue());
            }
        });
        assertEquals(new TreeSet<>(Arrays.stream(constants).map(Codes::of).toList()), written, place);
    }
}
