package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.isnad.report.Conflict;
import org.isnad.report.Dossier;
import org.isnad.report.Quantity;
import org.isnad.report.Quote;
import org.isnad.text.Words;
import org.isnad.work.Work;

/**
 * How likely two different numbers, of two reports on one event, count one thing: by few things that
 * can be seen of the two.
 */
public final class NumberOdds {
    // tuned on our stories: from where on a difference is shown, a contradiction claimed, and one that rules found believed
    private static final double SHOWN = .3;
    private static final double CLAIMED = .5;
    private static final double BELIEVED = .2;
    // how far a better partner than any other counts
    private static final double CLEARLY = .3;
    private static final int LONGEST = 5;

    private static final List<Evidence> EVIDENCE = List.of(
            new Evidence("same-thing", two -> Odds.is(Amounts.sameThing(two.x.quantity, two.y.quantity))),
            new Evidence("people", two -> Odds.is(two.x.people && two.y.people)),
            new Evidence("whole", two -> Odds.is(two.x.whole && two.y.whole)),
            new Evidence("only", two -> Odds.is(two.x.only && two.y.only && Amounts.sameThing(two.x.quantity, two.y.quantity))),
            new Evidence("close", Two::close),
            new Evidence("best", two -> Math.clamp(two.best, -CLEARLY, CLEARLY)),
            new Evidence("opening", two -> Odds.is(two.opening())),
            new Evidence("days", two -> Math.min(LONGEST, Clock.days(two.x.side, two.y.side).orElse(0))),
            new Evidence("narrower", two -> Odds.is(two.narrower())),
            new Evidence("tellers", two -> Odds.is(two.tellers())));
    // they cost most, and are not asked for where they could change nothing
    private static final int DEAR = 2;

    private static final Odds ODDS =
            new Odds("number-odds.tsv", EVIDENCE.stream().map(Evidence::name).toList());

    private final Pair pair;
    private final List<Two> twos;

    NumberOdds(Pair pair) {
        this.pair = pair;
        twos = ODDS.known() ? twos(pair) : List.of();
    }

    /** Something to be seen of two numbers, as a number from 0 on. */
    record Evidence(String name, ToDoubleFunction<Two> of) {}

    /** Differences of numbers that most likely count one thing. */
    List<Conflict> find() {
        List<Conflict> found = new ArrayList<>();
        twos.stream()
                .filter(two -> two.atLeast(SHOWN))
                .sorted(Comparator.comparingDouble((Two two) -> -two.odds()))
                .forEach(two -> NumberVerdict.of(
                                pair.one, two.x.quantity, pair.other, two.y.quantity, two.otherDay())
                        .filter(conflict -> !conflict.real() || two.odds() >= CLAIMED)
                        .ifPresent(found::add));
        return found;
    }

    /** Whether a contradiction is one of two numbers that hardly count one thing. */
    boolean unlikely(Conflict conflict) {
        return conflict.real()
                && conflict.kind().equals("number")
                && conflict.quotes().size() == 2
                && twos.stream().anyMatch(two -> two.quoted(conflict.quotes()) && !two.atLeast(BELIEVED));
    }

    private static List<Two> twos(Pair pair) {
        List<Number> ones = numbers(pair.one);
        List<Number> others = ones.isEmpty() ? List.of() : numbers(pair.other);
        double[][] likeness = new double[ones.size()][others.size()];
        for (int i = 0; i < ones.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                likeness[i][j] = ones.get(i).mayBe(others.get(j)) ? ones.get(i).likeness(others.get(j)) : -1;
            }
        }
        List<Two> twos = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                if (likeness[i][j] >= 0 && !Amounts.agree(ones.get(i).quantity, others.get(j).quantity)) {
                    twos.add(new Two(ones.get(i), others.get(j), likeness[i][j] - next(likeness, i, j)));
                }
            }
        }
        return twos;
    }

    // the likeness of either to the likest of the rest
    private static double next(double[][] likeness, int i, int j) {
        double next = 0;
        for (int k = 0; k < likeness.length; k++) {
            next = k == i ? next : Math.max(next, likeness[k][j]);
        }
        for (int k = 0; k < likeness[i].length; k++) {
            next = k == j ? next : Math.max(next, likeness[i][k]);
        }
        return next;
    }

    private static List<Number> numbers(Side side) {
        return side.quantities.stream().map(quantity -> new Number(side, quantity)).toList();
    }

    /** A number of a report with what it is held against others by. */
    static final class Number {
        // words on either side
        private static final int BESIDE = 4;

        final Side side;
        final Quantity quantity;
        final boolean people;
        final boolean whole;
        final boolean only;
        private final Optional<String> noun;
        private final Set<String> beside;
        private final List<Item> items;

        Number(Side side, Quantity quantity) {
            this.side = side;
            this.quantity = quantity;
            people = Conflicts.people(quantity);
            whole = Tolls.whole(side, quantity);
            only = whole
                    && side.quantities.stream()
                            .filter(other -> Amounts.sameThing(other, quantity) && Tolls.whole(side, other))
                            .allMatch(other -> other.low().compareTo(quantity.low()) == 0);
            noun = Counts.noun(side, quantity);
            beside = beside(side, quantity);
            items = side.items.stream()
                    .filter(item -> item.quantities.contains(quantity))
                    .toList();
        }

        private static Set<String> beside(Side side, Quantity quantity) {
            int first = Words.firstFrom(side.contentWords(), quantity.span().start());
            int end = Words.firstFrom(side.contentWords(), quantity.span().end());
            return side
                    .contentWords()
                    .subList(
                            Math.max(0, first - BESIDE),
                            Math.min(side.contentWords().size(), end + BESIDE))
                    .stream()
                    .map(word -> word.folded())
                    .filter(word -> !Character.isDigit(word.charAt(0)))
                    .collect(Collectors.toSet());
        }

        boolean mayBe(Number other) {
            return (people && other.people)
                    || Amounts.sameThing(quantity, other.quantity)
                    || (noun.isPresent() && noun.equals(other.noun));
        }

        double likeness(Number other) {
            double told = 0;
            for (Item item : items) {
                for (Item that : other.items) {
                    told = Math.max(told, item.told().likeness(that.told()));
                }
            }
            return told + (side.sameLanguage(other.side) ? cosine(beside, other.beside) : 0);
        }

        private static double cosine(Set<String> one, Set<String> other) {
            long common = one.stream().filter(other::contains).count();
            return common == 0 ? 0 : common / Math.sqrt((double) one.size() * other.size());
        }
    }

    /** Two different numbers of two reports. */
    static final class Two {
        final Number x;
        final Number y;
        /** How much liker they are to each other than either is to any third. */
        final double best;

        private final double cheap;
        private final Lazy<Double> odds = new Lazy<>(this::weigh);

        Two(Number x, Number y, double best) {
            this.x = x;
            this.y = y;
            this.best = best;
            double sum = ODDS.constant();
            for (int i = 0; i < EVIDENCE.size() - DEAR; i++) {
                sum += ODDS.weight(i) * EVIDENCE.get(i).of.applyAsDouble(this);
            }
            cheap = sum;
        }

        private double weigh() {
            double sum = cheap;
            for (int i = EVIDENCE.size() - DEAR; i < EVIDENCE.size(); i++) {
                sum += ODDS.weight(i) * EVIDENCE.get(i).of.applyAsDouble(this);
            }
            return Odds.likely(sum);
        }

        /** From 0 to 1. */
        double odds() {
            return odds.get();
        }

        boolean atLeast(double least) {
            double most = cheap;
            for (int i = EVIDENCE.size() - DEAR; i < EVIDENCE.size(); i++) {
                most += Math.max(0, ODDS.weight(i));
            }
            return Odds.likely(most) >= least && odds() >= least;
        }

        // 1 for the same, less the more one is times the other
        private double close() {
            double one = x.quantity.low().doubleValue();
            double other = y.quantity.low().doubleValue();
            return one > 0 && other > 0 ? 1 / (1 + Math.abs(Math.log(one / other))) : 0;
        }

        // in both headlines, or in one and in the other's first sentence
        private boolean opening() {
            boolean above = x.side.inHeadline(x.quantity.span());
            boolean aboveToo = y.side.inHeadline(y.quantity.span());
            return (above && aboveToo)
                    || (above && y.side.leads(y.quantity.span()))
                    || (aboveToo && x.side.leads(x.quantity.span()));
        }

        private boolean narrower() {
            return NumberVerdict.narrower(x.side, x.quantity, y.side, y.quantity);
        }

        private boolean tellers() {
            return Tellers.others(x.side, x.quantity, y.side, y.quantity);
        }

        private boolean otherDay() {
            return x.items.stream().anyMatch(a -> y.items.stream().anyMatch(b -> Conflicts.otherDay(a, b)));
        }

        private boolean quoted(List<Quote> quotes) {
            return quotes.contains(x.side.quote(x.quantity.span())) && quotes.contains(y.side.quote(y.quantity.span()));
        }

        private double[] evidence() {
            return EVIDENCE.stream()
                    .mapToDouble(evidence -> evidence.of.applyAsDouble(this))
                    .toArray();
        }
    }

    /** What the evidence is called, in the order of a {@link Row}. */
    public static List<String> names() {
        return EVIDENCE.stream().map(Evidence::name).toList();
    }

    /**
     * Two numbers that may count one thing, for fitting the weights and looking at them.
     *
     * @param evidence what is to be seen of them, in the order of {@link #names}
     * @param odds from 0 to 1, by the weights in use
     */
    public record Row(Quantity one, Quantity other, double[] evidence, double odds) {}

    /** All such numbers of all pairs of reports on one event. */
    public static List<Row> rows(List<Dossier> dossiers) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < dossiers.size(); i++) {
            for (int j = i + 1; j < dossiers.size(); j++) {
                Pair pair = new Pair(new Side(i, dossiers.get(i)), new Side(j, dossiers.get(j)), Work.UNWATCHED);
                if (pair.sameEvent()) {
                    twos(pair)
                            .forEach(two ->
                                    rows.add(new Row(two.x.quantity, two.y.quantity, two.evidence(), two.odds())));
                }
            }
        }
        return rows;
    }
}
