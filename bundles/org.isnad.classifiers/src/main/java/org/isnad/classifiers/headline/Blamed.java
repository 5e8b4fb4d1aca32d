package org.isnad.classifiers.headline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Span;

/** Whether the one whom the headline says did it is only accused of it in the body. */
final class Blamed {
    private static final double TOLD_ELSEWHERE = .3;
    private static final int HEAD = 2;
    private static final Set<String> ACCUSING = Set.of("accuse", "deny", "reject");
    private static final Set<String> DENYING = Set.of("deny", "reject");

    private final Article article;
    private final List<Unit> units;

    private Blamed(Article article) {
        this.article = article;
        units = article.coverage.units(article.matter());
    }

    /** Stronger if the body names the doer only where others blame it or it denies, and tells the deed without it. */
    static Optional<Verdict> check(Article article) {
        boolean itself = article.rules.actions(article.folded, article.headline).stream()
                .anyMatch(match -> ACCUSING.contains(match.value()));
        boolean says = article.guarded()
                || article.attributed()
                || article.word("blame", article.headline).isPresent();
        return itself || says ? Optional.empty() : new Blamed(article).check();
    }

    private Optional<Verdict> check() {
        return units.stream()
                .limit(HEAD)
                .takeWhile(unit -> !unit.acts())
                .flatMap(unit -> onlyBlamed(unit).stream())
                .findFirst();
    }

    private Optional<Verdict> onlyBlamed(Unit doer) {
        List<Span> naming = article.sentences.stream()
                .filter(sentence -> article.coverage.holds(sentence, doer))
                .toList();
        Optional<Span> blaming = naming.stream()
                .filter(sentence -> article.word("blame", sentence).isPresent())
                .findFirst();
        boolean all = naming.stream()
                .allMatch(sentence -> article.word("blame", sentence).isPresent() || denying(sentence));
        List<Unit> deed = units.stream().filter(unit -> unit != doer).toList();
        boolean elsewhere = article.told.stream()
                .anyMatch(told -> told.plain()
                        && !naming.contains(told.sentence())
                        && article.coverage.by(deed, told.around()) >= TOLD_ELSEWHERE);
        return blaming.filter(sentence -> all && elsewhere)
                .map(sentence -> Verdict.of(Verdict.STRONGER, "headline.blamed", article.words(sentence)));
    }

    private boolean denying(Span sentence) {
        return article.told.stream().anyMatch(told -> told.sentence().equals(sentence) && told.denied())
                || article.rules.actions(article.folded, sentence).stream()
                        .anyMatch(match -> DENYING.contains(match.value()));
    }
}
