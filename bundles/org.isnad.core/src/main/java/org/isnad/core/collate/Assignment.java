package org.isnad.core.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.core.collate.Counterparts.Across;

/**
 * Chooses counterparts: the most alike first, each report once a language, and others only if they are as good. A weak
 * pair is believed if it stands out, or if nearly all reports of the two languages have found theirs: then the
 * collection holds translations, and those left over are each other's.
 */
final class Assignment {
    /** Below it no counterpart is believed. */
    static final double LEAST = .18;

    // two that are about as like are both counterparts: copies of one text
    private static final double EVEN = .97;
    private static final double SURE = .5;
    private static final double LIKELY = .25;
    private static final int FEWEST = 3;
    private static final double STANDS_OUT = 1.2;
    private static final double NEARLY_ALL = .8;

    private final Bags bags;
    private final Tellings tellings;
    private final Map<Seat, Double> taken = new HashMap<>();
    private final Map<Seat, Double> next = new HashMap<>();

    Assignment(Bags bags, Tellings tellings) {
        this.bags = bags;
        this.tellings = tellings;
    }

    // a report and a language: there it has one counterpart
    private record Seat(int report, String language) {}

    private Seat seatOf(Across pair, boolean first) {
        int own = first ? pair.a() : pair.b();
        int other = first ? pair.b() : pair.a();
        return new Seat(own, bags.language(other).getLanguage());
    }

    /** Those believed, by place of the first, then of the second. */
    List<Across> choose(List<Across> candidates) {
        List<Across> chosen = best(candidates);
        List<Across> believed =
                new ArrayList<>(chosen.stream().filter(this::believed).toList());
        Map<String, Integer> found = new HashMap<>();
        believed.forEach(pair -> found.merge(languages(pair), 1, Integer::sum));
        chosen.stream()
                .filter(pair -> !believed(pair))
                .filter(pair -> found.getOrDefault(languages(pair), 0) >= NEARLY_ALL * fewer(pair))
                .forEach(believed::add);
        believed.sort(Comparator.comparingInt(Across::a).thenComparingInt(Across::b));
        return believed;
    }

    private List<Across> best(List<Across> candidates) {
        List<Across> chosen = new ArrayList<>();
        candidates.stream()
                .sorted(Comparator.comparingDouble((Across pair) -> -pair.likeness())
                        .thenComparingLong(pair -> tellings.mark(pair.a()) ^ tellings.mark(pair.b())))
                .forEach(pair -> {
                    Seat a = seatOf(pair, true);
                    Seat b = seatOf(pair, false);
                    double limit = pair.likeness() / EVEN;
                    if (taken.getOrDefault(a, 0.0) <= limit && taken.getOrDefault(b, 0.0) <= limit) {
                        taken.putIfAbsent(a, pair.likeness());
                        taken.putIfAbsent(b, pair.likeness());
                        chosen.add(pair);
                    } else {
                        rival(a, pair);
                        rival(b, pair);
                    }
                });
        return chosen;
    }

    // whom somebody else has taken is no rival
    private void rival(Seat seat, Across pair) {
        if (taken.containsKey(seat)) {
            next.putIfAbsent(seat, pair.likeness());
        }
    }

    private boolean believed(Across pair) {
        double rival =
                Math.max(next.getOrDefault(seatOf(pair, true), 0.0), next.getOrDefault(seatOf(pair, false), 0.0));
        boolean standsOut = pair.meanings() >= FEWEST && pair.likeness() >= STANDS_OUT * rival;
        return pair.likeness() >= SURE || (pair.likeness() >= LIKELY && standsOut);
    }

    private String languages(Across pair) {
        String one = bags.language(pair.a()).getLanguage();
        String other = bags.language(pair.b()).getLanguage();
        return one.compareTo(other) < 0 ? one + other : other + one;
    }

    private int fewer(Across pair) {
        return Math.min(bags.count(bags.language(pair.a())), bags.count(bags.language(pair.b())));
    }
}
