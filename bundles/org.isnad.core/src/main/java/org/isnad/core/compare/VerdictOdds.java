package org.isnad.core.compare;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.isnad.core.odds.EvidenceOdds.Evidence;
import org.isnad.core.odds.Odds;
import org.isnad.report.Dossier;
import org.isnad.report.Quantity;

/** What the difference of two numbers that count one thing most likely is, of all it can be. */
public final class VerdictOdds {
    /** In the order of the columns of the list. */
    public static final List<String> VERDICTS =
            List.of("conflict", "update", "rounding", "bound", "aggregate", "headline", "other-day");

    private static final List<Evidence<Difference>> EVIDENCE = List.of(
            is("other-day", Difference::otherDay),
            is("so-far-earlier", two -> two.changing(false, true)),
            is("so-far-later", two -> two.changing(true, true)),
            is("changed-earlier", two -> two.changing(false, false)),
            is("changed-later", two -> two.changing(true, false)),
            is("in-bounds", Difference::inBounds),
            is("about", Difference::about),
            is("rounded", Difference::rounded),
            is("transposed", Difference::transposed),
            is("transposed-long", Difference::longTransposed),
            is("ordered", Difference::ordered),
            is("hours-later", Difference::hoursLater),
            of("days", Difference::days),
            is("grows", two -> two.grows() > 0),
            is("shrinks", two -> two.grows() < 0),
            is("tolls", Difference::tolls),
            is("toll-grows", two -> two.tolls() && two.grows() > 0),
            is("toll-days", two -> Conflicts.toll(two.x()) && two.days() > 0),
            is("toll-last", Difference::lastToll),
            is("share", two -> two.x().counted().equals("percent")),
            is("tellers", Difference::otherTellers),
            is("teller", Difference::sameTeller),
            is("above-earlier", two -> two.ordered() && two.aboveOnly(false)),
            is("above-later", two -> two.ordered() && two.aboveOnly(true)),
            is("above", Difference::ofHeadline),
            is("adds", Difference::adds),
            is("completes", Difference::completes),
            is("led-by-other-days", Difference::ledByOtherDays),
            is("of-other-days", Difference::ofOtherDays),
            of("given", Difference::given),
            is("part", Difference::ofParts));

    private static final List<Odds> ODDS = IntStream.rangeClosed(1, VERDICTS.size())
            .mapToObj(column -> new Odds(VerdictOdds.class, "verdict-odds.tsv", names(), column))
            .toList();

    private VerdictOdds() {}

    private static Evidence<Difference> is(String name, Predicate<Difference> so) {
        return new Evidence<>(name, two -> Odds.is(so.test(two)));
    }

    private static Evidence<Difference> of(String name, ToDoubleFunction<Difference> number) {
        return new Evidence<>(name, number);
    }

    /** The likeliest of some verdicts that it can be; the first if it can be none. */
    static String of(Difference two, List<String> verdicts) {
        double[] seen = EVIDENCE.stream()
                .mapToDouble(each -> each.of().applyAsDouble(two))
                .toArray();
        return verdicts.stream()
                .filter(two::canBe)
                .max(Comparator.comparingDouble(
                        verdict -> ODDS.get(VERDICTS.indexOf(verdict)).of(seen)))
                .orElse(verdicts.getFirst());
    }

    /** What the evidence is called, in the order of a {@link Row}. */
    public static List<String> names() {
        return EVIDENCE.stream().map(Evidence::name).toList();
    }

    /**
     * Two numbers that may count one thing, for fitting the weights.
     *
     * @param evidence what is to be seen of their difference, in the order of {@link #names}
     * @param verdicts what it can be
     * @param odds that they count one thing
     */
    public record Row(Quantity one, Quantity other, List<Double> evidence, List<String> verdicts, double odds) {
        public Row {
            evidence = List.copyOf(evidence);
            verdicts = List.copyOf(verdicts);
        }
    }

    /** All such numbers of all pairs of reports on one event. */
    public static List<Row> rows(List<Dossier> dossiers) {
        return Pair.onOneEvent(dossiers)
                .flatMap(pair -> NumberOdds.twos(pair).stream())
                .flatMap(List::stream)
                .map(VerdictOdds::row)
                .toList();
    }

    private static Row row(TwoNumbers two) {
        Difference difference = Difference.of(two.x.side, two.x.quantity, two.y.side, two.y.quantity, two.otherDay());
        return new Row(
                two.x.quantity,
                two.y.quantity,
                EVIDENCE.stream()
                        .map(each -> each.of().applyAsDouble(difference))
                        .toList(),
                VERDICTS.stream().filter(difference::canBe).toList(),
                two.odds());
    }
}
