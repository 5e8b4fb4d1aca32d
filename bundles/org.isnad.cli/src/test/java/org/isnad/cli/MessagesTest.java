package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}|--?[a-z]+");

    @ParameterizedTest
    @ValueSource(strings = {"_ar", "_he", "_tr"})
    void translationsHaveTheSameKeysPlaceholdersAndFlags(String language) throws Exception {
        Properties english = read("");
        Properties other = read(language);
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(other.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(fixed(english.getProperty(key)), fixed(other.getProperty(key)), key);
        }
    }

    private static TreeSet<String> fixed(String sentence) {
        return new TreeSet<>(PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .filter(found -> found.startsWith("{") || found.startsWith("--"))
                .toList());
    }

    private static Properties read(String language) throws IOException {
        Properties words = new Properties();
        Path file = Path.of("src/main/resources/OSGI-INF/l10n/bundle" + language + ".properties");
        try (Reader in = Files.newBufferedReader(file)) {
            words.load(in);
        }
        return words;
    }
}
