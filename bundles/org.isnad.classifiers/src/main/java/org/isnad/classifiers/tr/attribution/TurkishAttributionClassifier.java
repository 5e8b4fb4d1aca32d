package org.isnad.classifiers.tr.attribution;

import java.util.List;
import org.isnad.classifiers.attribution.Attributions;
import org.isnad.classifiers.attribution.Grammar;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/** Finds who said what through whom in Turkish reports. */
@Component
@ClassifierInfo(
        id = "isnad.tr.attribution",
        label = "%classifier.tr.attribution",
        languages = "tr",
        needs = {"mention", "quotation"},
        gives = "attribution")
public final class TurkishAttributionClassifier implements Classifier {
    private final Grammar grammar = new TurkishGrammar();

    @Override
    public List<Finding> classify(Dossier dossier, Work work) {
        return Attributions.find(dossier, grammar, work);
    }
}
