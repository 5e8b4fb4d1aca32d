package org.isnad.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.isnad.report.Dossier;
import org.isnad.report.Quote;
import org.isnad.report.Span;
import org.isnad.ui.compare.Tone;
import org.isnad.workspace.Decision;
import org.isnad.workspace.Note;
import org.isnad.workspace.Problem;

/** At the end side: answers "why?" for what is selected, shows grades without setting any, and takes the analyst's decision. */
final class Inspector {
    /** The verdict that takes back the one before; nothing decided is ever deleted. */
    static final String WITHDRAWN = "withdrawn";

    private final Session session;
    private final Composite parent;
    private final Label place;
    private final Sheet sheet;
    private final Deciding deciding;
    // made with the first words explained: the window opens without it
    private Optional<DecisionBar> bar = Optional.empty();
    private Optional<Quote> quote = Optional.empty();
    private List<Decision> decisions = List.of();

    /** {@code decided} is run after every decision kept, {@code ruled} after one that changes the comparison. */
    Inspector(Composite parent, Session session, Runnable decided, Runnable ruled) {
        this.session = session;
        this.parent = parent;
        Texts texts = session.texts();
        Composite head = Widgets.panel(parent, session.theme(), Tone.SURFACE, 2);
        head.setLayoutData(Widgets.wide());
        // whole, whatever is left for the place
        ((GridData) Widgets.heading(head, session.theme(), texts.get("inspector.title"))
                        .getLayoutData())
                .grabExcessHorizontalSpace = false;
        place = Widgets.label(head, session.theme(), "", Tone.MUTED);
        place.setFont(session.theme().small());
        place.setAlignment(SWT.TRAIL);
        GridData end = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.setLayoutData(end);
        ((GridLayout) head.getLayout()).marginRight = 12;
        sheet = new Sheet(parent, session, texts.get("inspector.title"), new Sheet.Asker() {
            @Override
            public void follow(List<Quote> words) {
                session.selection().select(words);
            }

            @Override
            public void change(Note note) {
                deciding().ask(note);
            }

            @Override
            public void delete(Note note) {
                deciding().change(note, "");
            }
        });
        deciding = new Deciding(session, this, decided, ruled);
        session.selection().onSelect(sheet.control(), quotes -> explain());
        explain();
    }

    Canvas control() {
        return sheet.control();
    }

    /** All its words, a line each. */
    String text() {
        return sheet.text();
    }

    /** Explains what is selected now. */
    void explain() {
        Optional<Quote> before = quote;
        quote = session.selection().quotes().stream().findFirst();
        Optional<Dossier> dossier = quote.flatMap(session::dossier);
        bar.ifPresent(b -> b.enable(dossier.isPresent()));
        if (dossier.isEmpty()) {
            place("");
            sheet.show(
                    List.of(SheetLine.of(SheetLine.Style.NOTE, session.texts().get("inspector.hint"))));
            return;
        }
        Quote asked = quote.get();
        if (before.filter(b -> b.report().equals(asked.report())).isEmpty()) {
            decisions = List.of();
        }
        if (bar.isEmpty()) {
            DecisionBar made = new DecisionBar(parent, session, this);
            made.enable(true);
            bar = Optional.of(made);
            parent.layout();
        }
        show(asked, dossier.get());
        session.screen()
                .show(
                        session.workspace().decisions(asked.report()),
                        sheet.control(),
                        all -> known(asked, all),
                        session::failed);
    }

    private void known(Quote asked, List<Decision> all) {
        if (quote.equals(Optional.of(asked)) && !all.equals(decisions)) {
            decisions = all;
            session.dossier(asked).ifPresent(dossier -> show(asked, dossier));
        }
    }

    private void show(Quote asked, Dossier dossier) {
        Texts texts = session.texts();
        place(asked(asked, dossier)
                .filter(a -> a.number() > 0)
                .map(a -> texts.get(
                        "inspector.place",
                        a.number(),
                        a.shown().comparison().rows().size()))
                .orElse(""));
        bar.ifPresent(b -> b.show(verdict()));
        sheet.show(Explanation.of(asked, dossier, session.shown(), decisions, texts));
    }

    private Optional<Asked> asked(Quote asked, Dossier dossier) {
        return session.shown().map(s -> new Asked(asked, dossier, s));
    }

    private void place(String words) {
        Widgets.say(place, words);
        place.getParent().layout();
    }

    void explain(Problem problem) {
        quote = Optional.empty();
        bar.ifPresent(b -> b.enable(false));
        place("");
        String name = ProblemList.name(problem);
        List<SheetLine> lines = new ArrayList<>(List.of(
                SheetLine.of(SheetLine.Style.HEADING, Explanation.isolate(name)),
                SheetLine.of(SheetLine.Style.FACT, session.texts().sentence(problem.reason()))));
        session.texts().detail(problem.reason()).ifPresent(d -> lines.add(SheetLine.of(SheetLine.Style.NOTE, d)));
        if (!name.equals(problem.subject())) {
            lines.add(SheetLine.of(SheetLine.Style.NOTE, Explanation.leftToRight(problem.subject())));
        }
        lines.add(SheetLine.of(SheetLine.Style.NOTE, new SummaryWords(session.texts()).moment(problem.at())));
        sheet.show(lines);
    }

    /** The analyst's verdict on what is asked about; empty if there is none, or none any more. */
    Optional<String> verdict() {
        return quote.flatMap(q -> verdict(decisions, q.span()));
    }

    static Optional<String> verdict(List<Decision> decisions, Span words) {
        return Grades.of(decisions, "finding", words).filter(verdict -> !verdict.equals(WITHDRAWN));
    }

    /** Why credibility 1 cannot be given to what is asked about; empty if it can. */
    Optional<String> lock() {
        return quote.flatMap(q ->
                session.dossier(q).flatMap(d -> new GradeSheet(q, d, asked(q, d), decisions, session.texts()).lock()));
    }

    /** The analyst's grade of the report or of the words; empty if there is none. */
    Optional<String> grade(String subject) {
        return quote.flatMap(q -> subject.equals(Grades.SOURCE)
                ? Grades.of(decisions, subject)
                : Grades.of(decisions, subject, q.span()));
    }

    /** What may be ruled about the voice behind what is asked about. */
    Optional<VoiceChoices> voice() {
        return quote.flatMap(q -> session.dossier(q).flatMap(d -> asked(q, d)).flatMap(VoiceChoices::of));
    }

    /** What is asked about. */
    Optional<Quote> quote() {
        return quote;
    }

    /** Keeps what the analyst decides on what is asked about. */
    Deciding deciding() {
        return deciding;
    }
}
