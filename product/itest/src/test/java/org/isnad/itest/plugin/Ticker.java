package org.isnad.itest.plugin;

import java.util.List;
import org.isnad.classify.Classifier;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.work.Work;

/** The plug-in that the tests put into {@code plugins/}: finds nothing, but is run. */
public final class Ticker implements Classifier {
    @Override
    public List<Finding> classify(Dossier dossier, Work work) {
        return List.of();
    }
}
