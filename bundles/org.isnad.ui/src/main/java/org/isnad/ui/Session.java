package org.isnad.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.isnad.report.Dossier;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.ReportId;
import org.isnad.workspace.CaseException;
import org.isnad.workspace.Problem;
import org.isnad.workspace.Workspace;

/** What outlives the widgets when the window is built anew in another language or theme. Used on the window's thread only. */
final class Session implements AutoCloseable {
    private static final String LAYERS = "ui.layers";
    private final Services services;
    private final Screen screen;
    private final Preferences preferences;
    private final ViewCatalog views;
    private final Watchdog watchdog;
    private final ViewGuard guard;
    private final Selection selection = new Selection();
    private final Set<Layer> layers;
    private final DecisionLog log = new DecisionLog();
    private final Drafts drafts;
    private boolean furniture;
    private boolean halved = true;
    private String searched = "";
    private Optional<Shown> shown = Optional.empty();
    private Optional<Dossier> read = Optional.empty();
    private Optional<StoryRun> stories = Optional.empty();
    // the watchdog asks for words from its own thread
    private volatile Texts texts;
    private Theme theme;

    Session(Services services, Screen screen, Preferences preferences, ViewCatalog views) {
        this.services = services;
        this.screen = screen;
        this.preferences = preferences;
        this.views = views;
        drafts = new Drafts(preferences);
        layers = Layer.of(preferences.get(LAYERS, Layer.FIRST));
        watchdog = new Watchdog(views::all, this::held);
        guard = new ViewGuard(watchdog);
        texts = words(preferences, services);
        theme = new Theme(screen.display(), preferences.theme(), readingSize());
    }

    private static Texts words(Preferences preferences, Services services) {
        Locale language = preferences.language();
        return new Texts(language, services.messages(), new Digits(preferences.digits(), language));
    }

    Workspace workspace() {
        return services.workspace();
    }

    Services services() {
        return services;
    }

    Screen screen() {
        return screen;
    }

    Preferences preferences() {
        return preferences;
    }

    ViewCatalog views() {
        return views;
    }

    Watchdog watchdog() {
        return watchdog;
    }

    ViewGuard guard() {
        return guard;
    }

    Selection selection() {
        return selection;
    }

    DecisionLog log() {
        return log;
    }

    /** Notes that were begun and not kept yet. */
    Drafts drafts() {
        return drafts;
    }

    Texts texts() {
        return texts;
    }

    Theme theme() {
        return theme;
    }

    Set<Layer> layers() {
        return layers;
    }

    /** Shows or hides a kind of findings, also the next time. */
    void layer(Layer layer, boolean shown) {
        if (shown ? layers.add(layer) : layers.remove(layer)) {
            preferences.put(LAYERS, Layer.words(layers));
        }
    }

    boolean furniture() {
        return furniture;
    }

    void furniture(boolean shown) {
        furniture = shown;
    }

    /** Whether both halves of the middle are seen. */
    boolean isHalved() {
        return halved;
    }

    void halved(boolean both) {
        halved = both;
    }

    /** The folded words last looked for in the texts; empty if there are none. */
    String searched() {
        return searched;
    }

    void searched(String words) {
        searched = words;
    }

    /** How large reports are written, in points. */
    int readingSize() {
        return preferences.readingSize(
                screen.display().getSystemFont().getFontData()[0].getHeight());
    }

    Optional<Shown> shown() {
        return shown;
    }

    /** Whether numbers are written in other digits from now on. */
    boolean shown(Shown comparison) {
        shown = Optional.of(comparison);
        return follow(comparison.dossiers().getFirst());
    }

    private boolean follow(Dossier dossier) {
        return texts.digits().follow(dossier.report().text());
    }

    Optional<Dossier> read() {
        return read;
    }

    /** Whether numbers are written in other digits from now on. */
    boolean read(Dossier dossier) {
        read = Optional.of(dossier);
        return follow(dossier);
    }

    /** The stories last looked for. */
    Optional<StoryRun> stories() {
        return stories;
    }

    void stories(StoryRun run) {
        forgetStories();
        stories = Optional.of(run);
    }

    /** Nobody waits for them any more. */
    void forgetStories() {
        stories.filter(run -> !run.isOver()).ifPresent(run -> run.job().cancel());
        stories = Optional.empty();
    }

    /** Nothing is compared any more. */
    void forgetShown() {
        shown = Optional.empty();
        selection.select(List.of());
    }

    /** Another case: nothing of the old one stays. */
    void clear() {
        forgetStories();
        log.clear();
        shown = Optional.empty();
        read = Optional.empty();
        selection.select(List.of());
    }

    Optional<Dossier> dossier(Quote quote) {
        return shown.flatMap(s -> s.dossier(quote.report()))
                .or(() -> read.filter(d -> d.report().id().equals(quote.report())));
    }

    /** Takes language, theme and size anew from the settings; the old fonts are the caller's to close. */
    Theme restyle() {
        Theme old = theme;
        texts = words(preferences, services);
        shown.ifPresent(s -> follow(s.dossiers().getFirst()));
        theme = new Theme(screen.display(), preferences.theme(), readingSize());
        return old;
    }

    /** Compares and loads what was compared. */
    CompletionStage<Shown> compare(List<ReportId> reports) {
        return workspace()
                .compare(reports)
                .result()
                .thenCompose(comparison ->
                        dossiers(comparison.reports()).thenApply(dossiers -> new Shown(comparison, dossiers)));
    }

    private CompletionStage<List<Dossier>> dossiers(List<ReportId> reports) {
        CompletionStage<List<Dossier>> all = CompletableFuture.completedStage(new ArrayList<>());
        for (ReportId report : reports) {
            all = all.thenCombine(workspace().dossier(report), (list, dossier) -> {
                list.add(dossier);
                return list;
            });
        }
        return all;
    }

    /** Something asked of the workspace did not work: a row in the problems list, unless it was cancelled. */
    void failed(Throwable failure) {
        Throwable cause = cause(failure);
        if (!(cause instanceof CancellationException)) {
            String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
            Reason reason = cause instanceof CaseException told ? told.reason() : Reason.of("window.failed", message);
            problem(texts.get("app.name"), reason);
        }
    }

    /** What a stage failed with, without what stages wrap it in. */
    static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null
                ? cause(failure.getCause())
                : failure;
    }

    void problem(String subject, Reason reason) {
        workspace().report(new Problem(subject, reason, Instant.now()));
    }

    private void held(ContributedView view) {
        Locale language = texts.language();
        problem(view.label(language), Reason.of("view.held", view.label(language), view.id(), view.bundle()));
    }

    /** A failure outside any call of ours; whether a view is to blame, which then shows it. */
    boolean stray(Throwable thrown, BiConsumer<ContributedView, Throwable> blamed) {
        Optional<ContributedView> view = watchdog.blame(thrown.getStackTrace());
        view.ifPresent(v -> {
            ViewGuard.log(v, thrown);
            blamed.accept(v, thrown);
        });
        return view.isPresent();
    }

    @Override
    public void close() {
        watchdog.close();
        theme.close();
    }
}
