package org.isnad.classifiers.topics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.report.Span;
import org.isnad.text.Stems;
import org.isnad.text.Word;

/**
 * The words of a text too short for the lists to be sure of it, read by the statistics. A longer one has words enough: what
 * is said of it rests on the lists alone, so that no report gets a topic for a word that is common in one.
 */
final class ShortText {
    private static final int LONGEST = 60;
    // what a word must weigh for a topic to be its reason, how many such words make one without the lists, and of how
    // few words the lists alone can tell
    private static final double TELLING = 1;
    private static final int FEWEST = 3;
    private static final int SENTENCE = 6;

    /** A word and where it stands. */
    private record Placed(Word word, Span passage, String language) {}

    private record Part(List<Word> words, Span passage, String language) {}

    private final List<Part> parts = new ArrayList<>();
    private int length;

    /** Takes words of a passage unless the text has become too long; nothing is read before somebody asks. */
    void add(List<Word> more, Span passage, String language) {
        length += more.size();
        if (length <= LONGEST) {
            parts.add(new Part(more, passage, language));
        }
    }

    // each once, where it stands first
    private Collection<Placed> words() {
        Map<String, Placed> words = new LinkedHashMap<>();
        for (Part part : parts) {
            for (Word word : part.words()) {
                words.putIfAbsent(word.folded(), new Placed(word, part.passage(), part.language()));
            }
        }
        return words.values();
    }

    // read at the first short text, never for long ones
    private static TopicStatistics statistics() {
        return TopicStatistics.standard();
    }

    private static void add(double times, String name, double[] sum) {
        double[] weights = statistics().weights(name);
        for (int topic = 0; topic < weights.length; topic++) {
            sum[topic] += times * weights[topic];
        }
    }

    /**
     * The topic of the statistics that is likeliest.
     *
     * @param listed what the words of the lists add up to for each
     * @return empty if the text is long or no sentence yet, or too little is known of its words
     */
    Optional<String> topic(Map<String, Double> listed) {
        if (length > LONGEST || length < SENTENCE || statistics().topics().isEmpty()) {
            return Optional.empty();
        }
        double[] score = new double[statistics().topics().size()];
        add(1, TopicStatistics.PRIOR, score);
        add(TopicStatistics.LISTS, listed, score);
        parts.stream().map(Part::language).distinct().forEach(language -> add(language, score));
        int best = 0;
        for (int topic = 0; topic < score.length; topic++) {
            best = score[topic] > score[best] ? topic : best;
        }
        String topic = statistics().topics().get(best);
        boolean known = !listed.isEmpty() || reasons(topic).size() >= FEWEST;
        return known ? Optional.of(topic) : Optional.empty();
    }

    private void add(String language, double[] score) {
        List<String> said = words().stream()
                .filter(placed -> placed.language().equals(language))
                .map(placed -> known(placed.word().folded(), language))
                .toList();
        TopicStatistics.together(said, language).forEach((name, value) -> add(value, name, score));
    }

    private static String known(String word, String language) {
        return WordForms.in(language)
                .map(forms -> statistics().known(word, forms))
                .orElse(word);
    }

    private void add(String row, Map<String, Double> sums, double[] score) {
        for (int topic = 0; topic < score.length; topic++) {
            double sum = sums.getOrDefault(statistics().topics().get(topic), 0.0);
            score[topic] += statistics().times(row) * TopicStatistics.damped(sum);
        }
    }

    /** The words that weigh most for a topic of the statistics, the weightiest first. */
    List<Span> reasons(String topic) {
        return telling(topic).map(placed -> placed.word().span()).toList();
    }

    /** The passage of the word that weighs most for a topic of the statistics. */
    Optional<Span> place(String topic) {
        return telling(topic).map(Placed::passage).findFirst();
    }

    private Stream<Placed> telling(String topic) {
        int at = length > LONGEST ? -1 : statistics().topics().indexOf(topic);
        return at < 0
                ? Stream.empty()
                : words().stream()
                        .filter(placed -> !Stems.isStopWord(placed.word().folded()))
                        .filter(placed -> weight(placed, at) >= TELLING)
                        .sorted(Comparator.comparingDouble(placed -> -weight(placed, at)));
    }

    private double weight(Placed placed, int topic) {
        double[] sum = new double[statistics().topics().size()];
        TopicStatistics.features(placed.word().folded(), placed.language())
                .forEach(feature -> add(feature.value(), feature.name(), sum));
        return sum[topic];
    }
}
