package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.report.Comparison;
import org.isnad.report.Conflict;
import org.isnad.report.Dossier;
import org.isnad.report.Drift;
import org.isnad.report.OriginRuling;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Relation;
import org.isnad.report.Reuse;
import org.isnad.work.Work;

/**
 * Compares analysed reports. All pairs are looked at by themselves and in an order of their own, so neither the order
 * in which reports are given nor a report that has nothing to do with the others changes what is said of these.
 */
public final class Comparer {
    private static final Set<String> OF_ALL = Set.of(
            "compare.relation.same-event",
            "compare.relation.same-event-across",
            "compare.relation.related",
            "compare.relation.other-time",
            "compare.relation.unrelated");

    /**
     * What the reports share and where they differ.
     *
     * @throws IllegalArgumentException if fewer than two reports are given
     */
    public Comparison compare(List<Dossier> dossiers, Work work) {
        return compare(dossiers, List.of(), work);
    }

    /**
     * The same with what an analyst ruled about origins.
     *
     * @throws IllegalArgumentException if fewer than two reports are given
     */
    public Comparison compare(List<Dossier> dossiers, List<OriginRuling> rulings, Work work) {
        List<Side> given = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            work.check();
            given.add(new Side(given.size(), dossier));
        }
        List<Side> sides = inTime(given);
        List<Pair> pairs = pairs(sides, work);
        List<Group> groups = Group.of(sides, pairs);
        // a loose tie may say whose voice it is, and yet be too little to show two claims as one
        List<Group> shown = Group.of(sides, pairs, Match::shown);
        List<Conflict> conflicts = new Disputes(sides).of(conflicts(sides, pairs));
        Retellings told = new Retellings(groups, (a, b) -> true);
        Asides asides = new Asides(Lineages.story(sides, pairs), groups);
        Disputed disputed = new Disputed(groups, conflicts);
        List<Voice> voices = new Voices(sides, pairs, groups, told, asides, disputed).find();
        Rulings.apply(rulings, voices);
        Origins origins = new Origins(voices, pairs, told, asides, disputed);
        List<Drift> drift = new Drifts(pairs).of(shown);
        Pair deciding = deciding(sides, pairs);
        return new Comparison(
                given.stream().map(Side::id).toList(),
                deciding.relation,
                sides.size() > 2 ? ofAll(deciding.reason) : deciding.reason,
                new Rows(conflicts).of(shown),
                Actors.of(given),
                origins.origins(),
                origins.independence(),
                conflicts,
                reuse(given, pairs),
                Timeline.of(given),
                drift,
                Ladders.of(shown),
                new Lineages(sides, pairs, voices).find(drift, asides),
                SameNames.of(given));
    }

    // the earlier published first; of those at the same or an unknown time the one with the lower id
    private static List<Side> inTime(List<Side> given) {
        List<Side> sides = new ArrayList<>(given);
        sides.sort(Comparator.comparing(
                        (Side side) -> side.published().map(time -> time.iso()).orElse("~"))
                .thenComparing(Side::id));
        return sides;
    }

    private static List<Pair> pairs(List<Side> sides, Work work) {
        List<Pair> pairs = new ArrayList<>();
        int total = sides.size() * (sides.size() - 1) / 2;
        for (int i = 0; i < sides.size(); i++) {
            for (Side other : sides.subList(i + 1, sides.size())) {
                pairs.add(new Pair(sides.get(i), other, work));
                work.progress(pairs.size(), total);
            }
        }
        return pairs;
    }

    private static List<Conflict> conflicts(List<Side> sides, List<Pair> pairs) {
        List<Conflict> found = new ArrayList<>();
        for (Pair pair : pairs) {
            Conflicts conflicts = new Conflicts(pair);
            found.addAll(!pair.sameEvent() && joined(pair, pairs) ? conflicts.ofNumbers() : conflicts.find());
        }
        for (Side side : sides) {
            found.addAll(Contested.within(side));
            found.addAll(Days.within(side));
            found.addAll(Sums.ofHeadline(side));
            found.addAll(Headlines.own(side));
        }
        found.addAll(Sums.acrossReports(sides, pairs));
        return new Settled(sides)
                .of(found).stream()
                        .sorted(Comparator.comparing(conflict -> !conflict.real()))
                        .toList();
    }

    // two reports with few words in common tell one event if a third tells it with each of them
    private static boolean joined(Pair pair, List<Pair> pairs) {
        List<Side> ofOne = neighbours(pair.one, pairs);
        List<Side> ofOther = neighbours(pair.other, pairs);
        return ofOne.stream().anyMatch(ofOther::contains);
    }

    private static List<Side> neighbours(Side side, List<Pair> pairs) {
        return pairs.stream()
                .filter(pair -> pair.sameEvent() && (pair.one == side || pair.other == side))
                .map(pair -> pair.one == side ? pair.other : pair.one)
                .toList();
    }

    // the loosest of the ties that hold all reports together, each by its closest neighbour
    private static Pair deciding(List<Side> sides, List<Pair> pairs) {
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("Comparison of " + sides.size() + " report(s): needs at least two");
        }
        Map<Side, Integer> cluster = new HashMap<>();
        sides.forEach(side -> cluster.put(side, cluster.size()));
        Pair last = pairs.getFirst();
        for (Pair pair : pairs.stream()
                .sorted(Comparator.comparing((Pair pair) -> pair.relation))
                .toList()) {
            int from = cluster.getOrDefault(pair.one, 0);
            int into = cluster.getOrDefault(pair.other, 0);
            if (from != into) {
                cluster.replaceAll((side, number) -> number == from ? into : number);
                last = pair;
            }
        }
        return last;
    }

    // what is so of two of them need not be so of all
    private static Reason ofAll(Reason reason) {
        return OF_ALL.contains(reason.key()) ? new Reason(reason.key() + ".all", reason.arguments()) : reason;
    }

    // quotes in the order the reports were given
    private static List<Reuse> reuse(List<Side> given, List<Pair> pairs) {
        List<Reuse> all = new ArrayList<>();
        for (Pair pair : pairs) {
            if (pair.relation != Relation.UNRELATED) {
                boolean turned = given.indexOf(pair.one) > given.indexOf(pair.other);
                pair.reuse.forEach(reuse -> all.add(turned ? turned(reuse) : reuse));
            }
        }
        all.sort(Comparator.comparing((Reuse reuse) -> reuse.a().report())
                .thenComparing(reuse -> reuse.a().span())
                .thenComparing(reuse -> reuse.b().report())
                .thenComparing(reuse -> reuse.b().span()));
        return all;
    }

    private static Reuse turned(Reuse reuse) {
        Quote a = reuse.a();
        return new Reuse(
                reuse.b(),
                a,
                switch (reuse.direction()) {
                    case A_TO_B -> Reuse.Direction.B_TO_A;
                    case B_TO_A -> Reuse.Direction.A_TO_B;
                    case UNKNOWN -> Reuse.Direction.UNKNOWN;
                });
    }
}
