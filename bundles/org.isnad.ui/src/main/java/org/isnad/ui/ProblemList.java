package org.isnad.ui;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.isnad.workspace.Problem;

/** What went wrong, newest first; the whole sentence of the selected one is for the inspector to show. */
final class ProblemList {
    private static final int MOST = 3;
    private final Session session;
    private final Label heading;
    private final TwoLineTable<Problem> rows;

    ProblemList(Composite parent, Session session, Consumer<Problem> asked) {
        this.session = session;
        heading = Widgets.heading(parent, session.theme(), session.texts().get("problems.title.count", 0));
        rows = new TwoLineTable<>(
                parent,
                session,
                SWT.MULTI,
                p -> p,
                p -> List.of(Explanation.isolate(name(p)), session.texts().sentence(p.reason())));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.exclude = true;
        data.heightHint = 0;
        rows.table().setLayoutData(data);
        rows.table().setVisible(false);
        Widgets.name(rows.table(), session.texts().get("problems.title"));
        Menu menu = new Menu(rows.table());
        MenuItem copy = new MenuItem(menu, SWT.PUSH);
        copy.setText(session.texts().get("command.copy-rows"));
        copy.addListener(SWT.Selection, e -> rows.copy());
        MenuItem dismiss = new MenuItem(menu, SWT.PUSH);
        dismiss.setText(session.texts().get("command.dismiss"));
        dismiss.addListener(SWT.Selection, e -> dismiss());
        rows.table().setMenu(menu);
        rows.table()
                .addListener(
                        SWT.Selection, e -> rows.selected().stream().findFirst().ifPresent(asked));
        rows.table().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                dismiss();
            } else if (e.keyCode == 'a' && e.stateMask == SWT.MOD1) {
                rows.table().selectAll();
            }
        });
    }

    /** Takes what is selected off the list for good. */
    void dismiss() {
        session.workspace().dismiss(rows.selected());
    }

    /** What a problem is about; of a file its name, which tells it from others. */
    static String name(Problem problem) {
        String subject = problem.subject();
        return subject.startsWith("/") ? subject.substring(subject.lastIndexOf('/') + 1) : subject;
    }

    Table table() {
        return rows.table();
    }

    void refresh(List<Problem> problems) {
        heading.setText(session.texts().get("problems.title.count", problems.size()));
        rows.show(problems);
        // no empty box where there is nothing to tell
        int height = rows.rowHeight() * Math.min(MOST, problems.size());
        if (rows.table().getLayoutData() instanceof GridData data && data.heightHint != height) {
            data.exclude = problems.isEmpty();
            data.heightHint = height;
            rows.table().setVisible(!problems.isEmpty());
            rows.table().getParent().layout(true, true);
        }
    }
}
