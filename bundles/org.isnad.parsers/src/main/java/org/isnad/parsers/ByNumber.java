package org.isnad.parsers;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values by number, asked far more often for what they lack than for what they hold: most are told at a look. */
final class ByNumber<T> {
    private static final int BITS = 14;
    // of all that may be held, one in so many places
    private static final int FILLED = 4;

    private final boolean[] looks = new boolean[1 << BITS];
    private int[] numbers = new int[8];
    private Object[] values = new Object[8];
    private int size;

    /** The value of a number; null if there is none. */
    @Nullable
    T get(int number) {
        return looks[look(number)] ? value(slot(number)) : null;
    }

    void put(int number, T value) {
        int slot = slot(number);
        size += values[slot] == null ? 1 : 0;
        looks[look(number)] = true;
        numbers[slot] = number;
        values[slot] = value;
        if (size * FILLED > values.length) {
            grow();
        }
    }

    @SuppressWarnings("unchecked") // put() takes values of this type only
    private @Nullable T value(int slot) {
        return (T) values[slot];
    }

    private int slot(int number) {
        int slot = look(number) & (values.length - 1);
        while (values[slot] != null && numbers[slot] != number) {
            slot = (slot + 1) & (values.length - 1);
        }
        return slot;
    }

    private static int look(int number) {
        return (number * 0x9E3779B1) >>> (Integer.SIZE - BITS);
    }

    private void grow() {
        int[] oldNumbers = numbers;
        Object[] oldValues = values;
        numbers = new int[2 * oldNumbers.length];
        values = new Object[numbers.length];
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != null) {
                int slot = slot(oldNumbers[i]);
                numbers[slot] = oldNumbers[i];
                values[slot] = Objects.requireNonNull(oldValues[i]);
            }
        }
    }
}
