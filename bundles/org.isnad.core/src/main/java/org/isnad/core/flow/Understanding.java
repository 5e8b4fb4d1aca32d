package org.isnad.core.flow;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.classify.Classifier;
import org.isnad.core.plugins.Catalogue;
import org.isnad.core.plugins.Contribution;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Outcome;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.report.Run;
import org.isnad.work.Work;

/** Runs the classifiers for a report's languages in the order of their needs; a failure becomes a value. */
final class Understanding {
    private static final Logger LOGGER = System.getLogger(Understanding.class.getName());
    private static final Set<Role> BESIDE = EnumSet.of(Role.BYLINE, Role.DATELINE, Role.LINK, Role.FURNITURE);
    private final Catalogue catalogue;
    private final Guard guard;

    Understanding(Catalogue catalogue, Guard guard) {
        this.catalogue = catalogue;
        this.guard = guard;
    }

    Dossier analyse(Report report, Work work) {
        Set<String> languages = languages(report);
        List<Contribution<Classifier>> fitting = catalogue.classifiers().stream()
                .filter(c -> c.languages().isEmpty() || c.languages().stream().anyMatch(languages::contains))
                .toList();
        Order.Sorted sorted = Order.of(fitting);
        Dossier dossier = Dossier.of(report);
        int done = 0;
        for (Contribution<Classifier> classifier : sorted.order()) {
            work.check();
            dossier = dossier.with(run(classifier, dossier, work));
            work.progress(++done, sorted.order().size());
        }
        for (Contribution<Classifier> classifier : sorted.circular()) {
            dossier = dossier.with(
                    skipped(classifier, Reason.of("core.classifier.circular", classifier.id(), classifier.bundle())));
        }
        return dossier;
    }

    // digits and names beside the news are of no language: a date line makes no report English
    private static Set<String> languages(Report report) {
        return report.passages().stream()
                .filter(passage -> !BESIDE.contains(passage.role()))
                .map(passage -> passage.language().getLanguage())
                .collect(Collectors.toSet());
    }

    private Run run(Contribution<Classifier> classifier, Dossier dossier, Work work) {
        if (catalogue.switchedOff(classifier.id())) {
            return skipped(classifier, Reason.of("core.classifier.off", classifier.id()));
        }
        try {
            Optional<List<Finding>> findings = guard.call(
                    classifier.signature(),
                    work,
                    w -> classifier.service().use(service -> read(service.classify(dossier, w))));
            return new Run(
                    classifier.id(),
                    classifier.version(),
                    findings.map(found -> checked(classifier, dossier.report(), found))
                            .orElseGet(() -> new Outcome.Skipped(
                                    Reason.of("core.classifier.gone", classifier.id(), classifier.bundle()))));
        } catch (OutOfMemoryError memory) {
            // whoever handles it knows of the document only
            LOGGER.log(Level.WARNING, "Memory ran out while classifier {0} was at work", classifier.signature());
            throw memory;
        } catch (PlugInFailure e) {
            LOGGER.log(
                    Level.WARNING,
                    "Classifier {0} failed on report {1}: {2}",
                    classifier.signature(),
                    dossier.report().id().brief(),
                    e.getMessage());
            return new Run(classifier.id(), classifier.version(), new Outcome.Failed(reason(classifier, e)));
        }
    }

    private static Run skipped(Contribution<Classifier> classifier, Reason reason) {
        return new Run(classifier.id(), classifier.version(), new Outcome.Skipped(reason));
    }

    private static Reason reason(Contribution<Classifier> classifier, PlugInFailure failure) {
        return failure.limit()
                .map(limit ->
                        Reason.of("core.classifier.slow", classifier.id(), classifier.bundle(), "" + limit.toSeconds()))
                .orElseGet(() -> Reason.of(
                        "core.classifier.failed", classifier.id(), classifier.bundle(), "" + failure.getMessage()));
    }

    private static Outcome checked(Contribution<Classifier> classifier, Report report, List<Finding> findings) {
        return Promises.broken(classifier, report, findings)
                .<Outcome>map(Outcome.Failed::new)
                .orElseGet(() -> new Outcome.Done(findings));
    }

    // read while the guard watches: a list may be made only as it is read
    private static List<Finding> read(List<Finding> given) {
        if (Objects.isNull(given)) {
            throw new IllegalStateException("it gave null instead of findings");
        }
        return new ArrayList<>(given);
    }
}
