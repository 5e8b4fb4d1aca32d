package org.isnad.classifiers.headline;

import java.math.BigDecimal;
import java.util.Optional;
import org.isnad.report.Quantity;
import org.isnad.report.Span;
import org.isnad.text.Phrases.Match;

/** Whether the headline says less than the body knows: "hurt" over "six killed", "several" over "thirty-four". */
final class Understated {
    private static final BigDecimal MANY = BigDecimal.TEN;
    private static final double SAME_MATTER = .25;
    // what comes later may have happened elsewhere or long ago
    private static final int FIRST = 2;

    private final Article article;

    private Understated(Article article) {
        this.article = article;
    }

    /** Weaker if the headline leaves out the graver part of what the first paragraphs count, or its size. */
    static Optional<Verdict> check(Article article) {
        if (article.denies()) {
            return Optional.empty();
        }
        Understated understated = new Understated(article);
        return understated.graver().or(understated::larger);
    }

    private Optional<Verdict> graver() {
        Optional<Match<String>> hurt = article.word("hurt", article.headline);
        // who counts the wounded does not hide the dead behind them
        boolean counted = article.word("dozens", article.headline).isPresent()
                || article.quantities.stream().anyMatch(said -> article.headline.contains(said.span()));
        if (hurt.isEmpty() || counted || article.word("dead", article.headline).isPresent()) {
            return Optional.empty();
        }
        return counts("killed").map(dead -> verdict(hurt.get().span(), dead.span()));
    }

    private Optional<Verdict> larger() {
        return article.word("some", article.headline)
                .filter(vague -> article.stated.stream().allMatch(Told::plain))
                .flatMap(vague -> counts(fate())
                        .filter(told -> told.low().compareTo(MANY) >= 0)
                        .map(told -> verdict(vague.span(), told.span())));
    }

    private String fate() {
        return article.word("dead", article.headline).isPresent()
                ? "killed"
                : article.word("hurt", article.headline).isPresent() ? "injured" : "none";
    }

    private Optional<Quantity> counts(String fate) {
        return article.quantities.stream()
                .filter(quantity -> quantity.low().signum() > 0)
                .filter(quantity ->
                        article.told.stream().anyMatch(told -> tells(told, quantity) && befell(fate, told, quantity)))
                .findFirst();
    }

    private boolean tells(Told told, Quantity quantity) {
        return told.paragraph() < FIRST
                && told.sentence().contains(quantity.span())
                && told.plain()
                && article.around(article.coverage.units(article.headline), told) >= SAME_MATTER;
    }

    // «34 people have died» counts people, and says what befell them
    private static boolean befell(String fate, Told told, Quantity quantity) {
        boolean claimed = quantity.counted().equals("person")
                && told.claim().span().contains(quantity.span())
                && told.claim().action().equals(Optional.of(fate.equals("killed") ? "kill" : "injure"));
        return quantity.counted().equals(fate) || claimed;
    }

    private Verdict verdict(Span said, Span told) {
        return Verdict.of(Verdict.WEAKER, "headline.less", article.words(said), article.words(told));
    }
}
