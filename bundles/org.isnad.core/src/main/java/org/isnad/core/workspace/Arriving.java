package org.isnad.core.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.isnad.report.Dossier;
import org.isnad.report.Reason;
import org.isnad.report.ReportId;
import org.isnad.report.Resemblance;
import org.isnad.workspace.Case;
import org.isnad.workspace.Engine;
import org.isnad.workspace.Newcomers;
import org.isnad.workspace.ReportSummary;
import org.isnad.workspace.Workspace.Change;

/**
 * Matches what came in with what came before it. The earlier reports of a large case are taken in when the first newcomer
 * needs them, and are not matched with each other again; those of a small one a moment after it was opened.
 */
final class Arriving {
    private static final int SMALL = 1_000;
    // nothing of it belongs to the start
    private static final int MOMENT_MILLIS = 2_000;
    private final Engine engine;
    private final Board board;
    private final Executor pool;
    private final Map<ReportId, List<Resemblance>> found = new ConcurrentHashMap<>();
    // one at a time, in the order they were asked for
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
    private Optional<Newcomers> collection = Optional.empty();
    private final Set<ReportId> taken = new HashSet<>();
    private final Supplier<String> version;
    private volatile Set<ReportId> before = Set.of();
    private volatile boolean small;

    Arriving(Engine engine, Board board, Executor pool, Supplier<String> version) {
        this.engine = engine;
        this.board = board;
        this.pool = pool;
        this.version = version;
    }

    /** Another case is open, with these reports. */
    synchronized void opened(List<ReportSummary> reports, OpenCase open) {
        small = reports.size() <= SMALL;
        before = reports.stream().map(ReportSummary::id).collect(Collectors.toUnmodifiableSet());
        last = last.thenRunAsync(this::forget, pool);
        if (reports.size() > 1) {
            CompletableFuture.delayedExecutor(MOMENT_MILLIS, TimeUnit.MILLISECONDS)
                    .execute(() -> settled(open));
        }
    }

    private synchronized void settled(OpenCase open) {
        last = last.thenRunAsync(
                () -> {
                    int all = before.size();
                    if (!small) {
                        remember(open);
                    }
                    if (small || before.size() < all) {
                        match(open);
                    }
                },
                pool);
    }

    // what was found in earlier sessions; what has come since the stories were found and was not matched yet is new
    private void remember(OpenCase open) {
        try {
            Case from = open.get();
            Map<ReportId, List<Resemblance>> kept = new KeptResemblances(from.folder(), version.get()).read();
            kept.keySet().retainAll(before);
            kept.forEach((id, resemblances) -> found.putIfAbsent(
                    id,
                    resemblances.stream()
                            .filter(one -> before.contains(one.earlier()))
                            .toList()));
            Optional<KeptStories.Kept> stories = new KeptStories(from.folder(), version.get()).read();
            if (stories.isPresent()) {
                Set<ReportId> matched = new HashSet<>(stories.get().reports());
                matched.addAll(kept.keySet());
                before = before.stream().filter(matched::contains).collect(Collectors.toUnmodifiableSet());
            }
            board.tell(Change.REPORTS);
        } catch (IOException e) {
            // the case was closed: nothing of it is shown any more
            forget();
        }
    }

    private void forget() {
        collection = Optional.empty();
        taken.clear();
        found.clear();
    }

    List<Resemblance> resemblances(ReportId report) {
        return found.getOrDefault(report, List.of());
    }

    /** Reports may have come in. */
    synchronized void came(OpenCase open) {
        last = last.thenRunAsync(() -> match(open), pool);
    }

    /** Reports were read in other letters, or something else is known of them: what was matched before is matched anew. */
    synchronized void again(Set<ReportId> reports, OpenCase open) {
        last = last.thenRunAsync(
                () -> {
                    before =
                            before.stream().filter(id -> !reports.contains(id)).collect(Collectors.toUnmodifiableSet());
                    forget();
                    forgetKept(open);
                    match(open);
                },
                pool);
    }

    private void forgetKept(OpenCase open) {
        try {
            new KeptResemblances(open.get().folder(), version.get()).forget();
        } catch (IOException e) {
            // its case was closed; what is kept of one report is all that can be wrong
            forget();
        }
    }

    private void match(OpenCase open) {
        try {
            Case from = open.get();
            List<ReportId> all = from.reports().stream().map(ReportSummary::id).toList();
            List<ReportId> left = all.stream().filter(id -> !taken.contains(id)).toList();
            if (all.size() > 1 && !left.isEmpty() && (small || !before.containsAll(left))) {
                match(left, from);
            }
        } catch (IOException e) {
            // the case was closed: nothing is left to be matched
            forget();
        }
    }

    private void match(List<ReportId> left, Case from) {
        List<ReportId> newcomers =
                left.stream().filter(id -> !before.contains(id)).toList();
        Reason label = Reason.of("core.job.match", "" + newcomers.size());
        // nobody asked for what is only found again
        JobRun<Integer> job = newcomers.isEmpty() ? new JobRun<>(label, () -> {}) : board.job(label);
        try {
            Newcomers into = collection.orElseGet(() -> engine.newcomers(left.size()));
            collection = Optional.of(into);
            for (int i = 0; i < left.size() && !job.cancelled(); i++) {
                job.running(i, left.size());
                take(left.get(i), into, from);
            }
            keep(newcomers, from);
            job.end(newcomers.size());
        } catch (IOException | RuntimeException e) {
            job.fail(e);
        }
        board.tell(Change.REPORTS);
    }

    // those of a small case are found again as fast as they are read
    private void keep(List<ReportId> newcomers, Case from) {
        if (!small && !newcomers.isEmpty()) {
            Map<ReportId, List<Resemblance>> fresh = new HashMap<>();
            newcomers.stream().filter(taken::contains).forEach(id -> fresh.put(id, resemblances(id)));
            new KeptResemblances(from.folder(), version.get()).add(fresh);
        }
    }

    private void take(ReportId id, Newcomers into, Case from) throws IOException {
        Optional<Dossier> dossier = from.dossier(id);
        taken.add(id);
        if (dossier.isPresent()) {
            List<Resemblance> resemblances = into.add(dossier.get().report());
            if ((small || !before.contains(id)) && !resemblances.isEmpty()) {
                found.put(id, new ArrayList<>(resemblances));
            }
        }
    }
}
