package org.isnad.classifiers.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.classifiers.ar.attribution.ArabicAttributionClassifier;
import org.isnad.classifiers.ar.times.ArabicTimesClassifier;
import org.isnad.classifiers.en.attribution.EnglishAttributionClassifier;
import org.isnad.classifiers.en.times.EnglishTimesClassifier;
import org.isnad.classifiers.he.attribution.HebrewAttributionClassifier;
import org.isnad.classifiers.he.times.HebrewTimesClassifier;
import org.isnad.classifiers.headline.HeadlineClassifier;
import org.isnad.classifiers.names.NamesClassifier;
import org.isnad.classifiers.quantities.QuantitiesClassifier;
import org.isnad.classifiers.quotations.QuotationsClassifier;
import org.isnad.classifiers.tr.attribution.TurkishAttributionClassifier;
import org.isnad.classifiers.tr.times.TurkishTimesClassifier;
import org.isnad.classify.Classifier;
import org.isnad.report.Dossier;
import org.isnad.report.Outcome;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Run;
import org.isnad.report.Span;
import org.isnad.work.Work;

/** Lines read by the whole chain of classifiers that claims and headline check build on. */
public final class Analysed {
    private static final List<Classifier> ANY =
            List.of(new NamesClassifier(), new QuantitiesClassifier(), new QuotationsClassifier());
    private static final List<Classifier> LAST = List.of(new ClaimsClassifier(), new HeadlineClassifier());

    private Analysed() {}

    /** One paragraph. */
    public static Dossier paragraph(String language, String text) {
        return read(language, List.of(Role.PARAGRAPH), List.of(text));
    }

    /** A headline and its body, whose paragraphs are parted by {@code ¶}. */
    public static Dossier headed(String language, String headline, String body) {
        List<Role> roles = new ArrayList<>(List.of(Role.HEADLINE));
        List<String> lines = new ArrayList<>(List.of(headline));
        for (String paragraph : body.split(" ¶ ")) {
            roles.add(Role.PARAGRAPH);
            lines.add(paragraph);
        }
        return read(language, roles, lines);
    }

    private static Dossier read(String language, List<Role> roles, List<String> lines) {
        String text = String.join("\n", lines);
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            Span span = new Span(start, start + lines.get(i).length());
            passages.add(new Passage(span, roles.get(i), Locale.forLanguageTag(language), "test"));
            start = span.end() + 1;
        }
        Dossier dossier = Dossier.of(new Report(new ReportId("0".repeat(64), 0), Publication.UNSTATED, text, passages));
        for (Classifier classifier : chain(language)) {
            Outcome outcome = new Outcome.Done(classifier.classify(dossier, Work.UNWATCHED));
            dossier = dossier.with(new Run(classifier.getClass().getName(), "0", outcome));
        }
        return dossier;
    }

    private static List<Classifier> chain(String language) {
        List<Classifier> chain = new ArrayList<>(ANY);
        chain.addAll(
                switch (language) {
                    case "ar" -> List.of(new ArabicTimesClassifier(), new ArabicAttributionClassifier());
                    case "en" -> List.of(new EnglishTimesClassifier(), new EnglishAttributionClassifier());
                    case "he" -> List.of(new HebrewTimesClassifier(), new HebrewAttributionClassifier());
                    case "tr" -> List.of(new TurkishTimesClassifier(), new TurkishAttributionClassifier());
                    default -> throw new IllegalArgumentException("Language " + language + ": none of ar en he tr");
                });
        chain.addAll(LAST);
        return chain;
    }
}
