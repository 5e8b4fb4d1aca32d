package org.isnad.classifiers.en.attribution;

import java.util.List;
import org.isnad.classifiers.attribution.Attributions;
import org.isnad.classifiers.attribution.Grammar;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/** Finds who said what through whom in English reports. */
@Component
@ClassifierInfo(
        id = "isnad.en.attribution",
        label = "%classifier.en.attribution",
        languages = "en",
        needs = {"mention", "quotation"},
        gives = "attribution")
public final class EnglishAttributionClassifier implements Classifier {
    private final Grammar grammar = new EnglishGrammar();

    @Override
    public List<Finding> classify(Dossier dossier, Work work) {
        return Attributions.find(dossier, grammar, work);
    }
}
