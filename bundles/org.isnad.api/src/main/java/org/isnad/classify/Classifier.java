package org.isnad.classify;

import java.util.List;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.work.Work;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The extension point for findings: reads a report and what was found before, and says what it finds. Contribute one as
 * a service with {@link ClassifierInfo}.
 *
 * <p>Called on worker threads, possibly several at once, never on the window's thread. Keep no state between calls: the
 * same dossier gives the same findings. Data in, data out: the host may run a classifier in another process. An
 * exception or a time-out ends this classifier's run on this report only and is shown under its label.
 */
@ConsumerType
public interface Classifier {
    /**
     * Classifies one report.
     *
     * @param dossier the report, and the findings of every classifier this one needs
     * @return findings inside the report's text, of the kinds told in {@link ClassifierInfo#gives()}; the host refuses others
     * @throws java.util.concurrent.CancellationException from {@link Work#check()} if cancelled
     */
    List<Finding> classify(Dossier dossier, Work work);
}
