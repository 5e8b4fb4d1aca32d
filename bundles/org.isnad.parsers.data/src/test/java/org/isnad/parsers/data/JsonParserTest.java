package org.isnad.parsers.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.Stated;
import org.isnad.testkit.ParserContract;
import org.isnad.testkit.Stories;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JsonParserTest implements ParserContract {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @Override
    public Parser parser() {
        return new JsonParser();
    }

    @Override
    public Document example() {
        return document(ninjs(Stories.AR).toString());
    }

    private static Document document(String json) {
        return new Document("export.json", json.getBytes(UTF_8));
    }

    private static List<Report> read(String json) throws ParseException {
        return new JsonParser().parse(document(json), Work.UNWATCHED);
    }

    private static ObjectNode ninjs(Stories story) {
        return JSON.createObjectNode()
                .put("uri", "https://example.org/wire/1")
                .put("type", "text")
                .put("versioncreated", "2026-03-01T10:15:00+03:00")
                .put("headline", story.headline())
                .put("byline", "Samir Najjar")
                .put("body_html", story.html());
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryParagraphOfNinjs(Stories story) throws ParseException {
        Report report = read(ninjs(story).toString()).getFirst();
        story.check(report);
        Publication publication = report.publication();
        assertEquals("Samir Najjar", publication.byline().orElseThrow().value());
        assertEquals(
                "2026-03-01T10:15:00+03:00",
                publication.published().orElseThrow().value().iso());
        assertEquals(
                "https://example.org/wire/1",
                publication.address().orElseThrow().value().toString());
    }

    @ParameterizedTest
    @EnumSource
    void readsAListWhereverItStands(Stories story) throws ParseException {
        ObjectNode plain =
                JSON.createObjectNode().put("title", story.headline()).put("content", story.lines());
        String list = JSON.createArrayNode().add(plain).add(ninjs(Stories.EN)).toString();
        String feed = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Feed\",\"items\":" + list + "}";
        String found =
                "{\"took\":3,\"hits\":{\"total\":{\"value\":1},\"hits\":[{\"_id\":\"1\",\"_source\":" + plain + "}]}}";
        for (String json : List.of(list, feed, found, plain + "\n" + ninjs(Stories.TR) + "\n")) {
            story.check(read(json).getFirst());
        }
        assertEquals(2, read(feed).size());
    }

    @Test
    void paragraphsMayBeAList() throws ParseException {
        ObjectNode record = JSON.createObjectNode().put("العنوان", Stories.AR.headline());
        ArrayNode paragraphs = record.putArray("النص");
        Stories.AR.paragraphs().forEach(paragraphs::add);
        Stories.AR.check(read(record.toString()).getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "رويترز - نيودلهي, رويترز, ",
        "الرباط - واس, واس, ",
        "'أربيل - رويترز:', رويترز, ",
        "رويترز - أربيل (العراق), رويترز, ",
        "وكالات (الرباط), وكالات, ",
        "سلوى المدني, , سلوى المدني"
    })
    void authorsFieldMayHoldACredit(String author, String agency, String byline) throws ParseException {
        ObjectNode record = JSON.createObjectNode()
                .put("title", Stories.AR.headline())
                .put("author", author)
                .put("text", String.join("\n\n", Stories.AR.paragraphs()));
        Publication publication = read(record.toString()).getFirst().publication();
        assertEquals(Optional.ofNullable(agency), publication.agency().map(Stated::value));
        assertEquals(Optional.ofNullable(byline), publication.byline().map(Stated::value));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-01",
        "2026-03-01 10:15, 2026-03-01T10:15",
        "2026-03-01 10:15:20, 2026-03-01T10:15:20",
        "'Sun, 01 Mar 2026 10:15:00 +0300', 2026-03-01T10:15:00+03:00",
        "1772360100, 2026-03-01T10:15Z",
        "1772360100000, 2026-03-01T10:15Z"
    })
    void readsTimesAsExportsWriteThem(String written, String read) throws ParseException {
        ObjectNode record = JSON.createObjectNode()
                .put("title", Stories.EN.headline())
                .put("body", Stories.EN.lines())
                .put("date", written);
        assertEquals(
                read,
                read(record.toString())
                        .getFirst()
                        .publication()
                        .published()
                        .orElseThrow()
                        .value()
                        .iso());
    }

    @Test
    void aMappingFileSaysWhereThePartsAre() throws IOException, ParseException {
        Files.writeString(
                folder.resolve("archive.json"),
                "{\"headline\": \"kop\", \"text\": [\"alan.metin\"], \"outlet\": \"kurum\", \"when\": \"kop\"}");
        ObjectNode record =
                JSON.createObjectNode().put("kop", Stories.TR.headline()).put("kurum", "Yalı Postası");
        record.putObject("alan").put("metin", Stories.TR.lines());
        String json = JSON.createArrayNode().add(record).toString();
        Report report = new JsonParser(Mappings.of(List.of(folder)))
                .parse(document(json), Work.UNWATCHED)
                .getFirst();
        Stories.TR.check(report);
        assertEquals(
                "archive.outlet", report.publication().outlet().orElseThrow().rule());
        ParseException without = assertThrows(ParseException.class, () -> read(json));
        assertEquals("data.no-report", without.reason().key());
    }

    @Test
    void aMistakeInAMappingIsNamed() throws IOException {
        Path file = folder.resolve("bad.json");
        Files.writeString(file, "{\"headlin\": \"kop\"}");
        assertTrue(mistake(file).startsWith("line 1: data.mapping.part headlin"), mistake(file));
        Files.writeString(file, "{\"outlet\": \"kop\"}");
        assertTrue(mistake(file).contains("data.mapping.nothing"), mistake(file));
        Files.writeString(file, "{\"outlet\": 7}");
        assertTrue(mistake(file).contains("data.mapping.names outlet"), mistake(file));
        Files.writeString(file, "{\n \"headline\": \n}");
        assertTrue(mistake(file).startsWith("line 3: data.file.broken"), mistake(file));
        Files.writeString(file, "{\"when\": [\"kop\"],\n\n \"headline\": \"kop\",\n \"txt\": \"x\"}");
        assertTrue(mistake(file).startsWith("line 4: data.mapping.part txt"), mistake(file));
        // left out, and the rest still serves
        assertEquals(Mapping.USUAL, Mappings.of(List.of(folder)).forItem(JSON.createObjectNode()));
    }

    private static String mistake(Path file) {
        return String.valueOf(
                assertThrows(Mistake.class, () -> Mappings.read(file)).getMessage());
    }

    @Test
    void whatIsBrokenIsNamedByLine() {
        ParseException broken =
                assertThrows(ParseException.class, () -> read("[{\"title\": \"a\"},\n{\"title\" \"b\"}]"));
        assertEquals(List.of("export.json", "2"), broken.reason().arguments().subList(0, 2));
        assertEquals(
                "data.json",
                assertThrows(ParseException.class, () -> read("[".repeat(5_000) + "\"word\""))
                        .reason()
                        .key());
        assertEquals(
                "data.no-report",
                assertThrows(ParseException.class, () -> read("{\"name\": \"package\", \"version\": \"1.0\"}"))
                        .reason()
                        .key());
    }

    @Test
    void fitsJsonAndNothingElse() {
        assertEquals(Fit.EXACT, parser().fit(document("\uFEFF [1]")));
        assertEquals(Fit.POSSIBLE, parser().fit(new Document("x", "{\"a\": 1}".getBytes(UTF_8))));
        assertEquals(Fit.NONE, parser().fit(new Document("x", "[صورة] نص".getBytes(UTF_8))));
        assertEquals(Fit.NONE, parser().fit(new Document("x.json", "words".getBytes(UTF_8))));
        assertEquals(Fit.EXACT, parser().fit(new Document("x.json", "{\"a\": 1}".getBytes(StandardCharsets.UTF_16))));
    }

    @Test
    void brokenBytesEndInAMessage() {
        byte[] whole = ninjs(Stories.HE).toString().getBytes(UTF_8);
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            byte[] mad = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int i = 0; i < 5; i++) {
                mad[random.nextInt(mad.length)] = (byte) random.nextInt();
            }
            try {
                parser().parse(new Document("mad.json", mad), Work.UNWATCHED);
            } catch (ParseException e) {
                assertTrue(e.getMessage().contains("mad.json"), e.getMessage());
            }
        }
    }
}
