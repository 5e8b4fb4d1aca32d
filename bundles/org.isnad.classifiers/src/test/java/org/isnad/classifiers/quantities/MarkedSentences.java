package org.isnad.classifiers.quantities;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.classifiers.ar.times.ArabicTimesClassifier;
import org.isnad.classifiers.en.times.EnglishTimesClassifier;
import org.isnad.classifiers.he.times.HebrewTimesClassifier;
import org.isnad.classifiers.tr.times.TurkishTimesClassifier;
import org.isnad.classify.Classifier;
import org.isnad.report.Bound;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Outcome;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Quantity;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Run;
import org.isnad.report.Span;
import org.isnad.work.Work;

/** Sentences of one language in which each quantity is marked: {@code [words|number:bound:counted]}. */
record MarkedSentences(String language) {
    private static final QuantitiesClassifier QUANTITIES = new QuantitiesClassifier();

    /** Prints what differs: {@code MarkedSentences ar he}. */
    public static void main(String[] languages) {
        for (String language : languages) {
            MarkedSentences sentences = new MarkedSentences(language);
            for (List<String> round : sentences.rounds()) {
                long right = sentences.right(
                        round,
                        difference -> System.out.println(difference.indent(2).stripTrailing()));
                System.out.println(language + ": " + right + " of " + round.size());
            }
        }
    }

    List<List<String>> rounds() {
        List<List<String>> rounds = new ArrayList<>();
        String name = "marked-" + language + ".txt";
        try (InputStream in = MarkedSentences.class.getResourceAsStream(name)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("# round")) {
                    rounds.add(new ArrayList<>());
                } else if (!line.startsWith("#")) {
                    rounds.getLast().add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rounds;
    }

    /** How many sentences are read as marked; the others are told. */
    long right(List<String> marked, Consumer<String> differs) {
        return marked.stream()
                .filter(sentence -> {
                    String read = read(sentence);
                    boolean same = read.equals(sentence);
                    if (!same) {
                        differs.accept("want " + sentence + "\nread " + read);
                    }
                    return same;
                })
                .count();
    }

    String read(String marked) {
        String text = marked.replaceAll("\\[([^|\\]]*)\\|[^\\]]*]", "$1");
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Finding finding : QUANTITIES.classify(dossier(text), Work.UNWATCHED)) {
            Quantity quantity = (Quantity) finding;
            out.append(text, from, quantity.span().start()).append('[');
            out.append(quantity.span().in(text)).append('|');
            String coded = mark(quantity, quantity.counted());
            boolean open = !quantity.counted().isEmpty() && !marked.contains('|' + coded + ']');
            out.append(open && marked.contains('|' + mark(quantity, "_") + ']') ? mark(quantity, "_") : coded)
                    .append(']');
            from = quantity.span().end();
        }
        return out + text.substring(from);
    }

    private Dossier dossier(String text) {
        Document document =
                new Document("t", Optional.empty(), Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
        Passage passage =
                new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.forLanguageTag(language), "test");
        Report report = new Report(ReportId.of(document, 0), Publication.UNSTATED, text, List.of(passage));
        Dossier dossier = Dossier.of(report);
        Classifier times = switch (language) {
            case "ar" -> new ArabicTimesClassifier();
            case "he" -> new HebrewTimesClassifier();
            case "tr" -> new TurkishTimesClassifier();
            default -> new EnglishTimesClassifier();
        };
        return dossier.with(new Run("times", "1", new Outcome.Done(times.classify(dossier, Work.UNWATCHED))));
    }

    // number, bound if not exact, and what is counted
    private static String mark(Quantity quantity, String counted) {
        String low = quantity.low().stripTrailingZeros().toPlainString();
        boolean range = quantity.bound() == Bound.RANGE;
        String high = range ? "-" + quantity.high().stripTrailingZeros().toPlainString() : "";
        String bound = range || quantity.bound() == Bound.EXACT
                ? ""
                : ":" + quantity.bound().name().toLowerCase(Locale.ROOT);
        return low + high + bound + ":" + counted;
    }
}
