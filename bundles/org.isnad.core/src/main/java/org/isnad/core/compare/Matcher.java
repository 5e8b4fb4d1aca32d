package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.report.Quantity;
import org.isnad.work.Work;

/**
 * Matches the claims of two sides, one to one, the surest first. Words weigh by how rare they are in these two reports
 * alone, so a third report changes nothing.
 */
final class Matcher {
    // a word in more claims than this finds too many to be worth looking up; it still weighs
    private static final int MOST_LOOKED_UP = 24;
    private static final int FEWEST_COMMON = 2;
    // a short claim about one detail of a long one is not the same claim
    private static final double LEAST_OF_THE_LONGER = .4;
    // half of what is told has no word in the lists, or more senses than one
    private static final double LEAST_ACROSS = .2;
    // a yes and a no must say nearly the same before they are held against each other
    private static final double OPPOSED = .7;
    private static final double ACTOR = .06;
    private static final double OTHER_ACTORS = .12;
    private static final double NUMBER = .1;
    private static final double ACTION = .04;

    private final Side one;
    private final Side other;
    private final double threshold;
    private final boolean across;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final Map<String, Double> rarity = new HashMap<>();
    private final Map<Item, Double> weights = new HashMap<>();
    private final Map<String, List<Item>> index = new HashMap<>();

    Matcher(Side one, Side other, double threshold) {
        this.one = one;
        this.other = other;
        this.threshold = threshold;
        this.across = !one.sameLanguage(other);
        one.items.forEach(this::count);
        other.items.forEach(this::count);
        other.items.forEach(item -> keys(item)
                .forEach(stem ->
                        index.computeIfAbsent(stem, s -> new ArrayList<>()).add(item)));
    }

    // across languages not the words count but what they tell
    private Set<String> keys(Item item) {
        return across ? item.told().keys() : item.stems;
    }

    private void count(Item item) {
        keys(item).forEach(stem -> frequency.merge(stem, 1, Integer::sum));
    }

    /** The matches, best first. */
    List<Match> matches(Work work) {
        List<Match> candidates = new ArrayList<>();
        for (Item item : one.items) {
            work.check();
            shared(item).forEach((candidate, shared) -> {
                double inA = weight(item);
                double inB = weight(candidate);
                double score = alike(shared, inA, inB) + besides(item, candidate);
                boolean opposed = Firmness.opposed(item.claim.certainty(), candidate.claim.certainty());
                if (score >= (opposed ? OPPOSED : threshold)
                        && shared >= (across ? LEAST_ACROSS : LEAST_OF_THE_LONGER) * Math.max(inA, inB)) {
                    candidates.add(new Match(item, candidate, score, common(item, candidate)));
                }
            });
        }
        candidates.removeIf(match -> !enough(match));
        candidates.sort(Comparator.comparingDouble(Match::score)
                .reversed()
                .thenComparing(match -> match.a().claim.span())
                .thenComparing(match -> match.b().claim.span()));
        return oneToOne(candidates);
    }

    // the weight of what an item shares with each claim of the other side that shares a word worth looking up
    private Map<Item, Double> shared(Item item) {
        Map<Item, Double> shared = new HashMap<>();
        for (String stem : keys(item)) {
            List<Item> found = index.getOrDefault(stem, List.of());
            if (found.size() <= MOST_LOOKED_UP) {
                found.forEach(candidate -> shared.computeIfAbsent(candidate, c -> sharedWeight(item, c)));
            }
        }
        return shared;
    }

    private double sharedWeight(Item item, Item candidate) {
        double weight = 0;
        for (String stem : keys(item)) {
            weight += keys(candidate).contains(stem) ? Math.min(weight(item, stem), weight(candidate, stem)) : 0;
        }
        return weight;
    }

    private static double alike(double shared, double inA, double inB) {
        double dice = 2 * shared / (inA + inB);
        double contained = shared / Math.min(inA, inB);
        return (2 * dice + contained) / 3;
    }

    private List<String> common(Item a, Item b) {
        return keys(a).stream()
                .filter(keys(b)::contains)
                .sorted(Comparator.comparingDouble((String stem) -> -weight(stem))
                        .thenComparing(stem -> stem))
                .toList();
    }

    // a lone common word makes no match unless it is all there is to say
    private boolean enough(Match match) {
        int least =
                across ? 0 : Math.min(match.a().stems.size(), match.b().stems.size());
        return match.common().size() >= FEWEST_COMMON && match.common().size() * 3 >= least;
    }

    private double weight(Item item) {
        return weights.computeIfAbsent(
                item, i -> keys(i).stream().mapToDouble(key -> weight(i, key)).sum());
    }

    private double weight(Item item, String key) {
        return across ? item.told().weight(key) * weight(key) : weight(key);
    }

    private double weight(String stem) {
        return rarity.computeIfAbsent(stem, key -> {
            double all = 1.0 + one.items.size() + other.items.size();
            return Math.log(1 + all / frequency.getOrDefault(key, 1));
        });
    }

    // what speaks for or against besides the words
    private static double besides(Item a, Item b) {
        double score = 0;
        if (!a.claim.actors().isEmpty() && !b.claim.actors().isEmpty()) {
            score += a.claim.actors().stream().anyMatch(b.claim.actors()::contains) ? ACTOR : -OTHER_ACTORS;
        }
        if (a.claim.action().isPresent() && a.claim.action().equals(b.claim.action())) {
            score += ACTION;
        }
        return score + (sameNumber(a, b) ? NUMBER : 0);
    }

    private static boolean sameNumber(Item a, Item b) {
        return a.quantities.stream()
                .anyMatch(x -> b.quantities.stream().anyMatch(y -> Amounts.sameThing(x, y) && sameValue(x, y)));
    }

    private static boolean sameValue(Quantity x, Quantity y) {
        return x.low().compareTo(y.low()) == 0 && x.high().compareTo(y.high()) == 0;
    }

    private static List<Match> oneToOne(List<Match> candidates) {
        Set<Item> taken = new HashSet<>();
        List<Match> kept = new ArrayList<>();
        for (Match match : candidates) {
            if (!taken.contains(match.a()) && !taken.contains(match.b())) {
                taken.add(match.a());
                taken.add(match.b());
                kept.add(match);
            }
        }
        return kept;
    }
}
