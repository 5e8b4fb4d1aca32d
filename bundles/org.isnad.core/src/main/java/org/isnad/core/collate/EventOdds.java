package org.isnad.core.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.core.odds.Odds;
import org.isnad.report.Report;
import org.isnad.work.Work;

/**
 * How likely two reports tell one event: by the cosine of their stems, telling figures they share or have both and do not
 * share, other towns, countries or days of the week they begin with, the days between them, how many others were published
 * about then, how brief they are, and whether one names the other's outlet.
 */
public final class EventOdds {
    /** From here on two are taken to tell one event. */
    static final double LIKELY = .65;

    // what has no word in common has next to nothing in common
    private static final double LEAST = .005;
    // the weights were fitted on no more
    private static final double MOST = 2000;
    // without weights: so much in common is likely
    private static final double PLAIN = .25;
    private static final List<String> EVIDENCE = List.of(
            "cosine",
            "figures",
            "no-figure",
            "no-precise-figure",
            "elsewhere",
            "weekday",
            "later",
            "crowd",
            "few",
            "brief",
            "citing");
    private static final Odds ODDS = new Odds(EventOdds.class, "event-odds.tsv", EVIDENCE);

    private EventOdds() {}

    /**
     * From 0 to 1.
     *
     * @param cosine of their stems
     * @param all how many reports there are
     * @param crowd how many reports were published about when they were, on average
     * @param citing whether one names the other's outlet
     */
    static double of(Topic one, Topic other, double cosine, int all, double crowd, boolean citing) {
        return ODDS.known()
                ? ODDS.of(evidence(one, other, cosine, all, crowd, citing))
                : Math.min(1, cosine * LIKELY / PLAIN);
    }

    private static double[] evidence(Topic one, Topic other, double cosine, int all, double crowd, boolean citing) {
        int agreement = one.agreement(other);
        return new double[] {
            Math.log(Math.max(LEAST, cosine)),
            Odds.is(agreement > 0),
            Odds.is(agreement < 0),
            Odds.is(agreement < 0 && one.precise(other)),
            Odds.is(one.elsewhere(other)),
            Odds.is(one.otherDay(other)),
            Odds.is(one.apart(other) > 1),
            Math.log(Math.min(MOST, crowd)),
            1.0 / all,
            one.brief(other),
            Odds.is(citing)
        };
    }

    /** What the evidence is called, in the order of a {@link Row}. */
    public static List<String> names() {
        return EVIDENCE;
    }

    /**
     * Two reports that may tell one event, for fitting the weights and looking at them.
     *
     * @param one place of the one
     * @param other place of the other, a later one
     * @param evidence what is to be seen of them, in the order of {@link #names}
     */
    public record Row(int one, int other, List<Double> evidence) {
        public Row {
            evidence = List.copyOf(evidence);
        }
    }

    /** All such pairs of a collection. */
    public static List<Row> rows(List<Report> reports) {
        Holdings holdings = new Holdings();
        reports.forEach(holdings::add);
        Likeness likeness = new Likeness(holdings.topics(), holdings.citing());
        List<Row> rows = new ArrayList<>();
        for (long pair : likeness.candidates(Work.UNWATCHED)) {
            int a = (int) (pair >>> 32);
            int b = (int) pair;
            if (!likeness.far(a, b)) {
                double[] seen = likeness.seen(a, b, EventOdds::evidence);
                rows.add(new Row(a, b, Arrays.stream(seen).boxed().toList()));
            }
        }
        return rows;
    }
}
