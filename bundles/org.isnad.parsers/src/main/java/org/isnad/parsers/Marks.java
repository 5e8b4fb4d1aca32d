package org.isnad.parsers;

/** A set of numbers that is asked far more often for what it lacks than for what it holds. */
final class Marks {
    private static final int BITS = 14;

    private final boolean[] held = new boolean[1 << BITS];

    void add(int number) {
        held[place(number)] = true;
    }

    /** False if it surely was not added; true for one in a hundred others, if a hundred or two were. */
    boolean mayHold(int number) {
        return held[place(number)];
    }

    private static int place(int number) {
        return (number * 0x9E3779B1) >>> (Integer.SIZE - BITS);
    }
}
