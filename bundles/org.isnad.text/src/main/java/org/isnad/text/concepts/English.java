package org.isnad.text.concepts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.text.Stems;

/** Regular endings; irregular forms stand in the lists. */
final class English implements Inflection {
    private static final int SHORTEST = 3;
    private static final int REDUCED = 6;
    private static final List<String> ENDINGS = List.of(
            "s", "es", "ed", "d", "ing", "er", "ers", "r", "ly", "est", "ings", "ness", "ment", "al", "y", "ful",
            "less", "n", "en", "ist", "ists", "ally", "ic");

    @Override
    public Stream<String> readings(String folded) {
        String word = Inflection.beforeApostrophe(folded);
        List<String> readings = new ArrayList<>();
        readings.add(word);
        for (String ending : ENDINGS) {
            int rest = word.length() - ending.length();
            if (rest >= SHORTEST && word.endsWith(ending)) {
                stems(word.substring(0, rest), readings);
            }
        }
        if (word.indexOf('-') > 0) {
            for (String part : word.split("-")) {
                readings.add(part);
            }
        }
        return readings.stream();
    }

    // "carri-ed", "mak-ing", "stopp-ed"
    private static void stems(String stem, List<String> readings) {
        int last = stem.length() - 1;
        readings.add(stem);
        if (stem.charAt(last) == 'i') {
            readings.add(stem.substring(0, last) + "y");
        }
        readings.add(stem + "e");
        if (stem.charAt(last) == stem.charAt(last - 1)) {
            readings.add(stem.substring(0, last));
        }
    }

    @Override
    public String reduced(String form) {
        return form.length() <= REDUCED ? "" : Stems.of(form);
    }
}
