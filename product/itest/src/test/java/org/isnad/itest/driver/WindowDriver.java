package org.isnad.itest.driver;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Outcome;
import org.isnad.report.ReportId;
import org.isnad.report.Run;
import org.isnad.workspace.Engine;
import org.isnad.workspace.Messages;
import org.isnad.workspace.PlugIn;
import org.isnad.workspace.Problem;
import org.isnad.workspace.ReportSummary;
import org.isnad.workspace.Workspace;

/**
 * Runs inside the product beside its window, where the widgets are: a verb and its object in, what is seen out. Does
 * with widgets what an analyst's hands do, and through the services what a file dialog would be needed for.
 */
public final class WindowDriver implements BinaryOperator<String> {
    private static final int TICK_MILLIS = 5;
    private final Workspace workspace;
    private final Engine engine;
    private final Messages messages;
    // used on the window's thread only
    private boolean ticking;
    private long lastTick;
    private long widestGap;
    private long lastWork;
    private long longestWork;

    public WindowDriver(Workspace workspace, Engine engine, Messages messages) {
        this.workspace = workspace;
        this.engine = engine;
        this.messages = messages;
    }

    @Override
    public String apply(String verb, String object) {
        return switch (verb) {
            case "tabs" -> onScreen(() -> join(items().map(WindowDriver::label)));
            case "look at" -> onScreen(() -> lookAt(object));
            case "read tab" -> onScreen(() -> join(words(item(object).getControl()).stream()));
            // what is seen of it: marks of direction are not
            case "read window" -> onScreen(() -> join(words(shell()).stream()).replaceAll("[\\u2066-\\u2069]", ""));
            case "press" -> onScreen(() -> press(object));
            case "select row" -> onScreen(() -> selectRow(object));
            case "select reports" -> onScreen(() -> selectReports(object.lines().toList()));
            case "choose" -> onScreen(() -> choose(object));
            case "close" -> onScreen(this::close);
            case "start the clock" -> onScreen(this::startClock);
            case "longest work" -> onScreen(() -> Long.toString(longestWork / 1_000_000));
            case "widest gap" -> onScreen(() -> Long.toString(widestGap / 1_000_000));
            case "bring in" ->
                ids(await(workspace.bringInFiles(List.of(Path.of(object))).result()));
            case "analyse" ->
                ids(await(workspace.analyse(List.of(report(object))).result()));
            case "runs" -> runs(object);
            case "reports" -> join(workspace.reports().stream().map(ReportSummary::title));
            case "problems" -> join(workspace.problems().stream().map(this::sentence));
            case "plug-ins" -> join(engine.plugIns(Locale.ENGLISH).stream().map(PlugIn::toString));
            default -> throw new IllegalArgumentException(verb);
        };
    }

    private static String join(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    private static <T> T await(java.util.concurrent.CompletionStage<T> stage) {
        return stage.toCompletableFuture()
                .orTimeout(60, java.util.concurrent.TimeUnit.SECONDS)
                .join();
    }

    private static String ids(List<ReportId> reports) {
        return join(reports.stream().map(ReportId::toString));
    }

    private String sentence(Problem problem) {
        return problem.subject() + ": " + messages.line(problem.reason(), Locale.ENGLISH);
    }

    private ReportId report(String title) {
        return workspace.reports().stream()
                .filter(r -> r.title().equals(title))
                .map(ReportSummary::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No report is called " + title));
    }

    private String runs(String report) {
        Dossier dossier = await(workspace.dossier(ReportId.parse(report)));
        return join(dossier.analysis().runs().stream().map(WindowDriver::run));
    }

    private static String run(Run run) {
        return run.classifier() + " " + run.version() + " "
                + switch (run.outcome()) {
                    case Outcome.Done done ->
                        "found "
                                + done.findings().stream()
                                        .map(Finding::span)
                                        .map(s -> s.start() + "-" + s.end())
                                        .toList();
                    case Outcome.Failed failed -> "failed " + failed.reason().key();
                    case Outcome.Skipped skipped ->
                        "skipped " + skipped.reason().key();
                };
    }

    private static <T> T onScreen(Supplier<T> look) {
        CompletableFuture<T> seen = new CompletableFuture<>();
        display().syncExec(() -> {
            try {
                seen.complete(look.get());
            } catch (RuntimeException e) {
                seen.completeExceptionally(e);
            }
        });
        return seen.join();
    }

    private static Display display() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Display::findDisplay)
                .filter(d -> d != null && !d.isDisposed())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no window"));
    }

    private static Shell shell() {
        return Arrays.stream(display().getShells())
                .filter(Shell::isVisible)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no visible window"));
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite parent
                ? Stream.concat(
                        Stream.of(control), Arrays.stream(parent.getChildren()).flatMap(WindowDriver::all))
                : Stream.of(control);
    }

    private static Stream<CTabItem> items() {
        return all(shell())
                .filter(CTabFolder.class::isInstance)
                .flatMap(folder -> Arrays.stream(((CTabFolder) folder).getItems()));
    }

    private static String label(CTabItem item) {
        return item.getText().strip();
    }

    private static CTabItem item(String label) {
        return items().filter(i -> label(i).equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No tab is called " + label));
    }

    private static String lookAt(String label) {
        CTabItem item = item(label);
        item.getParent().setSelection(item);
        notify(item.getParent(), item);
        return label;
    }

    private static void notify(org.eclipse.swt.widgets.Widget widget, org.eclipse.swt.widgets.Widget item) {
        Event event = new Event();
        event.item = item;
        widget.notifyListeners(SWT.Selection, event);
    }

    private static List<String> words(Control control) {
        List<String> words = new ArrayList<>();
        all(control).forEach(c -> {
            switch (c) {
                case Label label -> words.add(label.getText());
                case Button button -> words.add(button.getText());
                case Table table -> rows(table).forEach(row -> words.add(row(row)));
                default -> {}
            }
        });
        return words;
    }

    private static Stream<TableItem> rows(Table table) {
        return Arrays.stream(table.getItems());
    }

    private static String row(TableItem item) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(1, item.getParent().getColumnCount()); i++) {
            cells.add(item.getText(i));
        }
        return String.join("\t", cells);
    }

    private static String press(String label) {
        Button button = (Button) all(shell())
                .filter(c -> c instanceof Button b
                        && b.isVisible()
                        && plain(b.getText()).equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No button says " + label));
        if (!button.isEnabled()) {
            throw new IllegalStateException("The button " + label + " is disabled");
        }
        notify(button, button);
        return label;
    }

    private static String selectRow(String words) {
        return all(shell())
                .filter(c -> c instanceof Table && c.isVisible())
                .flatMap(t -> rows((Table) t))
                .filter(item -> row(item).contains(words))
                .findFirst()
                .map(item -> {
                    item.getParent().setSelection(item);
                    WindowDriver.notify(item.getParent(), item);
                    return row(item);
                })
                .orElse("");
    }

    // the shelf is the first table there is
    private static String selectReports(List<String> titles) {
        Table shelf =
                (Table) all(shell()).filter(Table.class::isInstance).findFirst().orElseThrow();
        TableItem[] wanted = rows(shelf)
                .filter(item -> titles.stream().anyMatch(row(item)::contains))
                .toArray(TableItem[]::new);
        shelf.setSelection(wanted);
        notify(shelf, wanted[0]);
        return Integer.toString(wanted.length);
    }

    private static String choose(String label) {
        Predicate<MenuItem> called = item -> plain(item.getText()).equals(label) && item.getMenu() == null;
        MenuItem item = items(shell().getMenuBar())
                .filter(called)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No menu entry says " + label));
        notify(item, item);
        return label;
    }

    private static Stream<MenuItem> items(Menu menu) {
        return Arrays.stream(menu.getItems())
                .flatMap(i -> i.getMenu() == null ? Stream.of(i) : Stream.concat(Stream.of(i), items(i.getMenu())));
    }

    // without the mark of its key and the name of its shortcut
    private static String plain(String label) {
        return label.replace("&", "").replaceAll("\t.*", "");
    }

    private String close() {
        shell().close();
        return "";
    }

    private String startClock() {
        lastTick = System.nanoTime();
        widestGap = 0;
        lastWork = worked();
        longestWork = 0;
        if (!ticking) {
            ticking = true;
            tick();
        }
        return "";
    }

    // what the window's thread did itself, however busy the machine is
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void tick() {
        long now = System.nanoTime();
        widestGap = Math.max(widestGap, now - lastTick);
        lastTick = now;
        long work = worked();
        longestWork = Math.max(longestWork, work - lastWork);
        lastWork = work;
        display().timerExec(TICK_MILLIS, this::tick);
    }
}
