package org.isnad.classifiers.names;

import java.util.Set;
import org.isnad.text.Clitics;
import org.isnad.text.WordMemo;

/** The word an Arabic name by the eldest child begins with: «أبو محمد», «وأم خليل». */
final class Kunya {
    private static final Set<String> WORDS = Set.of("ابو", "ابي", "ابا", "ام");
    private static final WordMemo<Integer> PARTICLES = new WordMemo<>(Kunya::before);

    private Kunya() {}

    /** How many letters of particles stand before the word: 1 in «بأم»; -1 if it is none. */
    static int particles(String folded) {
        return PARTICLES.of(folded);
    }

    private static int before(String folded) {
        return Clitics.splits(folded).stream()
                .filter(split -> WORDS.contains(split.stem()) && !split.prefix().endsWith("ال"))
                .mapToInt(Clitics.Split::length)
                .findFirst()
                .orElse(-1);
    }
}
