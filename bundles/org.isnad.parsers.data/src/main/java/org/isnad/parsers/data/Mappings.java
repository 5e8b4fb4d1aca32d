package org.isnad.parsers.data;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The mapping files of an administrator, {@code *.json} in a folder: {@code {"when": ["baslik"], "headline": "baslik",
 * "text": ["metin", "ozet"]}}. A file with a mistake is left out with a message that says file, line and mistake.
 */
final class Mappings {
    private static final Logger LOGGER = System.getLogger(Mappings.class.getName());
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    // each parser that needs mappings reads them
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    private final List<Mapping> mappings;

    private Mappings(List<Mapping> mappings) {
        this.mappings = mappings;
    }

    /** Reads the folders, in the order of names; what is not there is passed over. */
    static Mappings of(List<Path> folders) {
        List<Mapping> mappings = new ArrayList<>();
        Folders.json(folders).forEach(file -> add(file, mappings));
        mappings.add(Mapping.USUAL);
        return new Mappings(mappings);
    }

    private static void add(Path file, List<Mapping> mappings) {
        try {
            mappings.add(read(file));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            leftOut(file, "line " + line + ": " + e.getOriginalMessage());
        } catch (IOException | IllegalArgumentException e) {
            leftOut(file, String.valueOf(e.getMessage()));
        }
    }

    private static void leftOut(Path file, String why) {
        if (TOLD.add(file + why)) {
            LOGGER.log(Level.WARNING, "Mapping {0} is left out: {1}", file, why);
        }
    }

    /** @throws IllegalArgumentException if it is no mapping; says why */
    static Mapping read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        JsonNode root = JSON.readTree(bytes);
        if (!root.isObject()) {
            throw new IllegalArgumentException("line 1: it must be an object of parts and the fields that hold them");
        }
        Map<Part, List<String>> fields = new EnumMap<>(Part.class);
        List<String> when = List.of();
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            String key = entry.getKey();
            try {
                if (key.equals("when")) {
                    when = names(key, entry.getValue());
                } else {
                    fields.put(part(key), names(key, entry.getValue()));
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + lineOf(key, bytes) + ": " + e.getMessage(), e);
            }
        }
        if (!fields.containsKey(Part.TEXT) && !fields.containsKey(Part.HEADLINE)) {
            throw new IllegalArgumentException("it names neither a field for text nor one for headline");
        }
        String name = file.getFileName().toString().replaceAll("\\.json$", "");
        return new Mapping(name, fields, when.isEmpty() ? firsts(fields) : when);
    }

    // a tree knows no lines; where the key is written with escapes, the first will do
    private static long lineOf(String key, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return 1
                + text.substring(0, Math.max(0, text.indexOf('"' + key + '"')))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    // what it takes text and headline from must be there
    private static List<String> firsts(Map<Part, List<String>> fields) {
        return Stream.of(Part.TEXT, Part.HEADLINE)
                .map(part -> fields.getOrDefault(part, List.of()))
                .filter(names -> names.size() == 1)
                .map(List::getFirst)
                .toList();
    }

    private static Part part(String name) {
        return Stream.of(Part.values())
                .filter(part -> part.code().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Quoted.of(name) + " is no part of a report; parts are "
                        + String.join(
                                ", ", Stream.of(Part.values()).map(Part::code).toList()) + " and when"));
    }

    private static List<String> names(String part, JsonNode value) {
        List<String> names = value.isArray()
                ? value.valueStream()
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::textValue)
                        .toList()
                : value.isTextual() ? List.of(value.textValue()) : List.of();
        if (names.isEmpty()) {
            throw new IllegalArgumentException(Quoted.of(part) + " must be a field's name or a list of such");
        }
        return names;
    }

    /** The mapping meant for a record: an administrator's before the usual one. */
    Mapping forItem(JsonNode item) {
        return mappings.stream()
                .filter(mapping -> mapping.fits(item))
                .findFirst()
                .orElse(Mapping.USUAL);
    }
}
