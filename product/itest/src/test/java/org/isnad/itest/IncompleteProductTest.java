package org.isnad.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A feature that does not name every bundle it needs is told so in sentences, by the resolver that runs it. */
class IncompleteProductTest {
    private final Locale format = Locale.getDefault(Locale.Category.FORMAT);

    @TempDir
    Path folder;

    @BeforeEach
    @AfterEach
    void restoreLocale() {
        Locale.setDefault(Locale.Category.FORMAT, format);
    }

    @Test
    void theWholeProductLacksNothing() throws Exception {
        try (Product product =
                Product.start(homeWithout("no bundle at all"), folder.resolve("state"), "window", "console")) {
            assertEquals(List.of(), product.inactive());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "icu4j, org.isnad.text, com.ibm.icu",
        "jsoup, org.isnad.parsers, org.jsoup",
        "sqlite-jdbc, org.isnad.store, org.sqlite",
        "jackson-databind, org.isnad.store, com.fasterxml.jackson.databind",
        "org.isnad.text, org.isnad.core, org.isnad.text",
        "org.eclipse.jface, org.isnad.ui, org.eclipse.jface",
    })
    void aBundleLeftOutGivesASentence(String left, String waiting, String missing) throws Exception {
        try (Product product = Product.start(homeWithout(left), folder.resolve("state"), "window")) {
            List<String> sentences = product.inactive();
            assertTrue(
                    sentences.stream()
                            .anyMatch(s -> s.startsWith("Bundle " + waiting + " ")
                                    && s.contains(" is not active: ")
                                    && s.contains(missing)),
                    () -> "nothing about " + waiting + " in " + sentences);
        }
    }

    private Path homeWithout(String artifact) throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        for (String part : List.of("repository", "lib", "conf", "plugins")) {
            Files.createSymbolicLink(home.resolve(part), Product.home().resolve(part));
        }
        Path features = Files.createDirectories(home.resolve("features"));
        try (Stream<Path> all = Files.list(Product.home().resolve("features"))) {
            for (Path feature : all.toList()) {
                String json = Files.readString(feature);
                Files.writeString(features.resolve(feature.getFileName()), without(artifact, json));
            }
        }
        return home;
    }

    // one bundle a line, as the features are written; with metadata or without
    private static String without(String artifact, String json) {
        return json.replaceAll("(?m)^.*:" + artifact.replace(".", "\\.") + ":[^\\n]*\\n", "")
                .replaceAll(",(\\s*\\])", "$1");
    }
}
