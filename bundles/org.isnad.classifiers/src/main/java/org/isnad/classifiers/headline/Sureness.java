package org.isnad.classifiers.headline;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.claims.Cue;
import org.isnad.report.Attribution;
import org.isnad.report.Claim;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;

/** Whether headline and body are equally sure of the same. */
final class Sureness {
    private static final double SOME_WORDS = .2;
    // «ونفت الوزارة ذلك»: so few words of its own point to the rest of the sentence
    private static final int BARE = 2;

    private static final int HEAD = 2;

    private final Article article;

    private Sureness(Article article) {
        this.article = article;
    }

    /** Stronger, weaker or denied, by the first claim of the headline that is. */
    static Optional<Verdict> check(Article article) {
        Sureness sureness = new Sureness(article);
        if (article.asksWhy()) {
            return Optional.empty();
        }
        for (Claim claim : article.stated) {
            List<Told> same = article.same(claim);
            Optional<Verdict> verdict = same.isEmpty() ? Optional.empty() : sureness.compare(claim, same);
            if (verdict.isPresent()) {
                return verdict;
            }
        }
        return Optional.empty();
    }

    private Optional<Verdict> compare(Claim claim, List<Told> same) {
        Told nearest = same.getFirst();
        boolean open = open(claim, nearest);
        if (!open && Told.plain(claim)) {
            if (!article.denies() && same.stream().allMatch(Told::denied)) {
                return Optional.of(verdict(Verdict.NOT_SUPPORTED, "headline.denied", nearest));
            }
            if (nearest.open() && same.stream().noneMatch(each -> each.plain() && each.paragraph() == 0)) {
                return Optional.of(verdict(Verdict.STRONGER, "headline.stronger", nearest));
            }
            return onlyOpen().or(() -> contested(claim, nearest));
        }
        if (open && nearest.plain() && same.stream().noneMatch(each -> each.open() && each.paragraph() == 0)) {
            return Optional.of(verdict(Verdict.WEAKER, "headline.weaker", nearest));
        }
        return Optional.empty();
    }

    private boolean open(Claim claim, Told nearest) {
        boolean intends =
                Told.plain(claim) && article.word("intend", article.headline).isPresent();
        return Told.open(claim)
                || article.word("hedge", article.headline).isPresent()
                || (intends && !article.intends(nearest));
    }

    // «هجوم يدمر …» where the body has but «فرضية الهجوم»: what it begins with is told only as possible
    private Optional<Verdict> onlyOpen() {
        return article.coverage.units(article.matter()).stream()
                .limit(HEAD)
                .flatMap(unit -> onlyOpen(unit).stream())
                .findFirst();
    }

    private Optional<Verdict> onlyOpen(Unit unit) {
        List<Told> telling =
                article.told.stream().filter(told -> unit.in(told.own())).toList();
        return telling.stream()
                .filter(told -> telling.stream().allMatch(Told::open))
                .findFirst()
                .map(told -> verdict(Verdict.STRONGER, "headline.stronger", told));
    }

    // who cannot be asked says it, someone else denies it, and the headline names neither
    private Optional<Verdict> contested(Claim claim, Told nearest) {
        List<Attribution> telling = article.attributions.stream()
                .filter(each -> each.span().overlaps(nearest.claim().span()))
                .toList();
        boolean unnamed = !telling.isEmpty() && telling.stream().noneMatch(Sureness::answerable);
        if (!unnamed || attributed()) {
            return Optional.empty();
        }
        List<Unit> units = article.units(claim);
        return article.told.stream()
                .filter(each -> !each.equals(nearest) && (each.denied() || withheld(each)))
                .filter(each ->
                        article.coverage.by(units, each.own().size() > BARE ? each.own() : each.around()) >= SOME_WORDS)
                .findFirst()
                .map(each -> verdict(Verdict.STRONGER, "headline.contested", each));
    }

    // "could not be confirmed", «ولم تعلق الوزارة»
    private boolean withheld(Told each) {
        return article.rules.cues(article.folded, each.sentence()).stream()
                .anyMatch(cue -> cue.effect() == Cue.Effect.UNCONFIRMED);
    }

    private static boolean answerable(Attribution told) {
        return told.origin().named()
                && told.origin().kind() != SourceKind.UNKNOWN
                && told.chain().stream().noneMatch(link -> link.manner() == Manner.UNATTRIBUTED);
    }

    private boolean attributed() {
        return article.words(article.headline).indexOf(':') >= 0
                || article.attributions.stream()
                        .flatMap(each -> each.chain().stream())
                        .anyMatch(link -> article.headline.overlaps(link.cue()));
    }

    private Verdict verdict(String code, String key, Told told) {
        return Verdict.of(code, key, article.words(told.claim().span()));
    }
}
