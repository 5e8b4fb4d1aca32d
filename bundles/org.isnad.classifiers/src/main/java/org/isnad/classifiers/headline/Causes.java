package org.isnad.classifiers.headline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Span;
import org.isnad.text.Phrases.Match;

/** Whether the body tells the cause that the headline gives, and not another. */
final class Causes {
    private static final double SAME_MATTER = .2;
    private static final double MOST = .5;
    private static final Set<String> REASONS = Set.of("cause", "because", "reason");

    private Causes() {}

    /** Not supported if the body explains it and names the headline's cause in none of its explanations. */
    static Optional<Verdict> check(Article article) {
        if (article.guarded() || article.asksWhy()) {
            return Optional.empty();
        }
        return article.word("cause", article.headline)
                .flatMap(match -> between(article.matter().start(), match.span().start()))
                .or(() -> article.word("because", article.headline)
                        .flatMap(match -> between(match.span().end(), article.headline.end())))
                .flatMap(span -> check(article, span));
    }

    // a headline of a teller alone has no matter before the word
    private static Optional<Span> between(int start, int end) {
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static Optional<Verdict> check(Article article, Span given) {
        List<Unit> cause = article.coverage.units(given);
        List<Unit> effect = article.coverage.units(article.headline).stream()
                .filter(unit -> !given.contains(unit.span()))
                .toList();
        List<Span> explaining = article.sentences.stream()
                .filter(sentence -> reason(article, sentence).isPresent())
                .toList();
        boolean told = cause.isEmpty()
                || article.told.stream()
                        .filter(each -> !each.denied())
                        .anyMatch(each -> article.coverage.by(cause, each.own()) >= MOST
                                && (explaining.contains(each.sentence())
                                        || article.coverage.by(effect, each.around()) >= SAME_MATTER));
        return told
                ? Optional.empty()
                : explaining.stream()
                        .findFirst()
                        .map(sentence -> Verdict.of(
                                Verdict.NOT_SUPPORTED,
                                "headline.cause",
                                article.words(given).strip(),
                                from(article, sentence)));
    }

    private static Optional<Match<String>> reason(Article article, Span sentence) {
        return article.marks(sentence).stream()
                .filter(match -> REASONS.contains(match.value()))
                .findFirst();
    }

    private static String from(Article article, Span sentence) {
        int start = reason(article, sentence).map(match -> match.span().start()).orElse(sentence.start());
        return article.words(new Span(start, sentence.end()));
    }
}
