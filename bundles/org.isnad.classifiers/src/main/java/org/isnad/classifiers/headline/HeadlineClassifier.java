package org.isnad.classifiers.headline;

import java.util.ArrayList;
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
import org.isnad.text.FoldedText;
import org.isnad.text.Words;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/** Says whether the body supports the headline; it says nothing of one that states nothing. */
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
        List<Finding> found = new ArrayList<>();
        question(headline.get(), dossier.report().text()).ifPresent(found::add);
        LanguageRules.of(headline.get().language())
                .map(rules -> new Article(dossier, headline.get(), rules))
                .flatMap(HeadlineCheck::of)
                .ifPresent(verdict -> found.add(verdict.on(headline.get().span())));
        return found;
    }

    private static Optional<Finding> question(Passage headline, String text) {
        String words = headline.span().in(text);
        boolean mark = words.indexOf('؟') >= 0 || words.indexOf('?') >= 0;
        if (!mark && !QuestionWords.ask(Words.of(FoldedText.of(text), headline.span()), headline.language())) {
            return Optional.empty();
        }
        String rule = mark ? "headline.question-mark" : "headline.question-word";
        return Optional.of(new Classification(headline.span(), QUESTION, Reason.of("headline.question"), rule));
    }
}
