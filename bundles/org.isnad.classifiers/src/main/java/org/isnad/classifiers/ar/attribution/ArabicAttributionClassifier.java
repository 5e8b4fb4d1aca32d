package org.isnad.classifiers.ar.attribution;

import java.util.List;
import org.isnad.classifiers.attribution.Attributions;
import org.isnad.classifiers.attribution.Grammar;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/** Finds who said what through whom in Arabic reports. */
@Component
@ClassifierInfo(
        id = "isnad.ar.attribution",
        label = "%classifier.ar.attribution",
        languages = "ar",
        needs = {"mention", "quotation"},
        gives = "attribution")
public final class ArabicAttributionClassifier implements Classifier {
    private final Grammar grammar = new ArabicGrammar();

    @Override
    public List<Finding> classify(Dossier dossier, Work work) {
        return PassedOn.without(
                Attributions.find(dossier, grammar, work), dossier.report().text());
    }
}
