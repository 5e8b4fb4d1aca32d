package org.isnad.classifiers.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.text.FoldedText;
import org.isnad.text.Stems;
import org.isnad.text.WordMemo;
import org.isnad.text.concepts.Concepts;

/**
 * What words say about the topic of a sentence, by what they said in training sentences of our own: logistic regression and
 * complement naive Bayes, their weights added, over stems and how they begin, which count in one language, concepts, which count in all,
 * and what word lists say. One row each in {@code statistics.tsv}, a weight for each of its topics; made by {@code TopicTrainer}, never by hand.
 */
final class TopicStatistics {
    /** How the rows of the word lists are called, of what is so before any word is read, of the topics. */
    static final String LISTS = "lists";

    static final String PRIOR = "prior";
    static final String TOPICS = "topics";

    static final String CONCEPT = "concept ";

    /** Closes the name of a row that stands for all stems which begin so. */
    static final String BEGINNING = "-";

    /** Closes the name of a row that stands for a word of grammar, which tells how is spoken: advice, news, a textbook. */
    static final String GRAMMAR = ".";

    // other words of a family begin as this one does; two senses count 0.7 of one each, and what is translated less
    // than
    // what is said
    private static final int BEGINS = 4;
    private static final double BEGINNING_COUNTS = 0.5;
    private static final double CONCEPT_COUNTS = 0.7;
    private static final double GRAMMAR_COUNTS = 0.4;

    private static final Map<String, WordMemo<List<Feature>>> WORDS = new HashMap<>();

    private final SortedRows rows;
    private final List<String> topics;
    // empty for a name of which nothing is known
    private final WordMemo<double[]> weights = new WordMemo<>(this::numbers);

    /** A thing a word says: its stem, how that begins, a concept or a word of grammar, and how much it counts. */
    record Feature(String name, double value) {
        boolean isStem() {
            return !name.startsWith(CONCEPT) && !name.endsWith(BEGINNING) && !name.endsWith(GRAMMAR);
        }
    }

    private static final class Holder {
        static final TopicStatistics STANDARD =
                new TopicStatistics(SortedRows.beside(TopicStatistics.class, "statistics.tsv"));
    }

    /** @param rows name, then weights as {@link WeightLetters}, those of the lists and before any word as numbers; one names the topics */
    TopicStatistics(SortedRows rows) {
        this.rows = rows;
        String named = rows.of(TOPICS);
        topics = named.isEmpty() ? List.of() : List.of(named.split(" "));
    }

    private double[] numbers(String name) {
        String given = rows.of(name);
        boolean numbers = !given.isEmpty() && (name.equals(LISTS) || name.equals(PRIOR));
        return numbers
                ? Arrays.stream(given.split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray()
                : WeightLetters.read(given);
    }

    /** Those of this bundle; without topics if the file is missing. */
    static TopicStatistics standard() {
        return Holder.STANDARD;
    }

    /** The topics it tells apart, in the order of its weights; empty if it tells nothing. */
    List<String> topics() {
        return topics;
    }

    /** The weight of a feature or row for each topic, in their order; empty if it says nothing. */
    double[] weights(String name) {
        return weights.of(name);
    }

    /** How much what the lists or the concepts add up to counts, by the name of its row. */
    double times(String row) {
        double[] weight = weights(row);
        return weight.length == 0 ? 0 : weight[0];
    }

    /** How what words of lists add up to is counted. */
    static double damped(double score) {
        return StrictMath.log1p(score);
    }

    /** What a folded word says, most words three things at most. */
    static List<Feature> features(String word, String language) {
        WordMemo<List<Feature>> memo;
        synchronized (WORDS) {
            memo = WORDS.computeIfAbsent(language, l -> new WordMemo<>(w -> read(w, l)));
        }
        return memo.of(word);
    }

    private static List<Feature> read(String word, String language) {
        if (Character.isDigit(word.charAt(0))) {
            return List.of();
        }
        if (Stems.isStopWord(word)) {
            return List.of(new Feature(language + " " + word + GRAMMAR, GRAMMAR_COUNTS));
        }
        List<Feature> features = new ArrayList<>();
        String stem = stem(word, language);
        features.add(new Feature(stem, 1));
        int begins = language.length() + 1 + BEGINS;
        if (stem.length() >= begins) {
            features.add(new Feature(stem.substring(0, begins) + BEGINNING, BEGINNING_COUNTS));
        }
        Concepts concepts = Concepts.standard();
        int[] senses = concepts.senses(word, Locale.forLanguageTag(language));
        for (int sense : senses) {
            features.add(new Feature(CONCEPT + concepts.id(sense), CONCEPT_COUNTS / Math.sqrt(senses.length)));
        }
        return List.copyOf(features);
    }

    private static String stem(String word, String language) {
        return language + " " + Stems.of(word);
    }

    /** A folded word itself or, if nothing is known of its stem, the least stripped form of it of which something is. */
    String known(String word, WordForms forms) {
        if (Stems.isStopWord(word) || weights(stem(word, forms.language())).length > 0) {
            return word;
        }
        return forms.of(word).stream()
                .filter(form -> weights(stem(form, forms.language())).length > 0)
                .findFirst()
                .orElse(word);
    }

    /** What words say together: each thing once, all of them of length 1. */
    static Map<String, Double> together(List<String> words, String language) {
        Map<String, Double> all = new TreeMap<>();
        double squares = 0;
        for (String word : words) {
            features(word, language).forEach(feature -> all.merge(feature.name(), feature.value(), Math::max));
        }
        for (double value : all.values()) {
            squares += value * value;
        }
        double length = Math.sqrt(Math.max(1, squares));
        all.replaceAll((name, value) -> value / length);
        return all;
    }

    /** The folded words of a text. */
    static List<String> words(String text) {
        return FoldedText.of(text).words().stream().map(word -> word.folded()).toList();
    }
}
