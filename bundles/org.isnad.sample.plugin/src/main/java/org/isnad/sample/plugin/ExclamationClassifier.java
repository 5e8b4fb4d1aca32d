package org.isnad.sample.plugin;

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
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/** Labels what a report calls out: every run of exclamation marks, with how many there are. */
@Component
@ClassifierInfo(id = "org.isnad.sample.exclamation", label = "%exclamation.classifier", gives = "label.exclamation")
public final class ExclamationClassifier implements Classifier {
    private static final String RULE = "exclamation.run";

    @Override
    public List<Finding> classify(Dossier dossier, Work work) {
        work.check();
        String text = dossier.report().text();
        List<Finding> found = new ArrayList<>();
        for (Passage passage : dossier.report().body()) {
            work.check();
            runs(text, passage.span(), found);
        }
        return found;
    }

    private static void runs(String text, Span within, List<Finding> found) {
        int i = within.start();
        while (i < within.end()) {
            int end = i;
            while (end < within.end() && text.charAt(end) == '!') {
                end++;
            }
            if (end > i) {
                String code = end - i > 1 ? "loud" : "plain";
                Reason reason = Reason.of("exclamation.reason", Integer.toString(end - i));
                found.add(new Classification(new Span(i, end), new Label("exclamation", code), reason, RULE));
            }
            i = end + 1;
        }
    }
}
