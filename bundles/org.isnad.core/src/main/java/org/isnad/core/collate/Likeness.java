package org.isnad.core.collate;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * How alike two reports are in what they are about, from 0 to 1: the cosine of their stems, each by (1 + ln of how often) ×
 * ln of how rare it is in the collection; raised by telling figures they share and where one is brief, lowered if both have
 * figures and share none, begin with other towns, countries or days of the week, or were published days apart; 0 if more than a few.
 */
final class Likeness {
    // the more reports there are, the more are alike by chance
    private static final double LEAST_OF_FEW = .2;
    private static final double LEAST_OF_MANY = .28;
    private static final double FEW = 50;
    private static final double TENFOLD = .03;

    private static final int DAYS = 3;
    private static final double FIGURES_SHARED = 1.2;
    private static final double FIGURES_DIFFER = .7;
    private static final double PRECISE_DIFFER = .5;
    private static final double BRIEF = .5;
    private static final int SHORT = 30;
    private static final int LONG = 70;
    private static final double ELSEWHERE = .2;
    private static final double LATER = .6;
    private static final double OTHER_DAY = .6;

    private final List<Topic> topics;
    private final Vocabulary vocabulary;
    private final float[][] weights;
    private final double[] norms;

    Likeness(List<Topic> topics) {
        this.topics = topics;
        Sets sets = new Sets();
        topics.forEach(topic -> sets.add(topic.stems()));
        this.vocabulary = Vocabulary.of(sets.sorted());
        this.weights = topics.stream().map(this::weights).toArray(float[][]::new);
        this.norms = new double[weights.length];
        for (int report = 0; report < norms.length; report++) {
            double squares = 0;
            for (float weight : weights[report]) {
                squares += (double) weight * weight;
            }
            norms[report] = Math.sqrt(squares);
        }
    }

    int size() {
        return topics.size();
    }

    /** From here on two of so many reports may be of one event. */
    static double least(int reports) {
        return Math.clamp(LEAST_OF_FEW + TENFOLD * Math.log10(reports / FEW), LEAST_OF_FEW, LEAST_OF_MANY);
    }

    /** The same number for the same words. */
    long mark(int report) {
        return Arrays.hashCode(topics.get(report).stems());
    }

    /** Above all {@link #keys}. */
    int keyLimit() {
        return vocabulary.size();
    }

    private float[] weights(Topic topic) {
        float[] weights = new float[topic.stems().length];
        for (int i = 0; i < weights.length; i++) {
            int place = vocabulary.place(topic.stems()[i]);
            int reports = place < 0 ? 1 : vocabulary.sets(place);
            weights[i] = (float) (often(topic.times()[i]) * rarity(reports, topics.size()));
        }
        return weights;
    }

    /** How much a stem weighs that occurs so often in a report. */
    static double often(int times) {
        return 1 + Math.log(times);
    }

    /** How much it counts that something is in so many reports of all. */
    static double rarity(int reports, int all) {
        // ten reports more keep common words light in a collection of one story
        return Math.log((all + 10.0) / (reports + .5));
    }

    /** Numbers of the heaviest stems that stand in another report too but not in too many. */
    int[] keys(int report, int most, int widest) {
        long[] stems = topics.get(report).stems();
        long[] byWeight = new long[stems.length];
        int n = 0;
        for (int i = 0; i < stems.length; i++) {
            int place = vocabulary.place(stems[i]);
            if (place >= 0 && vocabulary.sets(place) <= widest) {
                // bits of floats above 0 rise with them
                byWeight[n++] = (long) -Float.floatToIntBits(weights[report][i]) << 32 | place;
            }
        }
        Arrays.sort(byWeight, 0, n);
        return Arrays.stream(byWeight, 0, Math.min(n, most))
                .mapToInt(key -> (int) key)
                .toArray();
    }

    double of(int a, int b) {
        Topic one = topics.get(a);
        Topic other = topics.get(b);
        return norms[a] == 0 || norms[b] == 0 || far(one, other)
                ? 0
                : of(one, other, product(a, b) / (norms[a] * norms[b]));
    }

    /** Of two that are not {@link #far}, by the cosine of their stems. */
    static double of(Topic one, Topic other, double cosine) {
        double scene = (one.elsewhere(other) ? ELSEWHERE : 1)
                * (one.otherDay(other) ? OTHER_DAY : 1)
                * (apart(one, other) > 1 ? LATER : 1);
        return Math.min(1, cosine * figures(one, other) * scene * brief(one, other));
    }

    /** Whether two are of different days and have figures, none of them in common. */
    boolean otherDay(int a, int b) {
        Topic one = topics.get(a);
        Topic other = topics.get(b);
        boolean days =
                one.day().isPresent() && other.day().isPresent() && !one.day().equals(other.day());
        return days && one.agreement(other) < 0;
    }

    private static double figures(Topic one, Topic other) {
        return switch (one.agreement(other)) {
            case 1 -> FIGURES_SHARED;
            case -1 -> one.precise(other) ? PRECISE_DIFFER : FIGURES_DIFFER;
            default -> 1;
        };
    }

    // of few words few can be the same
    private static double brief(Topic one, Topic other) {
        int stems = Math.min(one.stems().length, other.stems().length);
        return 1 + BRIEF * Math.clamp((LONG - stems) / (double) (LONG - SHORT), 0, 1);
    }

    /** Whether two were published more than a few days apart. */
    boolean far(int a, int b) {
        return far(topics.get(a), topics.get(b));
    }

    static boolean far(Topic one, Topic other) {
        return apart(one, other) > DAYS;
    }

    // 0 if nobody knows
    private static long apart(Topic one, Topic other) {
        OptionalLong day = one.day();
        OptionalLong otherDay = other.day();
        return day.isPresent() && otherDay.isPresent() ? Math.abs(day.getAsLong() - otherDay.getAsLong()) : 0;
    }

    private double product(int a, int b) {
        long[] one = topics.get(a).stems();
        long[] other = topics.get(b).stems();
        double product = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Long.compare(one[i], other[j]);
            if (order == 0) {
                product += (double) weights[a][i] * weights[b][j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return product;
    }
}
