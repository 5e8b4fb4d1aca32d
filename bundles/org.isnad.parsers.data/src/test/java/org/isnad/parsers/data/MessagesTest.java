package org.isnad.parsers.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void sayTheSameInFourLanguages() throws IOException {
        Map<String, String> english = placeholders("bundle");
        for (String language : new String[] {"ar", "he", "tr"}) {
            assertEquals(english, placeholders("bundle_" + language), language);
        }
    }

    private static Map<String, String> placeholders(String name) throws IOException {
        Properties properties = new Properties();
        try (var in = JsonParser.class.getResourceAsStream("/OSGI-INF/l10n/" + name + ".properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> placeholders = new TreeMap<>();
        properties.forEach((key, value) -> placeholders.put(
                key.toString(),
                Pattern.compile("\\{\\d}")
                        .matcher(value.toString())
                        .results()
                        .map(MatchResult::group)
                        .sorted()
                        .toList()
                        .toString()));
        return placeholders;
    }
}
