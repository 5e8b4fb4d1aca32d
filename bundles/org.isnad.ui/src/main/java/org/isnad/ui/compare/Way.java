package org.isnad.ui.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One way to order a list.
 *
 * @param key names it where the choice is kept
 * @param label as an analyst reads it
 * @param sorter orders; what compares equal stays as it was given. May be called on any thread
 * @param <T> what is ordered
 */
public record Way<T>(String key, String label, Sorter<T> sorter) {
    /** Puts values into an order. */
    @FunctionalInterface
    public interface Sorter<T> {
        /** The same values ordered, the other way round if {@code descending}. */
        List<T> sorted(List<T> given, boolean descending);
    }

    /** By a value asked for once; those that have none come last, whichever way round. */
    public static <T, C extends Comparable<? super C>> Way<T> by(
            String key, String label, Function<T, Optional<C>> value) {
        return new Way<>(key, label, (given, descending) -> {
            Comparator<C> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
            return given.stream()
                    .map(one -> new Keyed<>(one, value.apply(one)))
                    .sorted((a, b) -> a.compare(b, order))
                    .map(Keyed::of)
                    .toList();
        });
    }

    private record Keyed<T, C>(T of, Optional<C> key) {
        int compare(Keyed<T, C> other, Comparator<C> order) {
            return key.isPresent() && other.key.isPresent()
                    ? order.compare(key.get(), other.key.get())
                    : Boolean.compare(key.isEmpty(), other.key.isEmpty());
        }
    }
}
