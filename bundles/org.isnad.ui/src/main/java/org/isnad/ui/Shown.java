package org.isnad.ui;

import java.util.List;
import java.util.Optional;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.ReportId;

/** A comparison together with what was compared, in the same order. */
record Shown(Comparison comparison, List<Dossier> dossiers) {
    Shown {
        dossiers = List.copyOf(dossiers);
    }

    Optional<Dossier> dossier(ReportId report) {
        return dossiers.stream().filter(d -> d.report().id().equals(report)).findFirst();
    }
}
