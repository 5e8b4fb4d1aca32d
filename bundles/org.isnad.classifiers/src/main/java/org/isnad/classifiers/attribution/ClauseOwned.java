package org.isnad.classifiers.attribution;

import java.util.Map;
import java.util.Optional;
import org.isnad.classifiers.attribution.ClauseLexicon.Noun;

/** Nouns that are somebody's: «סנגורו של», «לשכתם», «פקידת העירייה». */
final class ClauseOwned {
    private static final int SHORTEST = 4;

    private ClauseOwned() {}

    /** The noun the word is made of; empty if it is none of those. */
    static Optional<Noun> noun(String word, Map<String, Noun> nouns) {
        if (word.length() < SHORTEST) {
            return Optional.empty();
        }
        String stem = word.substring(0, word.length() - 1);
        Optional<Noun> noun = Optional.ofNullable(nouns.get(stem));
        return switch (word.charAt(word.length() - 1)) {
            // «לשכתו של ארנס», «ממשלתם», «יועצו»
            case 'ו' -> noun.filter(each -> stem.endsWith("ת") && each.body())
                    .or(() -> noun.filter(each -> word.length() > SHORTEST && each.human() && !each.plural()));
            case 'ם' -> noun.filter(each -> stem.endsWith("ת") && each.body());
            // «פקידת», «מתנדבת»: of whom
            case 'ת' ->
                word.startsWith("ה")
                        ? Optional.empty()
                        : Optional.ofNullable(nouns.get(stem + "ה")).filter(Noun::human);
            default -> Optional.empty();
        };
    }
}
