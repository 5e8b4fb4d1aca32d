package org.isnad.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The words of one bundle, also where several bundles, each with a file of that name, share a class loader. */
final class OwnWords {
    // what numbers count is a list of its own: one file of all would be too long to read
    private static final List<String> FILES = List.of("OSGI-INF/l10n/bundle", "OSGI-INF/l10n/counted");

    private OwnWords() {}

    /** The words that stand in the jar of that class: those of the language, else those of the file without one. */
    static Map<String, String> of(Class<?> owner, Locale language) {
        Map<String, String> words = new HashMap<>();
        for (String name : FILES) {
            for (String suffix : List.of("", "_" + language.getLanguage())) {
                file(owner, name + suffix + ".properties").ifPresent(file -> read(file, words));
            }
        }
        return Map.copyOf(words);
    }

    private static Optional<URL> file(Class<?> owner, String path) {
        try {
            List<URL> all = Collections.list(owner.getClassLoader().getResources(path));
            CodeSource source = owner.getProtectionDomain().getCodeSource();
            String home = source == null || source.getLocation() == null
                    ? ""
                    : source.getLocation().toString();
            // a bundle with a loader of its own finds its own file only, at an address that tells no jar
            return all.stream()
                    .filter(url -> all.size() == 1 || url.toString().contains(home))
                    .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void read(URL file, Map<String, String> words) {
        Properties read = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
    }
}
