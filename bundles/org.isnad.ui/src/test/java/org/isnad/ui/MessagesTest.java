package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"_ar", "_he", "_tr"})
    void everyLanguageHasTheSameKeysAndPlaceholders(String language) throws IOException {
        assertEquals(shape("bundle", ""), shape("bundle", language));
        assertEquals(shape("counted", ""), shape("counted", language));
    }

    @Test
    void everythingThatIsCountedHasWords() throws IOException {
        Path list = Path.of("../org.isnad.classifiers/src/main/resources/org/isnad/classifiers/quantities/counted.tsv");
        assumeTrue(Files.exists(list), "not beside the sources");
        Set<String> known = shape("counted", "").keySet();
        List<String> wordless = Files.readAllLines(list).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> "counted." + line.split("\t")[0])
                .filter(key -> !known.contains(key))
                .toList();
        assertEquals(List.of(), wordless);
    }

    private static TreeMap<String, String> shape(String name, String suffix) throws IOException {
        Properties words = new Properties();
        try (var in = MessagesTest.class.getResourceAsStream("/OSGI-INF/l10n/" + name + suffix + ".properties");
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
