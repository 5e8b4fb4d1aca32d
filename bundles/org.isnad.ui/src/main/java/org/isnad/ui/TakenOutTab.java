package org.isnad.ui;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.isnad.ui.compare.Tone;
import org.isnad.workspace.TakenOut;

/** Reports that were taken out of the case: who did it and why; they can be put back. */
final class TakenOutTab {
    private final Session session;
    private final CTabItem item;
    private final TwoLineTable<TakenOut> rows;
    private final Label said;
    private final Button back;
    private final SummaryWords words;
    private List<TakenOut> shown = List.of();

    TakenOutTab(CTabFolder folder, Session session, Commands commands) {
        this.session = session;
        Texts texts = session.texts();
        words = new SummaryWords(texts);
        Composite panel = Widgets.panel(folder, session.theme(), Tone.PAPER, 1);
        rows = new TwoLineTable<>(panel, session, SWT.MULTI, out -> out.report().id(), this::lines);
        rows.tips(out -> Optional.of(out.reason()));
        Table table = rows.table();
        Widgets.paint(table, session.theme(), Tone.PAPER, Tone.TEXT);
        table.addListener(SWT.Selection, e -> tell());
        Composite foot = Widgets.foot(panel, session.theme(), 2);
        said = Widgets.said(foot, session.theme());
        back = Widgets.button(foot, texts.get("out.back"), () -> commands.putBack(rows.selected()));
        item = new CTabItem(folder, SWT.CLOSE);
        item.setText(Centre.padded(texts.get("out.title")));
        item.setControl(panel);
        refresh();
    }

    CTabItem item() {
        return item;
    }

    Table table() {
        return rows.table();
    }

    /** The case may have changed. */
    void refresh() {
        List<TakenOut> now = session.workspace().takenOut();
        if (!now.equals(shown)) {
            shown = now;
            rows.show(now);
            if (!now.isEmpty() && rows.selectedCount() == 0) {
                rows.table().setSelection(0);
            }
        }
        tell();
    }

    private void tell() {
        said.setText(session.texts().get(shown.isEmpty() ? "out.none" : "out.counts", shown.size()));
        back.setEnabled(rows.selectedCount() > 0);
    }

    private List<String> lines(TakenOut out) {
        return List.of(
                Explanation.isolate(out.report().title()),
                session.texts()
                        .get(
                                "list.beside",
                                session.texts()
                                        .get(
                                                "out.by",
                                                Explanation.isolate(out.analyst()),
                                                words.moment(out.at()),
                                                Explanation.isolate(Explanation.brief(out.reason()))),
                                words.details(out.report())));
    }
}
