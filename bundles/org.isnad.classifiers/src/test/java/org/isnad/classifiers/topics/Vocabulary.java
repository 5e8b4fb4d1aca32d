package org.isnad.classifiers.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.classifiers.topics.TopicTrainer.Sentence;
import org.isnad.text.LexiconFile;

/**
 * The words of the fields of each topic, known before any sentence says them: a line {@code =topic field}, then one line a
 * notion, {@code ar;en;he;tr}, forms parted by {@code |}. What stands in one line or the next is said as one.
 */
final class Vocabulary {
    private static final List<String> LANGUAGES = List.of("ar", "en", "he", "tr");
    private static final int TOGETHER = 2;

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

    private static String name(int piece) {
        return String.format(Locale.ROOT, "vocabulary/%02d.txt", piece);
    }
}
