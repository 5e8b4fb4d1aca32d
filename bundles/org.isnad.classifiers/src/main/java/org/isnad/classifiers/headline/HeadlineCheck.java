package org.isnad.classifiers.headline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Span;

/** The checks of one report's headline, the graver first. */
final class HeadlineCheck {
    private static final double NO_WORDS = .15;
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
        return Numbers.check(article)
                .map(verdict -> Sureness.check(article)
                        .filter(sure -> sure.code().equals(Verdict.STRONGER))
                        .orElse(verdict))
                .or(() -> Denials.check(article))
                .or(() -> Blamed.check(article))
                .or(() -> Deeds.check(article))
                .or(() -> Contraries.check(article))
                .or(() -> Ladders.check(article))
                .or(() -> Untold.actor(article, units))
                .or(() -> Scope.check(article))
                .or(() -> Understated.check(article))
                .or(() -> Sureness.check(article))
                .or(() -> Clauses.check(article))
                .or(() -> Causes.check(article))
                .or(() -> Untold.check(article, units))
                .or(() -> Optional.of(new HeadlineCheck(article).supported(units)));
    }

    private Verdict supported(List<Unit> units) {
        Span nearest = article.told.stream()
                .max(Comparator.comparingDouble(told -> article.coverage.by(units, told.around())))
                .map(Told::sentence)
                .orElse(article.headline);
        return Verdict.of(Verdict.SUPPORTED, "headline.supported", article.words(nearest));
    }
}
