package org.isnad.core.compare;

import java.util.List;
import java.util.Optional;
import org.isnad.text.Stems;

/** A guess at an Arabic word's root, so that «تخسر» meets «خسائر»: coarse, only for lines that are alike anyway. */
final class Roots {
    private static final int SHORTEST = 3;
    private static final List<String> BEGINNINGS =
            List.of("مست", "است", "يست", "تست", "مت", "ان", "من", "م", "ت", "ي", "ن", "ا");
    private static final String VOWELS = "اويءئؤ";

    private Roots() {}

    /** Three or four consonants, if so many are left. */
    static Optional<String> of(String folded) {
        String stem = Stems.of(folded);
        char first = stem.isEmpty() ? 0 : stem.charAt(0);
        if (first < 0x0600 || first > 0x06FF) {
            return Optional.empty();
        }
        String bare = consonants(stem);
        for (String beginning : BEGINNINGS) {
            String rest = stem.startsWith(beginning) ? consonants(stem.substring(beginning.length())) : "";
            if (rest.length() == SHORTEST) {
                return Optional.of("*" + rest);
            }
        }
        return bare.length() == SHORTEST ? Optional.of("*" + bare) : Optional.empty();
    }

    /** The consonants of an Arabic stem without the letters a verb may begin with; empty for other scripts. */
    static String skeleton(String stem) {
        if (stem.isEmpty() || stem.charAt(0) < 0x0600 || stem.charAt(0) > 0x06FF) {
            return "";
        }
        boolean prefixed = stem.length() > SHORTEST && "يتنم".indexOf(stem.charAt(0)) >= 0;
        return consonants(prefixed ? stem.substring(1) : stem);
    }

    // the infix of the eighth form stays: it is told by no letter
    private static String consonants(String stem) {
        StringBuilder rest = new StringBuilder();
        stem.chars().filter(c -> VOWELS.indexOf(c) < 0).forEach(c -> rest.append((char) c));
        return rest.toString();
    }
}
