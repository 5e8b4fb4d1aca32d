package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.report.Quantity;
import org.isnad.work.Work;
import org.jspecify.annotations.Nullable;

/**
 * Matches the claims of two sides, one to one, the surest first. Words weigh by how rare they are in these two reports
 * alone, so a third report changes nothing.
 */
final class Matcher {
    // a word in more claims than this finds too many to be worth looking up; it still weighs
    private static final int MOST_LOOKED_UP = 24;
    private static final int MOST_NEAR_LOOKED_UP = 10;
    // a short claim about one detail of a long one is not the same claim
    private static final double LEAST_OF_THE_LONGER = .4;
    // who denies what another report has need not say it at such length
    private static final double LEAST_DENIED = .2;
    // half of what is told has no word in the lists, or more senses than one
    private static final double LEAST_ACROSS = .13;
    private static final double LEAST_REWORDED = .04;
    // a yes and a no must say nearly the same before they are held against each other
    private static final double OPPOSED = .7;
    private static final double ACTOR = .06;
    private static final double OTHER_ACTORS = .12;
    private static final double NUMBER = .1;
    private static final double BY_A_WORD = .3;
    private static final double OTHER_TIMES = .15;
    private static final double ACTION = .04;

    private static final double UNKNOWN = -1;

    private final double threshold;
    private final boolean across;
    private final int fewest;
    private final Side one;
    private final Side other;
    private @Nullable Boolean answers;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final double[] rarity;
    private final List<Terms> ones;
    private final List<Terms> others;
    // by number of a key the claims of the other side that have it
    private final List<List<Terms>> index;
    // by number of a key what it weighs in the claim that is being matched
    private final double[] weightHere;

    /**
     * @param across whether what is told counts, as across languages, not the words
     * @param fewest how many words, or things told, two claims must have in common
     */
    Matcher(Side one, Side other, double threshold, boolean across, int fewest) {
        this(one, one.items, other, other.items, threshold, across, fewest);
    }

    private Matcher(
            Side one, List<Item> items, Side other, List<Item> others, double threshold, boolean across, int fewest) {
        this.one = one;
        this.other = other;
        this.threshold = threshold;
        this.across = across;
        this.fewest = fewest;
        List<int[]> keysOfOnes = numbered(items);
        List<int[]> keysOfOthers = numbered(others);
        rarity = rarity(keysOfOnes, keysOfOthers);
        ones = terms(items, keysOfOnes);
        this.others = terms(others, keysOfOthers);
        index = index(this.others, rarity.length);
        weightHere = new double[rarity.length];
        Arrays.fill(weightHere, UNKNOWN);
    }

    /** For the claims of two sides of one language that no match holds yet, by what they tell. */
    static Matcher reworded(Side one, Side other, List<Match> found, double threshold, int fewest) {
        Set<Item> taken = new HashSet<>();
        found.forEach(match -> {
            taken.add(match.a());
            taken.add(match.b());
        });
        return new Matcher(one, without(one.items, taken), other, without(other.items, taken), threshold, true, fewest);
    }

    /** A claim with the numbers of its keys, what each weighs in it, and their sum. */
    private static final class Terms {
        final Item item;
        final int[] keys;
        final double[] weights;
        final double weight;
        // the claim of the one side that it was held against last
        @Nullable
        Terms seen;

        Terms(Item item, int[] keys, double[] weights) {
            this.item = item;
            this.keys = keys;
            this.weights = weights;
            weight = Arrays.stream(weights).sum();
        }
    }

    private static List<Item> without(List<Item> items, Set<Item> taken) {
        return items.stream().filter(item -> !taken.contains(item)).toList();
    }

    private record Candidate(Terms a, Terms b, double score) {}

    private List<int[]> numbered(List<Item> items) {
        List<int[]> numbered = new ArrayList<>();
        for (Item item : items) {
            int[] own = new int[keys(item).size()];
            int next = 0;
            for (String key : keys(item)) {
                own[next++] = number(key);
            }
            numbered.add(own);
        }
        return numbered;
    }

    // across languages not the words count but what they tell
    private Collection<String> keys(Item item) {
        return across ? told(item).keys() : item.stems;
    }

    // within one language what is near in meaning counts too
    private Told told(Item item) {
        return loose() ? item.near() : item.told();
    }

    private int number(String key) {
        Integer known = numbers.putIfAbsent(key, keys.size());
        if (known == null) {
            keys.add(key);
            return keys.size() - 1;
        }
        return known;
    }

    private double[] rarity(List<int[]> ones, List<int[]> others) {
        int[] frequency = new int[keys.size()];
        for (List<int[]> side : List.of(ones, others)) {
            for (int[] item : side) {
                for (int key : item) {
                    frequency[key]++;
                }
            }
        }
        double all = 1.0 + ones.size() + others.size();
        return Arrays.stream(frequency).mapToDouble(n -> Math.log(1 + all / n)).toArray();
    }

    private List<Terms> terms(List<Item> items, List<int[]> keysOfItems) {
        List<Terms> terms = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            int[] own = keysOfItems.get(i);
            double[] weights = new double[own.length];
            for (int k = 0; k < own.length; k++) {
                weights[k] = rarity[own[k]] * (across ? told(item).weight(keys.get(own[k])) : 1);
            }
            terms.add(new Terms(item, own, weights));
        }
        return terms;
    }

    private static List<List<Terms>> index(List<Terms> terms, int keys) {
        List<List<Terms>> index = new ArrayList<>();
        for (int key = 0; key < keys; key++) {
            index.add(new ArrayList<>(1));
        }
        for (Terms claim : terms) {
            for (int key : claim.keys) {
                index.get(key).add(claim);
            }
        }
        return index;
    }

    /** The matches, best first. */
    List<Match> matches(Work work) {
        List<Candidate> candidates = new ArrayList<>();
        for (Terms a : ones) {
            work.check();
            for (int i = 0; i < a.keys.length; i++) {
                weightHere[a.keys[i]] = a.weights[i];
            }
            candidates(a, candidates);
            for (int key : a.keys) {
                weightHere[key] = UNKNOWN;
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(candidate -> candidate.a.item.claim.span())
                .thenComparing(candidate -> candidate.b.item.claim.span()));
        return oneToOne(candidates);
    }

    // each claim of the other side that shares a word worth looking up
    private void candidates(Terms a, List<Candidate> candidates) {
        int most = loose() ? MOST_NEAR_LOOKED_UP : MOST_LOOKED_UP;
        for (int key : a.keys) {
            List<Terms> found = index.get(key);
            if (found.size() <= most) {
                for (Terms b : found) {
                    if (b.seen != a) {
                        b.seen = a;
                        consider(a, b, candidates);
                    }
                }
            }
        }
    }

    private void consider(Terms a, Terms b, List<Candidate> candidates) {
        double shared = 0;
        int common = 0;
        boolean matter = !loose();
        boolean placed = !across || loose();
        for (int i = 0; i < b.keys.length; i++) {
            double here = weightHere[b.keys[i]];
            if (here != UNKNOWN) {
                shared += Math.min(here, b.weights[i]);
                common++;
                matter |= Told.isMatter(keys.get(b.keys[i]));
                placed |= Told.isPlace(keys.get(b.keys[i]));
            }
        }
        boolean opposed = Firmness.opposed(a.item.claim.certainty(), b.item.claim.certainty());
        boolean denial = opposed && !across && answers();
        double least = denial ? LEAST_DENIED : leastOfTheLonger();
        if (shared >= least * Math.max(a.weight, b.weight) && matter && enough(common, a, b)) {
            double score = denial
                    ? shared / Math.min(a.weight, b.weight)
                    : alike(shared, a.weight, b.weight)
                            + besides(a.item, b.item)
                            - (loose() ? apart(a.item, b.item) : 0)
                            - (placed ? 0 : otherNumber(a.item, b.item));
            if (score >= (opposed && (score >= OPPOSED || !answers()) ? OPPOSED : threshold)) {
                candidates.add(new Candidate(a, b, score));
            }
        }
    }

    private double leastOfTheLonger() {
        return loose() ? LEAST_REWORDED : across ? LEAST_ACROSS : LEAST_OF_THE_LONGER;
    }

    // what is told in one language in other words: a yes and a no want more than that
    private boolean loose() {
        return across && one.sameLanguage(other);
    }

    // «نفى ما نشرته صحيفة …»: whoever denies what the other's outlet wrote means that report
    private boolean answers() {
        Boolean known = answers;
        if (known == null) {
            known = !loose() && (one.names(other) || other.names(one));
            answers = known;
        }
        return known;
    }

    // nor does what is no third of all there is to say
    private boolean enough(int common, Terms a, Terms b) {
        int least = across ? 0 : Math.min(a.keys.length, b.keys.length);
        return common >= fewest && common * 3 >= least;
    }

    // a lone word makes no match, with however much that is near in meaning, if there is more to the claims
    private boolean byWords(Candidate candidate, List<String> common) {
        return !loose()
                || candidate.score >= BY_A_WORD
                || (told(candidate.a.item).words(common) >= fewest
                        && told(candidate.b.item).words(common) >= fewest);
    }

    private static double alike(double shared, double inA, double inB) {
        double dice = 2 * shared / (inA + inB);
        double contained = shared / Math.min(inA, inB);
        return (2 * dice + contained) / 3;
    }

    // the rarer first, of two as rare the one that the items have first
    private List<String> common(Terms a, Terms b) {
        List<Integer> common = new ArrayList<>();
        for (int key : a.keys) {
            for (int other : b.keys) {
                if (key == other) {
                    common.add(key);
                }
            }
        }
        common.sort((x, y) -> Double.compare(rarity[y], rarity[x]));
        List<String> words = new ArrayList<>();
        common.forEach(key -> words.add(keys.get(key)));
        return words;
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

    // «حادث مماثل في العام الماضي»
    private static double apart(Item a, Item b) {
        return a.longAgo() == b.longAgo() ? 0 : OTHER_TIMES;
    }

    // 34 dead here and 8 there, where neither who nor when is shared, are of two events
    private static double otherNumber(Item a, Item b) {
        boolean thing =
                a.quantities.stream().anyMatch(x -> b.quantities.stream().anyMatch(y -> Amounts.sameThing(x, y)));
        return thing && !sameNumber(a, b) ? NUMBER : 0;
    }

    private static boolean sameNumber(Item a, Item b) {
        return a.quantities.stream()
                .anyMatch(x -> b.quantities.stream().anyMatch(y -> Amounts.sameThing(x, y) && sameValue(x, y)));
    }

    private static boolean sameValue(Quantity x, Quantity y) {
        return x.low().compareTo(y.low()) == 0 && x.high().compareTo(y.high()) == 0;
    }

    private List<Match> oneToOne(List<Candidate> candidates) {
        Set<Terms> taken = new HashSet<>();
        List<Match> kept = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Terms a = candidate.a;
            Terms b = candidate.b;
            if (!taken.contains(a) && !taken.contains(b)) {
                List<String> common = common(a, b);
                if (byWords(candidate, common)) {
                    taken.add(a);
                    taken.add(b);
                    kept.add(new Match(a.item, b.item, candidate.score, common, !across));
                }
            }
        }
        return kept;
    }
}
