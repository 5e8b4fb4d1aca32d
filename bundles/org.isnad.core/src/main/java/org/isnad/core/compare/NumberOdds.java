package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
    private static final Comparator<TwoNumbers> LIKELIEST_FIRST = Comparator.comparingDouble(two -> -two.odds());

    private final Pair pair;
    // those of each number of the first report
    private final List<List<TwoNumbers>> twos;
    private final Map<Quote, List<TwoNumbers>> byFirst = new HashMap<>();

    NumberOdds(Pair pair) {
        this.pair = pair;
        twos = TwoNumbers.ODDS.known() ? twos(pair) : List.of();
        for (List<TwoNumbers> ofOne : twos) {
            Counted one = ofOne.getFirst().x;
            byFirst.computeIfAbsent(one.side.quote(one.quantity.span()), quote -> new ArrayList<>())
                    .addAll(ofOne);
        }
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
                .flatMap(ofOne -> likeliest(ofOne).stream())
                .sorted(LIKELIEST_FIRST)
                .filter(two -> shown.merge(two.y, 1, Integer::sum) <= MOST);
    }

    // the few that are shown of a number; those that cannot be among them are not weighed
    private static List<TwoNumbers> likeliest(List<TwoNumbers> ofOne) {
        List<TwoNumbers> promising = ofOne.stream()
                .filter(two -> two.most() >= SHOWN)
                .sorted(Comparator.comparingDouble((TwoNumbers two) -> -two.cheap))
                .toList();
        List<TwoNumbers> likeliest = new ArrayList<>();
        for (TwoNumbers two : promising) {
            if (likeliest.size() == MOST && two.most() < likeliest.getLast().odds()) {
                break;
            }
            if (two.odds() >= SHOWN) {
                likeliest.add(two);
                likeliest.sort(LIKELIEST_FIRST.thenComparingInt(other -> other.y.place));
            }
            if (likeliest.size() > MOST) {
                likeliest.removeLast();
            }
        }
        return likeliest;
    }

    /** Numbers that likely enough count one thing, of two reports of other days: none of them is disputed. */
    List<Conflict> ofOtherDays() {
        return likeliestFirst()
                .filter(TwoNumbers::ofOneKind)
                .map(two -> NumberVerdict.undisputed(pair.one, two.x.quantity, pair.other, two.y.quantity))
                .toList();
    }

    // though one report gives the other's number too, or its own seems to count less
    private Optional<Conflict> plain(TwoNumbers two) {
        return Optional.of(NumberVerdict.plain(pair.one, two.x.quantity, pair.other, two.y.quantity, two.otherDay()))
                .filter(conflict -> !conflict.real() || two.odds() >= SURE);
    }

    private boolean contradicts(TwoNumbers two) {
        return two.odds() >= (pair.sameEvent() ? CLAIMED : SURE) && two.x.likeness(two.y) >= ALIKE;
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

    static List<List<TwoNumbers>> twos(Pair pair) {
        List<Counted> ones = numbers(pair.one);
        List<Counted> others = ones.isEmpty() ? List.of() : numbers(pair.other);
        Likenesses likenesses = new Likenesses(ones, others);
        long days = Clock.days(pair.one, pair.other).orElse(0);
        List<List<TwoNumbers>> twos = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            List<TwoNumbers> ofOne = new ArrayList<>();
            for (int j = 0; j < others.size(); j++) {
                if (likenesses.of(i, j) != Likenesses.NEVER
                        && !Amounts.agree(ones.get(i).quantity, others.get(j).quantity)) {
                    ofOne.add(new TwoNumbers(ones.get(i), others.get(j), likenesses.lead(i, j), days));
                }
            }
            if (!ofOne.isEmpty()) {
                twos.add(ofOne);
            }
        }
        return twos;
    }

    private static List<Counted> numbers(Side side) {
        return IntStream.range(0, side.quantities.size())
                .mapToObj(place -> new Counted(side, place))
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
                .flatMap(List::stream)
                .map(two -> new Row(two.x.quantity, two.y.quantity, TwoNumbers.ODDS.evidence(two), two.odds()))
                .toList();
    }
}
