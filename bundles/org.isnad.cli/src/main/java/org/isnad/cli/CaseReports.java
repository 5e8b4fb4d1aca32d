package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.export.FileReport;
import org.isnad.report.Dossier;
import org.isnad.report.OriginRuling;
import org.isnad.report.ReportId;
import org.isnad.work.Work;
import org.isnad.workspace.Case;
import org.isnad.workspace.CaseException;
import org.isnad.workspace.CaseStore;
import org.isnad.workspace.Decision;
import org.isnad.workspace.Engine;
import org.isnad.workspace.OriginDecisions;
import org.isnad.workspace.ReportSummary;

/** Reports of a case as they stand there, with what analysts decided; nothing is kept. */
final class CaseReports implements AutoCloseable {
    private static final int FEWEST_DIGITS = 6;
    private final Engine engine;
    private final Case open;
    private final List<ReportSummary> chosen;

    private CaseReports(Engine engine, Case open, List<ReportSummary> chosen) {
        this.engine = engine;
        this.open = open;
        this.chosen = chosen;
    }

    /**
     * Opens a case that is there.
     *
     * @param ids of the reports, or how these begin; none for all
     */
    static CaseReports open(CaseStore store, Engine engine, String folder, List<String> ids) throws Refusal {
        try {
            if (!Files.exists(Path.of(folder).resolve("case.db"))) {
                throw new Refusal("cli.case.none", folder);
            }
            Case open = store.open(Path.of(folder));
            try {
                return new CaseReports(engine, open, chosen(open, folder, ids));
            } catch (IOException | Refusal e) {
                open.close();
                throw e;
            }
        } catch (IOException | InvalidPathException e) {
            throw refusal(folder, e);
        }
    }

    private static List<ReportSummary> chosen(Case open, String folder, List<String> ids) throws IOException, Refusal {
        List<ReportSummary> all = open.reports();
        if (ids.isEmpty()) {
            return all;
        }
        List<ReportSummary> chosen = new ArrayList<>();
        for (String id : ids) {
            String wanted = id.toLowerCase(Locale.ROOT);
            List<ReportSummary> found = all.stream()
                    .filter(report -> wanted.length() >= FEWEST_DIGITS)
                    .filter(report -> matches(report.id(), wanted))
                    .toList();
            if (found.size() != 1) {
                throw new Refusal("cli.case.report", folder, id, Integer.toString(found.size()));
            }
            chosen.add(found.getFirst());
        }
        return chosen;
    }

    private static boolean matches(ReportId id, String wanted) {
        return id.toString().startsWith(wanted) || id.brief().equals(wanted);
    }

    private static Refusal refusal(String folder, Exception failure) {
        return failure instanceof CaseException told
                ? new Refusal(told.reason())
                : new Refusal("cli.input.unreadable", folder, Inputs.why(failure));
    }

    /** Writes a case as one file. */
    static void handOver(CaseStore store, Engine engine, String folder, String file) throws Refusal {
        try (CaseReports reports = open(store, engine, folder, List.of())) {
            reports.open.handOver(Path.of(file), Work.UNWATCHED);
        } catch (IOException | InvalidPathException e) {
            throw refusal(file, e);
        }
    }

    /** Makes a case of such a file. */
    static void takeOver(CaseStore store, String file, String folder) throws Refusal {
        try {
            store.takeOver(Path.of(file), Path.of(folder), Work.UNWATCHED);
        } catch (IOException | InvalidPathException e) {
            throw refusal(file, e);
        }
    }

    List<ReportSummary> chosen() {
        return chosen;
    }

    /**
     * A report of the case.
     *
     * @param analysed whether with what was found in it, which is found anew where the case does not hold it
     */
    FileReport read(ReportSummary report, boolean analysed) throws Refusal {
        try {
            Dossier kept = open.dossier(report.id())
                    .orElseThrow(() -> new Refusal(
                            "cli.case.report",
                            open.folder().toString(),
                            report.id().brief(),
                            "0"));
            boolean lacking = analysed && kept.analysis().runs().isEmpty();
            Dossier dossier = lacking
                    ? new Dossier(
                            kept.report(),
                            engine.analyse(kept.report(), Work.UNWATCHED).analysis(),
                            kept.corrections())
                    : kept;
            // which parser read it is not kept with the report
            return new FileReport(report.document(), "", "", dossier);
        } catch (IOException e) {
            throw refusal(open.folder().toString(), e);
        }
    }

    /** What analysts decided and noted on the chosen reports. */
    List<Decision> decisions() throws Refusal {
        try {
            List<Decision> decisions = new ArrayList<>();
            for (ReportSummary report : chosen) {
                decisions.addAll(open.decisions(report.id()));
            }
            return decisions;
        } catch (IOException e) {
            throw refusal(open.folder().toString(), e);
        }
    }

    /** What analysts ruled about the origins in the chosen reports. */
    List<OriginRuling> rulings() throws Refusal {
        return OriginDecisions.rulings(decisions());
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
