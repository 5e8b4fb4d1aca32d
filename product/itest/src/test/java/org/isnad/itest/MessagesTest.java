package org.isnad.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of all bundles in all four languages, and whether every reason the code gives has its words. */
class MessagesTest {
    private static final Path BUNDLES = Path.of("../../bundles");
    private static final String WORDS = "src/main/resources/OSGI-INF/l10n";
    private static final List<String> LANGUAGES = List.of("_ar", "_he", "_tr");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern KEY = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)*)(\\.?)\"");
    // first argument, or both ends of a choice, up to where the reason's own arguments begin
    private static final Pattern REASON = Pattern.compile("(?:Reason\\.of|new Reason)\\(\\s*([^,;]*)");
    // families of keys that are handed on before they become a reason, and the one rule that is called like them
    private static final Set<String> HANDED_ON = Set.of("core.", "compare.", "cli.");
    private static final Set<String> NO_KEYS = Set.of("compare.sentence");

    static Stream<Path> bundlesWithWords() throws IOException {
        try (Stream<Path> all = Files.list(BUNDLES)) {
            return all.filter(b -> Files.isDirectory(b.resolve(WORDS))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundlesWithWords")
    void everyLanguageHasTheSameKeysAndPlaceholders(Path bundle) throws IOException {
        Map<String, List<String>> english = shape(bundle, "");
        assertTrue(english.size() > 1, bundle + " has no words");
        for (String language : LANGUAGES) {
            assertEquals(english, shape(bundle, language), bundle + language);
        }
    }

    @Test
    void noKeyHasWordsInTwoBundles() throws IOException {
        Map<String, Path> owners = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        for (Path bundle : bundlesWithWords().toList()) {
            for (String key : shape(bundle, "").keySet()) {
                Path other = owners.put(key, bundle);
                if (other != null) {
                    twice.add(key + " in " + other + " and " + bundle);
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void everyReasonTheCodeGivesHasWords() throws IOException {
        Set<String> keys = new HashSet<>();
        for (Path bundle : bundlesWithWords().toList()) {
            keys.addAll(shape(bundle, "").keySet());
        }
        Set<String> seen = new HashSet<>();
        List<String> without = new ArrayList<>();
        for (Path bundle : bundlesWithWords().toList()) {
            for (Path source : sources(bundle)) {
                for (MatchResult literal : literals(Files.readString(source))) {
                    String key = literal.group(1);
                    boolean prefix = !literal.group(2).isEmpty();
                    seen.add(key);
                    boolean worded = prefix
                            ? keys.stream().anyMatch(k -> k.startsWith(key + "."))
                            : keys.contains(key) || NO_KEYS.contains(key);
                    if (!worded) {
                        without.add(key + " in " + source.getFileName());
                    }
                }
            }
        }
        assertTrue(seen.size() > 80, "the sources were not read: " + seen);
        assertEquals(List.of(), without);
    }

    /** What stands in a reason, and, since keys are also handed on, every literal that begins like a key handed on. */
    private static List<MatchResult> literals(String source) {
        List<MatchResult> all = new ArrayList<>();
        REASON.matcher(source)
                .results()
                .forEach(r -> KEY.matcher(r.group(1)).results().forEach(all::add));
        if (source.contains("Reason")) {
            KEY.matcher(source)
                    .results()
                    .filter(k -> k.group(1).contains("."))
                    .filter(k -> HANDED_ON.stream().anyMatch(k.group(1)::startsWith))
                    .forEach(all::add);
        }
        return all;
    }

    private static List<Path> sources(Path bundle) throws IOException {
        try (Stream<Path> all = Files.walk(bundle.resolve("src/main/java"))) {
            return all.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }

    private static Map<String, List<String>> shape(Path bundle, String language) {
        Properties words = new Properties();
        Path file = bundle.resolve(WORDS).resolve("bundle" + language + ".properties");
        try (Reader in = Files.newBufferedReader(file)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<String>> shape = new TreeMap<>();
        for (String key : words.stringPropertyNames()) {
            assertTrue(!words.getProperty(key).isBlank(), key + " is empty in " + file);
            shape.put(
                    key,
                    PLACEHOLDER
                            .matcher(words.getProperty(key))
                            .results()
                            .map(MatchResult::group)
                            .distinct()
                            .sorted()
                            .toList());
        }
        return shape;
    }
}
