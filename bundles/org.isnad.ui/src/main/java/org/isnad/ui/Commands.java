package org.isnad.ui;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.isnad.report.Collation;
import org.isnad.report.Correction.Part;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Encoding;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.ReportId;
import org.isnad.workspace.Job;
import org.isnad.workspace.ReportSummary;
import org.isnad.workspace.TakenOut;

/** What menus, buttons and keys do. */
final class Commands {
    /** More reports than these are not compared at once. */
    static final int MOST_COMPARED = 12;

    private final Session session;
    private final MainWindow window;

    Commands(Session session, MainWindow window) {
        this.session = session;
        this.window = window;
    }

    void bringInFiles() {
        beginning("bring-in", (last, from) -> {
            FileDialog dialog = new FileDialog(window.shell(), SWT.OPEN | SWT.MULTI);
            dialog.setText(session.texts().title("command.bring-in"));
            dialog.setFilterPath(from);
            if (dialog.open() != null) {
                Path folder = Path.of(dialog.getFilterPath());
                last.chosen(folder);
                bringIn(Arrays.stream(dialog.getFileNames())
                        .map(folder::resolve)
                        .toList());
            }
        });
    }

    /** Brings in whatever a folder holds. */
    void bringInFolder() {
        beginning("bring-in", (last, from) -> {
            DirectoryDialog dialog = new DirectoryDialog(window.shell());
            dialog.setText(session.texts().title("command.bring-in-folder"));
            dialog.setFilterPath(from);
            String chosen = dialog.open();
            if (chosen != null) {
                last.chosen(Path.of(chosen));
                bringIn(List.of(Path.of(chosen)));
            }
        });
    }

    // asks where files were chosen last, which a disk may take its time to say, and goes on from there
    private void beginning(String purpose, BiConsumer<LastFolder, String> choose) {
        LastFolder last = new LastFolder(session.preferences(), purpose);
        session.screen()
                .show(last.get(), window.shell(), from -> choose.accept(last, from.toString()), session::failed);
    }

    void bringIn(List<Path> files) {
        if (!files.isEmpty()) {
            session.screen()
                    .show(
                            session.workspace().bringInFiles(files).result(),
                            window.shell(),
                            done -> {},
                            session::failed);
        }
    }

    /** What is on the clipboard becomes a document: a page if there is one, otherwise plain text. */
    void paste() {
        Clipboard clipboard = new Clipboard(window.shell().getDisplay());
        try {
            Object html = clipboard.getContents(HTMLTransfer.getInstance());
            Object text = html == null ? clipboard.getContents(TextTransfer.getInstance()) : html;
            if (text instanceof String words && !words.isBlank()) {
                bringInText(words, html == null ? "text/plain" : "text/html");
            } else {
                session.problem(session.texts().title("command.paste"), Reason.of("paste.nothing"));
            }
        } finally {
            clipboard.dispose();
        }
    }

    private void bringInText(String words, String type) {
        Document document = new Document(
                session.texts().get("paste.name"),
                Optional.of(type + "; charset=utf-8"),
                Optional.<URI>empty(),
                words.getBytes(StandardCharsets.UTF_8));
        session.screen()
                .show(
                        session.workspace().bringIn(List.of(document)).result(),
                        window.shell(),
                        done -> {},
                        session::failed);
    }

    /** Asks where, and writes the comparison, or the report that is read, as a page. */
    void savePage() {
        if (session.shown().isEmpty() && session.read().isEmpty()) {
            session.problem(session.texts().title("command.save-page"), Reason.of("save-page.nothing"));
            return;
        }
        beginning("save-page", (last, from) -> {
            FileDialog dialog = new FileDialog(window.shell(), SWT.SAVE);
            dialog.setText(session.texts().title("command.save-page"));
            dialog.setFileName("isnad.html");
            dialog.setOverwrite(true);
            dialog.setFilterPath(from);
            String wanted = dialog.open();
            if (wanted != null) {
                last.chosen(Path.of(dialog.getFilterPath()));
                savePage(Path.of(wanted));
            }
        });
    }

    void savePage(Path file) {
        SavedPage page = new SavedPage(session);
        Optional<Shown> shown = session.shown();
        Optional<Dossier> read = session.read();
        session.screen()
                .show(
                        CompletableFuture.supplyAsync(
                                () -> page.of(shown, read).map(words -> SavedPage.write(words, file))),
                        window.shell(),
                        done -> window.say(
                                session.texts().get("status.page-saved", Explanation.leftToRight(file.toString()))),
                        failure -> session.problem(
                                file.getFileName().toString(),
                                Reason.of(
                                        "save-page.failed",
                                        file.toString(),
                                        Session.cause(failure).toString())));
    }

    void openCase() {
        DirectoryDialog dialog = new DirectoryDialog(window.shell());
        dialog.setText(session.texts().title("command.open-case"));
        session.workspace().folder().map(Path::getParent).ifPresent(beside -> dialog.setFilterPath(beside.toString()));
        String folder = dialog.open();
        if (folder != null) {
            open(Path.of(folder));
        }
    }

    void open(Path folder) {
        session.forgetStories();
        session.screen()
                .show(
                        session.workspace()
                                .open(folder)
                                .thenCompose(done -> session.workspace().comparisons()),
                        window.shell(),
                        compared -> {
                            new RecentCases(session.preferences()).opened(folder);
                            session.clear();
                            MainWindow next = window.anew();
                            compared.stream().findFirst().ifPresent(next.commands()::compare);
                        },
                        session::failed);
    }

    void read() {
        withSelected(window::read);
        window.enable();
    }

    // what is done with the one report that is selected, if it is one
    private void withSelected(Consumer<Dossier> action) {
        if (window.shelf().selectedCount() == 1) {
            ReportId selected = window.shelf().selected().getFirst();
            session.screen().show(session.workspace().dossier(selected), window.shell(), action, session::failed);
        }
    }

    void compare() {
        List<ReportId> selected = window.shelf().selected();
        if (selected.size() >= 2) {
            compare(selected);
        }
    }

    void compare(List<ReportId> reports) {
        session.screen().show(session.compare(reports), window.shell(), window::compared, session::failed);
    }

    /** A story's reports, of very many the first ones. */
    void compare(Story story) {
        List<ReportId> reports = story.ids();
        window.shelf().select(reports);
        compare(reports.subList(0, Math.min(MOST_COMPARED, reports.size())));
    }

    /** Shows the case's stories, as they were found if little has come in since; what has is told beside them. */
    void stories() {
        List<ReportSummary> now = session.workspace().reports();
        if (session.stories().filter(run -> run.holds(now) || run.lacksFew(now)).isPresent()) {
            window.centre().openStories();
        } else {
            session.screen().show(session.workspace().collated(), window.shell(), this::keptStories, session::failed);
        }
    }

    private void keptStories(List<ReportId> collated) {
        Set<ReportId> kept = Set.copyOf(collated);
        List<ReportSummary> now = session.workspace().reports();
        List<ReportSummary> those =
                now.stream().filter(report -> kept.contains(report.id())).toList();
        find(those.size() == kept.size() && StoryRun.few(now.size() - kept.size(), kept.size()) ? those : now);
    }

    void findStories() {
        find(session.workspace().reports());
    }

    private void find(List<ReportSummary> reports) {
        collate(reports);
        window.centre().openStories();
    }

    /** Looks for the stories anew; who looks at them sees them change. */
    void collate() {
        collate(session.workspace().reports());
    }

    private void collate(List<ReportSummary> reports) {
        Job<Collation> job = session.workspace()
                .collate(reports.stream().map(ReportSummary::id).toList());
        session.stories(new StoryRun(reports, job));
        session.screen().show(job.result(), window.shell(), done -> {}, session::failed);
        window.centre().followStories();
    }

    /** Asks what a part of the selected report's publication is. */
    void correct(Part part) {
        withSelected(dossier -> window.inspector().correcting().ask(dossier, part));
    }

    /** Asks why, and takes the selected reports out of the case. */
    void takeOut() {
        window.inspector().takingOut().ask(window.shelf().selected());
    }

    void putBack(List<TakenOut> reports) {
        window.inspector().takingOut().putBack(reports);
    }

    /** With what was ruled since, looking at the same words. */
    void compareAgain() {
        List<Quote> words = session.selection().quotes();
        session.shown()
                .ifPresent(shown -> session.screen()
                        .show(
                                session.compare(shown.comparison().reports()),
                                window.shell(),
                                anew -> {
                                    window.compared(anew);
                                    session.selection().select(words);
                                },
                                session::failed));
    }

    void analyse() {
        List<ReportId> selected = window.shelf().selected();
        if (!selected.isEmpty()) {
            session.screen()
                    .show(
                            session.workspace().analyse(selected).result(),
                            window.shell(),
                            done -> read(),
                            session::failed);
        }
    }

    /** Reads the selected report in the next character set that makes a text of its bytes. */
    void letters() {
        withSelected(this::letters);
    }

    private void letters(Dossier dossier) {
        ReportId report = dossier.report().id();
        Optional<String> next =
                dossier.report().encoding().map(Encoding::others).map(List::getFirst);
        if (next.isEmpty()) {
            session.problem(dossier.report().title(), Reason.of("letters.none"));
            return;
        }
        session.screen()
                .show(
                        session.workspace().reread(report, next.get()).result(),
                        window.shell(),
                        done -> read(),
                        session::failed);
    }

    void difference(int by) {
        session.shown().ifPresent(shown -> {
            List<Quote> stop = Differences.step(
                    Differences.of(shown.comparison()), session.selection().quotes(), by);
            if (!stop.isEmpty()) {
                session.selection().select(stop);
            }
        });
    }

    void settings() {
        if (new SettingsDialog(window.shell(), session).change()) {
            window.rebuild();
        }
    }

    /** Puts the selected words, or the report that is read, on the clipboard with where they stand. */
    void copyCited() {
        Citation citation = new Citation(session.texts());
        List<String> cited = session.selection().quotes().stream()
                .flatMap(quote -> session.dossier(quote).stream()
                        .map(dossier -> citation.of(quote, dossier, kept(quote.report()))))
                .toList();
        String words = cited.isEmpty()
                ? session.read()
                        .map(dossier ->
                                citation.of(dossier, kept(dossier.report().id())))
                        .orElse("")
                : String.join("\n", cited);
        if (!words.isEmpty()) {
            Widgets.copy(window.shell().getDisplay(), words);
        }
    }

    private Optional<ReportSummary> kept(ReportId report) {
        return session.workspace().reports().stream()
                .filter(summary -> summary.id().equals(report))
                .findFirst();
    }

    /** Makes the reading text larger or smaller by so many points. */
    void enlarge(int points) {
        int size = Math.clamp(session.readingSize() + (long) points, 9, 32);
        set("ui.reading.size", String.valueOf(size));
    }

    /** A setting changed from the menu. */
    void set(String key, String value) {
        if (!session.preferences().get(key, "").equals(value)) {
            session.preferences().put(key, value);
            window.rebuild();
        }
    }
}
