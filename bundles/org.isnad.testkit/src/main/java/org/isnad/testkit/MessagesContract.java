package org.isnad.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What the messages of a bundle in the window's four languages promise. Implement it in a test class and name a class of
 * your bundle; a bundle that speaks one language only needs it not.
 */
public interface MessagesContract {
    /** Any class of the bundle whose {@code OSGI-INF/l10n} is meant. */
    Class<?> inBundle();

    @Test
    default void sayTheSameInFourLanguages() throws IOException {
        String path = "/OSGI-INF/l10n/bundle.properties";
        @Nullable URL file = inBundle().getResource(path);
        assertNotNull(file, path);
        Map<String, String> english = placeholders(file);
        List<String> differences = new ArrayList<>();
        for (String language : new String[] {"ar", "he", "tr"}) {
            String name = "bundle_" + language + ".properties";
            // beside that one: another bundle on the class path may have a file of this name too
            String beside = file.toString().replaceFirst("bundle\\.properties$", name);
            Map<String, String> other;
            try {
                other = placeholders(URI.create(beside).toURL());
            } catch (FileNotFoundException none) {
                differences.add(name + " is not there");
                continue;
            }
            TreeSet<String> keys = new TreeSet<>(english.keySet());
            keys.addAll(other.keySet());
            keys.stream()
                    .filter(key -> !english.getOrDefault(key, "").equals(other.getOrDefault(key, "")))
                    .forEach(key -> differences.add(name + ": " + key + ": " + said(english, key) + " in English, "
                            + said(other, key) + " there"));
        }
        assertEquals("", String.join("\n", differences));
    }

    private static String said(Map<String, String> placeholders, String key) {
        return placeholders.getOrDefault(key, "nothing");
    }

    private static Map<String, String> placeholders(URL file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> placeholders = new TreeMap<>();
        properties.forEach((key, value) -> placeholders.put(
                key.toString(),
                "words with "
                        + Pattern.compile("\\{\\d}")
                                .matcher(value.toString())
                                .results()
                                .map(MatchResult::group)
                                .sorted()
                                .toList()));
        return placeholders;
    }
}
