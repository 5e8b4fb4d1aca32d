package org.isnad.ui;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.isnad.report.Collation;
import org.isnad.report.Grain;
import org.isnad.report.OriginRuling;
import org.isnad.report.ReportId;
import org.isnad.report.StatedTime;
import org.isnad.ui.compare.Ordering;
import org.isnad.workspace.ReportSummary;
import org.isnad.workspace.Workspace.Change;

/** Does what an analyst does with a case of 10,000 reports, and prints how long each step holds the window's thread. */
final class CaseBenchmark {
    private static final int REPORTS = 10_000;
    private static final int STORY = 5;
    private static final double FRAME_MILLIS = 16;
    private static final String[] WORDS =
            "حريق الميناء يستأنف العمل بعد إصابة تسعة عمال والوزير يعلن تحقيقا في السوق القديم".split(" ");

    private final FakeServices fake = new FakeServices();
    private final Stage stage = new Stage(fake);
    private double worst;

    private CaseBenchmark() {
        fake.many = IntStream.range(0, REPORTS).mapToObj(CaseBenchmark::report).toList();
        fake.collation = reports -> CompletableFuture.supplyAsync(() -> new Collation(
                reports,
                List.of(),
                IntStream.range(0, reports / STORY)
                        .mapToObj(story -> IntStream.range(story * STORY, (story + 1) * STORY)
                                .boxed()
                                .toList())
                        .toList()));
    }

    private static ReportSummary report(int number) {
        String title = IntStream.range(0, 7)
                .mapToObj(i -> WORDS[(number * (i + 3) + i * i) % WORDS.length])
                .reduce(number % 3 == 0 ? "«" : "", (a, b) -> a + " " + b);
        return new ReportSummary(
                new ReportId("%064x".formatted(number), 0),
                "reports/" + number + ".txt",
                title.strip(),
                number % 11 == 0 ? Optional.empty() : Optional.of("صحيفة " + WORDS[number % WORDS.length]),
                number % 4 == 0 ? Optional.of("وكالة الساحل") : Optional.empty(),
                Optional.of(
                        new StatedTime(LocalDateTime.of(2026, 1, 1, 8, 0).plusHours(number * 7L % 8760), Grain.MINUTE)),
                Locale.of(List.of("ar", "he", "tr", "en").get(number % 4)),
                true);
    }

    public static void main(String[] arguments) {
        CaseBenchmark benchmark = new CaseBenchmark();
        benchmark.run("warm-up: ");
        benchmark.worst = 0;
        benchmark.run("");
        System.out.printf("WORST %.1f ms%n", benchmark.worst);
        System.exit(benchmark.worst > FRAME_MILLIS ? 1 : 0);
    }

    private void run(String round) {
        step(round + "open", () -> {
            if (round.isEmpty()) {
                fake.tell(Change.CASE);
            } else {
                stage.loop.start(Path.of("/cases/x"), Optional.empty());
            }
        });
        step(
                round + "compare two",
                () -> stage.window().commands().compare(Samples.comparison().reports()));
        Shelf shelf = stage.window().shelf();
        orders(round + "shelf ", shelf.ordering());
        for (String words : List.of("ح", "حر", "حريق", "صحيفة", "nothing", "")) {
            step(round + "search " + words, () -> shelf.filter(words));
        }
        scroll(round + "scroll the shelf", shelf.table());
        step(round + "select and read", () -> choose(shelf.table(), 4000));
        step(round + "select all", () -> {
            shelf.table().selectAll();
            shelf.table().notifyListeners(SWT.Selection, new Event());
        });
        orders(round + "shelf, all selected ", shelf.ordering());
        step(round + "a report comes in", () -> fake.tell(Change.REPORTS));
        step(round + "find stories", () -> stage.window().commands().findStories());
        StoriesTab stories = stage.window().centre().openedStories().orElseThrow();
        orders(round + "stories ", stories.ordering());
        scroll(round + "scroll the stories", stories.table());
        step(round + "open a story", () -> {
            stories.table().setSelection(700);
            stories.table().notifyListeners(SWT.DefaultSelection, new Event());
        });
        Deciding deciding = stage.window().inspector().deciding();
        step(round + "note", () -> deciding.note("يُسأل المستشفى"));
        step(
                round + "rule",
                () -> deciding.rule(new OriginRuling(
                        true,
                        Samples.quote(Samples.marfa(), "مصدرين في سلطة الموانئ"),
                        Samples.quote(Samples.marfa(), "وكالة الساحل"),
                        "واحد")));
        step(round + "undo the ruling", deciding::undo);
        step(round + "undo the note", deciding::undo);
        step(round + "a problem", () -> fake.report(fake.problem("x " + Instant.now())));
        step(
                round + "another theme",
                () -> stage.window().commands().set("ui.theme", round.isEmpty() ? "light" : "dark"));
    }

    private void orders(String what, Ordering<?> ordering) {
        for (String key :
                List.of("title", "published", "outlet", "agency", "language", "reports", "carriers", "days", "")) {
            step(what + "by " + key, () -> ordering.choose(key, false));
            step(what + "by " + key + " down", () -> ordering.choose(key, true));
        }
    }

    private void scroll(String what, Table table) {
        for (int top : new int[] {10, 20, 30, 500, 1900, table.getItemCount() - 3, 0}) {
            step(what + " to " + top, () -> table.setTopIndex(top));
        }
    }

    private static void choose(Table table, int row) {
        table.setSelection(row);
        table.notifyListeners(SWT.Selection, new Event());
    }

    private void step(String what, Runnable action) {
        double[] longest = {cpu(action)};
        double first = longest[0];
        for (int quiet = 0; quiet < 60; ) {
            boolean[] more = {false};
            longest[0] = Math.max(longest[0], cpu(() -> more[0] = stage.loop.turn()));
            quiet = more[0] ? 0 : quiet + 1;
            if (!more[0]) {
                Stage.pause();
            }
        }
        worst = Math.max(worst, longest[0]);
        System.out.printf(
                "%-40s %6.1f ms at once, %6.1f ms longest event%s%n",
                what, first, longest[0], longest[0] > FRAME_MILLIS ? "  <<<" : "");
    }

    private static double cpu(Runnable work) {
        long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from) / 1e6;
    }
}
