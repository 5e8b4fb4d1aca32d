package org.isnad.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.isnad.report.ReportId;
import org.isnad.workspace.ReportSummary;
import org.isnad.workspace.Workspace;

/** Fills an empty case with the sample reports. */
final class SampleCase {
    private SampleCase() {}

    /** Documents of the folder by name, its explanation left out; never call it on the window's thread. */
    static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().startsWith("README"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Sample folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Brings the files in; ends with the first two, which are to be compared, or with none. */
    static CompletionStage<List<ReportId>> fill(Workspace workspace, List<Path> files) {
        if (!workspace.reports().isEmpty()) {
            return CompletableFuture.completedStage(List.of());
        }
        return workspace.bringInFiles(files).result().thenApply(done -> firstTwo(workspace.reports()));
    }

    static List<ReportId> firstTwo(List<ReportSummary> reports) {
        List<ReportId> first = reports.stream()
                .sorted(Comparator.comparing(ReportSummary::document))
                .limit(2)
                .map(ReportSummary::id)
                .toList();
        return first.size() == 2 ? first : List.of();
    }
}
