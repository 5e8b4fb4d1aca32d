package org.isnad.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.report.Certainty;
import org.isnad.report.Independence;
import org.isnad.report.Manner;
import org.isnad.report.Relation;
import org.isnad.report.RowRelation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"_ar", "_he", "_tr"})
    void translationsHaveTheSameKeysAndPlaceholders(String language) throws Exception {
        Properties english = read("");
        Properties other = read(language);
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(other.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(placeholders(english, key), placeholders(other, key), key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ar", "_he", "_tr"})
    void everyCodeHasAWord(String language) throws Exception {
        Properties words = read(language);
        codes("relation", Relation.values(), words);
        codes("row", RowRelation.values(), words);
        codes("independence", Independence.values(), words);
        codes("manner", Manner.values(), words);
        codes("certainty", Certainty.values(), words);
    }

    private static void codes(String prefix, Enum<?>[] constants, Properties words) {
        Arrays.stream(constants)
                .map(constant -> "export." + prefix + "." + Codes.of(constant))
                .forEach(key -> assertTrue(words.containsKey(key), key));
    }

    private static TreeSet<String> placeholders(Properties words, String key) {
        Stream<MatchResult> found =
                Pattern.compile("\\{\\d}").matcher(words.getProperty(key)).results();
        return new TreeSet<>(found.map(MatchResult::group).toList());
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
