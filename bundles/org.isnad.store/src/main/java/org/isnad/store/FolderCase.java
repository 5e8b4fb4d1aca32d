package org.isnad.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.report.Analysis;
import org.isnad.report.Correction;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Publication;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Stated;
import org.isnad.work.Work;
import org.isnad.workspace.Case;
import org.isnad.workspace.CaseException;
import org.isnad.workspace.Corrections;
import org.isnad.workspace.Decision;
import org.isnad.workspace.Engine;
import org.isnad.workspace.ReportSummary;
import org.isnad.workspace.TakenOut;

/** A case in a folder. */
final class FolderCase implements Case {
    // ends the names of the tables with what was read again
    private static final String ANEW = "_anew";
    private static final Pattern REPORT_ID = Pattern.compile("[0-9a-f]{64}(#[0-9]{1,6})?");

    private final Path folder;
    private final CaseLock lock;
    private final Rows rows;
    private final Originals originals;
    private final Bodies bodies = new Bodies();
    private boolean closed;

    FolderCase(Path folder, CaseLock lock, Rows rows, Originals originals) {
        this.folder = folder;
        this.lock = lock;
        this.rows = rows;
        this.originals = originals;
    }

    /** What is known of a document besides its bytes. */
    record Origin(String name, Optional<String> mediaType, Optional<URI> address, String parser, String version) {}

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public synchronized void keep(Document document, Engine.Parsed parsed) throws IOException {
        checkOpen();
        String sha256 = document.sha256();
        keepOriginal(document, sha256);
        if (rows.latest("document", sha256).isPresent()) {
            return;
        }
        rows.keep("document " + document.name(), () -> {
            rows.insert(
                    "document",
                    sha256,
                    bodies.write(new Origin(
                            document.name(),
                            document.mediaType(),
                            document.address(),
                            parsed.parser(),
                            parsed.version())));
            insert(document, parsed, "");
        });
    }

    @Override
    public synchronized void keepAnew(Document document, Engine.Parsed parsed) throws IOException {
        checkOpen();
        known(ReportId.of(document, 0));
        rows.keep("document " + document.name(), () -> {
            insert(document, parsed, ANEW);
            for (Report report : parsed.reports()) {
                // the analysis there is points into the text as it was read before
                Analysis none = new Analysis(report.id(), List.of());
                rows.insert("analysis", report.id().toString(), bodies.write(none));
            }
        });
    }

    private void insert(Document document, Engine.Parsed parsed, String tables) throws SQLException {
        for (Report report : parsed.reports()) {
            String id = report.id().toString();
            rows.insert("report" + tables, id, bodies.write(report));
            rows.insert("summary" + tables, id, bodies.write(summary(document.name(), report)));
        }
    }

    // before the row: a row without its original would be a broken promise, an original without row is just a file
    private void keepOriginal(Document document, String sha256) throws IOException {
        try {
            originals.keep(sha256, document.bytes());
        } catch (IOException e) {
            throw new CaseException(
                    Reason.of("store.not-kept", document.name(), Because.of(e)),
                    "Case " + folder + " did not take document " + document.name() + ": " + Because.of(e)
                            + "; nothing of it was kept",
                    e);
        }
    }

    private static ReportSummary summary(String document, Report report) {
        Publication publication = report.publication();
        return new ReportSummary(
                report.id(),
                document,
                report.title(),
                publication.outlet().map(Stated::value),
                publication.agency().map(Stated::value),
                publication.published().map(Stated::value),
                report.language(),
                false);
    }

    @Override
    public synchronized void keep(Dossier dossier) throws IOException {
        checkOpen();
        String id = known(dossier.report().id());
        List<Decision> decisions = onReport(rows.about("decision", id));
        if (decisions.stream().anyMatch(Corrections::concerns) && !isCurrent(dossier.report(), decisions)) {
            return;
        }
        rows.keep("the analysis of report " + id, () -> rows.insert("analysis", id, bodies.write(dossier.analysis())));
    }

    // one that was begun before a correction is not kept: the report is analysed again when it is asked for
    private boolean isCurrent(Report report, List<Decision> decisions) throws IOException {
        Optional<Report> read = asRead(report.id());
        return read.isPresent()
                && Corrections.corrected(read.get(), Corrections.of(decisions, read.get()))
                        .publication()
                        .equals(report.publication());
    }

    @Override
    public synchronized void keep(Decision decision) throws IOException {
        checkOpen();
        String id = known(decision.report());
        rows.keep("the decision on report " + id, () -> {
            rows.insert("decision", id, bodies.write(decision));
            if (Corrections.concerns(decision)) {
                // what was found rests on what was read there
                rows.insert("analysis", id, bodies.write(new Analysis(decision.report(), List.of())));
            }
        });
    }

    @Override
    public synchronized void keepComparison(List<ReportId> reports) throws IOException {
        checkOpen();
        for (ReportId report : reports) {
            known(report);
        }
        rows.keep("the comparison", () -> rows.insert("comparison", "", bodies.write(reports)));
    }

    private String known(ReportId report) throws IOException {
        if (rows.latest("report", report.toString()).isEmpty()) {
            String why = "Case " + folder + " has no report " + report + ": bring it in first";
            throw new CaseException(Reason.of("store.no-report", folder.toString(), why), why);
        }
        return report.toString();
    }

    @Override
    public synchronized List<ReportSummary> reports() throws IOException {
        checkOpen();
        Set<String> analysed = new HashSet<>(rows.subjects("analysis"));
        // what was read anew stands where it stood
        Map<String, Rows.Row> latest = new LinkedHashMap<>();
        rows.all("summary").forEach(row -> latest.put(row.subject(), row));
        rows.all("summary" + ANEW).forEach(row -> latest.put(row.subject(), row));
        Map<String, List<Decision>> decided = onReports();
        List<ReportSummary> found = new ArrayList<>();
        for (Rows.Row row : latest.values()) {
            List<Decision> about = decided.getOrDefault(row.subject(), List.of());
            if (TakenOut.standing(about).isEmpty()) {
                found.add(Corrections.corrected(summary(row, analysed.contains(row.subject())), about));
            }
        }
        return List.copyOf(found);
    }

    @Override
    public synchronized List<TakenOut> takenOut() throws IOException {
        checkOpen();
        List<TakenOut> found = new ArrayList<>();
        for (Map.Entry<String, List<Decision>> decided : onReports().entrySet()) {
            if (TakenOut.standing(decided.getValue()).isPresent()) {
                String id = decided.getKey();
                Optional<Rows.Row> anew = rows.latest("summary" + ANEW, id);
                Optional<Rows.Row> row = anew.isPresent() ? anew : rows.latest("summary", id);
                if (row.isPresent()) {
                    boolean analysed = rows.latest("analysis", id).isPresent();
                    TakenOut.of(
                                    Corrections.corrected(summary(row.get(), analysed), decided.getValue()),
                                    decided.getValue())
                            .ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparing(TakenOut::at).reversed());
        return List.copyOf(found);
    }

    // one damaged row must not hide all the others: it is listed with what is wrong for a title
    private ReportSummary summary(Rows.Row row, boolean analysed) throws IOException {
        if (!row.sound() && REPORT_ID.matcher(row.subject()).matches()) {
            return new ReportSummary(
                    ReportId.parse(row.subject()),
                    row.subject(),
                    "The case is damaged: " + row.name(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Locale.ROOT,
                    analysed);
        }
        ReportSummary kept = read(row, BriefBodies::summary);
        return new ReportSummary(
                kept.id(),
                kept.document(),
                kept.title(),
                kept.outlet(),
                kept.agency(),
                kept.published(),
                kept.language(),
                analysed);
    }

    private Map<String, List<Decision>> onReports() throws IOException {
        return onReport(rows.all("decision")).stream()
                .collect(Collectors.groupingBy(decision -> decision.report().toString()));
    }

    // what is decided on reports as a whole; a damaged decision is told of where decisions are asked for
    private static List<Decision> onReport(List<Rows.Row> about) throws IOException {
        List<Decision> found = new ArrayList<>();
        for (Rows.Row row : about) {
            if (row.sound()) {
                Decision decision = read(row, BriefBodies::decision);
                if (Corrections.concerns(decision) || TakenOut.concerns(decision)) {
                    found.add(decision);
                }
            }
        }
        return found;
    }

    @Override
    public synchronized Optional<Dossier> dossier(ReportId report) throws IOException {
        checkOpen();
        Optional<Report> read = asRead(report);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        List<Correction> corrections = Corrections.of(onReport(rows.about("decision", report.toString())), read.get());
        Optional<Rows.Row> kept = rows.latest("analysis", report.toString());
        Analysis analysis = kept.isEmpty() ? new Analysis(report, List.of()) : read(kept.get(), Analysis.class);
        return Optional.of(new Dossier(Corrections.corrected(read.get(), corrections), analysis, corrections));
    }

    private Optional<Report> asRead(ReportId report) throws IOException {
        Optional<Rows.Row> anew = rows.latest("report" + ANEW, report.toString());
        Optional<Rows.Row> kept = anew.isPresent() ? anew : rows.latest("report", report.toString());
        return kept.isEmpty() ? Optional.empty() : Optional.of(read(kept.get(), Report.class));
    }

    @Override
    public synchronized Optional<Document> original(ReportId report) throws IOException {
        checkOpen();
        Optional<Rows.Row> kept = rows.latest("document", report.document());
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Origin origin = read(kept.get(), Origin.class);
        return Optional.of(
                new Document(origin.name(), origin.mediaType(), origin.address(), originals.read(report.document())));
    }

    @Override
    public synchronized List<Decision> decisions(ReportId report) throws IOException {
        checkOpen();
        List<Decision> found = new ArrayList<>();
        for (Rows.Row row : rows.about("decision", report.toString())) {
            found.add(read(row, Decision.class));
        }
        return List.copyOf(found);
    }

    @Override
    public synchronized List<List<ReportId>> comparisons() throws IOException {
        checkOpen();
        Map<String, List<Decision>> decided = onReports();
        Set<List<ReportId>> found = new LinkedHashSet<>();
        for (Rows.Row row : rows.all("comparison").reversed()) {
            List<ReportId> compared = read(row, BriefBodies::ids);
            if (compared.stream()
                    .allMatch(id -> TakenOut.standing(decided.getOrDefault(id.toString(), List.of()))
                            .isEmpty())) {
                found.add(compared);
            }
        }
        return List.copyOf(found);
    }

    @Override
    public void handOver(Path file, Work work) throws IOException {
        HandOver.write(this, file, work);
    }

    private <T> T read(Rows.Row row, Class<T> type) throws IOException {
        return read(row, body -> bodies.read(body, type));
    }

    private interface Reader<T> {
        T read(byte[] body) throws IOException;
    }

    private static <T> T read(Rows.Row row, Reader<T> reader) throws IOException {
        byte[] body = row.checkedBody();
        try {
            return reader.read(body);
        } catch (IOException e) {
            String why = "This Isnad cannot read " + row.name() + ": " + e.getMessage();
            throw new CaseException(Reason.of("store.unreadable", why), why, e);
        }
    }

    /** Not to be used without holding this case. */
    Rows rows() throws IOException {
        checkOpen();
        return rows;
    }

    Originals originals() {
        return originals;
    }

    private void checkOpen() throws IOException {
        if (closed) {
            throw new CaseException(
                    Reason.of("store.closed", folder.toString()), "Case " + folder + " is closed: open it again");
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (!closed) {
            closed = true;
            try (lock) {
                rows.close();
            }
        }
    }
}
