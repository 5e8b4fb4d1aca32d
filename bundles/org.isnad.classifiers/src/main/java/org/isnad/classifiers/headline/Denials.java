package org.isnad.classifiers.headline;

import java.util.Optional;
import org.isnad.classifiers.claims.Cue;
import org.isnad.report.Span;

/** Whether the headline's denial goes as far as the body's: "flatly denies" over "did not rule out", and the reverse. */
final class Denials {
    private Denials() {}

    /** Stronger if the headline denies all and the body leaves some of it open, weaker if only the body denies it all. */
    static Optional<Verdict> check(Article article) {
        boolean flat = article.word("flat", article.headline).isPresent()
                || article.word("all", article.headline).isPresent();
        if (flat && article.denies()) {
            return article.sentences.stream()
                    .filter(sentence -> open(article, sentence))
                    .findFirst()
                    .map(sentence -> Verdict.of(Verdict.STRONGER, "headline.stronger", article.words(sentence)));
        }
        boolean mild = !flat && article.word("mild", article.headline).isPresent();
        return mild
                ? article.sentences.stream()
                        .filter(sentence -> article.word("flat", sentence).isPresent() && article.denies(sentence))
                        .findFirst()
                        .map(sentence -> Verdict.of(Verdict.WEAKER, "headline.weaker", article.words(sentence)))
                : Optional.empty();
    }

    // «لم يستبعد», "could not rule out"
    private static boolean open(Article article, Span sentence) {
        return article.rules.cues(article.folded, sentence).stream().anyMatch(cue -> cue.effect() == Cue.Effect.OPEN);
    }
}
