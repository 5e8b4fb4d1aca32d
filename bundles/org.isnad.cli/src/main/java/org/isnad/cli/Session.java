package org.isnad.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.export.FileReport;
import org.isnad.export.HtmlExport;
import org.isnad.export.JsonExport;
import org.isnad.export.JsonLine;
import org.isnad.export.TextExport;
import org.isnad.report.Comparison;
import org.isnad.report.Document;
import org.isnad.report.Encoding;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.workspace.CaseStore;
import org.isnad.workspace.Decision;
import org.isnad.workspace.Engine;
import org.isnad.workspace.Messages;
import org.isnad.workspace.PlugIn;
import org.isnad.workspace.ReportSummary;

/** One run of the command line. */
final class Session {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final Engine engine;
    private final CaseStore cases;
    private final PlugIns plugIns;
    private final Steps steps;
    private final Messages messages;
    private final Locale language;
    private final InputStream in;
    private final OutputStream out;
    private final PrintStream err;
    private boolean failed;

    Session(
            Engine engine,
            CaseStore cases,
            Messages messages,
            Locale language,
            InputStream in,
            OutputStream out,
            PrintStream err) {
        this.engine = engine;
        this.cases = cases;
        this.plugIns = new PlugIns(engine, messages, language);
        this.steps = new Steps(engine);
        this.messages = messages;
        this.language = language;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** @return 0 if everything went well, 1 if some input or a plug-in failed */
    int run(Options options) throws IOException {
        if (!options.command().equals("plugins")) {
            plugIns.missing().map(Session::printable).forEach(err::println);
        }
        String folder = options.folder().orElse("");
        if (options.command().equals("export") || options.command().equals("import")) {
            hand(options.command().equals("export"), options.files().getFirst(), folder);
        } else if (options.folder().isPresent()) {
            ofCase(options, folder);
        } else {
            ofFiles(options);
        }
        out.flush();
        stumbled();
        if (!options.command().equals("plugins")) {
            lexicons();
        }
        return failed ? 1 : 0;
    }

    private void ofFiles(Options options) throws IOException {
        switch (options.command()) {
            case "parse", "analyse" -> reports(options);
            case "compare" -> compare(options);
            case "collate" -> collate(options);
            case "match" -> match(options);
            case "plugins" -> plugIns(options);
            case "batch" -> failed = new Batch(steps, new JsonExport(messages, language)).run(in, out);
            default -> throw new IllegalStateException("Options let through command " + options.command());
        }
    }

    private void ofCase(Options options, String folder) throws IOException {
        try (CaseReports reports = CaseReports.open(cases, engine, folder, options.files())) {
            switch (options.command()) {
                case "compare" -> compare(reports, options.format());
                case "collate" -> collate(reports);
                default -> {
                    boolean analyse = options.command().equals("analyse");
                    for (ReportSummary report : reports.chosen()) {
                        report(reports.read(report, analyse), analyse, options.format());
                    }
                }
            }
        } catch (Refusal e) {
            failed(folder, e.reason(), options.format());
        }
    }

    private void hand(boolean over, String file, String folder) {
        try {
            if (over) {
                CaseReports.handOver(cases, engine, folder, file);
            } else {
                CaseReports.takeOver(cases, file, folder);
            }
        } catch (Refusal e) {
            fail(over ? folder : file, e.reason());
        }
    }

    private void compare(CaseReports reports, String format) throws IOException, Refusal {
        List<FileReport> reads = new ArrayList<>();
        for (ReportSummary report : reports.chosen()) {
            reads.add(reports.read(report, true));
        }
        Comparison comparison = steps.compare(reads, reports.rulings());
        out.write(comparison(comparison, reads, reports.decisions(), format));
    }

    private void collate(CaseReports reports) throws IOException, Refusal {
        List<Report> read = new ArrayList<>();
        for (ReportSummary report : reports.chosen()) {
            read.add(reports.read(report, false).dossier().report());
        }
        List<String> names =
                reports.chosen().stream().map(ReportSummary::document).toList();
        out.write(JsonLine.of(
                new JsonExport(messages, language).collation(steps.collate(read.iterator()), names, List.of())));
    }

    // a line is left out of a list often enough; a list as a whole is a plug-in that failed
    private void lexicons() {
        for (Reason reason : plugIns.lexicons()) {
            failed |= reason.key().equals("core.lexicon.failed");
            err.println(printable(messages.line(reason, language)));
        }
    }

    private void reports(Options options) throws IOException {
        Inputs inputs = new Inputs(in);
        boolean analyse = options.command().equals("analyse");
        for (String file : options.files()) {
            List<Input> found = inputs(inputs, file);
            if (found.size() == 1 && options.files().size() == 1) {
                engine.justOne();
            }
            for (Input input : found) {
                try {
                    Document document = input.document();
                    for (FileReport read : analyse ? steps.analyse(document) : steps.parse(document)) {
                        doubt(read);
                        report(read, analyse, options.format());
                    }
                } catch (Refusal e) {
                    failed(input.name(), e.reason(), options.format());
                } catch (OutOfMemoryError e) {
                    // what this one took is free for the next
                    failed(input.name(), Steps.outOfMemory(input.name()).reason(), options.format());
                }
                stumbled();
                // whoever reads along sees each result as soon as it is there
                out.flush();
            }
        }
    }

    private void doubt(FileReport read) {
        read.dossier()
                .report()
                .encoding()
                .filter(Encoding::doubtful)
                .map(encoding -> letters(read.file(), encoding))
                .ifPresent(doubt -> say(read.file(), doubt));
    }

    // set right: the same set reads the bytes as they are written
    private static Reason letters(String file, Encoding encoding) {
        return encoding.others().contains(encoding.charset())
                ? Reason.of("cli.letters.repaired", file)
                : Reason.of("cli.letters", file, encoding.charset(), String.join(" · ", encoding.others()));
    }

    private List<Input> inputs(Inputs inputs, String file) {
        try {
            return steps.inputs(steps.inMemory(file, () -> inputs.read(file)));
        } catch (Refusal e) {
            return List.of(Input.refused(file, e.reason()));
        }
    }

    private void report(FileReport read, boolean analyse, String format) throws IOException {
        switch (format) {
            case "json" -> {
                JsonExport export = new JsonExport(messages, language);
                JsonLine.write(analyse ? export.analysis(read) : export.report(read), out);
            }
            case "html" -> out.write(utf8(new HtmlExport(messages, language).analysis(read)));
            default -> {
                TextExport export = new TextExport(messages, language);
                out.write(utf8((analyse ? export.analysis(read) : export.report(read)) + "\n"));
            }
        }
    }

    private void failed(String file, Reason why, String format) throws IOException {
        fail(file, why);
        if (format.equals("json")) {
            out.write(JsonLine.of(failure(file, why)));
        }
    }

    private void compare(Options options) throws IOException {
        Inputs inputs = new Inputs(in);
        List<FileReport> reads = new ArrayList<>();
        Optional<ObjectNode> firstFailure = Optional.empty();
        for (String file : options.files()) {
            for (Input input : inputs(inputs, file)) {
                try {
                    reads.addAll(steps.analyse(input.document()));
                } catch (Refusal e) {
                    fail(input.name(), e.reason());
                    firstFailure = firstFailure.or(() -> Optional.of(failure(input.name(), e.reason())));
                }
            }
        }
        try {
            out.write(comparison(steps.compare(reads, List.of()), reads, List.of(), options.format()));
        } catch (Refusal e) {
            String files = String.join(", ", options.files());
            fail(files, e.reason());
            if (options.format().equals("json")) {
                out.write(JsonLine.of(firstFailure.orElseGet(() -> failure(files, e.reason()))));
            }
        }
    }

    private byte[] comparison(Comparison comparison, List<FileReport> reads, List<Decision> decisions, String format) {
        return switch (format) {
            case "json" -> JsonLine.of(new JsonExport(messages, language).comparison(comparison, reads));
            case "html" -> utf8(new HtmlExport(messages, language).comparison(comparison, reads, decisions));
            default -> utf8(new TextExport(messages, language).comparison(comparison, reads));
        };
    }

    private void collate(Options options) throws IOException {
        JsonExport export = new JsonExport(messages, language);
        try {
            var found = new Collecting(steps, export).collate(Folders.of(options.files()));
            found.failures().forEach(failure -> fail(failure.file(), failure.reason()));
            out.write(JsonLine.of(found.json()));
        } catch (Refusal e) {
            String files = String.join(", ", options.files());
            fail(files, e.reason());
            out.write(JsonLine.of(failure(files, e.reason())));
        }
    }

    private void match(Options options) throws IOException {
        try {
            for (var failure :
                    new Matching(steps, new JsonExport(messages, language)).match(Folders.of(options.files()), out)) {
                fail(failure.file(), failure.reason());
                out.write(JsonLine.of(failure(failure.file(), failure.reason())));
            }
        } catch (Refusal e) {
            String files = String.join(", ", options.files());
            fail(files, e.reason());
            out.write(JsonLine.of(failure(files, e.reason())));
        }
    }

    private void plugIns(Options options) throws IOException {
        JsonExport export = new JsonExport(messages, language);
        for (PlugIn plugIn : plugIns.all()) {
            failed |= PlugIns.lacking(plugIn);
            out.write(
                    options.format().equals("json") ? JsonLine.of(export.plugIn(plugIn)) : utf8(plugIns.line(plugIn)));
        }
    }

    // what a plug-in that failed would have found is missing from the output
    private void stumbled() {
        for (var next = steps.stumble(); next.isPresent(); next = steps.stumble()) {
            fail(next.get().file(), next.get().reason());
        }
    }

    private void fail(String file, Reason why) {
        failed = true;
        say(file, why);
    }

    private void say(String file, Reason why) {
        String message = messages.line(why, language);
        String line = message.contains(file) ? message : file + ": " + message;
        err.println(printable(line));
    }

    // a file name must not steer the terminal
    private static String printable(String line) {
        return CONTROL.matcher(line).replaceAll("\uFFFD");
    }

    private ObjectNode failure(String file, Reason why) {
        return new JsonExport(messages, language).failure(file, why);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
