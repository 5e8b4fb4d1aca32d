package org.isnad.parsers.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.report.Classification;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Label;
import org.isnad.report.Passage;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/** Says of a PDF whose text is in doubt that it should be read from its looks, and why. */
@Component
@ClassifierInfo(id = "isnad.pdf-ocr", label = "%classifier.pdf-ocr", gives = "label.text-quality")
public final class OcrClassifier implements Classifier {
    private static final Label ADVISED = new Label("text-quality", "ocr-advised");

    @Override
    public List<Finding> classify(Dossier dossier, Work work) {
        work.check();
        Report report = dossier.report();
        Optional<Doubt> doubt = report.passages().stream()
                .map(Passage::rule)
                .flatMap(rule -> Doubt.told(rule).stream())
                .findFirst();
        if (doubt.isEmpty()) {
            return List.of();
        }
        String key = "pdf.ocr." + doubt.get().name().toLowerCase(Locale.ROOT);
        Span first = report.passages().getFirst().span();
        return List.of(new Classification(first, ADVISED, Reason.of(key), key));
    }
}
