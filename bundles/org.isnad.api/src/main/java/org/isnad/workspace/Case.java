package org.isnad.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.ReportId;
import org.isnad.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/**
 * An open case. What a {@code keep} method was given is on disk when it returns, whatever happens to the process
 * afterwards. Safe to use from several threads; one writes at a time.
 */
@ProviderType
public interface Case extends AutoCloseable {
    Path folder();

    /** Keeps a document and the reports read from it; the same bytes again change nothing but are not refused. */
    void keep(Document document, Engine.Parsed parsed) throws IOException;

    /**
     * Keeps what a document of the case holds in another reading: earlier ones are kept too, the latest is read. What was
     * said about the document stays as it was when it was brought in.
     */
    void keepAnew(Document document, Engine.Parsed parsed) throws IOException;

    /** Keeps a report's analysis; earlier ones are kept too, the latest is read. */
    void keep(Dossier dossier) throws IOException;

    void keep(Decision decision) throws IOException;

    /** Keeps that these reports were compared, so that the comparison can be opened again. */
    void keepComparison(List<ReportId> reports) throws IOException;

    /** In the order they were brought in, without those that were taken out. */
    List<ReportSummary> reports() throws IOException;

    /** Reports that were taken out and not put back, those taken out last first. */
    List<TakenOut> takenOut() throws IOException;

    Optional<Dossier> dossier(ReportId report) throws IOException;

    Optional<Document> original(ReportId report) throws IOException;

    List<Decision> decisions(ReportId report) throws IOException;

    /** Latest first; without those of reports that were taken out. */
    List<List<ReportId>> comparisons() throws IOException;

    /**
     * Writes all the case holds as one file, which is there as a whole or not at all; it can be used meanwhile. The rows
     * of every table, what was decided and by whom, and the documents as they were handed in.
     *
     * @throws IOException if it cannot be written, or the case is damaged; in words
     */
    void handOver(Path file, Work work) throws IOException;

    @Override
    void close() throws IOException;
}
