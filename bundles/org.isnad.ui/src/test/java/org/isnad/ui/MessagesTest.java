package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"_ar", "_he", "_tr"})
    void everyLanguageHasTheSameKeysAndPlaceholders(String language) throws IOException {
        assertEquals(shape(""), shape(language));
    }

    private static TreeMap<String, String> shape(String suffix) throws IOException {
        Properties words = new Properties();
        try (var in = MessagesTest.class.getResourceAsStream("/OSGI-INF/l10n/bundle" + suffix + ".properties");
                var reader = new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        TreeMap<String, String> shape = new TreeMap<>();
        words.forEach((key, text) -> {
            assertFalse(text.toString().isBlank(), key + " in " + suffix);
            shape.put(
                    key.toString(),
                    PLACEHOLDER
                            .matcher(text.toString())
                            .results()
                            .map(MatchResult::group)
                            .sorted()
                            .distinct()
                            .toList()
                            .toString());
        });
        return shape;
    }
}
