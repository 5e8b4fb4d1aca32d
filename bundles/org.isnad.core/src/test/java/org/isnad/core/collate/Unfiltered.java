package org.isnad.core.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.core.collate.NearPairs.Near;

/** The truth for {@link NearPairs} on large collections: counts every run any two texts have in common. */
final class Unfiltered {
    private Unfiltered() {}

    static List<Near> pairs(Sets sets, int formula) {
        Map<Long, List<Integer>> index = new HashMap<>();
        for (int set = 0; set < sets.size(); set++) {
            for (int i = 0; i < sets.count(set); i++) {
                index.computeIfAbsent(sets.hash(set, i), k -> new ArrayList<>(1))
                        .add(set);
            }
        }
        Set<Long> formulas = new HashSet<>();
        index.forEach((run, in) -> {
            if (in.size() > formula) {
                formulas.add(run);
            }
        });
        int[] counts = new int[sets.size()];
        for (int set = 0; set < sets.size(); set++) {
            for (int i = 0; i < sets.count(set); i++) {
                counts[set] += formulas.contains(sets.hash(set, i)) ? 0 : 1;
            }
        }
        List<Near> pairs = new ArrayList<>();
        int[] both = new int[sets.size()];
        for (int b = 0; b < sets.size(); b++) {
            Arrays.fill(both, 0);
            for (int i = 0; i < sets.count(b); i++) {
                long run = sets.hash(b, i);
                for (int a : formulas.contains(run) ? List.<Integer>of() : index.getOrDefault(run, List.of())) {
                    both[a] += a < b ? 1 : 0;
                }
            }
            for (int a = 0; a < b; a++) {
                int smaller = Math.min(counts[a], counts[b]);
                if (both[a] > 0 && 2 * both[a] >= smaller) {
                    int either = counts[a] + counts[b] - both[a];
                    pairs.add(new Near(a, b, both[a], (double) both[a] / smaller, (double) both[a] / either));
                }
            }
        }
        return pairs;
    }
}
