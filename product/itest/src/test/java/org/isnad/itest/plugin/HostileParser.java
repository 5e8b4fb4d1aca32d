package org.isnad.itest.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.parse.Fit;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;
import org.isnad.report.Document;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.work.Work;

/** A parser of a binary format that does what its document says. */
@ParserInfo(id = "org.example.bad.hostileparser", label = "Hostile", mediaTypes = "text/x-bad", isolated = true)
public final class HostileParser implements Parser {
    @Override
    public Fit fit(Document document) {
        return document.name().endsWith(".bad") ? Fit.EXACT : Fit.NONE;
    }

    @Override
    public List<Report> parse(Document document, Work work) {
        String text = new String(document.bytes(), StandardCharsets.UTF_8).replace("\0", "");
        switch (text) {
            case "loop" -> loop();
            case "eat" -> eat();
            case "claim" -> throw new IllegalStateException("got " + new byte[Integer.MAX_VALUE].length);
            case "deep" -> deep(0);
            case "exit" -> System.exit(0);
            case "kill" -> kill();
            default -> {}
        }
        String said = text + " in process " + ProcessHandle.current().pid();
        Passage all = new Passage(new Span(0, said.length()), Role.PARAGRAPH, Locale.ENGLISH, "hostile");
        return List.of(new Report(ReportId.of(document, 0), Publication.UNSTATED, said, List.of(all)));
    }

    private static void loop() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static void eat() {
        List<byte[]> eaten = new ArrayList<>();
        while (true) {
            eaten.add(new byte[1 << 24]);
        }
    }

    private static int deep(int depth) {
        return depth < 0 ? 0 : 1 + deep(depth + 1);
    }

    private static void kill() {
        try {
            String pid = Long.toString(ProcessHandle.current().pid());
            new ProcessBuilder("kill", "-KILL", pid).start();
            loop();
        } catch (IOException e) {
            throw new IllegalStateException("no program to kill with", e);
        }
    }
}
