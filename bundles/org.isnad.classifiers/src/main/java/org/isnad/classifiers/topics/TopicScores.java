package org.isnad.classifiers.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Span;
import org.isnad.text.Words;

/**
 * Adds up what the words of a report weigh: a word counts its weight to the power of 1.5, so
 * that many weak words do not outweigh a strong one; said n times 1 + ln n times that; a quarter of what the
 * other topics of its family weigh is lent to the strongest of the family.
 */
final class TopicScores {
    private static final int MOST = 3;
    private static final double SECOND = 0.6;
    private static final double LENT = 0.25;
    // asked for again and again, and a number that is no object yet is made one each time
    private static final Double NONE = 0.0;

    /** A topic chosen: the passage that carries most of it, and the words it rests on, the weightiest first. */
    record Chosen(String topic, Span span, List<String> words) {}

    private static final class Use {
        final TopicLexicon.Hit first;
        int times;

        Use(TopicLexicon.Hit first) {
            this.first = first;
        }

        Map<String, Double> weights() {
            return first.weights();
        }
    }

    private record Placed(Span passage, TopicLexicon.Hit hit) {}

    private final String text;
    private final Map<String, Use> uses = new LinkedHashMap<>();
    private final List<Placed> hits = new ArrayList<>();

    /** @param text the report's, to which the spans of hits belong */
    TopicScores(String text) {
        this.text = text;
    }

    /** Counts a hit {@code times} times. */
    void add(Span passage, TopicLexicon.Hit hit, int times) {
        Use use = uses.get(hit.form());
        if (use == null) {
            use = new Use(hit);
            uses.put(hit.form(), use);
        }
        use.times += times;
        hits.add(new Placed(passage, hit));
    }

    /** What the words of each topic add up to. */
    private Map<String, Double> own() {
        TopicSums own = new TopicSums();
        uses.values().forEach(use -> own.add(use.weights(), 1 + Math.log(use.times)));
        return own.all();
    }

    /** What the words of each topic of the statistics add up to. */
    Map<String, Double> broad() {
        return broad(own());
    }

    private static Map<String, Double> broad(Map<String, Double> own) {
        Map<String, Double> broad = new HashMap<>();
        own.forEach((topic, score) -> broad.merge(Topic.broad(topic), score, Double::sum));
        return broad;
    }

    /**
     * The topics that stand out, the strongest first; empty if no word of the lists occurs and the statistics are silent.
     *
     * @param shortText what the statistics say of it, which goes first
     * @param whole what the whole report tells of, which goes before all
     */
    List<Chosen> chosen(ShortText shortText, Optional<String> whole) {
        Map<String, Double> own = own();
        String likeliest = whole.isPresent() ? "" : shortText.topic(broad(own)).orElse("");
        whole.ifPresent(topic -> own.putIfAbsent(topic, 0.0));
        if (!likeliest.isEmpty() && own.keySet().stream().map(Topic::broad).noneMatch(likeliest::equals)) {
            own.put(likeliest, 0.0);
        }
        Map<String, Integer> support = new HashMap<>();
        uses.values().forEach(use -> use.weights().keySet().forEach(topic -> support.merge(topic, 1, Integer::sum)));
        List<String> ranked = new ArrayList<>(own.keySet());
        Map<String, Double> lent = withFamilies(own);
        ranked.sort(Comparator.comparingDouble((String topic) -> -lent.getOrDefault(topic, NONE))
                .thenComparingDouble(topic -> -own.getOrDefault(topic, NONE))
                .thenComparing(Comparator.naturalOrder()));
        double most = ranked.isEmpty() ? 0 : own.getOrDefault(ranked.getFirst(), NONE);
        if (!likeliest.isEmpty()) {
            ranked.sort(Comparator.comparing(topic -> !Topic.broad(topic).equals(likeliest)));
        }
        whole.ifPresent(told -> ranked.sort(Comparator.comparing(topic -> !topic.equals(told))));
        List<Chosen> chosen = new ArrayList<>();
        for (String topic : ranked) {
            boolean first = chosen.isEmpty();
            boolean strong =
                    first || (own.getOrDefault(topic, NONE) >= SECOND * most && support.getOrDefault(topic, 0) > 1);
            if (strong && chosen.size() < MOST) {
                chosen.add(new Chosen(topic, strongestPlace(topic, shortText), words(topic, shortText)));
            }
        }
        return chosen;
    }

    // what each weighs with what the others of its family lend it
    private static Map<String, Double> withFamilies(Map<String, Double> own) {
        String[] topics = own.keySet().toArray(String[]::new);
        String[] families = new String[topics.length];
        double[] scores = new double[topics.length];
        for (int i = 0; i < topics.length; i++) {
            families[i] = family(topics[i]);
            scores[i] = own.getOrDefault(topics[i], NONE);
        }
        Map<String, Double> all = new HashMap<>();
        for (int i = 0; i < scores.length; i++) {
            double lent = 0;
            for (int k = 0; k < scores.length; k++) {
                lent += k != i && families[k].equals(families[i]) ? LENT * scores[k] : 0;
            }
            all.put(topics[i], scores[i] + lent);
        }
        return all;
    }

    private static String family(String topic) {
        Topic known = Topic.ALL.get(topic);
        return known == null ? topic : known.family();
    }

    private Span strongestPlace(String topic, ShortText shortText) {
        Map<Span, Double> places = new LinkedHashMap<>();
        for (Placed placed : hits) {
            Double weight = placed.hit().weights().get(topic);
            if (weight != null) {
                places.merge(placed.passage(), weight, Double::sum);
            }
        }
        return places.entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<Span, Double> e) -> e.getValue())
                        .thenComparingInt(e -> -e.getKey().start()))
                .map(Map.Entry::getKey)
                .or(() -> shortText.place(topic))
                .orElseGet(() -> new Span(0, text.length()));
    }

    private List<String> words(String topic, ShortText shortText) {
        List<Use> telling = new ArrayList<>();
        for (Use use : uses.values()) {
            if (use.weights().containsKey(topic)) {
                telling.add(use);
            }
        }
        telling.sort(Comparator.comparingDouble(use -> -use.weights().getOrDefault(topic, NONE) * use.times));
        Set<String> words = new LinkedHashSet<>();
        telling.forEach(use -> words.add(Words.written(text, use.first.span())));
        shortText.reasons(Topic.broad(topic)).forEach(span -> words.add(span.in(text)));
        return List.copyOf(words);
    }
}
