package org.isnad.classifiers.headline;

import java.util.Optional;
import org.isnad.report.Bound;
import org.isnad.report.Claim;
import org.isnad.report.Quantity;
import org.isnad.report.Span;
import org.isnad.text.Phrases.Match;

/** Whether headline and body speak of all or of some. */
final class Scope {
    private Scope() {}

    /** Stronger if the headline says all where the body says some or how many, weaker the other way round. */
    static Optional<Verdict> check(Article article) {
        for (Claim claim : article.stated) {
            Optional<Verdict> verdict = article.same(claim).stream()
                    .findFirst()
                    .flatMap(told -> compare(article, claim.span(), told.sentence()));
            if (verdict.isPresent()) {
                return verdict;
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> compare(Article article, Span said, Span told) {
        Optional<Match<String>> all = article.word("all", said);
        Optional<Match<String>> some = article.word("some", said);
        Optional<Match<String>> allTold = article.word("all", told);
        if (all.isPresent() && allTold.isEmpty()) {
            return article.word("some", told)
                    .or(() -> article.word("few", told))
                    .map(Match::span)
                    .or(() -> few(article, told))
                    .map(span -> verdict(article, Verdict.STRONGER, all.get().span(), span));
        }
        if (some.isPresent() && all.isEmpty() && article.word("some", told).isEmpty()) {
            return allTold.map(
                    match -> verdict(article, Verdict.WEAKER, some.get().span(), match.span()));
        }
        return Optional.empty();
    }

    private static Optional<Span> few(Article article, Span told) {
        return article.quantities.stream()
                .filter(quantity -> told.contains(quantity.span()) && quantity.bound() == Bound.EXACT)
                .filter(quantity -> !article.words(quantity.span()).contains("%"))
                .map(Quantity::span)
                .findFirst();
    }

    private static Verdict verdict(Article article, String code, Span said, Span told) {
        return Verdict.of(code, "headline.scope", article.words(said), article.words(told));
    }
}
