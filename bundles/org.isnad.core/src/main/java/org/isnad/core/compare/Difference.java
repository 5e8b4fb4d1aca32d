package org.isnad.core.compare;

import java.math.BigDecimal;
import org.isnad.report.Quantity;

/**
 * Two different numbers of one thing, that of the earlier report first where it is known which that is.
 *
 * @param otherDay whether claims tell them of other days
 */
record Difference(Side a, Quantity x, Side b, Quantity y, boolean otherDay) {
    private static final BigDecimal LONG = BigDecimal.valueOf(100);
    // one bulletin does not follow on another sooner
    private static final int HOURS = 4;
    private static final int MOST_DAYS = 5;

    static Difference of(Side a, Quantity x, Side b, Quantity y, boolean otherDay) {
        return Clock.order(a, b) > 0 ? new Difference(b, y, a, x, otherDay) : new Difference(a, x, b, y, otherDay);
    }

    /** Whether it is known which report is the earlier. */
    boolean ordered() {
        return Clock.order(a, b) != 0;
    }

    /** Whether the earlier, or else the later number is told to be of its time. */
    boolean changing(boolean later, boolean soFar) {
        return ordered() && (later ? Changing.told(b, y, soFar) : Changing.told(a, x, soFar));
    }

    boolean hoursLater() {
        return ordered() && Clock.hours(a, b).orElse(0) >= HOURS;
    }

    long days() {
        return Math.min(MOST_DAYS, Clock.days(a, b).orElse(0));
    }

    /** Negative if the later number is the smaller; 0 if it is not known. */
    int grows() {
        return ordered() ? y.low().compareTo(x.low()) : 0;
    }

    boolean tolls() {
        return Conflicts.toll(x) && Conflicts.toll(y);
    }

    boolean inBounds() {
        return Amounts.withinBounds(x, y);
    }

    boolean about() {
        return Amounts.about(x, y);
    }

    boolean rounded() {
        return Amounts.rounded(x, y);
    }

    boolean transposed() {
        return Amounts.transposed(x, y);
    }

    boolean longTransposed() {
        return transposed() && x.low().compareTo(LONG) >= 0;
    }

    // a count may well rise from 12 to 21 in a day, but hardly from 1,263 to 1,623
    private boolean mayHaveRisen() {
        return transposed() && !longTransposed() && grows() > 0 && days() > 0 && !otherTellers();
    }

    boolean otherTellers() {
        return Tellers.others(a, x, b, y);
    }

    boolean sameTeller() {
        return Tellers.same(a, x, b, y);
    }

    /** Whether it stands in a headline and its own body does not have it. */
    boolean aboveOnly(boolean later) {
        return later ? aboveOnly(b, y) : aboveOnly(a, x);
    }

    private static boolean aboveOnly(Side side, Quantity quantity) {
        return side.inHeadline(quantity.span())
                && side.bodily().stream()
                        .noneMatch(below -> Amounts.sameThing(below, quantity) && Amounts.equal(below, quantity));
    }

    boolean ofHeadline() {
        return aboveOnly(false) != aboveOnly(true);
    }

    /** Whether one report has two numbers that make the other's. */
    boolean adds() {
        return b.addends.get().make(x) || a.addends.get().make(y);
    }

    /** Whether what one report has is left of the other's toll where the part told beside it is taken off. */
    boolean completes() {
        return NumberVerdict.completes(x, b, y) || NumberVerdict.completes(y, a, x);
    }

    boolean ledByOtherDays() {
        return NumberVerdict.ledByOthers(a, b);
    }

    boolean ofOtherDays() {
        return NumberVerdict.ofOtherDays(a, x, b, y);
    }

    /** How many of both the other report gives too. */
    double given() {
        return (NumberVerdict.gives(b, a, x) ? 1 : 0) + (NumberVerdict.gives(a, b, y) ? 1 : 0);
    }

    boolean ofParts() {
        return Frames.part(a, x) || Frames.part(b, y);
    }

    boolean lastToll() {
        return ordered() && Frames.last(a);
    }

    /** Whether it can be: nothing is called what its numbers or days exclude. */
    boolean canBe(String verdict) {
        return switch (verdict) {
            case "update" -> ordered();
            case "rounding" -> rounded() || about();
            case "bound" -> inBounds() && !about();
            case "aggregate" -> adds() || completes();
            case "headline" -> ofHeadline();
            case "other-day" -> otherDay || days() > 0 || ledByOtherDays() || ofOtherDays();
            default -> !otherDay && !inBounds() && !rounded() && !mayHaveRisen();
        };
    }
}
