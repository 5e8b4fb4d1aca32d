package org.isnad.core.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.core.compare.TwoDates.Dated;
import org.isnad.report.Conflict;
import org.isnad.report.Dossier;
import org.isnad.report.Grain;
import org.isnad.report.TimeReference;

/** How likely two different days, of two reports on one event, are given to one thing: by few things to be seen of the two. */
public final class DateOdds {
    // tuned on our stories
    private static final double CLAIMED = .35;
    // what claims must have in common to be held against each other: stems, or across languages what they tell
    private static final int COMMON = 2;
    private static final double TOLD = .2;
    // the same whichever report comes first
    private static final Comparator<TwoDates> LIKELIEST = Comparator.comparingDouble((TwoDates two) -> -two.odds())
            .thenComparingInt(
                    two -> two.x.time().span().start() + two.y.time().span().start());

    private DateOdds() {}

    /** Pairs of days that likely contradict, the likeliest pair of claims of each. */
    static List<Conflict> find(Pair pair) {
        return TwoDates.ODDS.known()
                ? twos(pair).stream()
                        .filter(two -> two.odds() >= CLAIMED)
                        .map(DateOdds::conflict)
                        .toList()
                : List.of();
    }

    private static Conflict conflict(TwoDates two) {
        return Days.conflict("compare.conflict.date.likely", two.x.side(), two.x.time(), two.y.side(), two.y.time());
    }

    static boolean fine(TimeReference time) {
        return time.grain().compareTo(Grain.MONTH) >= 0;
    }

    private static List<TwoDates> twos(Pair pair) {
        List<Dated> ones = dated(pair.one);
        List<Dated> others = ones.isEmpty() ? ones : dated(pair.other);
        Map<List<LocalDate>, TwoDates> likeliest = new HashMap<>();
        for (Dated one : ones) {
            for (Dated other : others) {
                if (differ(one, other)
                        && !Days.numbersDiffer(one.item(), other.item())
                        && alike(one, other)
                        && !dayToo(one, other, others)
                        && !dayToo(other, one, ones)) {
                    TwoDates two = new TwoDates(one, other);
                    likeliest.merge(
                            List.of(
                                    one.time().from().toLocalDate(),
                                    other.time().from().toLocalDate()),
                            two,
                            (first, second) -> LIKELIEST.compare(first, second) <= 0 ? first : second);
                }
            }
        }
        return likeliest.values().stream()
                .sorted(Comparator.comparing((TwoDates two) -> two.x.time().span())
                        .thenComparing(two -> two.y.time().span()))
                .toList();
    }

    private static List<Dated> dated(Side side) {
        List<Dated> dated = new ArrayList<>();
        side.items.forEach(
                item -> item.times.stream().filter(DateOdds::fine).forEach(time -> dated.add(Dated.of(item, time))));
        return dated;
    }

    private static boolean differ(Dated one, Dated other) {
        return !Days.overlap(one.time(), other.time())
                && !Clock.oneWeekday(one.side(), one.time(), other.side(), other.time());
    }

    // «أوقف الجمعة صاحب المستودع الذي انفجر الثلاثاء»: gives the other's day too, in no fewer of its words
    private static boolean dayToo(Dated one, Dated other, List<Dated> others) {
        return others.stream()
                .anyMatch(that -> Days.overlap(one.time(), that.time()) && common(one, that) >= common(one, other));
    }

    private static long common(Dated one, Dated other) {
        return one.stems().stream().filter(other.stems()::contains).count();
    }

    private static boolean alike(Dated one, Dated other) {
        if (!one.side().sameLanguage(other.side())) {
            return one.item().told().likeness(other.item().told()) >= TOLD;
        }
        return one.stems().stream()
                        .filter(other.stems()::contains)
                        .limit(COMMON)
                        .count()
                == COMMON;
    }

    /** What the evidence is called, in the order of a {@link Row}. */
    public static List<String> names() {
        return TwoDates.ODDS.names();
    }

    /**
     * Two days that may be given to one thing, for fitting the weights.
     *
     * @param conflict what would be said of them
     * @param evidence what is to be seen of them, in the order of {@link #names}
     * @param odds from 0 to 1, by the weights in use
     */
    public record Row(Conflict conflict, List<Double> evidence, double odds) {
        public Row {
            evidence = List.copyOf(evidence);
        }
    }

    /** All such days of all pairs of reports on one event. */
    public static List<Row> rows(List<Dossier> dossiers) {
        return Pair.onOneEvent(dossiers)
                .filter(pair -> !pair.lines())
                .flatMap(pair -> twos(pair).stream())
                .map(two -> new Row(conflict(two), TwoDates.ODDS.evidence(two), two.odds()))
                .toList();
    }
}
