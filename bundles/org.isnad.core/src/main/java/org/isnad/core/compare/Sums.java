package org.isnad.core.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.report.Conflict;
import org.isnad.report.Quantity;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Relation;

/** Numbers that are the sum of two others: a headline's of its own body's, one report's of those that two others lead with. */
final class Sums {
    private static final Set<String> HELD = Set.of("arrested", "hostage");
    // a smaller number is too easily the sum of two others
    private static final BigDecimal LEAST = BigDecimal.TEN;

    private Sums() {}

    /** «27 مجندا بين متوفى ومصاب» over «ستة» and «21 آخرين». */
    static List<Conflict> ofHeadline(Side side) {
        List<Conflict> found = new ArrayList<>();
        List<Quantity> tolls = side.bodily().stream()
                .filter(quantity -> Conflicts.toll(quantity) && Tolls.whole(side, quantity))
                .toList();
        for (Quantity above : side.quantities) {
            boolean total = side.inHeadline(above.span())
                    && above.low().compareTo(LEAST) >= 0
                    && side.bodily().stream().noneMatch(below -> Amounts.equal(above, below));
            List<Quantity> addends = total ? new Addends(side, tolls).of(above) : List.of();
            if (!addends.isEmpty()) {
                found.add(sum(side, above, side, addends.getFirst(), side, addends.getLast()));
            }
        }
        return found;
    }

    /** «180 من أسرانا» here, «138 محررا» there, "318 detainees" in a third. */
    static List<Conflict> acrossReports(List<Side> sides, List<Pair> pairs) {
        List<Conflict> found = new ArrayList<>();
        for (Side whole : sides) {
            List<Side> others = sides.stream()
                    .filter(side -> Pair.any(pairs, whole, side, pair -> pair.relation != Relation.UNRELATED))
                    .toList();
            for (Quantity total : leading(whole)) {
                for (int i = 0; i < others.size(); i++) {
                    for (Side second : others.subList(i + 1, others.size())) {
                        addends(whole, total, others.get(i), second, found);
                    }
                }
            }
        }
        return found;
    }

    private static void addends(Side whole, Quantity total, Side first, Side second, List<Conflict> found) {
        for (Quantity x : leading(first)) {
            for (Quantity y : leading(second)) {
                boolean sum = x.low().add(y.low()).compareTo(total.low()) == 0
                        && sameThing(x, total)
                        && sameThing(y, total)
                        && !Amounts.equal(x, y)
                        && !Tellers.same(first, x, second, y);
                if (sum) {
                    found.add(sum(whole, total, first, x, second, y));
                }
            }
        }
    }

    private static boolean sameThing(Quantity one, Quantity other) {
        return Amounts.sameThing(one, other) || (HELD.contains(one.counted()) && HELD.contains(other.counted()));
    }

    private static List<Quantity> leading(Side side) {
        return side.quantities.stream()
                .filter(quantity -> Conflicts.people(quantity)
                        && quantity.low().compareTo(LEAST) >= 0
                        && side.leads(quantity.span()))
                .toList();
    }

    private static Conflict sum(Side whole, Quantity total, Side first, Quantity x, Side second, Quantity y) {
        List<Quote> quotes = List.of(whole.quote(total.span()), first.quote(x.span()), second.quote(y.span()));
        Reason reason = Reason.of(
                "compare.conflict.number.aggregate",
                whole.words(total.span()),
                first.words(x.span()) + " · " + second.words(y.span()));
        return new Conflict("number", "aggregate", quotes, reason);
    }
}
