package org.isnad.ui;

import java.text.CollationKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.isnad.ui.compare.Ordering;
import org.isnad.ui.compare.Tone;
import org.isnad.ui.compare.Way;
import org.isnad.workspace.PlugIn;

/** Every plug-in, how it stands and why, with a switch. */
final class PlugInsTab {
    private static final String[] COLUMNS = {"label", "kind", "state", "bundle", "version", "id"};
    private static final Set<String> SWITCHABLE = Set.of("parser", "classifier", "lexicon", "view");
    private static final int[] WEIGHTS = {22, 10, 10, 22, 15, 21};

    private final Session session;
    private final CTabItem item;
    private final Table table;
    private final Ordering<PlugIn> ordering;
    private final Button toggle;
    private final Label why;
    private final Runnable changed;

    PlugInsTab(CTabFolder folder, Session session, Runnable changed) {
        this.session = session;
        this.changed = changed;
        Texts texts = session.texts();
        Composite panel = Widgets.panel(folder, session.theme(), Tone.PAPER, 1);
        table = new Table(panel, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        Widgets.paint(table, session.theme(), Tone.PAPER, Tone.TEXT);
        table.setHeaderVisible(true);
        table.setLayoutData(Widgets.fill());
        for (String column : COLUMNS) {
            new TableColumn(table, SWT.NONE).setText(texts.get("plugins.column." + column));
        }
        ordering = ordering(texts);
        ordering.attach(table);
        ordering.heads(table);
        table.addListener(SWT.Resize, e -> spread());
        table.addListener(SWT.Selection, e -> selected());
        table.addListener(SWT.DefaultSelection, e -> toggle());
        table.addListener(SWT.KeyDown, e -> {
            if (e.character == ' ') {
                toggle();
            }
        });
        Composite foot = Widgets.foot(panel, session.theme(), 2);
        why = Widgets.said(foot, session.theme());
        toggle = Widgets.button(foot, texts.get("plugins.switch-off"), this::toggle);
        item = new CTabItem(folder, SWT.CLOSE);
        item.setText(Centre.padded(texts.get("plugins.title")));
        item.setControl(panel);
    }

    private Ordering<PlugIn> ordering(Texts texts) {
        Ordering<PlugIn> made =
                new Ordering<>(new WindowDesk(session, "plug-ins", Runnable::run), "order", texts.get("plugins.title"));
        Spelling spelling = new Spelling(texts.language());
        made.ways(IntStream.range(0, COLUMNS.length)
                .mapToObj(i -> Way.by(
                        COLUMNS[i],
                        texts.get("plugins.column." + COLUMNS[i]),
                        (PlugIn plugIn) -> Optional.<CollationKey>of(spelling.key(cells(plugIn)[i]))))
                .toList());
        made.onChange(this::refresh);
        return made;
    }

    private String[] cells(PlugIn plugIn) {
        Texts texts = session.texts();
        return new String[] {
            plugIn.label(),
            texts.code("plugin.kind", plugIn.kind()),
            texts.code("plugin.state", plugIn.state()),
            plugIn.bundle(),
            Explanation.leftToRight(plugIn.version()),
            plugIn.id()
        };
    }

    CTabItem item() {
        return item;
    }

    void setFocus() {
        table.setFocus();
    }

    void refresh() {
        var language = session.texts().language();
        UnaryOperator<List<PlugIn>> ordered = ordering.now();
        session.screen()
                .load(
                        () -> {
                            // views are listed by the window, which knows which of them are switched off
                            List<PlugIn> all = new ArrayList<>(session.services().engine().plugIns(language).stream()
                                    .filter(plugIn -> !plugIn.kind().equals("view"))
                                    .toList());
                            all.addAll(session.views().plugIns(language));
                            return ordered.apply(all);
                        },
                        table,
                        this::fill);
    }

    private void fill(List<PlugIn> all) {
        int before = table.getSelectionIndex();
        Object selected = before < 0 ? "" : table.getItem(before).getData();
        table.setRedraw(false);
        table.removeAll();
        for (PlugIn plugIn : all) {
            TableItem row = new TableItem(table, SWT.NONE);
            row.setText(cells(plugIn));
            row.setData(plugIn);
            if (plugIn.state() != PlugIn.State.ACTIVE) {
                row.setForeground(session.theme().color(Tone.MUTED));
            }
        }
        table.setSelection(all.stream()
                .filter(p -> selected instanceof PlugIn one && one.id().equals(p.id()))
                .findFirst()
                .map(all::indexOf)
                .orElse(Math.clamp(before, 0, Math.max(0, all.size() - 1))));
        spread();
        table.setRedraw(true);
        selected();
    }

    private void spread() {
        int width = table.getClientArea().width;
        for (int i = 0; i < WEIGHTS.length; i++) {
            table.getColumn(i).setWidth(width * WEIGHTS[i] / 100);
        }
    }

    private void selected() {
        TableItem[] rows = table.getSelection();
        boolean any = rows.length == 1;
        toggle.setEnabled(any && switchable((PlugIn) rows[0].getData()));
        if (any) {
            Texts texts = session.texts();
            PlugIn plugIn = (PlugIn) rows[0].getData();
            boolean active = plugIn.state() == PlugIn.State.ACTIVE;
            toggle.setText(texts.get(active ? "plugins.switch-off" : "plugins.switch-on"));
            String state = fixed(plugIn) ? "fixed" : plugIn.state().name().toLowerCase(Locale.ROOT);
            why.setText(plugIn.reason()
                    .map(texts::reason)
                    .orElseGet(() -> texts.get("plugins.why." + state, Explanation.isolate(plugIn.label()))));
            why.getParent().layout();
        }
    }

    private boolean fixed(PlugIn plugIn) {
        return session.preferences().fixed("plug-in.off." + plugIn.id());
    }

    private boolean switchable(PlugIn plugIn) {
        return SWITCHABLE.contains(plugIn.kind())
                && !fixed(plugIn)
                && (plugIn.state() == PlugIn.State.ACTIVE || plugIn.state() == PlugIn.State.SWITCHED_OFF);
    }

    private void toggle() {
        TableItem[] rows = table.getSelection();
        if (rows.length == 1 && rows[0].getData() instanceof PlugIn plugIn && switchable(plugIn)) {
            boolean on = plugIn.state() == PlugIn.State.SWITCHED_OFF;
            if (session.views().isView(plugIn.id())) {
                session.views().enable(plugIn.id(), on);
                changed.run();
            } else {
                session.screen().inBackground(() -> session.services().engine().enable(plugIn.id(), on));
            }
            refresh();
        }
    }
}
