package org.isnad.core.compare;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.report.Bound;
import org.isnad.report.Conflict;
import org.isnad.report.Grain;
import org.isnad.report.Quantity;
import org.isnad.report.Reason;
import org.isnad.report.Span;
import org.isnad.report.TimeReference;
import org.isnad.text.FoldedText;

/** Whether two different numbers of the same thing contradict, or by what they are harmless. */
final class NumberVerdict {
    private NumberVerdict() {}

    /** The difference, unless one report gives the other's number too: then it is not disputed. */
    static Optional<Conflict> of(Side a, Quantity x, Side b, Quantity y, boolean otherDay) {
        if (narrower(a, x, b, y)) {
            return Optional.empty();
        }
        // the wrong number may stand beside the right one
        if ((corrected(a, x, b, y) && (Corrections.corrects(a) || Corrections.corrects(b)))
                || (Clock.order(a, b) < 0 ? Corrections.begins(b, y) : Corrections.begins(a, x))) {
            return Optional.of(conflict("update", "corrected", a, x, b, y));
        }
        boolean given = (gives(b, a, x) && !Contested.tells(b, x, y)) || (gives(a, b, y) && !Contested.tells(a, y, x));
        if (given) {
            return days(a, x, b, y).or(() -> days(b, y, a, x)).or(() -> risen(a, x, b, y));
        }
        if (roughly(b, x, y) || roughly(a, y, x)) {
            return Optional.empty();
        }
        return Optional.of(plain(a, x, b, y, otherDay));
    }

    /** The difference of two numbers that count one thing, whatever else the reports give. */
    static Conflict plain(Side a, Quantity x, Side b, Quantity y, boolean otherDay) {
        return as(VerdictOdds.of(Difference.of(a, x, b, y, otherDay), VerdictOdds.VERDICTS), a, x, b, y);
    }

    /** The difference of two numbers that are of other days whatever they count. */
    static Conflict undisputed(Side a, Quantity x, Side b, Quantity y) {
        Difference two = Difference.of(a, x, b, y, true);
        // what is fewer later is another thing, not the same brought up to date
        List<String> verdicts = two.grows() < 0 ? List.of("other-day") : List.of("other-day", "update");
        return as(VerdictOdds.of(two, verdicts), a, x, b, y);
    }

    private static Conflict as(String verdict, Side a, Quantity x, Side b, Quantity y) {
        boolean later = verdict.equals("update") && !Changing.told(a, x, true) && !Changing.told(b, y, true);
        String why = later
                ? "update-later"
                : verdict.equals("rounding") && Amounts.about(x, y) && !Amounts.rounded(x, y)
                        ? "bound"
                        : verdict.equals("conflict") && Amounts.transposed(x, y) ? "transposed" : verdict;
        return conflict(verdict, why, a, x, b, y);
    }

    private static Conflict conflict(String verdict, String why, Side a, Quantity x, Side b, Quantity y) {
        Reason reason = Reason.of("compare.conflict.number." + why, a.words(x.span()), b.words(y.span()));
        return new Conflict("number", verdict, Conflicts.inOrder(a, a.quote(x.span()), b, b.quote(y.span())), reason);
    }

    /** The real conflict of two numbers that two tellers of one report have. */
    static Optional<Conflict> within(Side side, Quantity one, Quantity other) {
        Addends all = new Addends(side, side.quantities);
        boolean harmless = Amounts.withinBounds(one, other)
                || Amounts.rounded(one, other)
                || leaves(one, side, other)
                || leaves(other, side, one)
                || all.make(one)
                || all.make(other)
                || narrower(side, one, side, other);
        return harmless
                ? Optional.empty()
                : Optional.of(new Conflict(
                        "number",
                        "conflict",
                        List.of(side.quote(one.span()), side.quote(other.span())),
                        Reason.of(
                                "compare.conflict.number.conflict", side.words(one.span()), side.words(other.span()))));
    }

    /** Whether one counts over another time, a part, on a way of its own or in another town. */
    static boolean narrower(Side a, Quantity x, Side b, Quantity y) {
        boolean less = x.low().compareTo(y.low()) < 0;
        if (Losses.opposed(a, x, b, y)) {
            return false;
        }
        return Losses.differ(a, x, b, y)
                || Frames.differ(a, x, b, y)
                || Frames.among(less ? a : b, less ? x : y)
                || (less ? ofSome(a, x, b, y) : ofSome(b, y, a, x))
                || (less ? ofGroup(a, x, b, y) : ofGroup(b, y, a, x))
                || Frames.added(a, x) != Frames.added(b, y)
                || Frames.ofOthers(a, x, b, y)
                || Routes.differ(a, x, b, y)
                || States.differ(a, x, b, y)
                || Scenes.elsewhere(a, x, b, y)
                || (less ? Scenes.ofOneTown(a, x, b) : Scenes.ofOneTown(b, y, a));
    }

    // «ستة أشخاص، أربعة منهم في بوسعادة»: some of no more than the larger number counts
    private static boolean ofSome(Side less, Quantity few, Side more, Quantity many) {
        return Frames.ofThem(less, few)
                && !Frames.ofThem(more, many)
                && less.quantities.stream()
                        .filter(all -> all.span().end() <= few.span().start() && Conflicts.people(all))
                        .anyMatch(all ->
                                all.low().compareTo(few.low()) > 0 && all.low().compareTo(many.high()) <= 0);
    }

    // «قتل أربعة جنود», hours before «ارتفعت الحصيلة إلى 7 قتلى»: all there were
    private static boolean ofGroup(Side less, Quantity few, Side more, Quantity many) {
        return Frames.ofGroup(less, few, more, many)
                && !(Changing.told(more, many, false)
                        && Clock.order(less, more) < 0
                        && Tellers.same(less, few, more, many)
                        && Tolls.of(less, few.counted())
                                .filter(toll -> Amounts.equal(toll, few))
                                .isPresent());
    }

    /** Whether a side has the number too that another gives: of the same thing, or in the same words. */
    static boolean gives(Side side, Side giver, Quantity quantity) {
        return side.of(quantity.low()).stream()
                .filter(other -> Amounts.equal(other, quantity))
                .filter(other -> !cutShort(side, other) && !Corrections.takenBack(side, other.span()))
                .anyMatch(other -> Amounts.sameThing(other, quantity) || samePart(side, other, giver, quantity));
    }

    // «95 شاحنة الثلاثاء، مقابل 120 شاحنة الاثنين»: the other's number too, of a day of its own
    private static Optional<Conflict> days(Side a, Quantity x, Side b, Quantity y) {
        Set<LocalDate> day = beside(b, y);
        boolean others = !day.isEmpty()
                && b.bodily().stream()
                        .filter(other -> Amounts.sameThing(other, x) && Amounts.equal(other, x))
                        .map(other -> beside(b, other))
                        .anyMatch(other -> !other.isEmpty() && Collections.disjoint(other, day));
        return others ? Optional.of(conflict("other-day", "other-day", a, x, b, y)) : Optional.empty();
    }

    // «ارتفعت الحصيلة إلى 41، وكان المرصد أفاد عن مقتل 37»: the other's number too, and that it rose
    private static Optional<Conflict> risen(Side a, Quantity x, Side b, Quantity y) {
        return risesTo(a, x, b, y) ? Optional.of(conflict("update", "update", a, x, b, y)) : Optional.empty();
    }

    private static boolean risesTo(Side a, Quantity x, Side b, Quantity y) {
        int order = Clock.order(a, b);
        Quantity later = order < 0 ? y : x;
        Quantity earlier = order < 0 ? x : y;
        return order != 0
                && Conflicts.toll(later)
                && later.low().compareTo(earlier.low()) > 0
                && Changing.told(order < 0 ? b : a, later, false);
    }

    private static Set<LocalDate> beside(Side side, Quantity quantity) {
        return side.telling(quantity).stream()
                .map(item -> item.claim.span())
                .map(claim -> clause(side, claim, quantity.span()))
                .flatMap(clause -> Placed.within(side.times, clause).stream())
                .filter(time -> time.grain().compareTo(Grain.DAY) >= 0)
                .map(time -> time.from().toLocalDate())
                .collect(Collectors.toSet());
    }

    // besides the number it is held against: a deficit of 2.310 billion, and one of 3.051 before grants
    private static boolean roughly(Side side, Quantity quantity, Quantity held) {
        return !Amounts.rounded(held, quantity)
                && side.bodily().stream()
                        .anyMatch(other -> Amounts.sameThing(other, quantity)
                                && Amounts.rounded(other, quantity)
                                && Tolls.whole(side, other)
                                && !Amounts.agree(other, held));
    }

    /** Whether a report gives one of two numbers and takes the other back: «10 وليس 12». */
    static boolean corrected(Side a, Quantity x, Side b, Quantity y) {
        return a.takesBack(y) || b.takesBack(x);
    }

    // the headline's «41 في المئة», where the body has «41.27 في المئة»
    private static boolean cutShort(Side side, Quantity above) {
        return side.inHeadline(above.span())
                && side.bodily().stream()
                        .anyMatch(below -> (Amounts.sameThing(above, below)
                                        || below.counted().isEmpty())
                                && Amounts.roundedTo(above, below));
    }

    // «قتل 15 بينهم 6 أطفال», «قتل 6 أطفال»: a part of the one is all that the other tells of
    private static boolean samePart(Side a, Quantity x, Side b, Quantity y) {
        String words = FoldedText.fold(a.words(x.span()));
        return (Frames.part(a, x) || Frames.part(b, y))
                && words.indexOf(' ') > 0
                && (!a.sameLanguage(b) || words.equals(FoldedText.fold(b.words(y.span()))));
    }

    // «قتل 7 أشخاص، ثلاثة في بنت جبيل …», and elsewhere four in the other village
    static boolean completes(Quantity part, Side side, Quantity total) {
        return Conflicts.toll(total) && total.bound() == Bound.EXACT && leaves(part, side, total);
    }

    // the rest stands there too
    private static boolean leaves(Quantity part, Side side, Quantity total) {
        return side.bodily().stream()
                .anyMatch(other -> Amounts.sameThing(other, total)
                        && other.low().add(part.low()).compareTo(total.low()) == 0);
    }

    /** The numbers of a report but those of people it has counted before. */
    static Addends addends(Side side) {
        return new Addends(
                side,
                side.quantities.stream()
                        .filter(quantity -> !Frames.ofThem(side, quantity) && !Frames.died(side, quantity))
                        .toList());
    }

    // a bulletin of every day: each report of its own day only, published on different ones
    static boolean ofOtherDays(Side a, Quantity x, Side b, Quantity y) {
        if (Tellers.others(a, x, b, y)) {
            return false;
        }
        if (Conflicts.toll(x) && ledByOthers(a, b)) {
            return true;
        }
        Optional<LocalDate> day = day(a);
        return day.isPresent()
                && day(b).filter(other -> !other.equals(day.get())).isPresent()
                && !days(a).isEmpty()
                && !days(b).isEmpty()
                && Collections.disjoint(days(a), days(b));
    }

    // «أعلنت الوزارة يوم الأحد وفاة شخصين», «اليوم الإثنين … حالة وفاة واحدة»
    static boolean ledByOthers(Side a, Side b) {
        Set<LocalDate> days = leading(a);
        Set<LocalDate> others = leading(b);
        return !days.isEmpty() && !others.isEmpty() && Collections.disjoint(days, others);
    }

    /** Whether two reports were published, or begin, on different days. */
    static boolean ofOtherDays(Side a, Side b) {
        return Clock.days(a, b).orElse(0) > 0 || ledByOthers(a, b);
    }

    private static Set<LocalDate> leading(Side side) {
        return side.lead().map(lead -> days(Placed.within(side.times, lead))).orElse(Set.of());
    }

    private static Optional<LocalDate> day(Side side) {
        return side.published()
                .filter(time -> time.grain().compareTo(Grain.DAY) >= 0)
                .map(time -> time.at().toLocalDate());
    }

    private static Set<LocalDate> days(Side side) {
        return days(side.times);
    }

    private static Set<LocalDate> days(List<TimeReference> times) {
        return times.stream()
                .filter(time -> time.grain().compareTo(Grain.DAY) >= 0)
                .map(time -> time.from().toLocalDate())
                .collect(Collectors.toSet());
    }

    // up to the commas: «8 حالات جديدة، ليرتفع إجمالي الحالات إلى 1118»
    static Span clause(Side side, Span claim, Span number) {
        String text = side.text.text();
        int start = number.start();
        while (start > claim.start() && !comma(text.charAt(start - 1))) {
            start--;
        }
        int end = number.end();
        while (end < claim.end() && !comma(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean comma(char c) {
        return c == '،' || c == ',' || c == ';' || c == '؛';
    }
}
