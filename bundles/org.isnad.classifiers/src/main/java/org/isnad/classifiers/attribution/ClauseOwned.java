package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.classifiers.attribution.ClauseLexicon.Noun;

/** Nouns that are somebody's: «סנגורו של», «לשכתם», «סגניתה», «יועציו», «פקידת העירייה». */
final class ClauseOwned {
    private static final int SHORTEST = 4;
    private static final List<String> OF_MANY = List.of("יו", "יה", "יהם", "יהן");

    private ClauseOwned() {}

    /** The noun the word is made of; empty if it is none of those. */
    static Optional<Noun> noun(String word, Map<String, Noun> nouns) {
        if (word.length() < SHORTEST) {
            return Optional.empty();
        }
        String stem = word.substring(0, word.length() - 1);
        Optional<Noun> noun = Optional.ofNullable(nouns.get(stem));
        return switch (word.charAt(word.length() - 1)) {
            // «לשכתו של ארנס», «יועצו»
            case 'ו' ->
                hers(stem, nouns)
                        .or(() -> noun.filter(each -> word.length() > SHORTEST && each.human() && !each.plural()))
                        .or(() -> many(word, nouns));
            case 'ם', 'ן' -> hers(stem, nouns).or(() -> many(word, nouns));
            // no «רשתה», which «מרשתה» would come from
            case 'ה' ->
                hers(stem, nouns)
                        .filter(each -> each.human() && !stem.equals("חברת"))
                        .or(() -> many(word, nouns));
            // «פקידת», «מתנדבת»: of whom
            case 'ת' -> word.startsWith("ה") ? Optional.empty() : she(word, nouns);
            default -> Optional.empty();
        };
    }

    // «לשכת|ם», «סגנית|ה», «מזכירת|ו»
    private static Optional<Noun> hers(String stem, Map<String, Noun> nouns) {
        return stem.endsWith("ת")
                ? Optional.ofNullable(nouns.get(stem))
                        .filter(each -> each.body() || each.human())
                        .or(() -> she(stem, nouns))
                : Optional.empty();
    }

    private static Optional<Noun> she(String construct, Map<String, Noun> nouns) {
        return Optional.ofNullable(nouns.get(construct.substring(0, construct.length() - 1) + "ה"))
                .filter(Noun::human);
    }

    // «יועציו», «מפקדיהם»
    private static Optional<Noun> many(String word, Map<String, Noun> nouns) {
        return OF_MANY.stream()
                .filter(ending -> word.endsWith(ending) && word.length() > ending.length() + 2)
                .flatMap(ending ->
                        Optional.ofNullable(nouns.get(word.substring(0, word.length() - ending.length()) + "ים"))
                                .stream())
                .filter(each -> each.human() && each.plural())
                .findFirst();
    }
}
