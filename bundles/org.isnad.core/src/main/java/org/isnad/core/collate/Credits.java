package org.isnad.core.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.core.collate.NearPairs.Near;
import org.isnad.report.Collation.Credit;
import org.isnad.text.Agencies;

/**
 * Agencies that were cut: a report that names none is credited with the agency of the report that shares most of its
 * wording. Where two that share nearly as much name different ones, nothing is said.
 */
public final class Credits {
    // on an invented collection, see CreditsTest
    private static final double NEARLY = .75;
    private static final int FEWEST_RUNS = 12;

    private Credits() {}

    /** @param agencies what each report states, by place */
    static List<Credit> of(List<Near> near, List<Optional<String>> agencies) {
        Map<Integer, List<Candidate>> candidates = new TreeMap<>();
        for (Near pair : near) {
            candidate(pair.a(), pair.b(), pair, agencies, candidates);
            candidate(pair.b(), pair.a(), pair, agencies, candidates);
        }
        List<Credit> credits = new ArrayList<>();
        candidates.forEach((report, all) -> best(all)
                .filter(best -> !substituted(best, near, agencies))
                .ifPresent(best -> credits.add(new Credit(report, best.agency, best.from, best.near.containment()))));
        return credits;
    }

    private static void candidate(
            int bare, int from, Near pair, List<Optional<String>> agencies, Map<Integer, List<Candidate>> candidates) {
        Optional<String> known =
                agencies.get(from).filter(name -> Agencies.key(name).isPresent());
        boolean cut = agencies.get(bare).flatMap(Agencies::key).isEmpty();
        if (cut && known.isPresent() && pair.both() >= FEWEST_RUNS) {
            candidates.computeIfAbsent(bare, b -> new ArrayList<>()).add(new Candidate(known.get(), from, pair));
        }
    }

    private static Optional<Candidate> best(List<Candidate> candidates) {
        Candidate best = candidates.stream()
                .max(Comparator.comparingInt((Candidate c) -> c.near.both())
                        .thenComparingDouble(c -> c.near.similarity())
                        .thenComparingInt(c -> -c.from))
                .orElseThrow();
        boolean disputed = candidates.stream()
                .anyMatch(other -> other.near.both() >= NEARLY * best.near.both()
                        && !Agencies.key(other.agency).equals(Agencies.key(best.agency)));
        return disputed ? Optional.empty() : Optional.of(best);
    }

    // whom it is taken from shares as much with one that names another: which of the two put its own name there?
    private static boolean substituted(Candidate best, List<Near> near, List<Optional<String>> agencies) {
        return near.stream()
                .filter(pair -> pair.a() == best.from || pair.b() == best.from)
                .filter(pair -> pair.both() >= NEARLY * best.near.both())
                .map(pair -> agencies.get(pair.a() == best.from ? pair.b() : pair.a())
                        .flatMap(Agencies::key))
                .anyMatch(other -> other.isPresent() && !other.equals(Agencies.key(best.agency)));
    }

    private record Candidate(String agency, int from, Near near) {}
}
