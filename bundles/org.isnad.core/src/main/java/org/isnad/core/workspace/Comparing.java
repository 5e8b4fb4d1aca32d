package org.isnad.core.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Reason;
import org.isnad.report.ReportId;
import org.isnad.work.Work;
import org.isnad.workspace.Case;
import org.isnad.workspace.Decision;
import org.isnad.workspace.Engine;
import org.isnad.workspace.Job;
import org.isnad.workspace.OriginDecisions;
import org.isnad.workspace.PlugIn;

/** Loads dossiers, analysing what was not analysed yet, and compares them. */
final class Comparing {
    private final Engine engine;
    private final Board board;
    private final Executor pool;
    private final Set<ReportId> told = ConcurrentHashMap.newKeySet();

    Comparing(Engine engine, Board board, Executor pool) {
        this.engine = engine;
        this.board = board;
        this.pool = pool;
    }

    Job<Comparison> compare(List<ReportId> ids, OpenCase open) {
        JobRun<Comparison> job = board.job(Reason.of("core.job.compare", "" + ids.size()));
        pool.execute(() -> {
            try {
                Case from = open.get();
                List<Dossier> dossiers = new ArrayList<>();
                List<Decision> decisions = new ArrayList<>();
                for (ReportId id : ids) {
                    job.running(dossiers.size(), ids.size());
                    dossiers.add(dossier(from, id));
                    decisions.addAll(from.decisions(id));
                }
                tellOlder(dossiers);
                Comparison comparison = engine.compare(dossiers, OriginDecisions.rulings(decisions), job.whole());
                from.keepComparison(ids);
                job.end(comparison);
            } catch (IOException | RuntimeException e) {
                job.fail(e);
            }
        });
        return job;
    }

    // after an update a case still holds what the version before has found
    private void tellOlder(List<Dossier> dossiers) {
        Map<String, String> now = engine.plugIns(Locale.ROOT).stream()
                .filter(plugIn -> plugIn.kind().equals("classifier"))
                .collect(Collectors.toMap(PlugIn::id, PlugIn::version, (one, same) -> one));
        for (Dossier dossier : dossiers) {
            dossier.analysis().runs().stream()
                    .filter(run ->
                            !now.getOrDefault(run.classifier(), run.version()).equals(run.version()))
                    .findFirst()
                    .filter(run -> told.add(dossier.report().id()))
                    .ifPresent(run -> board.problem(
                            dossier.report().title(),
                            Reason.of("core.analysis.older", run.version(), now.getOrDefault(run.classifier(), ""))));
        }
    }

    Dossier kept(Case from, ReportId id) throws IOException {
        return from.dossier(id).orElseThrow(() -> Intake.missing(id, from));
    }

    static boolean isAnalysed(Dossier kept) {
        return !kept.analysis().runs().isEmpty();
    }

    Dossier dossier(Case from, ReportId id) throws IOException {
        Dossier kept = kept(from, id);
        if (isAnalysed(kept)) {
            return kept;
        }
        Dossier analysed = engine.analyse(kept.report(), Work.UNWATCHED);
        from.keep(analysed);
        return new Dossier(kept.report(), analysed.analysis(), kept.corrections());
    }
}
