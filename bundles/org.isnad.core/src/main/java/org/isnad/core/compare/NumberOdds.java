package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.report.Conflict;
import org.isnad.report.Dossier;
import org.isnad.report.Quantity;
import org.isnad.report.Quote;

/**
 * How likely two different numbers, of two reports on one event, count one thing: by few things that can be seen
 * of the two.
 */
public final class NumberOdds {
    // tuned on our stories: from where on a difference is shown, a contradiction claimed, one claimed that a rule
    // speaks against, and one that rules found kept
    private static final double SHOWN = .2;
    private static final double CLAIMED = .5;
    private static final double SURE = .75;
    private static final double KEPT = .1;
    // a number of a table has hundreds of its kind beside it, and few that it may be held against
    private static final int MOST = 4;
    // nothing in common but the numbers is no ground for a contradiction
    private static final double ALIKE = .1;

    private final Pair pair;
    private final List<TwoNumbers> twos;
    private final Map<Quote, List<TwoNumbers>> byFirst;

    NumberOdds(Pair pair) {
        this.pair = pair;
        twos = TwoNumbers.ODDS.known() ? twos(pair) : List.of();
        byFirst = twos.stream().collect(Collectors.groupingBy(two -> two.x.side.quote(two.x.quantity.span())));
    }

    /** Differences of numbers that likely enough count one thing. */
    List<Conflict> find() {
        List<Conflict> found = new ArrayList<>();
        likeliestFirst()
                .forEach(two -> NumberVerdict.of(pair.one, two.x.quantity, pair.other, two.y.quantity, two.otherDay())
                        .or(() -> plain(two))
                        .filter(conflict -> conflict.real() ? contradicts(two) : two.ofOneKind())
                        .ifPresent(found::add));
        return found;
    }

    private Stream<TwoNumbers> likeliestFirst() {
        Map<Counted, Integer> shown = new HashMap<>();
        return twos.stream()
                .filter(two -> two.atLeast(SHOWN))
                .sorted(Comparator.comparingDouble((TwoNumbers two) -> -two.odds()))
                .filter(two ->
                        shown.merge(two.x, 1, Integer::sum) <= MOST && shown.merge(two.y, 1, Integer::sum) <= MOST);
    }

    /** Numbers that likely enough count one thing, of two reports of other days: none of them is disputed. */
    List<Conflict> ofOtherDays() {
        return likeliestFirst()
                .filter(TwoNumbers::ofOneKind)
                .map(two -> NumberVerdict.plain(pair.one, two.x.quantity, pair.other, two.y.quantity, true))
                .toList();
    }

    // though one report gives the other's number too, or its own seems to count less
    private Optional<Conflict> plain(TwoNumbers two) {
        return Optional.of(NumberVerdict.plain(pair.one, two.x.quantity, pair.other, two.y.quantity, two.otherDay()))
                .filter(conflict -> !conflict.real() || two.odds() >= SURE);
    }

    private static boolean contradicts(TwoNumbers two) {
        return two.odds() >= CLAIMED && two.x.likeness(two.y) >= ALIKE;
    }

    /** Whether a contradiction is one of two numbers that hardly count one thing. */
    boolean unlikely(Conflict conflict) {
        return conflict.real()
                && conflict.kind().equals("number")
                && conflict.quotes().size() == 2
                && conflict.quotes().stream()
                        .flatMap(quote -> byFirst.getOrDefault(quote, List.of()).stream())
                        .anyMatch(two -> two.quoted(conflict.quotes()) && !two.atLeast(KEPT));
    }

    private static List<TwoNumbers> twos(Pair pair) {
        List<Counted> ones = numbers(pair.one);
        List<Counted> others = ones.isEmpty() ? List.of() : numbers(pair.other);
        double[][] likeness = new double[ones.size()][others.size()];
        for (int i = 0; i < ones.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                likeness[i][j] = ones.get(i).mayBe(others.get(j)) ? ones.get(i).likeness(others.get(j)) : -1;
            }
        }
        List<Likest> rows = new ArrayList<>();
        List<Likest> columns = new ArrayList<>();
        ones.forEach(one -> rows.add(new Likest()));
        others.forEach(other -> columns.add(new Likest()));
        for (int i = 0; i < ones.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                rows.get(i).add(likeness[i][j]);
                columns.get(j).add(likeness[i][j]);
            }
        }
        List<TwoNumbers> twos = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                double like = likeness[i][j];
                if (like >= 0 && !Amounts.agree(ones.get(i).quantity, others.get(j).quantity)) {
                    double next =
                            Math.max(rows.get(i).besides(like), columns.get(j).besides(like));
                    twos.add(new TwoNumbers(ones.get(i), others.get(j), like - next));
                }
            }
        }
        return twos;
    }

    /** The two highest of some numbers from 0 on. */
    private static final class Likest {
        private double first;
        private double second;

        void add(double number) {
            second = Math.max(second, Math.min(first, number));
            first = Math.max(first, number);
        }

        /** The highest of all but one of them. */
        double besides(double one) {
            return one == first ? second : first;
        }
    }

    private static List<Counted> numbers(Side side) {
        return side.quantities.stream()
                .map(quantity -> new Counted(side, quantity))
                .toList();
    }

    /** What the evidence is called, in the order of a {@link Row}. */
    public static List<String> names() {
        return TwoNumbers.ODDS.names();
    }

    /**
     * Two numbers that may count one thing, for fitting the weights and looking at them.
     *
     * @param evidence what is to be seen of them, in the order of {@link #names}
     * @param odds from 0 to 1, by the weights in use
     */
    public record Row(Quantity one, Quantity other, List<Double> evidence, double odds) {
        public Row {
            evidence = List.copyOf(evidence);
        }
    }

    /** All such numbers of all pairs of reports on one event. */
    public static List<Row> rows(List<Dossier> dossiers) {
        return Pair.onOneEvent(dossiers)
                .flatMap(pair -> twos(pair).stream())
                .map(two -> new Row(two.x.quantity, two.y.quantity, TwoNumbers.ODDS.evidence(two), two.odds()))
                .toList();
    }
}
