package org.isnad.core.child;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;
import org.isnad.report.Document;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.work.Work;

/** A parser that does what its document says, as one does that a document has taken over. */
@ParserInfo(id = "org.example.hostile", label = "Hostile", mediaTypes = "text/plain", isolated = true)
public final class HostileParser implements Parser {
    @Override
    public Fit fit(Document document) {
        return Fit.EXACT;
    }

    @Override
    public List<Report> parse(Document document, Work work) throws ParseException {
        String text = new String(document.bytes(), StandardCharsets.UTF_8);
        switch (text) {
            case "loop" -> loop();
            case "eat" -> eat();
            case "claim" -> claim(Integer.MAX_VALUE);
            case "deep" -> deep(0);
            case "exit" -> System.exit(0);
            case "halt" -> Runtime.getRuntime().halt(7);
            case "print" -> System.out.println("not a message");
            case "refuse" -> throw new ParseException(Reason.of("some.key", "one", "two"), "will not");
            case "throw" -> throw new IllegalStateException("no luck");
            case "look up" -> lookUp();
            case "connect" -> connect();
            default -> {}
        }
        return List.of(report(document, text));
    }

    private static Report report(Document document, String text) {
        Passage all = new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.of("ar"), "hostile.rule");
        return new Report(ReportId.of(document, 0), Publication.UNSTATED, text, List.of(all));
    }

    private static void loop() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static void eat() {
        List<byte[]> eaten = new ArrayList<>();
        while (true) {
            eaten.add(new byte[1 << 20]);
        }
    }

    private static byte claim(int length) {
        byte[] claimed = new byte[length];
        return claimed[length - 1];
    }

    private static int deep(int depth) {
        return depth < 0 ? 0 : 1 + deep(depth + 1);
    }

    private static void lookUp() {
        try {
            throw new IllegalStateException("found " + InetAddress.getByName("name.example"));
        } catch (IOException e) {
            throw new IllegalStateException(String.valueOf(e.getMessage()), e);
        }
    }

    private static void connect() {
        try (Socket socket = new Socket("127.0.0.1", 9)) {
            throw new IllegalStateException("connected " + socket);
        } catch (IOException e) {
            throw new IllegalStateException(String.valueOf(e.getMessage()), e);
        }
    }
}
