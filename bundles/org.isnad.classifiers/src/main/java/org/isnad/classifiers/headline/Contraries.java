package org.isnad.classifiers.headline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.classifiers.claims.ClaimRules;
import org.isnad.report.Span;
import org.isnad.text.LexiconFile;
import org.isnad.text.Phrases;
import org.isnad.text.Phrases.Match;

/** Whether the body tells what excludes the headline: "dies" over "was discharged from hospital". */
final class Contraries {
    private record Pair(Phrases<Boolean> said, Phrases<Boolean> excluding) {
        // «تحت سيطرة الجيش» does not tell of «سيطرة»
        boolean tells(Article article, Span sentence) {
            List<Match<Boolean>> others = excluding.find(article.folded, sentence);
            return said.find(article.folded, sentence).stream()
                    .anyMatch(match ->
                            others.stream().noneMatch(other -> other.span().overlaps(match.span())));
        }
    }

    // one pier may stay closed where work goes on in the port: the same must be spoken of
    private static final double SAME_MATTER = .3;

    private static final Map<String, List<Pair>> BY_LANGUAGE = read();

    private Contraries() {}

    /** Not supported if the body states the contrary plainly and says what the headline says nowhere. */
    static Optional<Verdict> check(Article article) {
        if (article.guarded()) {
            return Optional.empty();
        }
        return BY_LANGUAGE.getOrDefault(article.language, List.of()).stream()
                .flatMap(pair -> check(article, pair).stream())
                .findFirst();
    }

    private static Optional<Verdict> check(Article article, Pair pair) {
        Optional<Match<Boolean>> said = pair.said.find(article.folded, article.headline).stream()
                .filter(match -> article.stated.stream()
                        .filter(claim -> claim.span().overlaps(match.span()))
                        .allMatch(Told::plain))
                .findFirst();
        boolean alsoTold = said.isEmpty()
                || article.told.stream().anyMatch(told -> !told.denied() && pair.tells(article, told.sentence()));
        return alsoTold ? Optional.empty() : excluding(article, pair, said.get().span());
    }

    private static Optional<Verdict> excluding(Article article, Pair pair, Span said) {
        List<Unit> units = article.coverage.units(article.headline);
        return article.told.stream()
                .filter(told -> told.plain() && article.coverage.by(units, told.around()) >= SAME_MATTER)
                .flatMap(
                        told -> pair.excluding.find(article.folded, told.claim().span()).stream())
                .findFirst()
                .map(match -> Verdict.of(
                        Verdict.NOT_SUPPORTED, "headline.opposite", article.words(said), article.words(match.span())));
    }

    private static Map<String, List<Pair>> read() {
        Map<String, List<Pair>> read = new HashMap<>();
        for (List<String> row : LexiconFile.rows(Contraries.class, "contraries.tsv")) {
            read.computeIfAbsent(row.getFirst(), language -> new ArrayList<>())
                    .add(new Pair(phrases(row.get(1)), phrases(row.get(2))));
        }
        return Map.copyOf(read);
    }

    private static Phrases<Boolean> phrases(String cell) {
        Phrases.Builder<Boolean> builder = Phrases.builder();
        ClaimRules.parts(cell).forEach(form -> builder.add(form, true));
        return builder.build();
    }
}
