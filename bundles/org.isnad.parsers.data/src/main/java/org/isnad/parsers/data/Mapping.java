package org.isnad.parsers.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which fields of a record hold which parts of a report.
 *
 * @param name how rules call it
 * @param fields names of fields by part, best first; a point leads into an object
 * @param when fields that a record must have for this mapping to be meant; none is always meant
 */
record Mapping(String name, Map<Part, List<String>> fields, List<String> when) {
    /** The names that exports usually use, in four languages. */
    static final Mapping USUAL = usual();

    boolean fits(JsonNode item) {
        return when.stream().allMatch(field -> value(item, field).isPresent());
    }

    /** The first field that holds something of a part. */
    Optional<JsonNode> value(JsonNode item, Part part) {
        return fields.getOrDefault(part, List.of()).stream()
                .map(field -> value(item, field))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<JsonNode> value(JsonNode item, String field) {
        Optional<JsonNode> plain = child(item, field);
        int point = field.indexOf('.');
        return plain.isPresent() || point < 0
                ? plain
                : child(item, field.substring(0, point)).flatMap(inner -> value(inner, field.substring(point + 1)));
    }

    // by the name itself first, else by a name that differs only in case and in what joins its words
    private static Optional<JsonNode> child(JsonNode item, String field) {
        JsonNode exact = item.get(field);
        if (exact != null && holds(exact)) {
            return Optional.of(exact);
        }
        return item.properties().stream()
                .filter(entry -> isCalled(entry.getKey(), field) && holds(entry.getValue()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean holds(JsonNode value) {
        return value.isContainerNode()
                ? !value.isEmpty()
                : !value.isNull() && !value.asText().isBlank();
    }

    // letter by letter: a table has as many records as lines, and each is asked for every name there is
    private static boolean isCalled(String name, String field) {
        int at = 0;
        for (int i = 0; i < name.length(); i++) {
            if (!joins(name.charAt(i))) {
                at = skipJoining(field, at);
                if (at == field.length()
                        || Character.toLowerCase(field.charAt(at)) != Character.toLowerCase(name.charAt(i))) {
                    return false;
                }
                at++;
            }
        }
        return skipJoining(field, at) == field.length();
    }

    private static int skipJoining(String field, int from) {
        int at = from;
        while (at < field.length() && joins(field.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean joins(char c) {
        return c == '_' || c == '-' || c == ':' || c == '\uFEFF' || Character.isWhitespace(c);
    }

    private static Mapping usual() {
        Map<Part, List<String>> fields = new EnumMap<>(Part.class);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Mapping.class.getResourceAsStream("fields.tsv"), "fields.tsv"),
                StandardCharsets.UTF_8))) {
            for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
                List<String> cells = List.of(line.split("\t"));
                fields.put(
                        Part.valueOf(cells.getFirst().toUpperCase(Locale.ROOT)),
                        new ArrayList<>(List.of(cells.getLast().split("\\|"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Mapping("usual", fields, List.of());
    }
}
