package org.isnad.classifiers.ar.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Sector;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.WordMemo;

/** Which walk of life a word says: «أمنية», «المخابرات». */
final class Sectors {
    private static final List<String> ENDINGS = List.of("", "تين", "ين", "ان", "ون", "تان", "ه", "ا");
    // «مذكرة داخلية», «دوافع خارجية»: only with the article the ministries
    private static final Set<String> ALSO_OTHERWISE = Set.of("داخليه", "خارجيه", "قوات", "حركه", "حدود");
    private static final Map<String, Sector> WORDS = read();
    private static final WordMemo<Optional<Sector>> KNOWN = new WordMemo<>(Sectors::read);

    private Sectors() {}

    private static Map<String, Sector> read() {
        Map<String, Sector> words = new HashMap<>();
        for (List<String> row : LexiconFile.rows(Sectors.class, "sectors.tsv")) {
            Sector sector = Sector.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            for (String word : row.get(1).split(" ", -1)) {
                words.put(FoldedText.fold(word), sector);
            }
        }
        return words;
    }

    /** @param word folded, in any form */
    static Optional<Sector> of(String word) {
        return KNOWN.of(word);
    }

    private static Optional<Sector> read(String word) {
        if (ALSO_OTHERWISE.contains(word)) {
            return Optional.empty();
        }
        String stem = word.startsWith("ال") ? word.substring(2) : word;
        for (String ending : ENDINGS) {
            if (stem.endsWith(ending) && stem.length() > ending.length() + 2) {
                Sector sector = WORDS.get(stem.substring(0, stem.length() - ending.length()));
                if (sector != null) {
                    return Optional.of(sector);
                }
            }
        }
        return Optional.empty();
    }
}
