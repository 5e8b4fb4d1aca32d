package org.isnad.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.isnad.report.Dossier;
import org.isnad.report.Quote;
import org.isnad.ui.compare.Tone;
import org.isnad.workspace.Decision;
import org.isnad.workspace.Problem;

/** At the end side: answers "why?" for what is selected and takes the analyst's decision. */
final class Inspector {
    private final Session session;
    private final StyledText text;
    private final Button accept;
    private final Button reject;
    private List<Explanation.Line> lines = List.of();
    private Optional<Quote> asked = Optional.empty();

    Inspector(Composite parent, Session session) {
        this.session = session;
        Texts texts = session.texts();
        Widgets.heading(parent, session.theme(), texts.get("inspector.title"));
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
        Widgets.paint(text, session.theme(), Tone.SURFACE, Tone.TEXT);
        Widgets.name(text, texts.get("inspector.title"));
        text.setMargins(12, 8, 12, 8);
        text.setLineSpacing(2);
        text.setLayoutData(Widgets.fill());
        text.addListener(SWT.MouseUp, e -> follow(text.getOffsetAtPoint(new Point(e.x, e.y))));
        text.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
                follow(text.getCaretOffset());
            }
        });
        Composite decision = Widgets.panel(parent, session.theme(), Tone.SURFACE, 3);
        ((GridLayout) decision.getLayout()).marginWidth = 10;
        ((GridLayout) decision.getLayout()).marginHeight = 8;
        ((GridLayout) decision.getLayout()).horizontalSpacing = 8;
        decision.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        Widgets.label(decision, session.theme(), texts.get("decision.title"), Tone.MUTED);
        accept = Widgets.button(decision, texts.get("decision.accept"), () -> decide("accept"));
        reject = Widgets.button(decision, texts.get("decision.reject"), () -> decide("reject"));
        session.selection().onSelect(text, quotes -> explain());
        explain();
    }

    StyledText text() {
        return text;
    }

    /** Explains what is selected now. */
    void explain() {
        asked = session.selection().quotes().stream().findFirst();
        Optional<Dossier> dossier = asked.flatMap(session::dossier);
        accept.setEnabled(dossier.isPresent());
        reject.setEnabled(dossier.isPresent());
        if (dossier.isEmpty()) {
            show(List.of(
                    new Explanation.Line(Explanation.Style.NOTE, session.texts().get("inspector.hint"), List.of())));
            return;
        }
        Quote quote = asked.get();
        show(Explanation.of(quote, dossier.get(), session.shown(), session.texts()));
        session.screen()
                .show(session.workspace().decisions(quote.report()), text, all -> decided(quote, all), session::failed);
    }

    void explain(Problem problem) {
        asked = Optional.empty();
        accept.setEnabled(false);
        reject.setEnabled(false);
        show(List.of(
                new Explanation.Line(Explanation.Style.HEADING, problem.subject(), List.of()),
                new Explanation.Line(Explanation.Style.FACT, session.texts().reason(problem.reason()), List.of())));
    }

    private void decided(Quote quote, List<Decision> all) {
        if (!asked.equals(Optional.of(quote))) {
            return;
        }
        all.stream()
                .filter(d -> d.span().filter(quote.span()::equals).isPresent())
                .reduce((earlier, later) -> later)
                .ifPresent(d -> {
                    List<Explanation.Line> more = new ArrayList<>(lines);
                    more.add(new Explanation.Line(
                            Explanation.Style.HEADING, session.texts().get("decision.made"), List.of()));
                    more.add(new Explanation.Line(
                            Explanation.Style.FACT,
                            session.texts()
                                    .get("decision.line", session.texts().code("verdict", d.verdict()), d.analyst()),
                            List.of()));
                    show(more);
                });
    }

    private void decide(String verdict) {
        asked.ifPresent(quote -> {
            String analyst = System.getProperty("user.name", "");
            Decision decision =
                    new Decision(quote.report(), Optional.of(quote.span()), "finding", verdict, analyst, Instant.now());
            session.screen().show(session.workspace().decide(decision), text, done -> explain(), session::failed);
        });
    }

    private void show(List<Explanation.Line> wanted) {
        lines = List.copyOf(wanted);
        // line breaks inside a quotation would shift every line after it
        text.setText(String.join(
                "\n", lines.stream().map(l -> l.text().replace('\n', ' ')).toList()));
        for (int i = 0; i < lines.size(); i++) {
            style(i, lines.get(i));
        }
    }

    private void style(int index, Explanation.Line line) {
        Theme theme = session.theme();
        int start = text.getOffsetAtLine(index);
        StyleRange range = new StyleRange(start, text.getLine(index).length(), theme.color(Tone.TEXT), null);
        switch (line.style()) {
            case HEADING -> {
                range.font = theme.strong();
                text.setLineVerticalIndent(index, index == 0 ? 0 : 10);
            }
            case QUOTE -> {
                range.font = theme.reading();
                text.setLineBackground(index, 1, theme.color(Tone.ONLY));
            }
            case NOTE -> {
                range.font = theme.small();
                range.foreground = theme.color(Tone.MUTED);
            }
            case FACT -> {}
        }
        if (!line.leadsTo().isEmpty()) {
            range.underline = true;
            range.underlineColor = theme.color(Tone.ACCENT);
        }
        if (range.length > 0) {
            text.setStyleRange(range);
        }
    }

    private void follow(int offset) {
        if (offset < 0 || text.getSelectionCount() > 0) {
            return;
        }
        int index = text.getLineAtOffset(offset);
        if (index < lines.size() && !lines.get(index).leadsTo().isEmpty()) {
            session.selection().select(lines.get(index).leadsTo());
        }
    }
}
