package org.isnad.classifiers.names;

import java.util.Set;
import org.isnad.text.Clitics;

/** The word an Arabic name by the eldest child begins with: «أبو محمد», «وأم خليل». */
final class Kunya {
    private static final Set<String> WORDS = Set.of("ابو", "ابي", "ابا", "ام");

    private Kunya() {}

    /** How many letters of particles stand before the word: 1 in «بأم»; -1 if it is none. */
    static int particles(String folded) {
        return Clitics.splits(folded).stream()
                .filter(split -> WORDS.contains(split.stem()) && !split.prefix().endsWith("ال"))
                .mapToInt(Clitics.Split::length)
                .findFirst()
                .orElse(-1);
    }
}
