package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Grain;
import org.isnad.report.Reuse;
import org.isnad.report.Span;
import org.isnad.report.TimeReference;
import org.isnad.text.FoldedText;

/**
 * «today», left standing in words that were taken from a report of another day: in the later report it tells the wrong
 * day. Looked for only in passages both have word for word.
 */
final class StaleDates {
    /** The same words in an earlier and a later report, of which they tell two days. */
    record Stale(Side earlier, TimeReference then, Side later, TimeReference now) {}

    private final Pair pair;

    StaleDates(Pair pair) {
        this.pair = pair;
    }

    List<Stale> find() {
        List<Stale> found = new ArrayList<>();
        boolean ordered = Clock.order(pair.one, pair.other) < 0;
        for (Reuse reuse : ordered ? pair.reuse : List.<Reuse>of()) {
            for (TimeReference then : within(pair.one, reuse.a().span())) {
                within(pair.other, reuse.b().span()).stream()
                        .filter(now -> stale(then, now))
                        .findFirst()
                        .ifPresent(now -> found.add(new Stale(pair.one, then, pair.other, now)));
            }
        }
        return found;
    }

    private static List<TimeReference> within(Side side, Span passage) {
        return side.times.stream()
                .filter(time -> time.grain() == Grain.DAY && passage.contains(time.span()))
                .toList();
    }

    private boolean stale(TimeReference then, TimeReference now) {
        String words = FoldedText.fold(pair.one.words(then.span()));
        return words.equals(FoldedText.fold(pair.other.words(now.span())))
                && words.chars().noneMatch(Character::isDigit)
                && !then.from().toLocalDate().equals(now.from().toLocalDate());
    }
}
