package org.isnad.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.isnad.ui.compare.Ordering;
import org.isnad.ui.compare.Tone;
import org.isnad.workspace.Job.State;
import org.isnad.workspace.ReportSummary;
import org.isnad.workspace.Workspace;

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
    private final ReportFacts facts;
    private final Ordering<Story> ordering;
    private final OrderButton order;
    private Optional<Found> found = Optional.empty();
    private List<Story> stories = List.of();
    // empty if the reports are no longer those the stories were looked for in
    private Optional<Set<ReportSummary>> newcomers = Optional.empty();

    /** The stories a run found. */
    private record Found(StoryRun run, List<Story> stories) {}

    /** Them with what came in since. */
    private record Now(Found found, Optional<Set<ReportSummary>> newcomers, List<Story> stories) {}

    StoriesTab(CTabFolder folder, Session session, Commands commands) {
        this.session = session;
        this.commands = commands;
        Texts texts = session.texts();
        words = new SummaryWords(texts);
        Composite panel = Widgets.panel(folder, session.theme(), Tone.PAPER, 1);
        rows = new TwoLineTable<>(panel, session, SWT.SINGLE, Story::ids, this::lines);
        facts = new ReportFacts(session, rows.table());
        rows.chips(this::chips);
        Table table = rows.table();
        Widgets.paint(table, session.theme(), Tone.PAPER, Tone.TEXT);
        ordering = ordering(texts);
        ordering.attach(table);
        table.addListener(SWT.Selection, e -> tell());
        table.addListener(SWT.DefaultSelection, e -> compare());
        Composite foot = Widgets.foot(panel, session.theme(), 4);
        said = Widgets.said(foot, session.theme());
        order = new OrderButton(foot, session, ordering);
        compare = Widgets.button(foot, texts.get("stories.compare"), this::compare);
        again = Widgets.button(foot, texts.get("stories.again"), this::againOrCancel);
        item = new CTabItem(folder, SWT.CLOSE);
        item.setText(Centre.padded(texts.get("stories.title")));
        item.setControl(panel);
    }

    private Ordering<Story> ordering(Texts texts) {
        Ordering<Story> made =
                new Ordering<>(new WindowDesk(session, "stories", Runnable::run), "order", texts.get("stories.title"));
        ReportWays ways = new ReportWays(texts);
        made.ways(List.of(
                ways.counted("reports", story -> (long) story.reports().size()),
                ways.published(Story::first),
                ways.title(Story::first),
                ways.counted("carriers", story -> (long) story.carriers().size()),
                ways.counted("days", Story::days)));
        made.onChange(() -> {
            order.say();
            refresh();
        });
        return made;
    }

    /** What the order can be chosen by. */
    Ordering<Story> ordering() {
        return ordering;
    }

    CTabItem item() {
        return item;
    }

    Table table() {
        return rows.table();
    }

    /** Shows what a run finds as soon as it has found it; what was found before stays till then. */
    void show(StoryRun run) {
        var stories = run.job().result().thenApply(collation -> new Found(run, Story.of(collation, run.reports())));
        session.screen().show(stories, rows.table(), this::found, failure -> tell());
        tell();
    }

    private void found(Found stories) {
        // a later run may have begun
        if (session.stories().filter(stories.run::equals).isPresent()) {
            found = Optional.of(stories);
            refresh();
        }
    }

    /** The case may have changed: what came in since is told beside what was found. */
    void refresh() {
        UnaryOperator<List<Story>> ordered = ordering.now();
        found.ifPresentOrElse(
                last -> session.screen().load(() -> now(last, ordered), rows.table(), this::show), this::tell);
    }

    private Now now(Found last, UnaryOperator<List<Story>> ordered) {
        Workspace workspace = session.workspace();
        Optional<List<ReportSummary>> since = last.run.since(workspace.reports());
        List<Story> joined =
                Joined.of(last.stories, last.run.reports(), since.orElse(List.of()), workspace::resemblances);
        return new Now(last, since.map(Set::copyOf), ordered.apply(joined));
    }

    private void show(Now now) {
        if (!found.equals(Optional.of(now.found))) {
            return;
        }
        newcomers = now.newcomers;
        if (!now.stories.equals(stories)) {
            stories = now.stories;
            rows.show(stories);
            if (rows.table().getSelectionCount() == 0) {
                rows.table().setSelection(0);
            }
        }
        tell();
    }

    /** Says how it stands. */
    private void tell() {
        session.stories().ifPresent(run -> {
            said.setText(sentence(run));
            again.setText(session.texts().get(run.isOver() ? "stories.again" : "jobs.cancel"));
            compare.setEnabled(!rows.selected().isEmpty());
            said.getParent().getParent().layout(true, true);
        });
    }

    private String sentence(StoryRun run) {
        Texts texts = session.texts();
        State ended = run.job().status().state();
        // found, but not shown yet
        State state = ended == State.DONE && found.isEmpty() ? State.RUNNING : ended;
        if (state != State.DONE) {
            return texts.code("stories.state", state);
        }
        if (newcomers.isEmpty()) {
            return texts.get("stories.outdated");
        }
        int fresh = newcomers.get().size();
        long alone = run.reports().size() + fresh - Story.told(stories);
        String all = texts.get(stories.isEmpty() ? "stories.none" : "stories.counts", stories.size(), alone);
        String counts =
                fresh == 0 ? all : texts.get("list.beside", all, texts.get("stories.since", fresh, told(stories)));
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
                .filter(report -> newcomers.filter(set -> set.contains(report)).isPresent())
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
        // one whose outlet is not stated may be the first too
        Stream<String> untold = firsts.stream()
                .filter(report -> report.outlet().isEmpty())
                .map(report -> texts.get("quoted", Explanation.isolate(Explanation.brief(report.title()))));
        Stream<String> told = Story.carriers(firsts).stream().map(Explanation::isolate);
        String all = Stream.concat(told, untold).collect(Collectors.joining(texts.get("list.comma")));
        String carriers = texts.get("stories.unsure", all);
        return firsts.getFirst()
                .published()
                .map(words::date)
                .map(day -> texts.get("list.beside", carriers, day))
                .orElse(carriers);
    }

    private String names(List<String> carriers) {
        Texts texts = session.texts();
        return carriers.stream().map(Explanation::isolate).collect(Collectors.joining(texts.get("list.comma")));
    }

    List<Chip> chips(Story story) {
        Texts texts = session.texts();
        // the story goes by its first report's headline, which may say more than that report's text
        List<Chip> chips = new ArrayList<>(facts.headline(story.first()));
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
