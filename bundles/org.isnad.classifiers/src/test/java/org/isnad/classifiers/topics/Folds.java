package org.isnad.classifiers.topics;

import java.util.List;
import java.util.Locale;
import org.isnad.classifiers.topics.TopicTrainer.Sentence;

/** Prints how well statistics tell the topics of sentences they were not made of, by how many of the articles made them. */
final class Folds {
    private Folds() {}

    static void print(List<Sentence> sentences, int folds) {
        for (int quarters = 0; quarters <= 4; quarters++) {
            int[] told = told(sentences, folds, quarters);
            for (String language : List.of("ar", "en", "he", "tr")) {
                System.out.printf(
                        Locale.ROOT,
                        "%3d %% of the articles, %s: macro F1 %.3f in articles, %.3f in themes over %d folds%n",
                        25 * quarters,
                        language,
                        macro(sentences, told, language, true),
                        macro(sentences, told, language, false),
                        folds);
            }
        }
    }

    private static int[] told(List<Sentence> sentences, int folds, int quarters) {
        int[] told = new int[sentences.size()];
        for (int fold = 0; fold < folds; fold++) {
            int left = fold;
            TopicTrainer trainer = TopicTrainer.trained(sentences.stream()
                    .filter(s -> s.theme() % folds != left && (!s.ofArticle() || s.theme() / folds % 4 < quarters))
                    .toList());
            for (int i = 0; i < told.length; i++) {
                if (sentences.get(i).theme() % folds == left) {
                    told[i] = most(trainer.likely(sentences.get(i)));
                }
            }
        }
        return told;
    }

    private static int most(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    // each topic counts as often as it is met, however many sentences we have of it
    private static double macro(List<Sentence> sentences, int[] told, String language, boolean ofArticle) {
        int topics = TopicTrainer.TOPICS.size();
        int[] all = new int[topics];
        for (Sentence sentence : sentences) {
            all[sentence.topic()] += !sentence.ofWords() && ofArticle == sentence.ofArticle() ? 1 : 0;
        }
        double[] right = new double[topics];
        double[] both = new double[topics];
        for (int i = 0; i < told.length; i++) {
            Sentence sentence = sentences.get(i);
            if (!sentence.ofWords() && sentence.language().equals(language) && sentence.ofArticle() == ofArticle) {
                double weight = sentence.share() / all[sentence.topic()];
                both[told[i]] += weight;
                both[sentence.topic()] += weight;
                right[told[i]] += told[i] == sentence.topic() ? weight : 0;
            }
        }
        double sum = 0;
        for (int topic = 0; topic < topics; topic++) {
            sum += both[topic] == 0 ? 0 : 2 * right[topic] / both[topic];
        }
        return sum / topics;
    }
}
