package org.isnad.core.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.core.collate.NearPairs.Near;
import org.isnad.report.Collation.Credit;
import org.isnad.text.Agencies;

/**
 * Agencies that were cut: a report that names none is credited with the agency of the report that shares most of its
 * wording. Where two that share nearly as much name different ones, the one who had the text a day before the other
 * counts; papers of one day carry an agency's text in any order, so of those nothing is said.
 */
public final class Credits {
    // on an invented collection, see CreditsTest
    private static final double NEARLY = .75;
    private static final int FEWEST_RUNS = 12;

    private final List<Near> near;
    private final List<Optional<String>> agencies;
    // by place: it names an agency over a text that was out before under another's name
    private final Set<Integer> late;

    private Credits(List<Near> near, List<Optional<String>> agencies, Order order) {
        this.near = near;
        this.agencies = agencies;
        this.late = late(order);
    }

    /** Whether the report at one place was out on a day before that of another. */
    interface Order {
        boolean dayBefore(int one, int other);
    }

    /** @param agencies what each report states, by place */
    static List<Credit> of(List<Near> near, List<Optional<String>> agencies, Order order) {
        return new Credits(near, agencies, order).credits();
    }

    private Set<Integer> late(Order order) {
        Set<Integer> found = new HashSet<>();
        for (Near pair : near) {
            if (disagree(pair.a(), pair.b()) && order.dayBefore(pair.a(), pair.b())) {
                found.add(pair.b());
            } else if (disagree(pair.a(), pair.b()) && order.dayBefore(pair.b(), pair.a())) {
                found.add(pair.a());
            }
        }
        return found;
    }

    private List<Credit> credits() {
        Map<Integer, List<Candidate>> candidates = new TreeMap<>();
        for (Near pair : near) {
            candidate(pair.a(), pair.b(), pair, candidates);
            candidate(pair.b(), pair.a(), pair, candidates);
        }
        List<Credit> credits = new ArrayList<>();
        candidates.forEach((report, all) -> best(all)
                .filter(best -> !substituted(best))
                .ifPresent(best -> credits.add(new Credit(
                        report, agencies.get(best.from).orElseThrow(), best.from, best.near.containment()))));
        return credits;
    }

    private void candidate(int bare, int from, Near pair, Map<Integer, List<Candidate>> candidates) {
        if (key(bare).isEmpty() && key(from).isPresent() && !late.contains(from) && pair.both() >= FEWEST_RUNS) {
            candidates.computeIfAbsent(bare, b -> new ArrayList<>()).add(new Candidate(from, pair));
        }
    }

    private Optional<Candidate> best(List<Candidate> candidates) {
        Candidate best = candidates.stream()
                .max(Comparator.comparingInt((Candidate c) -> c.near.both())
                        .thenComparingDouble(c -> c.near.similarity())
                        .thenComparingInt(c -> -c.from))
                .orElseThrow();
        boolean disputed = candidates.stream()
                .anyMatch(other -> other.near.both() >= NEARLY * best.near.both() && disagree(other.from, best.from));
        return disputed ? Optional.empty() : Optional.of(best);
    }

    // whom it is taken from shares as much with one that names another: which of the two put its own name there?
    private boolean substituted(Candidate best) {
        return near.stream()
                .filter(pair -> pair.a() == best.from || pair.b() == best.from)
                .filter(pair -> pair.both() >= NEARLY * best.near.both())
                .mapToInt(pair -> pair.a() == best.from ? pair.b() : pair.a())
                .anyMatch(other -> !late.contains(other) && disagree(other, best.from));
    }

    private boolean disagree(int one, int other) {
        Optional<String> name = key(one);
        return name.isPresent() && key(other).isPresent() && !name.equals(key(other));
    }

    private Optional<String> key(int report) {
        return agencies.get(report).flatMap(Agencies::key);
    }

    private record Candidate(int from, Near near) {}
}
