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
import org.isnad.report.Reason;

/**
 * The mapping files of an administrator, {@code *.json} in a folder: {@code {"when": ["baslik"], "headline": "baslik",
 * "text": ["metin", "ozet"]}}. A file with a mistake is left out; {@link DataFiles} says file, line and mistake.
 */
final class Mappings {
    private static final Logger LOGGER = System.getLogger(Mappings.class.getName());
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    // each parser that needs mappings reads them
    private static final Set<Reason> TOLD = ConcurrentHashMap.newKeySet();

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
        Mistake.of(file, f -> mappings.add(read(f)))
                .filter(TOLD::add)
                .ifPresent(why -> LOGGER.log(
                        Level.WARNING, "Mapping {0} is left out: {1} {2}", file, why.key(), why.arguments()));
    }

    static Mapping read(Path file) throws IOException, Mistake {
        byte[] bytes = Files.readAllBytes(file);
        JsonNode root = tree(bytes);
        if (!root.isObject()) {
            throw new Mistake(1, "data.mapping.object");
        }
        Map<Part, List<String>> fields = new EnumMap<>(Part.class);
        List<String> when = List.of();
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            String key = entry.getKey();
            int line = lineOf(key, bytes);
            if (key.equals("when")) {
                when = names(key, entry.getValue(), line);
            } else {
                fields.put(part(key, line), names(key, entry.getValue(), line));
            }
        }
        if (!fields.containsKey(Part.TEXT) && !fields.containsKey(Part.HEADLINE)) {
            throw new Mistake(1, "data.mapping.nothing");
        }
        String name = file.getFileName().toString().replaceAll("\\.json$", "");
        return new Mapping(name, fields, when.isEmpty() ? firsts(fields) : when);
    }

    private static JsonNode tree(byte[] bytes) throws IOException, Mistake {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw Mistake.broken(e);
        }
    }

    // a tree knows no lines; where the key is written with escapes, the first will do
    private static int lineOf(String key, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String before = text.substring(0, Math.max(0, text.indexOf('"' + key + '"')));
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }

    // what it takes text and headline from must be there
    private static List<String> firsts(Map<Part, List<String>> fields) {
        return Stream.of(Part.TEXT, Part.HEADLINE)
                .map(part -> fields.getOrDefault(part, List.of()))
                .filter(names -> names.size() == 1)
                .map(List::getFirst)
                .toList();
    }

    private static Part part(String name, int line) throws Mistake {
        for (Part part : Part.values()) {
            if (part.code().equals(name.toLowerCase(Locale.ROOT))) {
                return part;
            }
        }
        String known =
                String.join(", ", Stream.of(Part.values()).map(Part::code).toList());
        throw new Mistake(line, "data.mapping.part", Quoted.brief(name), known + ", when");
    }

    private static List<String> names(String part, JsonNode value, int line) throws Mistake {
        List<String> names = value.isArray()
                ? value.valueStream()
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::textValue)
                        .toList()
                : value.isTextual() ? List.of(value.textValue()) : List.of();
        if (names.isEmpty()) {
            throw new Mistake(line, "data.mapping.names", Quoted.brief(part));
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
