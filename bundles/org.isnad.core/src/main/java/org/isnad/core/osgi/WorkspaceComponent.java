package org.isnad.core.osgi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.isnad.core.workspace.CaseDesk;
import org.isnad.report.Collation;
import org.isnad.report.Comparison;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.ReportId;
import org.isnad.report.Resemblance;
import org.isnad.workspace.CaseStore;
import org.isnad.workspace.Decision;
import org.isnad.workspace.Engine;
import org.isnad.workspace.Job;
import org.isnad.workspace.Problem;
import org.isnad.workspace.ReportSummary;
import org.isnad.workspace.TakenOut;
import org.isnad.workspace.Workspace;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The workspace as a service; tells its watchers when plug-ins come and go. */
@Component(service = Workspace.class)
public final class WorkspaceComponent implements Workspace, ServiceListener {
    private final CaseDesk desk;
    private final BundleContext context;

    @Activate
    public WorkspaceComponent(BundleContext context, @Reference Engine engine, @Reference CaseStore store) {
        this.context = context;
        this.desk = new CaseDesk(engine, store);
        context.addServiceListener(this);
    }

    @Deactivate
    void stop() throws IOException {
        context.removeServiceListener(this);
        desk.close();
    }

    @Override
    public void serviceChanged(ServiceEvent event) {
        if (event.getServiceReference().getProperty("isnad.id") != null) {
            desk.plugInsChanged();
        }
    }

    @Override
    public CompletionStage<Void> open(Path folder) {
        return desk.open(folder);
    }

    @Override
    public Optional<Path> folder() {
        return desk.folder();
    }

    @Override
    public List<ReportSummary> reports() {
        return desk.reports();
    }

    @Override
    public List<TakenOut> takenOut() {
        return desk.takenOut();
    }

    @Override
    public Job<List<ReportId>> bringIn(List<Document> documents) {
        return desk.bringIn(documents);
    }

    @Override
    public Job<List<ReportId>> bringInFiles(List<Path> files) {
        return desk.bringInFiles(files);
    }

    @Override
    public Job<List<ReportId>> analyse(List<ReportId> reports) {
        return desk.analyse(reports);
    }

    @Override
    public Job<List<ReportId>> reread(ReportId report, String charset) {
        return desk.reread(report, charset);
    }

    @Override
    public CompletionStage<Dossier> dossier(ReportId report) {
        return desk.dossier(report);
    }

    @Override
    public Job<Comparison> compare(List<ReportId> reports) {
        return desk.compare(reports);
    }

    @Override
    public Job<Collation> collate(List<ReportId> reports) {
        return desk.collate(reports);
    }

    @Override
    public CompletionStage<List<ReportId>> collated() {
        return desk.collated();
    }

    @Override
    public List<Resemblance> resemblances(ReportId report) {
        return desk.resemblances(report);
    }

    @Override
    public CompletionStage<List<List<ReportId>>> comparisons() {
        return desk.comparisons();
    }

    @Override
    public Job<Path> handOver(Path file) {
        return desk.handOver(file);
    }

    @Override
    public Job<Path> takeOver(Path file, Path folder) {
        return desk.takeOver(file, folder);
    }

    @Override
    public CompletionStage<Void> decide(Decision decision) {
        return desk.decide(decision);
    }

    @Override
    public CompletionStage<List<Decision>> decisions(ReportId report) {
        return desk.decisions(report);
    }

    @Override
    public List<Job<?>> jobs() {
        return desk.jobs();
    }

    @Override
    public List<Problem> problems() {
        return desk.problems();
    }

    @Override
    public void report(Problem problem) {
        desk.report(problem);
    }

    @Override
    public CompletionStage<Void> dismiss(List<Problem> problems) {
        return desk.dismiss(problems);
    }

    @Override
    public AutoCloseable watch(Consumer<Change> listener) {
        return desk.watch(listener);
    }
}
