package org.isnad.classifiers.headline;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isnad.classifiers.claims.Actions;
import org.isnad.classifiers.claims.Cue;
import org.isnad.report.Manner;
import org.isnad.report.Span;
import org.isnad.text.Phrases.Match;

/** Whether the body tells of what the headline says was done. */
final class Deeds {
    // steps of the ladder between which a headline may not jump
    private static final int DONE = 4;
    // whoever confirms must be the one who denies, and some of the rest be spoken of
    private static final double DENIED_MATTER = .25;
    private static final double TOLD_MATTER = .3;
    private static final double NEAR_MATTER = .2;
    private static final int BARE = 2;
    private static final int SHORT = 5;

    private final Article article;
    private final List<Unit> units;
    private final List<Match<String>> said;

    private Deeds(Article article) {
        this.article = article;
        units = article.coverage.units(article.headline);
        said = article.rules.actions(article.folded, article.headline).stream()
                .filter(match -> article.statedPlainly(match.span()))
                .toList();
    }

    /** Not supported if the body stops short of the deed, denies it or tells of its opposite. */
    static Optional<Verdict> check(Article article) {
        if (article.guarded()) {
            return Optional.empty();
        }
        Deeds deeds = new Deeds(article);
        return deeds.unconfirmed()
                .or(deeds::confirmedButDenied)
                .or(() -> deeds.first(deeds::beyond))
                .or(() -> deeds.first(deeds::undone))
                .or(deeds::deniedWord)
                .or(() -> deeds.first(deeds::opposite));
    }

    private interface Rule {
        Optional<Verdict> judge(Match<String> said);
    }

    private Optional<Verdict> first(Rule rule) {
        for (Match<String> each : said) {
            Optional<Verdict> verdict = rule.judge(each);
            if (verdict.isPresent()) {
                return verdict;
            }
        }
        return Optional.empty();
    }

    // "confirms" where the body has but "declined to confirm"
    private Optional<Verdict> unconfirmed() {
        if (article.word("confirm", article.headline).isEmpty()) {
            return Optional.empty();
        }
        Set<Span> confirming = article.told.stream()
                .map(Told::sentence)
                .filter(sentence -> article.word("confirm", sentence).isPresent())
                .collect(Collectors.toSet());
        Predicate<Span> withheld = sentence -> article.rules.cues(article.folded, sentence).stream()
                .anyMatch(cue -> cue.effect() == Cue.Effect.UNCONFIRMED || cue.effect() == Cue.Effect.NOT);
        return confirming.stream().allMatch(withheld)
                ? confirming.stream()
                        .findFirst()
                        .map(sentence -> Verdict.of(Verdict.NOT_SUPPORTED, "headline.denied", article.words(sentence)))
                : Optional.empty();
    }

    // "X confirms talks" where the body has but "X denied that anyone had met"
    private Optional<Verdict> confirmedButDenied() {
        boolean confirms = article.word("confirm", article.headline).isPresent()
                && article.told.stream()
                        .noneMatch(
                                told -> article.word("confirm", told.sentence()).isPresent());
        return !confirms || units.isEmpty() || tellsItself()
                ? Optional.empty()
                : article.told.stream()
                        .filter(told -> told.denied() && units.getFirst().in(told.around()) && denies(told))
                        .findFirst()
                        .map(told ->
                                Verdict.of(Verdict.NOT_SUPPORTED, "headline.denied", article.words(told.sentence())));
    }

    // "The army denied the charge" denies what was said before
    private boolean denies(Told told) {
        return article.coverage.few(told.matter(), BARE) || article.coverage.by(units, told.around()) >= DENIED_MATTER;
    }

    // whoever confirms is said to tell of it
    private boolean tellsItself() {
        return article.attributions.stream()
                .filter(told -> article.inBody(told) && told.chain().getLast().manner() != Manner.DENIED)
                .anyMatch(told -> article.coverage.holds(told.origin().span(), units.getFirst())
                        && article.coverage.by(units, article.coverage.keys(told.span())) >= TOLD_MATTER);
    }

    private Optional<Verdict> beyond(Match<String> match) {
        int step = step(match);
        boolean reached = article.deeds.stream().anyMatch(deed -> deed.affirmed() && step(deed.word()) >= step);
        if (step < DONE || reached || article.affirms(match.span())) {
            return Optional.empty();
        }
        return article.deeds.stream()
                .filter(deed -> deed.affirmed() && step(deed.word()) > 0)
                .max(Comparator.comparingInt(deed -> step(deed.word())))
                .map(farthest -> verdict(
                        near() || almost(farthest) ? Verdict.STRONGER : Verdict.NOT_SUPPORTED,
                        "headline.action",
                        match,
                        farthest));
    }

    // "close to a deal" is less than the deal, and more than an offer
    private boolean near() {
        return article.told.stream()
                .anyMatch(told -> article.word("nearly", told.sentence()).isPresent()
                        && article.coverage.by(units, told.around()) >= NEAR_MATTER);
    }

    // "reached a preliminary accord" is less than "signed", not something else
    private boolean almost(Deed farthest) {
        return step(farthest.word()) >= DONE
                && article.told.stream()
                        .anyMatch(told -> told.plain()
                                && told.claim().span().contains(farthest.word().span())
                                && told.claim().action().equals(Optional.of(farthest.action())));
    }

    private static int step(Match<String> match) {
        return Actions.step(match.value()).orElse(0);
    }

    // the deed is told nowhere but where it is denied
    private Optional<Verdict> undone(Match<String> match) {
        BitSet words = article.coverage.wordKeys(match.span());
        List<Told> byWord =
                article.told.stream().filter(told -> told.holds(words)).toList();
        List<Told> byAction = byAction(match);
        // so short a word is all stem in Turkish: «atama» and «imza atamam»
        boolean sure = !byWord.isEmpty()
                && !(article.language.equals("tr") && match.span().length() <= SHORT);
        List<Told> telling = sure ? byWord : byAction;
        // «sahte satış» and «sattıkları iddia edilen»: told in another word of the same matter
        boolean elsewhere = article.told.stream()
                .anyMatch(told -> !told.denied() && told.own().intersects(words));
        if (telling.isEmpty() || elsewhere || !telling.stream().allMatch(Told::denied)) {
            return Optional.empty();
        }
        boolean rest = said.stream().anyMatch(other -> !other.equals(match) && article.affirms(other.span()));
        return telling.stream()
                .filter(told -> article.coverage.by(units, told.around()) > 0)
                .findFirst()
                .map(told -> Verdict.of(
                        rest || notYet(told) ? Verdict.STRONGER : Verdict.NOT_SUPPORTED,
                        "headline.denied",
                        article.words(told.claim().span())));
    }

    // what has not happened yet is on its way
    private boolean notYet(Told told) {
        return article.word("yet", told.claim().span()).isPresent()
                && article.word("nobody", told.claim().span()).isEmpty();
    }

    // "Mayor charged" over a body that has the word but in "no one has been charged"
    private Optional<Verdict> deniedWord() {
        boolean tr = article.language.equals("tr");
        return article.language.equals("ar")
                ? Optional.empty()
                : units.stream()
                        .skip(1)
                        .filter(unit -> !tr || unit.span().length() > SHORT)
                        .flatMap(unit -> deniedWord(unit).stream())
                        .findFirst();
    }

    private Optional<Verdict> deniedWord(Unit unit) {
        List<Told> telling = article.told.stream()
                .filter(told -> article.coverage.holds(told.claim().span(), unit))
                .filter(told -> article.word("comment", told.claim().span()).isEmpty())
                .toList();
        boolean elsewhere = article.sentences.stream()
                .filter(sentence -> article.coverage.holds(sentence, unit))
                .anyMatch(sentence ->
                        telling.stream().noneMatch(told -> told.sentence().equals(sentence)));
        return telling.isEmpty()
                        || elsewhere
                        || !telling.stream()
                                .allMatch(told -> told.denied()
                                        && article.denies(told.claim().span()))
                ? Optional.empty()
                : Optional.of(Verdict.of(
                        telling.stream().anyMatch(this::notYet) ? Verdict.STRONGER : Verdict.NOT_SUPPORTED,
                        "headline.denied",
                        article.words(telling.getFirst().claim().span())));
    }

    private List<Told> byAction(Match<String> match) {
        int action = article.coverage.action(match.value());
        return article.told.stream().filter(told -> told.own().get(action)).toList();
    }

    private Optional<Verdict> opposite(Match<String> match) {
        boolean told = article.deeds.stream().anyMatch(deed -> deed.action().equals(match.value()));
        if (told || article.affirms(match.span())) {
            return Optional.empty();
        }
        return article.deeds.stream()
                .filter(deed -> deed.affirmed() && Actions.opposite(deed.action(), match.value()))
                .filter(deed -> article.coverage.by(units, article.coverage.keys(deed.sentence())) > 0)
                .findFirst()
                .map(deed -> verdict(Verdict.NOT_SUPPORTED, "headline.opposite", match, deed));
    }

    private Verdict verdict(String code, String key, Match<String> match, Deed told) {
        return Verdict.of(
                code,
                key,
                article.words(match.span()),
                article.words(told.word().span()));
    }
}
