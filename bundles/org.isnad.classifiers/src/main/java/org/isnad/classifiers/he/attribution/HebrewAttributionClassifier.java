package org.isnad.classifiers.he.attribution;

import java.util.List;
import org.isnad.classifiers.attribution.Attributions;
import org.isnad.classifiers.attribution.ClauseGrammar;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Grammar;
import org.isnad.classifiers.attribution.HeadlineColon;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/** Finds who said what through whom in Hebrew reports. */
@Component
@ClassifierInfo(
        id = "isnad.he.attribution",
        label = "%classifier.he.attribution",
        languages = "he",
        needs = {"mention", "quotation"},
        gives = "attribution")
public final class HebrewAttributionClassifier implements Classifier {
    private final Grammar grammar = new ClauseGrammar(
            "he.attribution",
            ClauseLexicon.withVerbs(HebrewAttributionClassifier.class),
            new HeadlineColon(HebrewAttributionClassifier.class));

    @Override
    public List<Finding> classify(Dossier dossier, Work work) {
        return Attributions.find(dossier, grammar, work);
    }
}
