package org.isnad.classifiers.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.classifiers.topics.TopicTrainer.Sentence;
import org.isnad.text.LexiconFile;

/**
 * The words of the fields of each topic, known before any sentence says them: a line {@code =topic field}, then one line a
 * notion, {@code ar;en;he;tr}, forms parted by {@code |}. What stands in one line or the next is said as one.
 */
final class Vocabulary {
    private static final List<String> LANGUAGES = List.of("ar", "en", "he", "tr");
    private static final int TOGETHER = 2;

    /** Words of a notion and how many sentences of a topic say the notion in the other languages. */
    record Shared(int topic, int times, Map<String, Double> said) {}

    private Vocabulary() {}

    /** The words of {@link #TOGETHER} lines each, once a language. */
    static List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        for (int piece = 1; Vocabulary.class.getResource(name(piece)) != null; piece++) {
            int topic = 0;
            List<String[]> notions = new ArrayList<>();
            for (List<String> row : LexiconFile.rows(Vocabulary.class, name(piece))) {
                String line = row.getFirst();
                if (line.startsWith("=")) {
                    add(topic, notions, sentences);
                    topic = Articles.TOPICS.indexOf(line.substring(1, line.indexOf(' ')));
                } else {
                    notions.add(line.split(";", -1));
                }
                if (notions.size() == TOGETHER) {
                    add(topic, notions, sentences);
                }
            }
            add(topic, notions, sentences);
        }
        return sentences;
    }

    private static void add(int topic, List<String[]> notions, List<Sentence> sentences) {
        for (int column = 0; column < LANGUAGES.size() && !notions.isEmpty(); column++) {
            StringBuilder text = new StringBuilder();
            for (String[] notion : notions) {
                text.append(notion[column].replace('|', ' ')).append(' ');
            }
            sentences.add(TopicTrainer.words(topic, LANGUAGES.get(column), text.toString()));
        }
        notions.clear();
    }

    /** What sentences of one language teach of the words of the others: a notion said is said in all. */
    static List<Shared> shared(List<Sentence> sentences) {
        List<List<Set<String>>> notions = notions();
        Map<String, Set<Integer>> saying = saying(notions);
        int[][][] times = new int[notions.size()][LANGUAGES.size()][TopicTrainer.TOPICS.size()];
        for (Sentence sentence : sentences) {
            Set<Integer> said = new TreeSet<>();
            sentence.said().keySet().forEach(stem -> said.addAll(saying.getOrDefault(stem, Set.of())));
            said.forEach(notion -> times[notion][LANGUAGES.indexOf(sentence.language())][sentence.topic()]++);
        }
        List<Shared> shared = new ArrayList<>();
        for (int notion = 0; notion < times.length; notion++) {
            share(notions.get(notion), times[notion], shared);
        }
        return shared;
    }

    /** The numbers of the notions each stem says. */
    static Map<String, Set<Integer>> saying() {
        return saying(notions());
    }

    private static Map<String, Set<Integer>> saying(List<List<Set<String>>> notions) {
        Map<String, Set<Integer>> saying = new HashMap<>();
        for (int notion = 0; notion < notions.size(); notion++) {
            for (Set<String> stems : notions.get(notion)) {
                for (String stem : stems) {
                    saying.computeIfAbsent(stem, s -> new TreeSet<>()).add(notion);
                }
            }
        }
        return saying;
    }

    private static void share(List<Set<String>> notion, int[][] times, List<Shared> shared) {
        for (int language = 0; language < times.length; language++) {
            Map<String, Double> said = new TreeMap<>();
            double each = 1
                    / Math.sqrt((double) LANGUAGES.size() * notion.get(language).size());
            notion.get(language).forEach(stem -> said.put(stem, each));
            for (int topic = 0; topic < times[language].length && !said.isEmpty(); topic++) {
                int sum = -times[language][topic];
                for (int[] other : times) {
                    sum += other[topic];
                }
                if (sum > 0) {
                    shared.add(new Shared(topic, sum, said));
                }
            }
        }
    }

    // the stems of each notion, one set a language
    private static List<List<Set<String>>> notions() {
        List<List<Set<String>>> notions = new ArrayList<>();
        for (int piece = 1; Vocabulary.class.getResource(name(piece)) != null; piece++) {
            for (List<String> row : LexiconFile.rows(Vocabulary.class, name(piece))) {
                if (!row.getFirst().startsWith("=")) {
                    notions.add(stems(row.getFirst().split(";", -1)));
                }
            }
        }
        return notions;
    }

    private static List<Set<String>> stems(String[] notion) {
        List<Set<String>> stems = new ArrayList<>();
        for (int column = 0; column < LANGUAGES.size(); column++) {
            Set<String> own = new HashSet<>();
            for (String word : TopicStatistics.words(notion[column].replace('|', ' '))) {
                TopicStatistics.features(word, LANGUAGES.get(column)).stream()
                        .filter(TopicStatistics.Feature::isStem)
                        .map(TopicStatistics.Feature::name)
                        .forEach(own::add);
            }
            stems.add(own);
        }
        return stems;
    }

    private static String name(int piece) {
        return String.format(Locale.ROOT, "vocabulary/%02d.txt", piece);
    }
}
