package org.isnad.classifiers.topics;

import java.util.List;
import java.util.Locale;
import org.isnad.classifiers.topics.TopicTrainer.Sentence;

/** Prints how well statistics tell the topics of sentences they were not made of, and how well the lists alone do. */
final class Folds {
    private Folds() {}

    static void print(List<Sentence> sentences, int folds) {
        int[] told = new int[sentences.size()];
        for (int fold = 0; fold < folds; fold++) {
            int left = fold;
            TopicTrainer trainer = TopicTrainer.trained(
                    sentences.stream().filter(s -> s.theme() % folds != left).toList());
            for (int i = 0; i < told.length; i++) {
                if (sentences.get(i).theme() % folds == left) {
                    told[i] = most(trainer.likely(sentences.get(i)));
                }
            }
        }
        int[] listed = sentences.stream().mapToInt(s -> most(s.listed())).toArray();
        for (String language : List.of("ar", "en", "he", "tr")) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: macro F1 %.3f over %d folds (lists alone: %.3f)%n",
                    language,
                    macro(sentences, told, language),
                    folds,
                    macro(sentences, listed, language));
        }
    }

    private static int most(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private static double macro(List<Sentence> sentences, int[] told, String language) {
        int topics = TopicTrainer.TOPICS.size();
        int[] right = new int[topics];
        int[] both = new int[topics];
        for (int i = 0; i < told.length; i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.language().equals(language)) {
                both[told[i]]++;
                both[sentence.topic()]++;
                right[told[i]] += told[i] == sentence.topic() ? 1 : 0;
            }
        }
        double sum = 0;
        for (int topic = 0; topic < topics; topic++) {
            sum += 2.0 * right[topic] / Math.max(1, both[topic]);
        }
        return sum / topics;
    }
}
