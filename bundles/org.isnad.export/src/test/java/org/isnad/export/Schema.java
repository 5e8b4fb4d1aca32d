package org.isnad.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The schema in the repository, as its readers use it. */
final class Schema {
    static final JsonNode JSON = read();

    private Schema() {}

    private static JsonNode read() {
        try (InputStream in = Schema.class.getResourceAsStream("schema/isnad-0.1.schema.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> violations(String definition, JsonNode value) {
        ObjectNode schema = JSON.deepCopy();
        schema.remove("anyOf");
        schema.remove("$id");
        schema.put("$ref", "#/$defs/" + definition);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema).validate(value).stream()
                .map(Object::toString)
                .toList();
    }
}
