package org.isnad.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.isnad.report.Collation;
import org.isnad.report.Comparison;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.ReportId;
import org.isnad.report.Resemblance;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Everything a window may ask for. No method blocks: what takes time comes back as a {@link CompletionStage} or a
 * {@link Job}, completed on a worker thread. Snapshots are immutable.
 */
@ProviderType
public interface Workspace {
    /**
     * Opens a case folder, closing the one that is open; fails with a message for people. Jobs of the one that is closed end;
     * files that were being brought into it are gone on with when it is opened again.
     */
    CompletionStage<Void> open(Path folder);

    /** The open case's folder. */
    Optional<Path> folder();

    /** Reports of the open case in the order they were brought in. */
    List<ReportSummary> reports();

    /** Reports that were taken out of the open case and not put back, those taken out last first. */
    List<TakenOut> takenOut();

    /** Reads, classifies and keeps documents; a bad one becomes a problem and never stops the others. */
    Job<List<ReportId>> bringIn(List<Document> documents);

    /** Reads and brings in files; a file that cannot be read becomes a problem. */
    Job<List<ReportId>> bringInFiles(List<Path> files);

    /** Runs the classifiers again on these reports; decisions stay. */
    Job<List<ReportId>> analyse(List<ReportId> reports);

    /**
     * Reads a report's document again in another character set, because its letters are wrong; all reports of the document
     * are kept anew and analysed. Decisions stay.
     *
     * @param charset one of {@link org.isnad.report.Encoding#others()}
     */
    Job<List<ReportId>> reread(ReportId report, String charset);

    CompletionStage<Dossier> dossier(ReportId report);

    /** Compares two or more reports of the case and keeps that they were compared. */
    Job<Comparison> compare(List<ReportId> reports);

    /**
     * Finds near-duplicates and story groups among reports of the case. The places in the result are those in the list. What is
     * found in all its reports is kept with the case, and not looked for again in the same ones.
     */
    Job<Collation> collate(List<ReportId> reports);

    /**
     * The reports that {@link #collate} has an answer for without looking again, in their order; none if nothing is kept that
     * this version of the program and its plug-ins has found and that still holds. Others may have come in since.
     */
    CompletionStage<List<ReportId>> collated();

    /**
     * What a report was found to have in common with earlier ones when it came in; matched in a job of its own after it was
     * kept. Empty till then, and in a case of thousands for reports that were there when it was opened.
     */
    List<Resemblance> resemblances(ReportId report);

    /** Which reports were compared, latest first. */
    CompletionStage<List<List<ReportId>>> comparisons();

    /** Writes the open case as one file, for a colleague. */
    Job<Path> handOver(Path file);

    /** Makes a case in an empty folder from such a file; it is not opened yet. */
    Job<Path> takeOver(Path file, Path folder);

    CompletionStage<Void> decide(Decision decision);

    CompletionStage<List<Decision>> decisions(ReportId report);

    /** Jobs waiting, running and the last ended ones, newest first. */
    List<Job<?>> jobs();

    /** Newest first; those with files that were brought in stay with their case until they are dismissed or the file is read. */
    List<Problem> problems();

    /** Takes problems off the list for good. */
    CompletionStage<Void> dismiss(List<Problem> problems);

    /** Adds a problem noticed elsewhere, such as a view that holds the window. */
    void report(Problem problem);

    /**
     * Tells of every change until closed; called on worker threads, must return quickly.
     *
     * @return close it to hear no more
     */
    AutoCloseable watch(Consumer<Change> listener);

    /** What changed; ask the workspace for how it is now. */
    enum Change {
        CASE,
        REPORTS,
        JOBS,
        PROBLEMS,
        PLUG_INS
    }
}
