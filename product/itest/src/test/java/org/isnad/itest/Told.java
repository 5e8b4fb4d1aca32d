package org.isnad.itest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An analysis as the command line prints it. */
record Told(JsonNode json) {
    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    String text(String key) {
        return json.get(key).textValue();
    }

    /** The words a span covers. */
    String words(JsonNode span) {
        return text("text")
                .substring(span.get("start").intValue(), span.get("end").intValue());
    }

    List<String> passages(String role) {
        return each(json.get("passages"))
                .filter(p -> p.get("role").textValue().equals(role))
                .map(this::words)
                .toList();
    }

    /** Codes of one label scheme. */
    List<String> labels(String scheme) {
        return each(json.get("labels"))
                .filter(l -> l.get("scheme").textValue().equals(scheme))
                .map(l -> l.get("code").textValue())
                .toList();
    }

    Stream<JsonNode> attributions() {
        return each(json.get("attributions"));
    }

    /**
     * The chains, nearest teller first: {@code agency named 1 < group unnamed 2 intelligence country:EG}, without any
     * word of the text.
     */
    List<String> chains() {
        return attributions().map(a -> chain(a.get("chain"))).toList();
    }

    static String chain(JsonNode links) {
        return each(links).map(link -> source(link.get("source"))).collect(Collectors.joining(" < "));
    }

    private static String source(JsonNode source) {
        String named = source.get("named").booleanValue() ? "named" : "unnamed";
        return Stream.of(
                        source.get("kind").textValue(),
                        named,
                        source.get("count").asText(),
                        source.get("sector").textValue(),
                        source.get("nationality").textValue())
                .filter(word -> word != null)
                .collect(Collectors.joining(" "));
    }
}
