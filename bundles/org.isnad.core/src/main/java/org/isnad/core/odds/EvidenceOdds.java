package org.isnad.core.odds;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * {@link Odds} by things that can be seen of something, each with its name.
 *
 * @param <T> what is looked at
 */
public final class EvidenceOdds<T> {
    private final List<Evidence<T>> evidence;
    private final Odds odds;

    /**
     * Something to be seen, as a number.
     *
     * @param name the one in the list of weights
     */
    public record Evidence<T>(String name, ToDoubleFunction<T> of) {}

    /** @param owner the class beside which the list stands */
    public EvidenceOdds(Class<?> owner, String list, List<Evidence<T>> evidence) {
        this.evidence = List.copyOf(evidence);
        odds = new Odds(owner, list, names());
    }

    /** What the evidence is called, in its order. */
    public List<String> names() {
        return evidence.stream().map(Evidence::name).toList();
    }

    /** Whether there is a list of weights; without it nothing is to be said. */
    public boolean known() {
        return odds.known();
    }

    /** All evidence, in the order of {@link #names}. */
    public List<Double> evidence(T it) {
        return evidence.stream().map(each -> each.of.applyAsDouble(it)).toList();
    }

    /** From 0 to 1. */
    public double of(T it) {
        return Odds.likely(sum(it, 0, evidence.size()));
    }

    /** What the evidence from one place to another, left out, adds to the sum of weights; from 0 on with the constant. */
    public double sum(T it, int from, int to) {
        double sum = from == 0 ? odds.constant() : 0;
        for (int i = from; i < to; i++) {
            sum += odds.weight(i) * evidence.get(i).of.applyAsDouble(it);
        }
        return sum;
    }

    /** The most that evidence from a place on, none of it over 1, may add to the sum. */
    public double most(int from) {
        double most = 0;
        for (int i = from; i < evidence.size(); i++) {
            most += Math.max(0, odds.weight(i));
        }
        return most;
    }
}
