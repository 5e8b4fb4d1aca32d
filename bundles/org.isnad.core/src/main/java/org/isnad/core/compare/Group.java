package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.isnad.report.Certainty;
import org.isnad.report.Quote;

/**
 * One claim over the reports.
 *
 * @param items at most one of each side, the earlier published first
 * @param matches what holds them together
 */
record Group(List<Item> items, List<Match> matches) {
    List<Quote> quotes() {
        List<Item> given = new ArrayList<>(items);
        given.sort(Comparator.comparingInt(item -> item.side.place));
        List<Quote> quotes = new ArrayList<>();
        given.forEach(item -> quotes.add(item.quote()));
        return quotes;
    }

    /** Groups all claims of all sides; sides are in canonical order, surer matches join first. */
    static List<Group> of(List<Side> sides, List<Pair> pairs) {
        return of(sides, pairs, match -> true);
    }

    /** The same by some matches only. */
    static List<Group> of(List<Side> sides, List<Pair> pairs, Predicate<Match> wanted) {
        Map<Item, List<Item>> members = new HashMap<>();
        Map<Item, List<Match>> held = new HashMap<>();
        for (Side side : sides) {
            for (Item item : side.items) {
                members.put(item, new ArrayList<>(List.of(item)));
                held.put(item, new ArrayList<>());
            }
        }
        pairs.stream()
                .flatMap(pair -> pair.matches.stream())
                .filter(wanted)
                .sorted(Comparator.comparingDouble(Match::score).reversed())
                .forEach(match -> join(match, members, held));
        List<Group> groups = new ArrayList<>();
        for (Side side : sides) {
            for (Item item : side.items) {
                List<Item> items = members.getOrDefault(item, List.of());
                if (items.getFirst().equals(item)) {
                    groups.add(ordered(items, held.getOrDefault(item, List.of()), sides));
                }
            }
        }
        return groups;
    }

    private static void join(Match match, Map<Item, List<Item>> members, Map<Item, List<Match>> held) {
        List<Item> one = members.getOrDefault(match.a(), List.of());
        List<Item> other = members.getOrDefault(match.b(), List.of());
        if (one.equals(other)) {
            held.getOrDefault(one.getFirst(), new ArrayList<>()).add(match);
            return;
        }
        boolean clash = one.stream().anyMatch(x -> other.stream().anyMatch(y -> x.side == y.side));
        if (!clash) {
            List<Match> matches = held.getOrDefault(one.getFirst(), new ArrayList<>());
            matches.addAll(held.getOrDefault(other.getFirst(), List.of()));
            matches.add(match);
            one.addAll(other);
            one.forEach(item -> {
                members.put(item, one);
                held.put(item, matches);
            });
        }
    }

    /** Whether one says surely what the other has words of doubt for, and both surely say the same. */
    boolean shifts(Item one, Item other) {
        return shown(one) && shown(other) && matches.stream().anyMatch(match -> match.of(one, other) && match.surely());
    }

    // without words of doubt there is nothing to show for it, and those behind it may be of what follows
    private static boolean shown(Item item) {
        return item.claim.certainty() == Certainty.CERTAIN
                || item.claim.cues().stream()
                        .anyMatch(cue -> cue.start() < item.claim.span().end());
    }

    private static Group ordered(List<Item> items, List<Match> matches, List<Side> sides) {
        List<Item> ordered = new ArrayList<>(items);
        ordered.sort(Comparator.comparingInt(item -> sides.indexOf(item.side)));
        return new Group(List.copyOf(ordered), List.copyOf(matches));
    }
}
