package org.isnad.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.isnad.report.Collation;
import org.isnad.ui.compare.Tone;
import org.isnad.workspace.Job.State;
import org.isnad.workspace.ReportSummary;

/** The case's stories: which reports tell one event, who carried it, when it first appeared. Reports alone are only counted. */
final class StoriesTab {
    private final Session session;
    private final Commands commands;
    private final CTabItem item;
    private final TwoLineTable<Story> rows;
    private final Label said;
    private final Button compare;
    private final Button again;
    private final SummaryWords words;
    private Optional<StoryRun> ended = Optional.empty();
    private List<Story> found = List.of();
    private List<Story> stories = List.of();
    private Set<ReportSummary> newcomers = Set.of();

    StoriesTab(CTabFolder folder, Session session, Commands commands) {
        this.session = session;
        this.commands = commands;
        Texts texts = session.texts();
        words = new SummaryWords(texts);
        Composite panel = Widgets.panel(folder, session.theme(), Tone.PAPER, 1);
        rows = new TwoLineTable<>(panel, session.theme(), SWT.SINGLE, this::lines);
        rows.chips(this::chips);
        Table table = rows.table();
        Widgets.paint(table, session.theme(), Tone.PAPER, Tone.TEXT);
        Widgets.name(table, texts.get("stories.title"));
        table.addListener(SWT.Selection, e -> tell());
        table.addListener(SWT.DefaultSelection, e -> compare());
        Composite foot = Widgets.foot(panel, session.theme(), 3);
        said = Widgets.said(foot, session.theme());
        compare = Widgets.button(foot, texts.get("stories.compare"), this::compare);
        again = Widgets.button(foot, texts.get("stories.again"), this::againOrCancel);
        item = new CTabItem(folder, SWT.CLOSE);
        item.setText(Centre.padded(texts.get("stories.title")));
        item.setControl(panel);
    }

    CTabItem item() {
        return item;
    }

    Table table() {
        return rows.table();
    }

    /** Shows what a run finds as soon as it has found it; what was found before stays till then. */
    void show(StoryRun run) {
        session.screen().show(run.job().result(), rows.table(), found -> found(run, found), failure -> tell());
        tell();
    }

    private void found(StoryRun run, Collation collation) {
        // a later run may have begun
        if (session.stories().filter(run::equals).isPresent()) {
            ended = Optional.of(run);
            found = Story.of(collation, run.reports());
            tell();
        }
    }

    private void show(List<Story> now) {
        if (!now.equals(stories)) {
            stories = now;
            rows.show(stories);
            if (rows.table().getSelectionCount() == 0) {
                rows.table().setSelection(0);
            }
        }
    }

    // what came in since is told beside what was found
    private void join(StoryRun run) {
        List<ReportSummary> since = run.since(session.workspace().reports()).orElse(List.of());
        newcomers = Set.copyOf(since);
        show(Joined.of(found, run.reports(), since, session.workspace()::resemblances));
    }

    /** Says how it stands; the case may have changed. */
    void tell() {
        session.stories().ifPresent(run -> {
            if (ended.equals(Optional.of(run))) {
                join(run);
            }
            said.setText(sentence(run));
            again.setText(session.texts().get(run.isOver() ? "stories.again" : "jobs.cancel"));
            compare.setEnabled(!rows.selected().isEmpty());
            said.getParent().getParent().layout(true, true);
        });
    }

    private String sentence(StoryRun run) {
        Texts texts = session.texts();
        State state = run.job().status().state();
        if (state != State.DONE) {
            return texts.code("stories.state", state);
        }
        if (run.since(session.workspace().reports()).isEmpty()) {
            return texts.get("stories.outdated");
        }
        long alone = run.reports().size() + newcomers.size() - Story.told(stories);
        String all = texts.get(stories.isEmpty() ? "stories.none" : "stories.counts", stories.size(), alone);
        String counts = newcomers.isEmpty()
                ? all
                : texts.get("list.beside", all, texts.get("stories.since", newcomers.size(), told(stories)));
        return rows.selected().stream()
                .map(story -> story.reports().size())
                .filter(size -> size > Commands.MOST_COMPARED)
                .findFirst()
                .map(size -> texts.get("list.words", counts, texts.get("stories.many", size, Commands.MOST_COMPARED)))
                .orElse(counts);
    }

    private long told(List<Story> told) {
        return told.stream()
                .flatMap(story -> story.reports().stream())
                .filter(newcomers::contains)
                .count();
    }

    private List<String> lines(Story story) {
        Texts texts = session.texts();
        List<ReportSummary> firsts = story.firsts();
        String first = firsts.size() == 1 ? texts.get("stories.first", words.details(story.first())) : unsure(firsts);
        List<String> others = new ArrayList<>(story.carriers());
        others.removeAll(Story.carriers(firsts));
        return List.of(
                Explanation.isolate(story.first().title()),
                others.isEmpty() ? first : texts.get("list.beside", first, texts.get("stories.also", names(others))));
    }

    private String unsure(List<ReportSummary> firsts) {
        Texts texts = session.texts();
        String carriers = texts.get("stories.unsure", names(Story.carriers(firsts)));
        return firsts.getFirst()
                .published()
                .map(words::date)
                .map(day -> texts.get("list.beside", carriers, day))
                .orElse(carriers);
    }

    private String names(List<String> carriers) {
        Texts texts = session.texts();
        return carriers.isEmpty()
                ? texts.get("shelf.no-outlet")
                : carriers.stream().map(Explanation::isolate).collect(Collectors.joining(texts.get("list.comma")));
    }

    private List<Chip> chips(Story story) {
        Texts texts = session.texts();
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip(texts.get("shelf.title.count", story.reports().size()), Tone.SHARED));
        long fresh = told(List.of(story));
        if (fresh > 0) {
            chips.add(new Chip(texts.get("stories.new", fresh), Tone.WARNING));
        }
        chips.add(new Chip(texts.get("stories.carriers", story.carriers().size()), Tone.LINE));
        if (story.days() > 0) {
            chips.add(new Chip(texts.get("stories.days", story.days()), Tone.LINE));
        }
        return chips;
    }

    private void compare() {
        rows.selected().forEach(commands::compare);
    }

    private void againOrCancel() {
        session.stories()
                .filter(run -> !run.isOver())
                .ifPresentOrElse(run -> run.job().cancel(), commands::findStories);
    }
}
