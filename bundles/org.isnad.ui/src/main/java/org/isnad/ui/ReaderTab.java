package org.isnad.ui;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Quote;
import org.isnad.report.Span;
import org.isnad.ui.compare.Highlight;
import org.isnad.ui.compare.ReportText;
import org.isnad.ui.compare.Tone;
import org.isnad.ui.compare.ToolTips;

/** One report to read, with what was found in it shown in layers. */
final class ReaderTab {
    private static final String SELECTION = "selection";
    private static final String SEARCH = "search";
    private final Session session;
    private final Composite panel;
    private final CTabItem item;
    private final Composite hint;
    private Optional<ReportText> made = Optional.empty();
    private Optional<Dossier> laid = Optional.empty();
    private List<Span> hits = List.of();
    private int hit;

    ReaderTab(CTabFolder folder, Session session) {
        this.session = session;
        panel = Widgets.panel(folder, session.theme(), Tone.PAPER, 1);
        layerBar();
        hint = Widgets.hint(panel, session.theme(), session.texts().get("reader.empty"));
        hint.setLayoutData(Widgets.fill());
        session.selection().onSelect(panel, this::follow);
        item = new CTabItem(folder, SWT.NONE);
        item.setText(Centre.padded(session.texts().get("reader.title")));
        item.setControl(panel);
    }

    CTabItem item() {
        return item;
    }

    /** The text, made when there is first something to read: an empty one would only hold up the start. */
    ReportText text() {
        if (made.isEmpty()) {
            hint.dispose();
            ReportText text = new ReportText(panel, new WindowDesk(session, "reader", Runnable::run));
            made = Optional.of(text);
            text.setLayoutData(Widgets.fill());
            text.setBackground(session.theme().color(Tone.PAPER));
            text.showFurniture(session.furniture());
            text.onPick(this::pick);
            panel.layout(true);
        }
        return made.get();
    }

    /** Shows a report as soon as the reader is looked at. */
    void show(Dossier dossier) {
        session.read(dossier);
        laid = Optional.empty();
        seen();
    }

    /** What was found in the report may be something else now, and its text is the same: nobody loses their place. */
    void again() {
        boolean same = laid.isPresent()
                && laid.map(dossier -> dossier.report().text())
                        .equals(session.read().map(dossier -> dossier.report().text()));
        if (same) {
            laid = session.read();
            session.layers().forEach(this::mark);
        } else {
            seen();
        }
    }

    /** The reader may be looked at now: what it has not laid out yet it does then. */
    void seen() {
        Optional<Dossier> wanted = session.read();
        if (wanted.isEmpty()
                || wanted.equals(laid)
                || !item.equals(item.getParent().getSelection())) {
            return;
        }
        laid = wanted;
        Map<String, List<Highlight>> marks = new LinkedHashMap<>();
        session.layers().forEach(layer -> marks.put(layer.key(), marks(layer)));
        text().show(wanted.get().report(), marks);
        mark();
        searched();
    }

    /** Moves the keyboard to what is read. */
    void focus() {
        if (made.isEmpty() || !text().setFocus()) {
            panel.setFocus();
        }
    }

    /** Marks what was searched for, and shows the first place of it unless other words are selected. */
    void searched() {
        if (laid.isEmpty() || made.isEmpty()) {
            return;
        }
        String wanted = session.searched();
        hits = wanted.isEmpty() ? List.of() : Hits.in(laid.get().report().text(), wanted);
        hit = 0;
        Color color = session.theme().color(Tone.ACCENT);
        text().highlight(
                        SEARCH,
                        hits.stream()
                                .map(place -> new Highlight(place, color, Highlight.Look.BORDER))
                                .toList());
        if (session.selection().quotes().isEmpty()) {
            hits.stream().findFirst().ifPresent(text()::reveal);
        }
    }

    /** Shows the next or previous place of what was searched for. */
    void hit(int by) {
        if (!hits.isEmpty()) {
            hit = Math.floorMod(hit + by, hits.size());
            item.getParent().setSelection(item);
            text().reveal(hits.get(hit));
            laid.ifPresent(dossier -> session.selection()
                    .select(List.of(new Quote(dossier.report().id(), hits.get(hit)))));
        }
    }

    /** Switches page furniture. */
    void furniture(boolean shown) {
        session.furniture(shown);
        made.ifPresent(text -> text.showFurniture(shown));
    }

    private void layerBar() {
        Composite bar = new Composite(panel, SWT.NONE);
        Widgets.paint(bar, session.theme(), Tone.SURFACE, Tone.TEXT);
        RowLayout layout = new RowLayout();
        layout.spacing = 10;
        layout.marginLeft = 12;
        layout.marginRight = 12;
        bar.setLayout(layout);
        bar.setLayoutData(Widgets.wide());
        for (Layer layer : Layer.values()) {
            check(bar, layer.key(), session.layers().contains(layer), on -> toggle(layer, on));
        }
        check(bar, "reader.furniture", session.furniture(), this::furniture);
    }

    private void check(Composite bar, String key, boolean on, Consumer<Boolean> changed) {
        Button button = new Button(bar, SWT.CHECK);
        button.setText(session.texts().get(key));
        ToolTips.tell(button, session.texts().get(key + ".tip"));
        Widgets.paint(button, session.theme(), Tone.SURFACE, Tone.TEXT);
        button.setSelection(on);
        button.addListener(SWT.Selection, e -> changed.accept(button.getSelection()));
    }

    private void toggle(Layer layer, boolean on) {
        session.layer(layer, on);
        mark(layer);
    }

    private void mark(Layer layer) {
        boolean on = session.layers().contains(layer);
        if (made.isEmpty()) {
            return;
        }
        text().highlight(layer.key(), on ? marks(layer) : List.of());
    }

    private List<Highlight> marks(Layer layer) {
        return session.read().map(d -> layer.marks(d, session.theme())).orElse(List.of());
    }

    private void mark() {
        if (made.isEmpty()) {
            return;
        }
        List<Span> here = laid.stream()
                .flatMap(d -> session.selection().quotes().stream()
                        .filter(q -> q.report().equals(d.report().id())))
                .map(Quote::span)
                .toList();
        text().highlight(
                        SELECTION,
                        here.stream()
                                .map(s -> new Highlight(
                                        s, session.theme().color(Tone.SELECTION), Highlight.Look.BACKGROUND))
                                .toList());
        here.stream().findFirst().ifPresent(text()::reveal);
    }

    // what is selected in a comparison is to be found here too, also if it stands in the other report
    private void follow(List<Quote> quotes) {
        boolean here = session.read()
                .filter(d -> quotes.stream()
                        .anyMatch(q -> q.report().equals(d.report().id())))
                .isPresent();
        Optional<Dossier> other =
                here ? Optional.empty() : quotes.stream().findFirst().flatMap(session::dossier);
        other.ifPresentOrElse(this::show, this::mark);
    }

    // the narrowest place of a finding that the pointed-at word lies in; the word itself where nothing was found
    private void pick(Span word) {
        session.read().ifPresent(dossier -> {
            Optional<Span> place = dossier.findings(Finding.class).stream()
                    .flatMap(Layer::places)
                    .filter(p -> p.overlaps(word))
                    .min(Comparator.comparingInt(Span::length));
            session.selection().select(List.of(new Quote(dossier.report().id(), place.orElse(word))));
        });
    }
}
