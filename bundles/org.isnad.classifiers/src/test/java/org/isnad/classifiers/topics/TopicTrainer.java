package org.isnad.classifiers.topics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;

/**
 * Makes {@code statistics.tsv} of the sentences in {@code training}: one file a topic, {@code language, text}; of those of
 * {@link Articles}, and of the words of {@link Vocabulary}. The same sentences and lists give the same file, byte for byte. Arguments: the file to write, or
 * {@code -folds} for a tenfold cross-validation, in which the sentences of one theme or article are never parted.
 */
public final class TopicTrainer {
    static final List<String> TOPICS = List.of(
            "arts-culture-entertainment",
            "geography",
            "health",
            "politics",
            "science-technology",
            "sport",
            "travel-tourism");
    private static final int THEME = 8;
    private static final int ARTICLES = 1000;
    // theme of what is no sentence but words of the vocabulary; how much these count where a sentence counts 1, how
    // much
    // each sentence of other languages that says their notion, and how many do at the most
    private static final int WORDS = -1;
    private static final double WORDS_COUNT = 1;
    private static final double SHARED_COUNT = 0.2;
    private static final int MOST_SHARED = 10;
    // a notion said counts so much beside the stem that says it, parted among its notions if it has several
    private static final String NOTION = "notion ";
    private static final double NOTION_COUNTS = 0.6;
    private static final int FOLDS = 10;
    private static final int ROUNDS = 400;
    private static final double STEP = 0.5;
    private static final double PULL = 0.1;
    private static final double SMOOTH = 0.03;
    private static final double BAYES = 1.5;
    private static final double LEAST = 0.15;
    // our own articles are more like each other than like what others write: of theirs, how often we write of a topic
    // tells less
    private static final double PRIOR_COUNTS = 0.5;
    // how often sentences of each topic are met, in the order above: the shares David Adelani and others counted in
    // Wikinews, Wikibooks and Wikivoyage (SIB-200, 2023), rounded
    private static final double[] SHARES = {0.09, 0.08, 0.11, 0.15, 0.25, 0.12, 0.20};

    /** A training sentence: what it is about, what its words say and what each topic's listed words add up to. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sentence(int topic, String language, int theme, Map<String, Double> said, double[] listed) {
        boolean ofArticle() {
            return theme >= ARTICLES;
        }

        boolean ofWords() {
            return theme == WORDS;
        }

        double share() {
            return SHARES[topic];
        }
    }

    // what a sentence says, by the numbers of what is weighed
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Counted(int topic, double counts, int[] names, double[] values, double[] listed) {}

    private final Map<String, Integer> numbers = new TreeMap<>();
    private final Map<String, Set<Integer>> notions = Vocabulary.saying();
    private final Rarity rarity;
    // a row a name, then one for the prior, one of which the first says how much lists count
    private final double[][] weights;
    private final double[][] squares;
    private final int prior;

    private TopicTrainer(List<Sentence> sentences) {
        rarity = new Rarity(sentences.stream().filter(s -> !s.ofWords()).toList());
        for (Sentence sentence : sentences) {
            withNotions(sentence.said()).keySet().forEach(name -> numbers.put(name, 0));
        }
        int number = 0;
        for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
            entry.setValue(number++);
        }
        prior = number;
        weights = new double[prior + 2][TOPICS.size()];
        squares = new double[prior + 2][TOPICS.size()];
        weights[prior + 1][0] = 1;
    }

    public static void main(String[] args) throws IOException {
        List<Sentence> sentences = sentences();
        if (args[0].equals("-folds")) {
            Folds.print(sentences, FOLDS);
        } else {
            Files.writeString(
                    Path.of(args[0]), SortedRows.text(trained(sentences).rows()));
        }
    }

    static List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        for (int topic = 0; topic < TOPICS.size(); topic++) {
            int number = 0;
            for (List<String> row : LexiconFile.rows(TopicTrainer.class, "training/" + TOPICS.get(topic) + ".tsv")) {
                sentences.add(sentence(topic, row.get(0), number++ / THEME, row.get(1)));
            }
        }
        sentences.addAll(Articles.sentences(ARTICLES));
        sentences.addAll(Vocabulary.sentences());
        return sentences;
    }

    static Sentence sentence(int topic, String language, int theme, String text) {
        FoldedText folded = FoldedText.of(text);
        Span all = new Span(0, text.length());
        TopicScores scores = new TopicScores(text);
        TopicLexicon lexicon = TopicLexicon.of(language);
        if (lexicon == null) {
            throw new IllegalArgumentException(language + " has no lists of topics: " + text);
        }
        lexicon.find(folded, all).forEach(hit -> scores.add(all, hit, 1));
        List<String> words = TopicStatistics.words(text);
        return new Sentence(topic, language, theme, TopicStatistics.together(words, language), damped(scores.broad()));
    }

    /** Words of the vocabulary, of which lists say nothing: they shall be trusted no more for it. */
    static Sentence words(int topic, String language, String text) {
        return new Sentence(
                topic,
                language,
                WORDS,
                TopicStatistics.together(TopicStatistics.words(text), language),
                new double[TOPICS.size()]);
    }

    private static double[] damped(Map<String, Double> sums) {
        return TOPICS.stream()
                .mapToDouble(name -> TopicStatistics.damped(sums.getOrDefault(name, 0.0)))
                .toArray();
    }

    /** Gradient descent on all sentences at once, each weight with its own step (AdaGrad); no chance in it. */
    static TopicTrainer trained(List<Sentence> sentences) {
        TopicTrainer trainer = new TopicTrainer(sentences);
        List<Counted> counted =
                new ArrayList<>(sentences.stream().map(trainer::counted).toList());
        List<Sentence> real = sentences.stream().filter(s -> !s.ofWords()).toList();
        Vocabulary.shared(real).forEach(shared -> counted.add(trainer.counted(shared)));
        for (int round = 0; round < ROUNDS; round++) {
            trainer.round(counted);
        }
        trainer.addBayes(counted);
        trainer.expectShares(real);
        return trainer;
    }

    private void expectShares(List<Sentence> sentences) {
        for (int topic = 0; topic < SHARES.length; topic++) {
            int number = topic;
            double share = sentences.stream().filter(s -> s.topic() == number).count() / (double) sentences.size();
            weights[prior][topic] += StrictMath.log(SHARES[topic] / Math.max(share, 0.01));
            weights[prior][topic] *= PRIOR_COUNTS;
        }
    }

    // Complement naive Bayes (Rennie, Shih, Teevan and Karger 2003): a name weighs for a topic as its share in the
    // sentences of all other topics is small. Regression hardly trusts a name seen once, this does; the sum is better
    // than either.
    private void addBayes(List<Counted> sentences) {
        double[][] sums = new double[prior][TOPICS.size()];
        for (Counted sentence : sentences) {
            for (int i = 0; i < sentence.names().length; i++) {
                sums[sentence.names()[i]][sentence.topic()] += sentence.counts() * sentence.values()[i];
            }
        }
        double[] others = new double[TOPICS.size()];
        for (double[] sum : sums) {
            double all = Arrays.stream(sum).sum();
            for (int topic = 0; topic < sum.length; topic++) {
                sum[topic] = all - sum[topic] + SMOOTH;
                others[topic] += sum[topic];
            }
        }
        for (int name = 0; name < prior; name++) {
            double[] share = new double[TOPICS.size()];
            for (int topic = 0; topic < share.length; topic++) {
                share[topic] = -StrictMath.log(sums[name][topic] / others[topic]);
            }
            double mean = Arrays.stream(share).sum() / share.length;
            for (int topic = 0; topic < share.length; topic++) {
                weights[name][topic] += BAYES * (share[topic] - mean);
            }
        }
    }

    private Counted counted(Sentence sentence) {
        double counts = sentence.ofWords() ? WORDS_COUNT : 1;
        return counted(sentence.topic(), counts, withNotions(sentence.said()), sentence.listed());
    }

    // what is learned of a notion from any of the languages is so learned of its words in all
    private Map<String, Double> withNotions(Map<String, Double> said) {
        Map<String, Double> all = new TreeMap<>();
        said.forEach((name, value) -> {
            double counts = value * rarity.of(name);
            all.put(name, counts);
            for (int notion : notionsOf(name)) {
                all.merge(NOTION + notion, counts * notionCounts(name), Double::sum);
            }
        });
        return all;
    }

    private Set<Integer> notionsOf(String name) {
        return notions.getOrDefault(name, Set.of());
    }

    private double notionCounts(String name) {
        return NOTION_COUNTS / Math.sqrt(notionsOf(name).size());
    }

    private Counted counted(Vocabulary.Shared shared) {
        double counts = SHARED_COUNT * Math.min(shared.times(), MOST_SHARED);
        return counted(shared.topic(), counts, shared.said(), new double[TOPICS.size()]);
    }

    private Counted counted(int topic, double counts, Map<String, Double> said, double[] listed) {
        List<String> known = said.keySet().stream().filter(numbers::containsKey).toList();
        return new Counted(
                topic,
                counts,
                known.stream().mapToInt(name -> numbers.getOrDefault(name, 0)).toArray(),
                known.stream().mapToDouble(name -> said.getOrDefault(name, 0.0)).toArray(),
                listed);
    }

    private void round(List<Counted> sentences) {
        double[][] slopes = new double[weights.length][TOPICS.size()];
        for (int name = 0; name < prior; name++) {
            for (int topic = 0; topic < TOPICS.size(); topic++) {
                slopes[name][topic] = PULL * weights[name][topic];
            }
        }
        for (Counted sentence : sentences) {
            double[] error = likely(sentence);
            error[sentence.topic()] -= 1;
            for (int topic = 0; topic < error.length; topic++) {
                error[topic] *= sentence.counts();
                slopes[prior][topic] += error[topic];
                slopes[prior + 1][0] += error[topic] * sentence.listed()[topic];
                for (int i = 0; i < sentence.names().length; i++) {
                    slopes[sentence.names()[i]][topic] += sentence.values()[i] * error[topic];
                }
            }
        }
        for (int row = 0; row < weights.length; row++) {
            descend(weights[row], slopes[row], squares[row]);
        }
    }

    private static void descend(double[] weight, double[] slope, double[] squares) {
        for (int i = 0; i < weight.length; i++) {
            squares[i] += slope[i] * slope[i];
            weight[i] -= squares[i] == 0 ? 0 : STEP * slope[i] / Math.sqrt(squares[i]);
        }
    }

    /** How likely each topic is. */
    double[] likely(Sentence sentence) {
        return likely(counted(sentence));
    }

    private double[] likely(Counted sentence) {
        double[] score = weights[prior].clone();
        double most = Double.NEGATIVE_INFINITY;
        for (int topic = 0; topic < score.length; topic++) {
            score[topic] += weights[prior + 1][0] * sentence.listed()[topic];
            for (int i = 0; i < sentence.names().length; i++) {
                score[topic] += sentence.values()[i] * weights[sentence.names()[i]][topic];
            }
            most = Math.max(most, score[topic]);
        }
        double sum = 0;
        for (int topic = 0; topic < score.length; topic++) {
            score[topic] = StrictMath.exp(score[topic] - most);
            sum += score[topic];
        }
        for (int topic = 0; topic < score.length; topic++) {
            score[topic] /= sum;
        }
        return score;
    }

    /** The lines of the file, weights in letters; a row that says next to nothing is left out. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        rows.add("# made by TopicTrainer of the sentences in training, never by hand: name, weight for each topic");
        rows.add(TopicStatistics.TOPICS + "\t" + String.join(" ", TOPICS));
        rows.add(row(TopicStatistics.LISTS, weights[prior + 1][0]));
        rows.add(row(TopicStatistics.PRIOR, weights[prior]));
        for (String name : numbers.keySet()) {
            double[] weight = weight(name);
            if (!name.startsWith(NOTION)
                    && Arrays.stream(weight).map(Math::abs).max().orElse(0) >= LEAST) {
                rows.add(name + "\t" + WeightLetters.write(weight));
            }
        }
        return rows;
    }

    // its own and that of its notions, times its rarity: of both the file knows nothing
    private double[] weight(String name) {
        double[] weight = weights[numbers.getOrDefault(name, prior)].clone();
        for (int notion : notionsOf(name)) {
            double[] more = weights[numbers.getOrDefault(NOTION + notion, prior)];
            for (int topic = 0; topic < weight.length; topic++) {
                weight[topic] += notionCounts(name) * more[topic];
            }
        }
        double counts = rarity.of(name);
        return Arrays.stream(weight).map(own -> counts * own).toArray();
    }

    private static String row(String name, double... weights) {
        List<String> numbers = new ArrayList<>();
        for (double weight : weights) {
            numbers.add(String.format(Locale.ROOT, "%.2f", weight));
        }
        return name + "\t" + String.join(" ", numbers);
    }
}
