package org.isnad.core.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.report.Correction;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.work.Work;
import org.isnad.workspace.Case;
import org.isnad.workspace.Corrections;
import org.isnad.workspace.Decision;
import org.isnad.workspace.Engine;
import org.isnad.workspace.ReportSummary;
import org.isnad.workspace.TakenOut;

/** A case that forgets when the test ends. */
final class MemoryCase implements Case {
    private final Path folder;
    private final Map<ReportId, Dossier> dossiers = new LinkedHashMap<>();
    private final Map<String, Document> originals = new HashMap<>();
    private final List<List<ReportId>> comparisons = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    MemoryCase(Path folder) {
        this.folder = folder;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public synchronized void keep(Document document, Engine.Parsed parsed) {
        for (Report report : parsed.reports()) {
            originals.put(report.id().document(), document);
            dossiers.putIfAbsent(report.id(), Dossier.of(report));
        }
    }

    @Override
    public synchronized void keepAnew(Document document, Engine.Parsed parsed) {
        for (Report report : parsed.reports()) {
            dossiers.put(report.id(), Dossier.of(report));
        }
    }

    @Override
    public synchronized void keep(Dossier dossier) {
        // the report stays as it was read
        dossiers.computeIfPresent(dossier.report().id(), (id, read) -> new Dossier(read.report(), dossier.analysis()));
    }

    @Override
    public synchronized void keep(Decision decision) {
        decisions.add(decision);
        if (Corrections.concerns(decision)) {
            dossiers.computeIfPresent(decision.report(), (id, dossier) -> Dossier.of(dossier.report()));
        }
    }

    @Override
    public synchronized void keepComparison(List<ReportId> reports) {
        comparisons.addFirst(reports);
    }

    @Override
    public synchronized List<ReportSummary> reports() {
        return dossiers.values().stream()
                .filter(d -> TakenOut.standing(about(d)).isEmpty())
                .map(d -> Corrections.corrected(summary(d), about(d)))
                .toList();
    }

    @Override
    public synchronized List<TakenOut> takenOut() {
        return dossiers.values().stream()
                .flatMap(d -> TakenOut.of(summary(d), about(d)).stream())
                .toList();
    }

    private List<Decision> about(Dossier dossier) {
        return decisions.stream()
                .filter(decision -> decision.report().equals(dossier.report().id()))
                .toList();
    }

    private static ReportSummary summary(Dossier d) {
        return new ReportSummary(
                d.report().id(),
                "",
                d.report().title(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                d.report().language(),
                !d.analysis().runs().isEmpty());
    }

    @Override
    public synchronized Optional<Dossier> dossier(ReportId report) {
        return Optional.ofNullable(dossiers.get(report)).map(read -> {
            List<Correction> corrections = Corrections.of(about(read), read.report());
            return new Dossier(Corrections.corrected(read.report(), corrections), read.analysis(), corrections);
        });
    }

    @Override
    public synchronized Optional<Document> original(ReportId report) {
        return Optional.ofNullable(originals.get(report.document()));
    }

    @Override
    public synchronized List<Decision> decisions(ReportId report) {
        return List.copyOf(decisions);
    }

    @Override
    public synchronized List<List<ReportId>> comparisons() {
        return List.copyOf(comparisons);
    }

    @Override
    public void handOver(Path file, Work work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
