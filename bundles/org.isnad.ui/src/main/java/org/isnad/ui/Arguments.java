package org.isnad.ui;

import java.nio.file.Path;
import java.util.Optional;

/** What the window was started with; language and theme are for this run only. */
record Arguments(Optional<Path> caseFolder, Optional<Path> sample, Optional<String> language, Optional<String> theme) {
    /** @throws IllegalArgumentException for an option that is not known or lacks its value */
    static Arguments of(String... words) {
        Optional<Path> caseFolder = Optional.empty();
        Optional<Path> sample = Optional.empty();
        Optional<String> language = Optional.empty();
        Optional<String> theme = Optional.empty();
        for (int i = 0; i < words.length; i += 2) {
            if (i + 1 == words.length) {
                throw new IllegalArgumentException("Option " + words[i] + " needs a value");
            }
            switch (words[i]) {
                case "--case" -> caseFolder = Optional.of(Path.of(words[i + 1]));
                case "--sample" -> sample = Optional.of(Path.of(words[i + 1]));
                case "--language" -> language = Optional.of(words[i + 1]);
                case "--theme" -> theme = Optional.of(words[i + 1]);
                default ->
                    throw new IllegalArgumentException("Option " + words[i]
                            + " is not known; there are --case DIR, --sample DIR, --language TAG, --theme light|dark");
            }
        }
        return new Arguments(caseFolder, sample, language, theme);
    }
}
