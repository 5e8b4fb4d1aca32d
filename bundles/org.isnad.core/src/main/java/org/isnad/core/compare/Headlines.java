package org.isnad.core.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Conflict;
import org.isnad.report.Quantity;
import org.isnad.report.Quote;
import org.isnad.report.Reason;

/**
 * Numbers of a headline that its own body does not give, beside those of the other report: rounded, added up, a bound, or
 * simply another than the body has. None of these is a conflict of the reports.
 */
final class Headlines {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Side side;
    private final Side other;

    Headlines(Side side, Side other) {
        this.side = side;
        this.other = other;
    }

    /** At most one for each number of the headline. */
    List<Conflict> find() {
        List<Conflict> found = new ArrayList<>();
        for (Quantity above : side.quantities) {
            if (side.inHeadline(above.span()) && !given(side.bodily(), above) && !given(other.quantities, above)) {
                verdict(above).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Numbers of a headline that its own body has otherwise, in its first sentence or else the first it has. */
    static List<Conflict> own(Side side) {
        Headlines headlines = new Headlines(side, side);
        List<Quantity> body = side.bodily().stream()
                .sorted(Comparator.comparing(below -> !side.leads(below.span())))
                .toList();
        return side.quantities.stream()
                .filter(above -> side.inHeadline(above.span()) && !given(body, above))
                .flatMap(above -> headlines.over(above, body).stream())
                .toList();
    }

    private Optional<Conflict> over(Quantity above, List<Quantity> body) {
        if (new Addends(side, tolls(body)).make(above)) {
            return Optional.empty();
        }
        return body.stream()
                .filter(below -> alike(above, below) && Amounts.roundedTo(above, below))
                .findFirst()
                .map(below -> difference(rough(above) ? "headline" : "rounding", above, below))
                .or(() -> body.stream()
                        .filter(below -> Amounts.sameThing(above, below))
                        .findFirst()
                        .filter(below -> !Amounts.agree(above, below))
                        .map(below -> difference("headline", above, below)));
    }

    private static boolean given(List<Quantity> quantities, Quantity above) {
        return quantities.stream().anyMatch(that -> Amounts.sameThing(that, above) && Amounts.agree(that, above));
    }

    private Optional<Conflict> verdict(Quantity above) {
        List<Quantity> body = other.bodily();
        List<Quantity> tolls = tolls(body);
        boolean sum = new Addends(other, tolls).make(above) || new Addends(side, tolls(side.bodily())).make(above);
        if (sum && Conflicts.people(above) && !tolls.isEmpty()) {
            return Optional.of(difference("aggregate", above, tolls.getFirst()));
        }
        Optional<Conflict> aboard = together(above, body);
        if (aboard.isPresent()) {
            return aboard;
        }
        return body.stream()
                .filter(there -> alike(above, there) && Amounts.roundedTo(above, there))
                .findFirst()
                .map(there ->
                        difference(rough(above) && given(side.bodily(), there) ? "headline" : "rounding", above, there))
                .or(() -> update(above, body))
                .or(() -> body.stream()
                        .filter(there -> Amounts.sameThing(above, there))
                        .findFirst()
                        .filter(there -> !Amounts.agree(above, there) && differs(above))
                        .map(there -> difference(
                                Amounts.withinBounds(above, there) && !vague(above) ? "bound" : "headline",
                                above,
                                there)));
    }

    // «138 شخصا»: «132 راكبا وطاقما من ستة أفراد»
    private Optional<Conflict> together(Quantity above, List<Quantity> body) {
        List<Quantity> people = body.stream().filter(Conflicts::people).toList();
        List<Quantity> addends = Conflicts.people(above) ? new Addends(other, people).of(above) : List.of();
        return addends.size() > 1 && Amounts.joined(addends.getFirst(), addends.getLast())
                ? Optional.of(difference("aggregate", above, addends.getFirst()))
                : Optional.empty();
    }

    // "300" over the body's 287 is a headline's way; "312,000" over 312,845 is rounding
    private static boolean rough(Quantity above) {
        return above.low().stripTrailingZeros().precision() == 1;
    }

    private static List<Quantity> tolls(List<Quantity> quantities) {
        return quantities.stream().filter(Conflicts::toll).toList();
    }

    // «عشرات», "dozens": a headline's word for what the body counts
    private boolean vague(Quantity above) {
        return side.words(above.span()).chars().noneMatch(Character::isDigit);
    }

    // «439 ألف تم …» does not say of what, and of whom it is said matters less than that it is the same number cut
    // short; so do «85 مليونا أرباح» and "84.6 million riyals"
    private static boolean alike(Quantity above, Quantity there) {
        boolean people = Conflicts.people(above) && Conflicts.people(there);
        boolean money = Amounts.money(there)
                && above.low().compareTo(MILLION) >= 0
                && !Amounts.valued(above)
                && !Conflicts.people(above);
        return Amounts.sameThing(above, there)
                || people
                || money
                || above.counted().isEmpty();
    }

    // the body has another number of the same
    private boolean differs(Quantity above) {
        return side.bodily().stream()
                .anyMatch(below -> Amounts.sameThing(above, below) && !Amounts.agree(above, below));
    }

    // the headline cuts its own body's number short, and that is of another time than the other report's
    private Optional<Conflict> update(Quantity above, List<Quantity> body) {
        return side.bodily().stream()
                .filter(below -> below.counted().isEmpty() && Amounts.roundedTo(above, below))
                .flatMap(below -> body.stream()
                        .filter(there -> Amounts.sameThing(above, there) && Amounts.near(below, there))
                        .flatMap(there -> NumberVerdict.of(
                                side, below, other, there, OtherDay.between(side.telling(below), other.telling(there)))
                                .stream()))
                .filter(conflict -> !conflict.real())
                .findFirst();
    }

    private Conflict difference(String verdict, Quantity above, Quantity there) {
        Reason reason =
                Reason.of("compare.conflict.number." + verdict, side.words(above.span()), other.words(there.span()));
        List<Quote> quotes = Conflicts.inOrder(side, side.quote(above.span()), other, other.quote(there.span()));
        return new Conflict("number", verdict, quotes, reason);
    }
}
