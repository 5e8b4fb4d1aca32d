package org.isnad.classifiers.tr.times;

import java.util.List;
import java.util.Locale;
import org.isnad.classifiers.times.TimeFinder;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/** Finds dates and relative times in Turkish passages. */
@Component
@ClassifierInfo(
        id = "isnad.tr.times",
        label = "%classifier.tr.times",
        languages = "tr",
        needs = "mention",
        gives = "time")
public final class TurkishTimesClassifier implements Classifier {
    private final TimeFinder finder = new TimeFinder(Locale.forLanguageTag("tr"));

    @Override
    public List<Finding> classify(Dossier dossier, Work work) {
        return finder.find(dossier, work);
    }
}
