package org.isnad.classifiers.headline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.report.Quantity;
import org.isnad.report.Span;
import org.isnad.text.Phrases.Match;

/** Where in the body a number of the headline may be told: not where the same is counted of something else. */
final class Place {
    // as near to the headline as the sentence that is nearest, or not much less
    private static final double ALIKE = .7;

    private final Article article;
    private final List<Unit> units;
    private final double enough;
    private final List<Told> same;
    private final boolean counted;
    private final Set<String> actions;

    Place(Article article, Quantity said, List<Quantity> told) {
        this.article = article;
        // without the number: where it is told again, something else may be counted
        units = article.coverage.units(article.headline).stream()
                .filter(unit -> !unit.span().overlaps(said.span()))
                .toList();
        same = article.stated.stream()
                .filter(claim -> claim.span().overlaps(said.span()))
                .flatMap(claim -> article.same(claim, units).stream())
                .toList();
        counted = told.stream().anyMatch(one -> one.counted().equals(said.counted()) && inSame(one.span()));
        actions = actions(article.headline);
        enough = ALIKE
                * same.stream()
                        .mapToDouble(each -> article.coverage.by(units, each.around()))
                        .max()
                        .orElse(0);
    }

    /** Eight killed years ago do not back eight rescued where the body says how many were rescued. */
    boolean backs(Quantity quantity) {
        return !counted || near(quantity.span());
    }

    /** Whether it is counted of what the headline speaks of, by its words or by what is done. */
    boolean near(Span number) {
        return inSame(number) || tellsTheDeed(number);
    }

    private boolean inSame(Span number) {
        return same.stream().anyMatch(told -> told.sentence().contains(number));
    }

    private boolean tellsTheDeed(Span number) {
        return article.told.stream()
                .filter(told -> told.sentence().contains(number))
                .anyMatch(told -> !told.asked()
                        && (actions(told.sentence()).stream().anyMatch(actions::contains)
                                || article.coverage.by(units, told.around()) >= enough));
    }

    private Set<String> actions(Span within) {
        return article.rules.actions(article.folded, within).stream()
                .map(Match::value)
                .collect(Collectors.toUnmodifiableSet());
    }
}
