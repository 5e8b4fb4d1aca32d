package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.core.flow.Flow;
import org.isnad.parse.ParseException;
import org.isnad.report.Collation;
import org.isnad.report.Comparison;
import org.isnad.report.Conflict;
import org.isnad.report.Origin;
import org.isnad.report.Source;

/**
 * Prints what becomes of whole stories beside what is true of them: groups, origins, agencies that were cut, conflicts.
 * {@code StoryEval [FOLDER | FILE.txt | held-back]}: our own stories, file by file, and the clusters in a folder of shared examples where
 * it is given; or the stories of one file of the form of ours alone; or, of the stories held back, the figures only.
 */
public final class StoryEval {
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Flow flow;

    private StoryEval(Flow flow) {
        this.flow = flow;
    }

    public static void main(String[] arguments) throws IOException, ParseException, ReflectiveOperationException {
        try (Flow flow = new Flow(Plugged.catalogue())) {
            StoryEval eval = new StoryEval(flow);
            if (arguments.length > 0 && arguments[0].equals("held-back")) {
                List<Story> stories = Story.heldBack();
                eval.out.println(new StoryScore(new StoryRun(stories, flow), stories, flow));
                return;
            }
            if (arguments.length > 0 && arguments[0].endsWith(".txt")) {
                eval.show(Story.of(Files.readString(Path.of(arguments[0]))));
                return;
            }
            for (String file : Story.FILES) {
                eval.show(Story.ours(file));
            }
            List<SharedStories.Shared> shared =
                    arguments.length == 0 ? List.of() : SharedStories.read(Path.of(arguments[0]));
            if (shared.isEmpty()) {
                eval.out.println("shared clusters: skipped, no folder with snn_gold_clusters_4_docs.jsonl was given");
            } else {
                eval.shared(shared);
            }
        }
    }

    private void show(List<Story> stories) throws ParseException {
        StoryRun run = new StoryRun(stories, flow);
        for (Story story : stories) {
            Comparison comparison = run.compare(story, flow);
            out.println("== " + story.id() + (StoryRun.originsExact(story, comparison) ? "" : " ORIGINS") + ", gold "
                    + story.origins() + " " + story.names());
            show(comparison);
            StoryRun.unnamed(story, comparison).forEach(names -> out.println("  NOT FOUND " + names));
            for (Story.Difference gold : story.differences()) {
                Optional<Conflict> found =
                        run.found(gold, comparison).or(() -> run.found(gold, run.compareAll(story, flow)));
                String verdict = found.map(Conflict::verdict).orElse("nothing");
                out.println((gold.verdicts().contains(verdict) ? "  as " : "  DIFFERS ") + gold + " said " + verdict);
            }
            run.alarms(story, run.compareAll(story, flow)).forEach(c -> out.println("  ALARM " + c.reason()));
            if (StoryRun.independent(comparison) != story.independent().equals("yes")
                    && !story.independent().equals("any")) {
                out.println("  INDEPENDENCE gold " + story.independent() + " " + comparison.independence());
            }
        }
        collection(run);
        out.println(new StoryScore(run, stories, flow));
    }

    private void shared(List<SharedStories.Shared> shared) throws ParseException {
        List<Story> stories = shared.stream().map(SharedStories.Shared::story).toList();
        StoryRun run = new StoryRun(stories, flow);
        for (SharedStories.Shared cluster : shared) {
            out.println(
                    "== " + cluster.gold().get("cluster") + " " + cluster.gold().get("story"));
            cluster.gold().get("facts").properties().forEach(fact -> out.println("  gold " + fact));
            out.println("  gold " + cluster.gold().get("notes"));
            show(run.compare(cluster.story(), flow));
            Comparison all = run.compareAll(cluster.story(), flow);
            run.alarms(cluster.story(), all).forEach(c -> out.println("  ALARM " + c.reason()));
            out.println("  with other events: " + all.lineage().origins() + " origins");
            all.conflicts().forEach(c -> out.println("    " + c.kind() + " " + c.verdict() + " " + c.reason()));
        }
        collection(run);
    }

    private void show(Comparison comparison) {
        var lineage = comparison.lineage();
        out.println("  " + comparison.relation() + ": " + lineage.reports() + " reports, " + lineage.carriers()
                + " carriers, " + lineage.origins() + " origins; " + comparison.independence());
        for (Origin origin : comparison.origins()) {
            out.println(
                    (origin.aside() ? "    aside " : "    ") + origin.source().name() + " ["
                            + origin.source().kind().name().toLowerCase(Locale.ROOT) + "] in "
                            + origin.reports().size() + " " + origin.independent() + " " + origin.carriers() + " "
                            + fields(origin.source()));
        }
        comparison.conflicts().forEach(c -> out.println("    " + c.kind() + " " + c.verdict() + " " + c.reason()));
        lineage.notes().forEach(note -> out.println("    note " + note.reason()));
    }

    private static String fields(Source source) {
        return (source.named() ? "named" : "unnamed")
                + source.role().map(role -> ", role " + role).orElse("")
                + source.affiliation().map(house -> ", of " + house).orElse("")
                + source.nationality().map(nation -> ", " + nation).orElse("")
                + source.entity().map(id -> ", " + id).orElse("");
    }

    private void collection(StoryRun run) {
        Collation collation = run.collate();
        double[] b = StoryRun.bCubed(run.events(), collation.groups());
        out.printf(Locale.ROOT, "all together: B3 P %.3f R %.3f F1 %.3f%n", b[0], b[1], b[2]);
        StoryRun.Arrived arrived = run.arrive(flow);
        out.printf(
                "one after the other: %d of %d find their event, %d find another%n",
                arrived.found(), arrived.told(), arrived.wrong());
        run.strangers(collation.groups()).forEach(mixed -> out.println("  MIXED " + mixed));
        for (int i = 0; i < run.tellings().size(); i++) {
            int place = i;
            Story.Telling telling = run.tellings().get(i);
            String credit = collation.credits().stream()
                    .filter(c -> c.report() == place)
                    .map(c -> "credited with " + c.agency() + " of "
                            + run.tellings().get(c.from()).id())
                    .findFirst()
                    .orElse("");
            boolean grouped = collation.groups().stream().anyMatch(group -> group.contains(place));
            out.println("  " + telling.id() + " " + telling.event() + (grouped ? "" : " alone") + ", names "
                    + run.stated().get(i).orElse("nobody") + ", hides " + telling.hidden() + " " + credit);
        }
    }
}
