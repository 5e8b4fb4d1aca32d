package org.isnad.classifiers.headline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the body tells at all of what the headline says. */
final class Untold {
    private static final double HARDLY_ANY = .35;
    private static final double FEW_WORDS = .45;
    // without its action, or without who did it, the rest must be told all the better
    private static final double MOST_WORDS = .75;
    private static final double NEARLY_ALL = .85;
    private static final int HEAD = 2;
    private static final double IN_ONE_SENTENCE = .5;
    private static final double ENOUGH_BESIDE_A_NUMBER = .25;
    // what befalls one person or place; a body that tells of it has a word for it
    private static final Set<String> FIRM =
            Set.of("resign", "dismiss", "kill", "mobilize", "convict", "sign", "arrest", "acquit", "elect");

    private final Article article;
    private final List<Unit> units;
    private final List<Unit> untold;

    private Untold(Article article, List<Unit> units) {
        this.article = article;
        this.units = units;
        untold = units.stream().filter(unit -> !article.coverage.inBody(unit)).toList();
    }

    /** Not supported if what was done, or who did it, is told nowhere. */
    static Optional<Verdict> check(Article article, List<Unit> units) {
        boolean spoken = article.guarded() || article.quotesTheBody() || article.namesAPaper();
        Untold untold = new Untold(article, units);
        return spoken || untold.enough() ? Optional.empty() : untold.floated().or(() -> Optional.of(untold.verdict()));
    }

    /** Not supported if the first that the headline names is named nowhere in the body. */
    static Optional<Verdict> actor(Article article, List<Unit> units) {
        boolean spoken = article.guarded() || article.attributed() || article.namesAPaper() || article.asksWhy();
        Untold untold = new Untold(article, units);
        boolean unnamed = !spoken
                && units.stream().limit(HEAD).anyMatch(unit -> unit.named() && untold.untold.contains(unit))
                && units.stream().limit(HEAD).noneMatch(unit -> unit.named() && !untold.untold.contains(unit));
        return unnamed && article.coverage.byBody(units) < NEARLY_ALL && !untold.numbered()
                ? Optional.of(untold.verdict())
                : Optional.empty();
    }

    private boolean enough() {
        double told = article.coverage.byBody(units);
        boolean numbered = numbered() && told >= ENOUGH_BESIDE_A_NUMBER;
        double together = article.sentences.stream()
                .mapToDouble(sentence -> article.coverage.by(units, article.coverage.keys(sentence)))
                .max()
                .orElse(0);
        if (numbered) {
            return true;
        }
        if (firm()) {
            return false;
        }
        if (untold.stream().anyMatch(Unit::acts)) {
            return told >= MOST_WORDS || (told >= FEW_WORDS && together >= IN_ONE_SENTENCE);
        }
        return told >= HARDLY_ANY;
    }

    // "bans lets" where the body has but the idea of capping them: it is told of, and as open
    private Optional<Verdict> floated() {
        return article.told.stream()
                .max(Comparator.comparingDouble(told -> article.coverage.by(units, told.around())))
                .filter(told -> article.coverage.by(units, told.around()) >= HARDLY_ANY)
                .filter(Told::open)
                .map(told -> Verdict.of(
                        Verdict.STRONGER,
                        "headline.stronger",
                        article.words(told.claim().span())));
    }

    // "resigns", and nobody does
    private boolean firm() {
        return article.rules.actions(article.folded, article.matter()).stream()
                .filter(match -> FIRM.contains(match.value()))
                .anyMatch(match -> untold.stream().anyMatch(unit -> unit.span().overlaps(match.span())));
    }

    // a number of the headline that the body has too speaks of the same in other words
    private boolean numbered() {
        return article.quantities.stream()
                .filter(said -> article.headline.contains(said.span()))
                .anyMatch(said -> article.quantities.stream()
                        .anyMatch(told -> article.inBody(told) && told.low().compareTo(said.low()) == 0));
    }

    private Verdict verdict() {
        String words = untold.stream().map(Unit::span).map(article::words).collect(Collectors.joining(" "));
        return Verdict.of(Verdict.NOT_SUPPORTED, "headline.missing", words);
    }
}
