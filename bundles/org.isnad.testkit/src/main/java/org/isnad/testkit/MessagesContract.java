package org.isnad.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the messages of every bundle promise. Implement it in a test class and name a class of your bundle. */
public interface MessagesContract {
    /** Any class of the bundle whose {@code OSGI-INF/l10n} is meant. */
    Class<?> inBundle();

    @Test
    default void sayTheSameInFourLanguages() throws IOException {
        Map<String, String> english = placeholders("bundle");
        for (String language : new String[] {"ar", "he", "tr"}) {
            assertEquals(english, placeholders("bundle_" + language), language);
        }
    }

    private Map<String, String> placeholders(String name) throws IOException {
        Properties properties = new Properties();
        String path = "/OSGI-INF/l10n/" + name + ".properties";
        try (InputStream in = inBundle().getResourceAsStream(path)) {
            assertNotNull(in, path);
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
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
