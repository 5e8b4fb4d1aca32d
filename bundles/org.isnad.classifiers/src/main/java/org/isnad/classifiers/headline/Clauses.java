package org.isnad.classifiers.headline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Span;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** Whether the second thing that the headline says, "… and freezes hiring", is as sure in the body as the first. */
final class Clauses {
    private static final double WITH_ITS_NAME = .35;
    private static final double WITH_ITS_ACTION = .5;
    private static final double MOST = .6;
    private static final double ALMOST = .15;
    private static final int FEWEST_WORDS = 2;
    private static final int SHORT = 3;

    private final Article article;

    private Clauses(Article article) {
        this.article = article;
    }

    /** Stronger if a part of the headline that has an action of its own is told only as open. */
    static Optional<Verdict> check(Article article) {
        if (article.guarded()
                || article.attributed()
                || !article.stated.stream().allMatch(Told::plain)) {
            return Optional.empty();
        }
        Clauses clauses = new Clauses(article);
        return clauses.parts().stream()
                .flatMap(part -> clauses.open(part).stream())
                .findFirst();
    }

    private List<Span> parts() {
        List<Word> words = Words.of(article.folded, article.matter());
        List<Integer> starts = words.stream()
                .skip(FEWEST_WORDS)
                .filter(this::joins)
                .map(word -> word.span().start())
                .toList();
        List<Span> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : article.headline.end();
            parts.add(new Span(starts.get(i), end));
        }
        return parts;
    }

    // "and freezes", «وتلغي», «ומפטרת», or behind a comma
    private boolean joins(Word word) {
        boolean joined = switch (article.language) {
            case "ar" -> word.folded().startsWith("و") && word.folded().length() > SHORT;
            case "he" -> word.folded().startsWith("ו") && word.folded().length() > SHORT;
            case "en" -> word.folded().equals("and");
            default -> word.folded().equals("ve");
        };
        int before = word.span().start() - 2;
        return joined || (before > 0 && ",،;؛".indexOf(article.folded.text().charAt(before)) >= 0);
    }

    // a name or the action itself says that it is the same
    private static double needed(List<Unit> units, Told told) {
        if (units.stream().anyMatch(unit -> unit.named() && unit.in(told.own()))) {
            return WITH_ITS_NAME;
        }
        return units.stream().anyMatch(unit -> unit.acts() && unit.in(told.own())) ? WITH_ITS_ACTION : MOST;
    }

    private Optional<Verdict> open(Span part) {
        List<Unit> units = article.coverage.units(part);
        if (units.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        record Near(Told told, double score) {}
        List<Near> near = article.told.stream()
                .map(told -> new Near(told, article.coverage.by(units, told.own())))
                .filter(each -> each.score() >= WITH_ITS_NAME)
                .sorted(Comparator.comparingDouble(Near::score).reversed())
                .toList();
        List<Told> telling = near.stream()
                .filter(each -> each.score()
                        >= Math.max(needed(units, each.told()), near.getFirst().score() - ALMOST))
                .map(Near::told)
                .toList();
        return telling.stream()
                .filter(told -> telling.stream().allMatch(Told::open))
                .findFirst()
                .map(told -> Verdict.of(
                        Verdict.STRONGER,
                        "headline.stronger",
                        article.words(told.claim().span())));
    }
}
