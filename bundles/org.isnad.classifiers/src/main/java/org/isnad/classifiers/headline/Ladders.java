package org.isnad.classifiers.headline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.classifiers.claims.ClaimRules;
import org.isnad.report.Span;
import org.isnad.text.LexiconFile;
import org.isnad.text.Phrases;
import org.isnad.text.Phrases.Match;

/** Whether the body has come as far as its headline: "convicted" over "arrested", "bought" over "made an offer". */
final class Ladders {
    // steps below are no news that a body could fall short of
    private static final int HIGH = 3;
    private static final double SAME_MATTER = .2;

    /** One step of one ladder. */
    private record Step(String ladder, int height) {}

    private static final Map<String, Phrases<Step>> BY_LANGUAGE = read();

    private final Article article;
    private final Phrases<Step> steps;

    private Ladders(Article article, Phrases<Step> steps) {
        this.article = article;
        this.steps = steps;
    }

    /** Stronger if the headline stands on a step to which the body does not come. */
    static Optional<Verdict> check(Article article) {
        Phrases<Step> steps = BY_LANGUAGE.get(article.language);
        return steps == null || article.guarded() ? Optional.empty() : new Ladders(article, steps).beyond();
    }

    private Optional<Verdict> beyond() {
        List<Match<Step>> all = steps.find(article.folded, article.headline);
        return all.stream()
                .filter(said -> said.value().height() >= HIGH && article.statedPlainly(said.span()))
                .filter(said -> all.stream().noneMatch(other -> lower(other, said)))
                .flatMap(said -> beyond(said).stream())
                .findFirst();
    }

    private static boolean lower(Match<Step> one, Match<Step> said) {
        return one.value().ladder().equals(said.value().ladder())
                && one.value().height() < said.value().height();
    }

    private Optional<Verdict> beyond(Match<Step> said) {
        List<Unit> rest = article.coverage.units(article.headline).stream()
                .filter(unit -> !unit.span().overlaps(said.span()))
                .toList();
        Optional<Match<Step>> highest = Optional.empty();
        for (Span sentence : article.sentences) {
            for (Match<Step> told : steps.find(article.folded, sentence)) {
                boolean same = told.value().ladder().equals(said.value().ladder());
                if (same && told.value().height() >= said.value().height() && done(told, sentence)) {
                    return Optional.empty();
                }
                if (same && lower(told, said) && higher(told, highest) && near(rest, sentence)) {
                    highest = Optional.of(told);
                }
            }
        }
        return highest.filter(told -> !article.affirms(said.span()) && !agreed(said))
                .map(told -> Verdict.of(
                        Verdict.STRONGER, "headline.action", article.words(said.span()), article.words(told.span())));
    }

    // "passed" is told by any word for agreeing
    private boolean agreed(Match<Step> said) {
        return article.rules.actions(article.folded, said.span()).stream()
                .anyMatch(match -> match.value().equals("agree")
                        && article.deeds.stream()
                                .anyMatch(
                                        deed -> deed.affirmed() && deed.action().equals("agree")));
    }

    private static boolean higher(Match<Step> told, Optional<Match<Step>> highest) {
        return highest.isEmpty()
                || told.value().height() > highest.get().value().height();
    }

    private boolean near(List<Unit> rest, Span sentence) {
        return article.coverage.by(rest, article.coverage.keys(sentence)) >= SAME_MATTER;
    }

    // not denied, planned, asked for or only possible
    private boolean done(Match<Step> told, Span sentence) {
        return article.told.stream()
                .filter(each ->
                        each.sentence().equals(sentence) && each.claim().span().overlaps(told.span()))
                .allMatch(each -> each.plain() && !each.asked());
    }

    private static Map<String, Phrases<Step>> read() {
        Map<String, List<List<String>>> rows = new HashMap<>();
        for (List<String> row : LexiconFile.rows(Ladders.class, "ladders.tsv")) {
            rows.computeIfAbsent(row.get(1), language -> new ArrayList<>()).add(row);
        }
        Map<String, Phrases<Step>> read = new HashMap<>();
        rows.forEach((language, own) -> {
            Phrases.Builder<Step> builder = Phrases.builder();
            own.forEach(row -> {
                Step step = new Step(row.get(0), Integer.parseInt(row.get(2)));
                ClaimRules.parts(row.get(3)).forEach(form -> builder.add(form, step));
            });
            read.put(language, builder.build());
        });
        return Map.copyOf(read);
    }
}
