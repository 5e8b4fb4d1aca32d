package org.isnad.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.isnad.parse.ParseException;
import org.isnad.report.Collation;
import org.isnad.report.Comparison;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Outcome;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Reason;
import org.isnad.report.Relation;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Resemblance;
import org.isnad.report.Reuse;
import org.isnad.report.Role;
import org.isnad.report.Run;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.isnad.workspace.Engine;
import org.isnad.workspace.Newcomers;
import org.isnad.workspace.PlugIn;

/** Reads UTF-8, unpacks the lines of a .pack and one bad file, refuses what says "refuse", stumbles over what says "stumble". */
final class FakeEngine implements Engine {
    private final List<PlugIn> plugIns;
    private final AtomicBoolean crowded = new AtomicBoolean(true);

    FakeEngine(PlugIn... plugIns) {
        this.plugIns = List.of(plugIns);
    }

    @Override
    public Unpacked unpack(Document document, Work work) {
        if (!document.name().endsWith(".pack")) {
            return new Unpacked(List.of(document), List.of());
        }
        List<Document> lines = new String(document.bytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> new Document(
                        document.name() + "/" + line.strip().replace(' ', '-'), line.getBytes(StandardCharsets.UTF_8)))
                .toList();
        return new Unpacked(
                lines, List.of(new Refused(document.name() + "/..", Reason.of("core.archive.nothing", ".."))));
    }

    @Override
    public Parsed parse(Document document, Work work) throws ParseException {
        String text = new String(document.bytes(), StandardCharsets.UTF_8);
        if (text.contains("refuse")) {
            throw new ParseException(Reason.of("core.parser.none", document.name()), "refused");
        }
        if (text.contains("flood") || (text.contains("crowd") && crowded.getAndSet(false))) {
            throw new OutOfMemoryError("Java heap space");
        }
        System.out.println("a library that chats");
        List<Reason> failures = text.contains("squint")
                ? List.of(Reason.of("core.parser.looking", "fake.squinting", "fake", document.name(), "dazzled"))
                : List.of();
        List<Passage> passages =
                List.of(new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.of("ar"), "fake.paragraph"));
        return new Parsed(
                "fake." + document.mediaType().orElse("none"),
                "1.0.0",
                List.of(new Report(ReportId.of(document, 0), Publication.UNSTATED, text, passages)),
                failures);
    }

    @Override
    public Dossier analyse(Report report, Work work) {
        if (report.text().contains("swell")) {
            throw new OutOfMemoryError("Java heap space");
        }
        if (report.text().contains("stumble")) {
            throw new IllegalStateException("stumbled");
        }
        if (report.text().contains("trip")) {
            Reason why = Reason.of("core.classifier.failed", "fake.tripping", "fake", "tripped");
            return Dossier.of(report).with(new Run("fake.tripping", "1.0.0", new Outcome.Failed(why)));
        }
        return Dossier.of(report);
    }

    @Override
    public Comparison compare(List<Dossier> dossiers, Work work) {
        return new Comparison(
                dossiers.stream().map(dossier -> dossier.report().id()).toList(),
                Relation.RELATED,
                Reason.of("fake.related"),
                List.of(),
                List.of(),
                List.of(),
                Reason.of("fake.independence"),
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public Newcomers newcomers(int expected) {
        List<ReportId> before = new ArrayList<>();
        return report -> {
            before.add(report.id());
            return before.size() == 1
                    ? List.of()
                    : List.of(new Resemblance(before.getFirst(), Resemblance.Kind.NEAR_DUPLICATE, .5));
        };
    }

    @Override
    public Collation collate(Iterator<Report> reports, Work work) {
        int count = 0;
        while (reports.hasNext()) {
            reports.next();
            count++;
        }
        return count < 2
                ? new Collation(count, List.of(), List.of())
                : new Collation(
                        count,
                        List.of(new Collation.Pair(0, 1, .75, .5, Reuse.Direction.A_TO_B)),
                        List.of(List.of(0, 1)));
    }

    @Override
    public List<PlugIn> plugIns(Locale language) {
        return plugIns;
    }

    /** A plug-in for {@link #FakeEngine(PlugIn...)}. */
    static PlugIn plugIn(String kind, PlugIn.State state, String why) {
        return new PlugIn("fake", kind, "Fake", "org.fake", "1.0.0", state, Optional.of(Reason.of(why)));
    }

    @Override
    public void enable(String id, boolean on) {}
}
