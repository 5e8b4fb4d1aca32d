package org.isnad.classifiers.headline;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.claims.LanguageRules;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.report.Classification;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Label;
import org.isnad.report.Passage;
import org.isnad.report.Reason;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/** Says whether the body supports the headline; in doubt it says nothing. */
@Component
@ClassifierInfo(
        id = "isnad.headline",
        label = "%classifier.headline",
        languages = {"ar", "en", "he", "tr"},
        needs = {"claim", "mention", "quantity", "time"},
        gives = {"label.headline-support", "label.question-headline"})
public final class HeadlineClassifier implements Classifier {
    private static final Label QUESTION = new Label("question-headline", "question");

    @Override
    public List<Finding> classify(Dossier dossier, Work work) {
        Optional<Passage> headline = dossier.report().headline();
        if (headline.isEmpty()) {
            return List.of();
        }
        work.check();
        Span span = headline.get().span();
        String words = span.in(dossier.report().text());
        if (words.indexOf('؟') >= 0 || words.indexOf('?') >= 0) {
            Reason reason = Reason.of("headline.question");
            return List.of(new Classification(span, QUESTION, reason, "headline.question-mark"));
        }
        if (QuestionWords.ask(words, headline.get().language())) {
            Reason reason = Reason.of("headline.question");
            return List.of(new Classification(span, QUESTION, reason, "headline.question-word"));
        }
        return LanguageRules.of(headline.get().language())
                .flatMap(rules -> new HeadlineCheck(dossier, span, rules).verdict())
                .map(verdict -> List.<Finding>of(verdict.on(span)))
                .orElse(List.of());
    }
}
