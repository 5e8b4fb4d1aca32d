package org.isnad.report;

/**
 * Words of one report that stand in another.
 *
 * @param a in the one
 * @param b in the other
 * @param direction who took from whom
 */
public record Reuse(Quote a, Quote b, Direction direction) {
    /** Direction of copying. */
    public enum Direction {
        A_TO_B,
        B_TO_A,
        UNKNOWN
    }
}
