package org.isnad.classifiers.headline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.classifiers.claims.ClaimRules;
import org.isnad.report.Quantity;
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

    private final Article article;
    private final Pair pair;
    private final Span said;
    // the headline's words but those of which the contrary is sought
    private final List<Unit> units;
    private final List<Quantity> own;

    private Contraries(Article article, Pair pair, Span said) {
        this.article = article;
        this.pair = pair;
        this.said = said;
        units = article.coverage.units(article.headline).stream()
                .filter(unit -> !unit.span().overlaps(said))
                .toList();
        own = counted(article.headline);
    }

    /** Not supported if the body states the contrary plainly and says what the headline says nowhere. */
    static Optional<Verdict> check(Article article) {
        if (article.guarded()) {
            return Optional.empty();
        }
        for (Pair pair : BY_LANGUAGE.getOrDefault(article.language, List.of())) {
            List<Match<Boolean>> said = pair.said.find(article.folded, article.headline);
            Optional<Verdict> verdict = said.isEmpty() ? Optional.empty() : check(article, pair, said);
            if (verdict.isPresent()) {
                return verdict;
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> check(Article article, Pair pair, List<Match<Boolean>> found) {
        return found.stream()
                .map(Match::span)
                .filter(said -> article.stated.stream()
                        .filter(claim -> claim.span().overlaps(said))
                        .allMatch(Told::plain))
                .findFirst()
                .flatMap(said -> new Contraries(article, pair, said).excluding());
    }

    private Optional<Verdict> excluding() {
        for (Told told : article.told) {
            Optional<Match<Boolean>> words = told.asked() || ofOthers(told) ? Optional.empty() : excluding(told);
            if (words.isPresent()
                    && article.matter(units, told) >= SAME_MATTER
                    && !saidElsewhere(article.matter(units, told) / 2)) {
                return words.map(match -> Verdict.of(
                        Verdict.NOT_SUPPORTED, "headline.opposite", article.words(said), article.words(match.span())));
            }
        }
        return Optional.empty();
    }

    private Optional<Match<Boolean>> excluding(Told told) {
        List<Match<Boolean>> found =
                pair.excluding.find(article.folded, told.claim().span());
        for (int i = 0; i < found.size(); i++) {
            if (told.plain() || (told.denied() && denies(told, found.get(i).span()))) {
                return Optional.of(found.get(i));
            }
        }
        return Optional.empty();
    }

    // where the auditor is cleared too, the banker whom the headline clears may be jailed all the same
    private boolean saidElsewhere(double enough) {
        return article.told.stream()
                .anyMatch(told -> !told.denied()
                        && !told.asked()
                        && pair.tells(article, told.sentence())
                        && !ofOthers(told)
                        && article.matter(units, told) >= enough);
    }

    // "No one has been charged" itself says no, "was not acquitted" says the contrary of "acquitted"
    private boolean denies(Told told, Span words) {
        return article.rules.cues(article.folded, told.claim().span()).stream()
                .anyMatch(cue -> words.overlaps(cue.span()));
    }

    // "Two other miners remain missing" says nothing of three
    private boolean ofOthers(Told told) {
        boolean others = article.word("other", told.sentence()).isPresent();
        List<Quantity> theirs = others || own.isEmpty() ? List.of() : counted(told.sentence());
        return others
                || (!theirs.isEmpty()
                        && theirs.stream()
                                .noneMatch(one -> own.stream()
                                        .anyMatch(other -> other.low().compareTo(one.low()) == 0))
                        && theirs.stream()
                                .anyMatch(one -> own.stream()
                                        .anyMatch(other -> other.counted().equals(one.counted()))));
    }

    private List<Quantity> counted(Span within) {
        return article.quantities.stream()
                .filter(quantity -> within.contains(quantity.span()))
                .toList();
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
