package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How like each number of a report is to each of another. What a claim tells and the words beside a number are looked up
 * among those of the other report once, not held against all of its claims and numbers one by one.
 */
final class Likenesses {
    /** Below all others: of two numbers that count other things. */
    static final double NEVER = -1;

    private final double[][] likeness;
    private final List<Likest> rows;
    private final List<Likest> columns;

    Likenesses(List<Counted> ones, List<Counted> others) {
        likeness = new double[ones.size()][others.size()];
        rows = Stream.generate(Likest::new).limit(ones.size()).toList();
        columns = Stream.generate(Likest::new).limit(others.size()).toList();
        Index index = new Index(others);
        for (int i = 0; i < ones.size(); i++) {
            index.addTo(likeness[i], ones.get(i));
            for (int j = 0; j < others.size(); j++) {
                likeness[i][j] = ones.get(i).mayBe(others.get(j)) ? likeness[i][j] : NEVER;
                rows.get(i).add(likeness[i][j]);
                columns.get(j).add(likeness[i][j]);
            }
        }
    }

    /** Of two numbers by their places; from 0 on, or {@link #NEVER}. */
    double of(int one, int other) {
        return likeness[one][other];
    }

    /** How much liker two are to each other than either is to any third. */
    double lead(int one, int other) {
        double like = likeness[one][other];
        return like - Math.max(rows.get(one).besides(like), columns.get(other).besides(like));
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

    /** The numbers of a report by what their claims tell and by the words beside them. */
    private static final class Index {
        private record Weight(int claim, double weight) {}

        private final List<Counted> numbers;
        private final List<Item> claims = new ArrayList<>();
        private final List<List<Integer>> numbersOf = new ArrayList<>();
        private final Map<String, List<Weight>> telling = new HashMap<>();
        private final Map<String, List<Integer>> beside = new HashMap<>();

        Index(List<Counted> numbers) {
            this.numbers = numbers;
            Map<Item, Integer> known = new HashMap<>();
            for (int i = 0; i < numbers.size(); i++) {
                for (Item item : numbers.get(i).items) {
                    numbersOf.get(known.computeIfAbsent(item, this::claim)).add(i);
                }
                for (String word : numbers.get(i).beside) {
                    beside.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
                }
            }
        }

        private int claim(Item item) {
            int claim = claims.size();
            claims.add(item);
            numbersOf.add(new ArrayList<>());
            for (String key : item.told().keys()) {
                telling.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(new Weight(claim, item.told().weight(key)));
            }
            return claim;
        }

        void addTo(double[] likeness, Counted one) {
            for (Item item : one.items) {
                double[] products = products(item.told());
                for (int claim = 0; claim < products.length; claim++) {
                    double like = item.told().likeness(claims.get(claim).told(), products[claim]);
                    for (int number : like > 0 ? numbersOf.get(claim) : List.<Integer>of()) {
                        likeness[number] = Math.max(likeness[number], like);
                    }
                }
            }
            int[] common = new int[numbers.size()];
            for (String word : one.beside) {
                for (int number : beside.getOrDefault(word, List.of())) {
                    common[number]++;
                }
            }
            for (int number = 0; number < common.length; number++) {
                likeness[number] += one.cosine(numbers.get(number), common[number]);
            }
        }

        private double[] products(Told one) {
            double[] products = new double[claims.size()];
            for (String key : one.keys()) {
                double weight = one.weight(key);
                for (Weight that : telling.getOrDefault(key, List.of())) {
                    products[that.claim] += weight * that.weight;
                }
            }
            return products;
        }
    }
}
