package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.report.Conflict;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.ReportId;
import org.isnad.report.Row;
import org.isnad.report.RowRelation;
import org.isnad.report.Span;
import org.isnad.text.Word;

/** Turns groups of claims into rows. */
final class Rows {
    private static final int WORDS_SHOWN = 6;
    private static final int VALUES = 2;

    private final List<Conflict> conflicts;
    // the numbers of those that stand, by report and by where what they quote of it begins
    private final Map<ReportId, TreeMap<Integer, List<Integer>>> quoting = new HashMap<>();

    /** @param conflicts what was found to be in conflict */
    Rows(List<Conflict> conflicts) {
        this.conflicts = conflicts;
        for (int i = 0; i < conflicts.size(); i++) {
            for (Quote quote : conflicts.get(i).real() ? conflicts.get(i).quotes() : List.<Quote>of()) {
                quoting.computeIfAbsent(quote.report(), report -> new TreeMap<>())
                        .computeIfAbsent(quote.span().start(), start -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    // the conflicts that quote any of some claims, in their order
    private Stream<Conflict> quoting(List<Item> items) {
        TreeSet<Integer> found = new TreeSet<>();
        for (Item item : items) {
            Span claim = item.claim.span();
            TreeMap<Integer, List<Integer>> here = quoting.getOrDefault(item.side.id(), new TreeMap<>());
            here.subMap(claim.start(), true, claim.end(), true).values().forEach(found::addAll);
        }
        return found.stream().map(conflicts::get);
    }

    /** Rows by where they stand in the report given first that has them. */
    List<Row> of(List<Group> groups) {
        return groups.stream()
                .map(group -> new Placing(first(group), group))
                .sorted(Comparator.comparing(Placing::first))
                .map(placing -> row(placing.group))
                .toList();
    }

    private record Placing(Place first, Group group) {}

    private static Place first(Group group) {
        Place first = Place.of(group.items().getFirst());
        for (Item item : group.items()) {
            Place place = Place.of(item);
            first = place.compareTo(first) < 0 ? place : first;
        }
        return first;
    }

    private Row row(Group group) {
        if (group.items().size() == 1) {
            return new Row(RowRelation.ONLY, group.quotes(), alone(group.items().getFirst()));
        }
        Optional<Conflict> conflict = quoting(group.items())
                .filter(found -> !found.kind().equals("certainty"))
                .filter(found -> inside(found, group))
                .findFirst();
        if (conflict.isPresent()) {
            return new Row(RowRelation.CONFLICT, group.quotes(), conflict.get().reason());
        }
        return shifted(group);
    }

    // a claim nobody else makes may hold a number that another report has otherwise
    private Reason alone(Item item) {
        return quoting(List.of(item))
                .filter(conflict -> conflict.kind().equals("number"))
                .filter(conflict -> conflict.quotes().stream().anyMatch(quote -> holds(item, quote)))
                .findFirst()
                .map(conflict -> new Reason(
                        "compare.row.only-disputed",
                        conflict.reason().arguments().subList(0, VALUES)))
                .orElseGet(() -> Reason.of("compare.row.only"));
    }

    private static boolean holds(Item item, Quote quote) {
        return item.side.id().equals(quote.report()) && item.claim.span().contains(quote.span());
    }

    // a report may tell the disputed thing in words that were not matched with the claim of this row
    private static boolean inside(Conflict conflict, Group group) {
        return conflict.quotes().stream()
                        .filter(quote -> group.items().stream().anyMatch(item -> holds(item, quote)))
                        .map(Quote::report)
                        .distinct()
                        .count()
                > 1;
    }

    private static Row shifted(Group group) {
        Item first = group.items().getFirst();
        Item last = group.items().getLast();
        int change = Firmness.change(first.claim.certainty(), last.claim.certainty());
        if (change == 0 || !group.shifts(first, last)) {
            return new Row(RowRelation.SHARED, group.quotes(), shared(group));
        }
        if (Clock.order(first.side, last.side) == 0) {
            Item weaker = change > 0 ? first : last;
            Reason reason = Reason.of("compare.row.order-unknown", cues(weaker));
            return new Row(RowRelation.SHARED, group.quotes(), reason);
        }
        return change > 0
                ? new Row(RowRelation.STRONGER, group.quotes(), Reason.of("compare.row.stronger", cues(first)))
                : new Row(RowRelation.WEAKER, group.quotes(), Reason.of("compare.row.weaker", cues(last)));
    }

    private static Reason shared(Group group) {
        Set<String> words = new LinkedHashSet<>();
        for (Match match : group.matches()) {
            for (String key : match.common()) {
                if (words.size() == WORDS_SHOWN) {
                    break;
                }
                shown(match, key).ifPresent(words::add);
            }
        }
        return Reason.of(surely(group) ? "compare.row.shared" : "compare.row.alike", String.join(" · ", words));
    }

    // each in words that another has too
    private static boolean surely(Group group) {
        return group.items().stream()
                .allMatch(item -> group.matches().stream()
                        .anyMatch(match -> !match.loose() && (match.a() == item || match.b() == item)));
    }

    // where each says it in its own words, both
    private static Optional<String> shown(Match match, String key) {
        Optional<String> one = shown(match.a(), key, match.worded());
        if (!match.loose()) {
            return one;
        }
        Optional<String> other = shown(match.b(), key, false);
        return one.isEmpty() || other.isEmpty() || one.equals(other)
                ? one.or(() -> other)
                : Optional.of(one.get() + " ≈ " + other.get());
    }

    // the word as it stands in the text, not its stem
    private static Optional<String> shown(Item item, String key, boolean stem) {
        if (!stem) {
            return item.told().word(key).map(item.side::words);
        }
        for (Word word : item.side.content(item.claim.span())) {
            if (word.folded().equals(key)) {
                return Optional.of(item.side.words(word.span()));
            }
        }
        return Optional.empty();
    }

    private static String cues(Item item) {
        String cues =
                item.claim.cues().stream().map(item.side::words).distinct().collect(Collectors.joining(" … "));
        return Brief.of(cues.isEmpty() ? item.side.words(item.claim.span()) : cues);
    }

    private record Place(int side, Span span) implements Comparable<Place> {
        static Place of(Item item) {
            return new Place(item.side.place, item.claim.span());
        }

        @Override
        public int compareTo(Place other) {
            int bySide = Integer.compare(side, other.side);
            return bySide != 0 ? bySide : span.compareTo(other.span);
        }
    }
}
