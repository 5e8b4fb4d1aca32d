package org.isnad.parsers.data;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;
import org.isnad.parsers.Prose;
import org.isnad.report.Document;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.work.Work;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Reads reports exported as JSON: one object, a list, a value a line, ninjs, JSON Feed. */
@Component(service = Parser.class)
@ParserInfo(
        id = "isnad.json",
        label = "%parser.json",
        mediaTypes = {"application/json", "application/feed+json", "application/x-ndjson", "application/jsonl"})
public final class JsonParser implements Parser {
    private static final int HEAD = 4096;
    private static final JsonMapper JSON = new JsonMapper();

    private final Mappings mappings;

    /** Knows the usual names of fields only. */
    public JsonParser() {
        mappings = Mappings.of(List.of());
    }

    /** With the mapping files beside the product and those of the user. */
    @Activate
    public JsonParser(BundleContext context) {
        mappings = Mappings.of(Folders.named("mappings", context));
    }

    JsonParser(Mappings mappings) {
        this.mappings = mappings;
    }

    @Override
    public Fit fit(Document document) {
        String head = new String(document.head(HEAD), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(?:ï»¿|ÿþ|þÿ)", "")
                .stripLeading();
        if (!head.startsWith("{") && !head.startsWith("[")) {
            return Fit.NONE;
        }
        String name = document.name().toLowerCase(Locale.ROOT);
        boolean named = name.matches(".*\\.(?:json|jsonl|ndjson|ninjs)");
        boolean declared = document.mediaType().filter(t -> t.contains("json")).isPresent();
        boolean looks = head.substring(1).stripLeading().startsWith(head.startsWith("{") ? "\"" : "{");
        return named || declared ? Fit.EXACT : looks ? Fit.POSSIBLE : Fit.NONE;
    }

    @Override
    public List<Report> parse(Document document, Work work) throws ParseException {
        work.check();
        String text = Prose.decoded(document, document.bytes(), Optional.of(StandardCharsets.UTF_8));
        List<JsonNode> values = values(document, text, work);
        Records records = new Records(mappings, document, work);
        return records.reports(values.size() == 1 ? records.in(values.getFirst()) : values, "json.");
    }

    private static List<JsonNode> values(Document document, String text, Work work) throws ParseException {
        List<JsonNode> values = new ArrayList<>();
        try (MappingIterator<JsonNode> each = JSON.readerFor(JsonNode.class).readValues(text)) {
            while (each.hasNextValue()) {
                work.check();
                values.add(each.nextValue());
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new ParseException(
                    Reason.of("data.json", document.name(), "" + line, Quoted.message(e)),
                    "Document " + document.name() + " is broken JSON at line " + line + ": " + Quoted.message(e),
                    e);
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory can be read", e);
        }
        return values;
    }
}
