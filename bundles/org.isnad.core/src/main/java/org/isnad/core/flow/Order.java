package org.isnad.core.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.classify.Classifier;
import org.isnad.core.plugins.Contribution;

/** Puts classifiers in the order of their needs; among those free to go the id decides, so it is always the same order. */
final class Order {
    private Order() {}

    /** Who runs, in order, and who waits for itself. */
    record Sorted(List<Contribution<Classifier>> order, List<Contribution<Classifier>> circular) {}

    static Sorted of(List<Contribution<Classifier>> classifiers) {
        Map<Contribution<Classifier>, List<Contribution<Classifier>>> before = new HashMap<>();
        for (Contribution<Classifier> one : classifiers) {
            before.put(
                    one,
                    classifiers.stream()
                            .filter(other -> !other.equals(one) && Kinds.meets(one.needs(), other.gives()))
                            .toList());
        }
        List<Contribution<Classifier>> waiting = new ArrayList<>(classifiers);
        List<Contribution<Classifier>> order = new ArrayList<>();
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Contribution<Classifier> one : List.copyOf(waiting)) {
                if (before.getOrDefault(one, List.of()).stream().noneMatch(waiting::contains)) {
                    waiting.remove(one);
                    order.add(one);
                    moved = true;
                    break;
                }
            }
        }
        return new Sorted(List.copyOf(order), List.copyOf(waiting));
    }
}
