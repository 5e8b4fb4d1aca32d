package org.isnad.classifiers.headline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.report.Span;

/** The checks of one report's headline, the graver first. */
final class HeadlineCheck {
    private static final double FEW_WORDS = .45;
    private static final double HARDLY_ANY = .2;
    private static final double NO_WORDS = .15;
    private static final double ENOUGH_BESIDE_A_NUMBER = .25;
    private static final int FEWEST_UNITS = 2;

    private final Article article;

    private HeadlineCheck(Article article) {
        this.article = article;
    }

    /** Empty if the headline states nothing that could be checked, or the body speaks of other things altogether. */
    static Optional<Verdict> of(Article article) {
        List<Unit> units = article.coverage.units(article.headline);
        boolean nothing = article.stated.isEmpty() || article.told.isEmpty() || units.size() < FEWEST_UNITS;
        if (nothing || article.coverage.byBody(units) < NO_WORDS) {
            return Optional.empty();
        }
        HeadlineCheck check = new HeadlineCheck(article);
        return Numbers.check(article)
                .or(() -> Deeds.check(article))
                .or(() -> Contraries.check(article))
                .or(() -> Scope.check(article))
                .or(() -> Sureness.check(article))
                .or(() -> check.missing(units))
                .or(() -> Optional.of(check.supported(units)));
    }

    private Optional<Verdict> missing(List<Unit> units) {
        boolean untold = units.stream().anyMatch(unit -> unit.acts() && !article.coverage.inBody(unit));
        double least = untold ? FEW_WORDS : HARDLY_ANY;
        boolean spoken =
                article.quotesTheBody() || (numbered() && article.coverage.byBody(units) >= ENOUGH_BESIDE_A_NUMBER);
        if (article.guarded() || article.coverage.byBody(units) >= least || spoken) {
            return Optional.empty();
        }
        String words = units.stream()
                .filter(unit -> !article.coverage.inBody(unit))
                .map(unit -> article.words(unit.span()))
                .collect(Collectors.joining(" "));
        return Optional.of(Verdict.of(Verdict.NOT_SUPPORTED, "headline.missing", words));
    }

    // a number of the headline that the body has too speaks of the same in other words
    private boolean numbered() {
        return article.quantities.stream()
                .filter(said -> article.headline.contains(said.span()))
                .anyMatch(said -> article.quantities.stream()
                        .anyMatch(told -> article.inBody(told) && told.low().compareTo(said.low()) == 0));
    }

    private Verdict supported(List<Unit> units) {
        Span nearest = article.told.stream()
                .max(Comparator.comparingDouble(told -> article.coverage.by(units, told.around())))
                .map(Told::sentence)
                .orElse(article.headline);
        return Verdict.of(Verdict.SUPPORTED, "headline.supported", article.words(nearest));
    }
}
