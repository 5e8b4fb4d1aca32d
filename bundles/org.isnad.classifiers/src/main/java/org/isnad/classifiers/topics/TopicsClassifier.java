package org.isnad.classifiers.topics;

import java.util.ArrayList;
import java.util.List;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.report.Classification;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Label;
import org.isnad.report.Passage;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.text.FoldedText;
import org.isnad.text.Words;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/** Says what a report is about, the strongest topic first, at most three, none without a word that says so. */
@Component
@ClassifierInfo(
        id = "isnad.topics",
        label = "%classifier.topics",
        languages = {"ar", "en", "he", "tr"},
        gives = "label.topic")
public final class TopicsClassifier implements Classifier {
    private static final int MOST_WORDS = 8;
    private static final int HEADLINE_COUNTS = 4;

    @Override
    public List<Finding> classify(Dossier dossier, Work work) {
        Report report = dossier.report();
        FoldedText text = FoldedText.of(report.text());
        TopicScores scores = new TopicScores(report.text());
        ShortText shortText = new ShortText();
        ReportTopic whole = new ReportTopic();
        for (Passage passage : report.passages()) {
            work.check();
            if (passage.role() == Role.FURNITURE || passage.role() == Role.LINK || passage.role() == Role.BYLINE) {
                continue;
            }
            read(report, passage, text, scores, shortText, whole);
        }
        List<Finding> findings = new ArrayList<>();
        for (TopicScores.Chosen chosen : scores.chosen(shortText, whole.strongest())) {
            List<String> words = chosen.words()
                    .subList(0, Math.min(MOST_WORDS, chosen.words().size()));
            findings.add(new Classification(
                    chosen.span(),
                    new Label("topic", chosen.topic()),
                    Reason.of("topic.words", String.join(" · ", words)),
                    "topic." + chosen.topic()));
        }
        return findings;
    }

    private static void read(
            Report report,
            Passage passage,
            FoldedText text,
            TopicScores scores,
            ShortText shortText,
            ReportTopic whole) {
        String stated = passage.language().getLanguage();
        String language = stated.isEmpty() ? report.language().getLanguage() : stated;
        TopicLexicon lexicon = TopicLexicon.of(language);
        if (lexicon == null) {
            return;
        }
        int times = passage.role() == Role.HEADLINE ? HEADLINE_COUNTS : 1;
        List<TopicLexicon.Hit> hits = lexicon.find(text, passage.span());
        for (TopicLexicon.Hit hit : hits) {
            scores.add(passage.span(), hit, times);
        }
        whole.add(text, passage, language, hits);
        shortText.add(Words.of(text, passage.span()), passage.span(), language);
    }
}
