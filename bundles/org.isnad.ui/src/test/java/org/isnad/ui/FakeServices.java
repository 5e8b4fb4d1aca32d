package org.isnad.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import org.isnad.report.Collation;
import org.isnad.report.Comparison;
import org.isnad.report.Correction;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Publication;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Resemblance;
import org.isnad.report.Stated;
import org.isnad.work.Work;
import org.isnad.workspace.Corrections;
import org.isnad.workspace.Decision;
import org.isnad.workspace.Engine;
import org.isnad.workspace.Job;
import org.isnad.workspace.Messages;
import org.isnad.workspace.Newcomers;
import org.isnad.workspace.PlugIn;
import org.isnad.workspace.Problem;
import org.isnad.workspace.ReportSummary;
import org.isnad.workspace.Settings;
import org.isnad.workspace.TakenOut;
import org.isnad.workspace.Workspace;

/** A workspace in memory that serves {@link Samples}; answers on worker threads as the real one does. */
final class FakeServices implements Workspace, Engine, Messages, Settings {
    /** The file a case was taken from last. */
    volatile Path taken = Path.of("");

    /** The character set asked for last. */
    volatile String reread = "";

    private static final Map<String, String> ARABIC = Map.of(
            "sample.independence",
                    "الاستقلال غير ثابت: يسمي أحد النصين وكالة الساحل ناقلًا، وتدل الصياغة المشتركة على أن الآخر أخذ عنه أيضًا، وهذا مستنتج من تطابق الصياغة، عن طريق مصدرين في سلطة الموانئ",
            "sample.same", "الحدث والمكان واليوم واحد",
            "sample.row", "يتفق الموضعان في الفاعل والمكان",
            "sample.conflict", "العدد مختلف والمعدود واحد، وليس تحديثًا ولا جمعًا",
            "sample.origin", "لا يذكر النص الثاني من أين أخذ",
            "sample.headline", "لا يذكر النص أن الحريق كبير، ويقول إن العمل استؤنف",
            "sample.job", "تحليل التقارير",
            "sample.problem", "ترتيب النص مشكوك فيه، وينصح بالتعرف الضوئي");
    private static final Map<String, String> ENGLISH = Map.of(
            "sample.independence",
                    "Independence not established: both texts go back to the Coast News Agency, inferred from common wording",
            "sample.same", "Event, place and day are the same",
            "sample.row", "Both places agree in actor and place",
            "sample.conflict", "The numbers differ and the thing counted is one; neither update nor sum",
            "sample.origin", "The second text does not say where it has it from",
            "sample.headline", "The body does not say that the fire was large",
            "sample.job", "Analysing the reports",
            "sample.problem", "The order of the text is doubtful; character recognition is advised");

    final Map<ReportId, Dossier> dossiers = new LinkedHashMap<>();
    /** What is on the shelf, if not the dossiers. */
    volatile List<ReportSummary> many = List.of();

    final List<Problem> problems = new CopyOnWriteArrayList<>();
    List<ReportId> keptStories = List.of();
    final List<Decision> decisions = new CopyOnWriteArrayList<>();
    final List<Job<?>> jobs = new CopyOnWriteArrayList<>();
    final AtomicInteger compared = new AtomicInteger();
    volatile List<ReportId> comparedLast = List.of();
    /** What a collation of that many reports ends in: the first two tell one story. */
    volatile IntFunction<CompletableFuture<Collation>> collation =
            reports -> CompletableFuture.supplyAsync(() -> new Collation(reports, List.of(), List.of(List.of(0, 1))));

    final AtomicInteger collated = new AtomicInteger();
    final Map<ReportId, List<Resemblance>> resemblances = new ConcurrentHashMap<>();
    final Map<String, String> settings = new ConcurrentHashMap<>();
    final Set<String> fixed = new HashSet<>();
    final List<Consumer<Change>> watchers = new CopyOnWriteArrayList<>();

    FakeServices() {
        settings.put("ui.language", "ar");
        settings.put("ui.theme", "light");
    }

    Services services() {
        return new Services(this, this, this, this);
    }

    void tell(Change change) {
        watchers.forEach(w -> w.accept(change));
    }

    @Override
    public CompletionStage<Void> open(Path folder) {
        return CompletableFuture.runAsync(() -> tell(Change.CASE));
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(Path.of("/cases/حريق الميناء"));
    }

    @Override
    public List<ReportSummary> reports() {
        return many.isEmpty()
                ? dossiers.values().stream()
                        .map(FakeServices::summary)
                        .filter(report ->
                                TakenOut.of(report, about(report.id())).isEmpty())
                        .toList()
                : many;
    }

    @Override
    public List<TakenOut> takenOut() {
        return dossiers.values().stream()
                .map(FakeServices::summary)
                .flatMap(report -> TakenOut.of(report, about(report.id())).stream())
                .toList();
    }

    private List<Decision> about(ReportId report) {
        return decisions.stream().filter(d -> d.report().equals(report)).toList();
    }

    private static ReportSummary summary(Dossier dossier) {
        Report report = dossier.report();
        Publication publication = report.publication();
        return new ReportSummary(
                report.id(),
                "sample",
                report.title(),
                publication.outlet().map(Stated::value),
                publication.agency().map(Stated::value),
                publication.published().map(Stated::value),
                report.language(),
                true);
    }

    void fill() {
        for (Dossier dossier : List.of(Samples.marfa(), Samples.diffa(), Samples.post())) {
            dossiers.put(dossier.report().id(), dossier);
        }
        tell(Change.REPORTS);
    }

    @Override
    public Job<List<ReportId>> bringIn(List<Document> documents) {
        return job(CompletableFuture.supplyAsync(List::of));
    }

    @Override
    public Job<List<ReportId>> bringInFiles(List<Path> files) {
        return job(CompletableFuture.supplyAsync(() -> {
            fill();
            return List.copyOf(dossiers.keySet());
        }));
    }

    @Override
    public Job<List<ReportId>> analyse(List<ReportId> reports) {
        return job(CompletableFuture.supplyAsync(() -> reports));
    }

    @Override
    public Job<List<ReportId>> reread(ReportId report, String charset) {
        reread = charset;
        return job(CompletableFuture.supplyAsync(() -> List.of(report)));
    }

    @Override
    public CompletionStage<Dossier> dossier(ReportId report) {
        return CompletableFuture.supplyAsync(() -> {
            Dossier read = dossiers.getOrDefault(report, Samples.marfa());
            List<Correction> corrections = Corrections.of(about(report), read.report());
            return new Dossier(Corrections.corrected(read.report(), corrections), read.analysis(), corrections);
        });
    }

    @Override
    public Job<Comparison> compare(List<ReportId> reports) {
        compared.incrementAndGet();
        comparedLast = reports;
        return job(CompletableFuture.supplyAsync(Samples::comparison));
    }

    @Override
    public Job<Collation> collate(List<ReportId> reports) {
        collated.incrementAndGet();
        return job(collation.apply(reports.size()));
    }

    @Override
    public CompletionStage<List<ReportId>> collated() {
        return CompletableFuture.completedStage(keptStories);
    }

    @Override
    public List<Resemblance> resemblances(ReportId report) {
        return resemblances.getOrDefault(report, List.of());
    }

    @Override
    public CompletionStage<List<List<ReportId>>> comparisons() {
        return CompletableFuture.completedStage(List.of());
    }

    @Override
    public Job<Path> handOver(Path file) {
        return job(CompletableFuture.completedFuture(file));
    }

    @Override
    public Job<Path> takeOver(Path file, Path folder) {
        return job(CompletableFuture.supplyAsync(() -> {
            taken = file;
            return folder;
        }));
    }

    @Override
    public CompletionStage<Void> decide(Decision decision) {
        return CompletableFuture.runAsync(() -> {
            decisions.add(decision);
            tell(Change.REPORTS);
        });
    }

    @Override
    public CompletionStage<List<Decision>> decisions(ReportId report) {
        return CompletableFuture.supplyAsync(() -> List.copyOf(decisions));
    }

    @Override
    public List<Job<?>> jobs() {
        return List.copyOf(jobs);
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void report(Problem problem) {
        problems.addFirst(problem);
        tell(Change.PROBLEMS);
    }

    @Override
    public CompletionStage<Void> dismiss(List<Problem> dismissed) {
        problems.removeAll(dismissed);
        tell(Change.PROBLEMS);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public AutoCloseable watch(Consumer<Change> listener) {
        watchers.add(listener);
        return () -> watchers.remove(listener);
    }

    @Override
    public Unpacked unpack(Document document, Work work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Parsed parse(Document document, Work work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Dossier analyse(Report report, Work work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Collation collate(Iterator<Report> reports, Work work) {
        throw new UnsupportedOperationException("not needed here");
    }

    @Override
    public Newcomers newcomers(int expected) {
        throw new UnsupportedOperationException("not needed here");
    }

    @Override
    public Comparison compare(List<Dossier> compared, Work work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<PlugIn> plugIns(Locale language) {
        return List.of(
                plugIn("isnad.html", "parser", "HTML", PlugIn.State.ACTIVE, Optional.empty()),
                plugIn("isnad.ar.attribution", "classifier", "الإسناد", PlugIn.State.ACTIVE, Optional.empty()),
                plugIn(
                        "lexicons.ports",
                        "lexicon",
                        "ports.tsv",
                        PlugIn.State.ACTIVE,
                        Optional.of(Reason.of("sample.same"))),
                plugIn(
                        "org.example.irony",
                        "bundle",
                        "org.example.irony",
                        PlugIn.State.UNSATISFIED,
                        Optional.of(Reason.of("sample.problem"))));
    }

    private static PlugIn plugIn(String id, String kind, String label, PlugIn.State state, Optional<Reason> reason) {
        return new PlugIn(id, kind, label, "org.isnad.sample", "0.1.0", state, reason);
    }

    @Override
    public void enable(String id, boolean on) {
        settings.put("enabled." + id, String.valueOf(on));
    }

    @Override
    public String text(Reason reason, Locale language) {
        return (language.getLanguage().equals("ar") ? ARABIC : ENGLISH)
                .getOrDefault(reason.key(), reason.key() + (reason.arguments().isEmpty() ? "" : reason.arguments()));
    }

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    @Override
    public boolean fixed(String key) {
        return fixed.contains(key);
    }

    @Override
    public void put(String key, String value) {
        settings.put(key, value);
    }

    /** The last problem told with a reason of this key, whatever else was told since. */
    Optional<Problem> told(String key) {
        return problems.stream().filter(p -> p.reason().key().equals(key)).findFirst();
    }

    Problem problem(String subject) {
        return new Problem(subject, Reason.of("sample.problem"), Instant.EPOCH);
    }

    static <T> Job<T> job(CompletableFuture<T> result) {
        return job(result, () -> 63);
    }

    /** A job that has done so much of a hundred. */
    static <T> Job<T> job(CompletableFuture<T> result, LongSupplier done) {
        return new Job<>() {
            @Override
            public Reason label() {
                return Reason.of("sample.job");
            }

            @Override
            public Status status() {
                State state = switch (result.state()) {
                    case RUNNING -> State.RUNNING;
                    case SUCCESS -> State.DONE;
                    case FAILED -> State.FAILED;
                    case CANCELLED -> State.CANCELLED;
                };
                return new Status(state, done.getAsLong(), 100);
            }

            @Override
            public CompletionStage<T> result() {
                return result;
            }

            @Override
            public void cancel() {
                result.cancel(true);
            }
        };
    }
}
