package org.isnad.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.report.Grain;
import org.isnad.report.ReportId;
import org.isnad.report.StatedTime;
import org.isnad.workspace.Decision;
import org.isnad.workspace.ReportSummary;

/**
 * Reads the small bodies a window needs before it can show its shelf, token by token: the mapper for whole records takes
 * longer to load than everything else on the way there. What {@link Bodies} writes, this reads.
 */
final class BriefBodies {
    private static final JsonFactory JSON = new JsonFactory();

    private BriefBodies() {}

    static ReportSummary summary(byte[] body) throws IOException {
        try (JsonParser in = JSON.createParser(body)) {
            in.nextToken();
            Map<String, Object> fields = object(in);
            return new ReportSummary(
                    id(child(fields, "id")),
                    text(fields, "document").orElse(""),
                    text(fields, "title").orElse(""),
                    text(fields, "outlet"),
                    text(fields, "agency"),
                    Optional.of(child(fields, "published"))
                            .filter(f -> !f.isEmpty())
                            .map(BriefBodies::time),
                    language(text(fields, "language").orElse("")),
                    Boolean.TRUE.equals(fields.get("analysed")));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new IOException("It holds what no summary holds: " + e.getMessage(), e);
        }
    }

    /** Without its span: what a shelf shows is about whole reports. */
    static Decision decision(byte[] body) throws IOException {
        try (JsonParser in = JSON.createParser(body)) {
            in.nextToken();
            Map<String, Object> fields = object(in);
            return new Decision(
                    id(child(fields, "report")),
                    Optional.empty(),
                    text(fields, "subject").orElse(""),
                    text(fields, "verdict").orElse(""),
                    text(fields, "analyst").orElse(""),
                    Instant.parse(text(fields, "at").orElse("")));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new IOException("It holds what no decision holds: " + e.getMessage(), e);
        }
    }

    static List<ReportId> ids(byte[] body) throws IOException {
        List<ReportId> ids = new ArrayList<>();
        try (JsonParser in = JSON.createParser(body)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.START_OBJECT) {
                ids.add(id(object(in)));
            }
            return List.copyOf(ids);
        } catch (IllegalArgumentException e) {
            throw new IOException("It holds what no list of reports holds: " + e.getMessage(), e);
        }
    }

    // of values only text, true and false and objects of these matter here; the rest is kept as its own words
    private static Map<String, Object> object(JsonParser in) throws IOException {
        Map<String, Object> fields = new HashMap<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            JsonToken token = in.nextToken();
            if (token == JsonToken.START_OBJECT) {
                fields.put(name, object(in));
            } else if (token.isBoolean()) {
                fields.put(name, in.getBooleanValue());
            } else if (token != JsonToken.VALUE_NULL) {
                fields.put(name, in.getText());
            }
        }
        return fields;
    }

    @SuppressWarnings("unchecked") // object() puts maps of this kind only
    private static Map<String, Object> child(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static Optional<String> text(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static ReportId id(Map<String, Object> fields) {
        return new ReportId(
                text(fields, "document").orElse(""),
                Integer.parseInt(text(fields, "index").orElse("0")));
    }

    private static StatedTime time(Map<String, Object> fields) {
        return new StatedTime(
                LocalDateTime.parse(text(fields, "at").orElse("")),
                Grain.valueOf(text(fields, "grain").orElse("")),
                text(fields, "zone").map(ZoneOffset::of));
    }

    // as the mapper writes a locale
    private static Locale language(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-'));
    }
}
