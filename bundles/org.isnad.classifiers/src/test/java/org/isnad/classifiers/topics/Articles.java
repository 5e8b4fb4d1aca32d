package org.isnad.classifiers.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.classifiers.topics.TopicTrainer.Sentence;
import org.isnad.text.LexiconFile;

/**
 * Training sentences that stand as they would in an article: a line {@code =topic language title}, then the sentences, among
 * them those about figures, dates or lives, which say less of the topic than the title does.
 */
final class Articles {
    // how topics are called in the articles and the vocabulary, in the order of TopicTrainer.TOPICS
    static final List<String> TOPICS = List.of("ent", "geo", "hea", "pol", "sci", "spo", "tra");

    private Articles() {}

    /** The sentences of all articles, those of one article under one theme, counted from {@code firstTheme}. */
    static List<Sentence> sentences(int firstTheme) {
        List<Sentence> sentences = new ArrayList<>();
        int theme = firstTheme - 1;
        String[] head = {};
        for (int piece = 1; Articles.class.getResource(name(piece)) != null; piece++) {
            for (List<String> row : LexiconFile.rows(Articles.class, name(piece))) {
                String line = row.getFirst();
                if (line.startsWith("=")) {
                    head = line.substring(1).split(" ", 3);
                    theme++;
                } else {
                    sentences.add(TopicTrainer.sentence(TOPICS.indexOf(head[0]), head[1], theme, line));
                }
            }
        }
        return sentences;
    }

    private static String name(int piece) {
        return String.format(Locale.ROOT, "articles/%02d.txt", piece);
    }
}
