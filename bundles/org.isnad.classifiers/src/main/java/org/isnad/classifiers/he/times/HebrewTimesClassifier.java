package org.isnad.classifiers.he.times;

import java.util.List;
import java.util.Locale;
import org.isnad.classifiers.times.TimeFinder;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/** Finds dates and relative times in Hebrew passages. */
@Component
@ClassifierInfo(
        id = "isnad.he.times",
        label = "%classifier.he.times",
        languages = "he",
        needs = "mention",
        gives = "time")
public final class HebrewTimesClassifier implements Classifier {
    private final TimeFinder finder = new TimeFinder(Locale.forLanguageTag("he"));

    @Override
    public List<Finding> classify(Dossier dossier, Work work) {
        return finder.find(dossier, work);
    }
}
