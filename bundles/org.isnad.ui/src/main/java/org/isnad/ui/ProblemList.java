package org.isnad.ui;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.isnad.ui.compare.Tone;
import org.isnad.workspace.Problem;

/** What went wrong, newest first; the whole sentence of the selected one is for the inspector to show. */
final class ProblemList {
    private final Session session;
    private final Label heading;
    private final Table table;

    ProblemList(Composite parent, Session session, Consumer<Problem> asked) {
        this.session = session;
        heading = Widgets.heading(parent, session.theme(), session.texts().get("problems.title.count", 0));
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Widgets.paint(table, session.theme(), Tone.SURFACE, Tone.MUTED);
        Widgets.name(table, session.texts().get("problems.title"));
        table.setFont(session.theme().small());
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.heightHint = 90;
        table.setLayoutData(data);
        TableColumn column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, e -> column.setWidth(table.getClientArea().width));
        table.addListener(SWT.Selection, e -> asked.accept((Problem) ((TableItem) e.item).getData()));
    }

    Table table() {
        return table;
    }

    void refresh(List<Problem> problems) {
        heading.setText(session.texts().get("problems.title.count", problems.size()));
        table.setRedraw(false);
        table.removeAll();
        for (Problem problem : problems) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(line(problem));
            item.setData(problem);
        }
        table.setRedraw(true);
    }

    String line(Problem problem) {
        return session.texts()
                .get(
                        "problem.line",
                        Explanation.isolate(problem.subject()),
                        session.texts().reason(problem.reason()));
    }
}
