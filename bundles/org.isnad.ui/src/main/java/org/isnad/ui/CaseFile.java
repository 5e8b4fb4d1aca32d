package org.isnad.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.isnad.report.Reason;

/** The case as one file, to be handed to a colleague, and the way back. */
final class CaseFile {
    private static final String ENDING = ".isnad.zip";
    private final Session session;
    private final MainWindow window;

    CaseFile(Session session, MainWindow window) {
        this.session = session;
        this.window = window;
    }

    /** Asks where, and writes the open case there. */
    void save() {
        Optional<Path> folder = session.workspace().folder();
        if (folder.isEmpty()) {
            session.problem(session.texts().title("command.hand-over"), Reason.of("hand-over.none"));
            return;
        }
        LastFolder last = new LastFolder(session.preferences(), "hand-over");
        session.screen()
                .show(
                        last.get(),
                        window.shell(),
                        from -> {
                            FileDialog dialog = new FileDialog(window.shell(), SWT.SAVE);
                            dialog.setText(session.texts().title("command.hand-over"));
                            dialog.setFileName(folder.get().getFileName() + ENDING);
                            dialog.setOverwrite(true);
                            dialog.setFilterPath(from.toString());
                            String wanted = dialog.open();
                            if (wanted != null) {
                                last.chosen(Path.of(dialog.getFilterPath()));
                                save(Path.of(wanted));
                            }
                        },
                        session::failed);
    }

    void save(Path file) {
        session.screen()
                .show(
                        session.workspace().handOver(file).result(),
                        window.shell(),
                        done -> window.say(
                                session.texts().get("status.handed-over", Explanation.leftToRight(file.toString()))),
                        session::failed);
    }

    /** Asks for the file and for an empty folder, and opens the case there. */
    void open() {
        LastFolder last = new LastFolder(session.preferences(), "take-over");
        session.screen()
                .show(
                        last.get(),
                        window.shell(),
                        from -> {
                            FileDialog dialog = new FileDialog(window.shell(), SWT.OPEN);
                            dialog.setText(session.texts().title("command.take-over"));
                            dialog.setFilterExtensions(new String[] {"*.zip", "*"});
                            dialog.setFilterPath(from.toString());
                            String wanted = dialog.open();
                            if (wanted != null) {
                                last.chosen(Path.of(dialog.getFilterPath()));
                                into(Path.of(wanted));
                            }
                        },
                        session::failed);
    }

    private void into(Path file) {
        DirectoryDialog dialog = new DirectoryDialog(window.shell());
        dialog.setText(session.texts().get("take-over.folder"));
        dialog.setMessage(session.texts().get("take-over.folder"));
        session.workspace().folder().map(Path::getParent).ifPresent(beside -> dialog.setFilterPath(beside.toString()));
        String folder = dialog.open();
        if (folder != null) {
            open(file, Path.of(folder));
        }
    }

    void open(Path file, Path folder) {
        session.screen()
                .show(
                        session.workspace().takeOver(file, folder).result(),
                        window.shell(),
                        window.commands()::open,
                        session::failed);
    }
}
