package org.isnad.core.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports in groups that grow together; what is not linked counts as not alike. */
final class Clusters {
    // a brief and a long report are less like each other than both are like a third of the same event
    private static final double STRONGEST_COUNTS = 1 / 3.0;

    private final int[] head;
    private final List<List<Integer>> members = new ArrayList<>();
    // by head: the sum of links to other heads
    private final List<Map<Integer, Double>> sums = new ArrayList<>();

    Clusters(int reports) {
        head = new int[reports];
        for (int i = 0; i < reports; i++) {
            head[i] = i;
            members.add(new ArrayList<>(List.of(i)));
            sums.add(new HashMap<>(2));
        }
    }

    void link(int a, int b, double strength) {
        sums.get(a).put(b, strength);
        sums.get(b).put(a, strength);
    }

    /**
     * Makes the groups of two reports one, if the mean of the link between these two and of the average of all links
     * between the groups is at least so strong.
     *
     * @param strength of the link between the two
     */
    boolean merge(int a, int b, double strength, double least) {
        int one = head[a];
        int other = head[b];
        if (one == other) {
            return false;
        }
        double sum = sums.get(one).getOrDefault(other, 0.0);
        double average =
                sum / ((double) members.get(one).size() * members.get(other).size());
        if (STRONGEST_COUNTS * strength + (1 - STRONGEST_COUNTS) * average < least) {
            return false;
        }
        boolean bigger = members.get(one).size() >= members.get(other).size();
        swallow(bigger ? one : other, bigger ? other : one);
        return true;
    }

    private void swallow(int one, int other) {
        for (int report : members.get(other)) {
            head[report] = one;
        }
        members.get(one).addAll(members.get(other));
        members.set(other, List.of());
        sums.get(one).remove(other);
        sums.get(other).forEach((third, sum) -> {
            if (third != one) {
                sums.get(one).merge(third, sum, Double::sum);
                sums.get(third).merge(one, sum, Double::sum);
            }
            sums.get(third).remove(other);
        });
        sums.set(other, Map.of());
    }

    /** Groups of two and more, places rising, by first place. */
    List<List<Integer>> groups() {
        return members.stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }
}
