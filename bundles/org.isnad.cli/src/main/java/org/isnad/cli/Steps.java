package org.isnad.cli;

import java.lang.System.Logger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.export.FileReport;
import org.isnad.parse.ParseException;
import org.isnad.report.Collation;
import org.isnad.report.Comparison;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Report;
import org.isnad.work.Work;
import org.isnad.workspace.Engine;

/** The engine's steps with whatever can go wrong turned into a refusal. Safe to use from several threads. */
final class Steps {
    private static final Logger LOG = System.getLogger(Steps.class.getName());

    private final Engine engine;

    Steps(Engine engine) {
        this.engine = engine;
    }

    /** What is in an archive, or the document alone. */
    List<Input> inputs(Document document) throws Refusal {
        Engine.Unpacked unpacked = guarded(document.name(), () -> engine.unpack(document, Work.UNWATCHED));
        return Stream.concat(
                        unpacked.documents().stream().map(Input::of),
                        unpacked.refused().stream().map(refused -> Input.refused(refused.name(), refused.reason())))
                .toList();
    }

    List<FileReport> parse(Document document) throws Refusal {
        return guarded(document.name(), () -> {
            Engine.Parsed parsed = engine.parse(document, Work.UNWATCHED);
            return parsed.reports().stream()
                    .map(report ->
                            new FileReport(document.name(), parsed.parser(), parsed.version(), Dossier.of(report)))
                    .toList();
        });
    }

    List<FileReport> analyse(Document document) throws Refusal {
        List<FileReport> analysed = new ArrayList<>();
        for (FileReport read : parse(document)) {
            Report report = read.dossier().report();
            Dossier dossier = guarded(read.file(), () -> engine.analyse(report, Work.UNWATCHED));
            analysed.add(new FileReport(read.file(), read.parser(), read.version(), dossier));
        }
        return analysed;
    }

    Comparison compare(List<FileReport> reads) throws Refusal {
        if (reads.size() < 2) {
            throw new Refusal("cli.compare.few", Integer.toString(reads.size()));
        }
        String files = String.join(", ", reads.stream().map(FileReport::file).toList());
        return guarded(
                files,
                () -> engine.compare(reads.stream().map(FileReport::dossier).toList(), Work.UNWATCHED));
    }

    Collation collate(Iterator<Report> reports) throws Refusal {
        return guarded("collate", () -> engine.collate(reports, Work.UNWATCHED));
    }

    private interface Step<T> {
        T run() throws ParseException;
    }

    // plug-ins are guarded by the engine; should the engine itself stumble, the other inputs are still to be served
    private static <T> T guarded(String name, Step<T> step) throws Refusal {
        try {
            return step.run();
        } catch (ParseException e) {
            throw new Refusal(e.reason());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(Logger.Level.ERROR, "Unforeseen with " + name, e);
            throw new Refusal("cli.unexpected", name, e.toString());
        }
    }
}
