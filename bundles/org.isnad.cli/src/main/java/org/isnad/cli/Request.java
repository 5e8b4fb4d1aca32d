package org.isnad.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.report.Document;

/**
 * One line of a batch.
 *
 * @param verb {@code parse analyse compare collate}
 * @param documents as handed in
 */
record Request(String verb, List<Document> documents) {
    private static final Set<String> VERBS = Set.of("parse", "analyse", "compare", "collate");
    // lines are limited already; a report in base64 may be long
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    /** The id as far as the line can be read, else null: a broken line is answered under its id where it shows one. */
    static JsonNode id(byte[] line) {
        try (JsonParser parser = MAPPER.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return NullNode.instance;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                if (field.equals("id") && (value == JsonToken.VALUE_STRING || value.isNumeric())) {
                    return parser.readValueAsTree();
                }
                parser.skipChildren();
            }
            return NullNode.instance;
        } catch (IOException e) {
            return NullNode.instance;
        }
    }

    static Request parse(byte[] line) throws Refusal {
        JsonNode node = read(line);
        if (!node.isObject()) {
            throw new Refusal("cli.batch.object");
        }
        JsonNode id = node.path("id");
        if (!id.isTextual() && !id.isNumber()) {
            throw new Refusal("cli.batch.id");
        }
        String verb = node.path("do").isTextual()
                ? node.path("do").textValue()
                : node.path("do").toString();
        if (!VERBS.contains(verb)) {
            throw new Refusal("cli.batch.do", brief(verb));
        }
        int least = verb.equals("compare") ? 2 : 1;
        JsonNode documents = node.path("documents");
        if (!documents.isArray() || documents.size() < least) {
            throw new Refusal("cli.batch.documents", Integer.toString(least));
        }
        List<Document> read = new ArrayList<>();
        for (JsonNode document : documents) {
            read.add(document(document, read.size() + 1));
        }
        return new Request(verb, read);
    }

    private static JsonNode read(byte[] line) throws Refusal {
        try {
            return MAPPER.reader(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(line);
        } catch (JsonProcessingException e) {
            throw new Refusal("cli.batch.json", brief(String.valueOf(e.getOriginalMessage())));
        } catch (IOException e) {
            throw new Refusal("cli.batch.json", brief(String.valueOf(e.getMessage())));
        }
    }

    private static Document document(JsonNode node, int place) throws Refusal {
        JsonNode name = node.path("name");
        if (!name.isTextual() || name.textValue().isEmpty()) {
            throw new Refusal("cli.batch.name", Integer.toString(place));
        }
        JsonNode type = node.path("mediaType");
        if (!type.isTextual() && !type.isNull() && !type.isMissingNode()) {
            throw new Refusal("cli.batch.media-type", name.textValue());
        }
        Optional<String> mediaType = Optional.ofNullable(type.textValue());
        List<String> given = Stream.of("text", "base64", "path")
                .filter(field ->
                        !node.path(field).isMissingNode() && !node.path(field).isNull())
                .toList();
        if (given.size() != 1 || !node.path(given.getFirst()).isTextual()) {
            throw new Refusal("cli.batch.content", name.textValue());
        }
        String content = node.path(given.getFirst()).textValue();
        return switch (given.getFirst()) {
            case "text" -> text(name.textValue(), mediaType, content);
            case "base64" -> base64(name.textValue(), mediaType, content);
            default -> Inputs.read(content, name.textValue(), mediaType);
        };
    }

    private static Document text(String name, Optional<String> mediaType, String text) throws Refusal {
        int half = halfCharacter(text);
        if (half >= 0) {
            throw new Refusal("cli.input.half-character", name, Integer.toString(half));
        }
        return filled(name, mediaType.map(Request::utf8), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Document base64(String name, Optional<String> mediaType, String base64) throws Refusal {
        try {
            return filled(name, mediaType, Base64.getMimeDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            throw new Refusal("cli.input.base64", name, String.valueOf(e.getMessage()));
        }
    }

    private static Document filled(String name, Optional<String> mediaType, byte[] bytes) throws Refusal {
        if (bytes.length == 0) {
            throw new Refusal("cli.input.empty", name);
        }
        return new Document(name, mediaType, Optional.empty(), bytes);
    }

    // text comes as characters, so whatever charset was declared for it, its bytes are UTF-8 now
    private static String utf8(String mediaType) {
        String kept = Stream.of(mediaType.split(";"))
                .map(String::strip)
                .filter(part -> !part.toLowerCase(Locale.ROOT).startsWith("charset"))
                .reduce((a, b) -> a + "; " + b)
                .orElse("text/plain");
        return kept + "; charset=utf-8";
    }

    private static int halfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    private static String brief(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= 80 ? line : line.substring(0, 80) + "…";
    }
}
