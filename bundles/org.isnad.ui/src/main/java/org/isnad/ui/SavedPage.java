package org.isnad.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.export.FileReport;
import org.isnad.export.HtmlExport;
import org.isnad.report.Dossier;
import org.isnad.report.ReportId;
import org.isnad.workspace.Decision;
import org.isnad.workspace.ReportSummary;
import org.isnad.workspace.Workspace;

/** What is on the desk as a page that stands alone: the comparison, or the one report that is read, with what was decided. */
final class SavedPage {
    private final Workspace workspace;
    private final HtmlExport export;
    private final Map<ReportId, String> documents;

    SavedPage(Session session) {
        workspace = session.workspace();
        export = new HtmlExport(session.services().messages(), session.texts().language());
        documents = session.workspace().reports().stream()
                .collect(Collectors.toMap(ReportSummary::id, ReportSummary::document, (first, again) -> first));
    }

    /** The page; empty if there is nothing on the desk. Not for the window's thread: asks the case. */
    Optional<String> of(Optional<Shown> shown, Optional<Dossier> read) {
        return shown.map(this::comparison)
                .or(() -> read.map(dossier -> export.analysis(file(dossier), decisions(List.of(dossier)))));
    }

    private List<Decision> decisions(List<Dossier> about) {
        return about.stream()
                .flatMap(dossier -> workspace.decisions(dossier.report().id()).toCompletableFuture().join().stream())
                .distinct()
                .toList();
    }

    private String comparison(Shown shown) {
        List<FileReport> reports = shown.dossiers().stream().map(this::file).toList();
        return export.comparison(shown.comparison(), reports, decisions(shown.dossiers()));
    }

    private FileReport file(Dossier dossier) {
        String document =
                documents.getOrDefault(dossier.report().id(), dossier.report().title());
        // which parser read it is not kept with the report
        return new FileReport(document, "", "", dossier);
    }

    /** Writes a page where it was asked for. */
    static Path write(String page, Path file) {
        try {
            return Files.writeString(file, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
