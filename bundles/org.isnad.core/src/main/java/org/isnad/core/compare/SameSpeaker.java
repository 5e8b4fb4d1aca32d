package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.report.Attribution;
import org.isnad.report.Conflict;
import org.isnad.report.Quantity;
import org.isnad.report.Reason;
import org.isnad.report.Source;
import org.isnad.report.Span;

/** Other numbers of one thing that the same named speaker is quoted with. */
final class SameSpeaker {
    private static final int FEWEST_COMMON = 2;
    private static final int HALF = 2;
    // numbers of one thing that one speaker may have
    private static final int MOST = 12;

    private final Pair pair;

    SameSpeaker(Pair pair) {
        this.pair = pair;
    }

    List<Conflict> find() {
        List<Conflict> found = new ArrayList<>();
        for (Attribution one : named(pair.one)) {
            for (Attribution other : named(pair.other)) {
                if (Voices.sameName(one.origin(), other.origin())) {
                    speaker(one, other, found);
                }
            }
        }
        return found;
    }

    private static List<Attribution> named(Side side) {
        return side.attributions.stream()
                .filter(attribution ->
                        attribution.resolved() && attribution.origin().named())
                .toList();
    }

    private void speaker(Attribution one, Attribution other, List<Conflict> found) {
        for (Quantity x : within(pair.one, one.span())) {
            for (Quantity y : within(pair.other, other.span())) {
                if (Amounts.sameThing(x, y) && !Amounts.agree(x, y) && (!Amounts.valued(x) || ofOneClaim(x, y))) {
                    boolean day = OtherDay.between(pair.one.telling(x), pair.other.telling(y));
                    NumberVerdict.of(pair.one, x, pair.other, y, day)
                            .map(conflict -> NumberVerdict.corrected(pair.one, x, pair.other, y)
                                            || conflict.reason().key().endsWith(".corrected")
                                    ? Settled.as("update", "corrected", conflict)
                                    : spoken(conflict, one.origin()))
                            .ifPresent(found::add);
                }
            }
        }
    }

    // a price here and a rise there are no two numbers of one thing
    private boolean ofOneClaim(Quantity x, Quantity y) {
        return pair.one.telling(x).stream()
                .filter(a -> once(a, x))
                .anyMatch(a ->
                        pair.other.telling(y).stream().anyMatch(b -> once(b, y) && (matched(a, b) || alike(a, b))));
    }

    // of a table nobody can tell which number answers which
    private static List<Quantity> within(Side side, Span span) {
        List<Quantity> within = side.quantities.stream()
                .filter(quantity -> span.contains(quantity.span()))
                .toList();
        Map<String, Long> often =
                within.stream().collect(Collectors.groupingBy(Quantity::counted, Collectors.counting()));
        return within.stream()
                .filter(quantity -> often.getOrDefault(quantity.counted(), 0L) <= MOST)
                .toList();
    }

    private static Conflict spoken(Conflict conflict, Source speaker) {
        if (!conflict.real()) {
            return conflict;
        }
        List<String> arguments = new ArrayList<>(conflict.reason().arguments());
        arguments.add(Brief.of(speaker.name()));
        return new Conflict(
                conflict.kind(),
                conflict.verdict(),
                conflict.quotes(),
                new Reason("compare.conflict.number.speaker", arguments));
    }

    private static boolean once(Item item, Quantity quantity) {
        return Tolls.whole(item.side, quantity)
                && !Scenes.ofTown(item.side, quantity)
                && item.quantities.stream()
                                .filter(other -> Amounts.sameThing(other, quantity) && !Scenes.ofTown(item.side, other))
                                .count()
                        == 1;
    }

    private boolean matched(Item a, Item b) {
        return pair.matches.stream().anyMatch(match -> match.a() == a && match.b() == b);
    }

    // besides the number's own words
    private static boolean alike(Item a, Item b) {
        Set<String> common = a.stems.stream().filter(b::has).collect(Collectors.toSet());
        a.quantities.forEach(quantity -> common.remove(quantity.counted()));
        int least = Math.min(a.stems.size(), b.stems.size());
        return common.size() >= FEWEST_COMMON && HALF * common.size() >= least;
    }
}
