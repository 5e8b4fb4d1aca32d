package org.isnad.parsers;

import java.io.EOFException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.report.Reason;

/** Puts into words what a library found broken in a document. */
final class Broken {
    private static final int LONGEST = 200;
    private static final String CONTRADICTS = "its parts contradict each other";

    private Broken() {}

    static ParseException document(Document document, String key, String why, Throwable cause) {
        if (cause instanceof CancellationException cancelled) {
            throw cancelled;
        }
        String words = words(cause);
        return new ParseException(
                Reason.of(key, document.name(), words),
                "Document " + document.name() + " " + why + ": " + words,
                cause);
    }

    private static String words(Throwable cause) {
        // what a library did not foresee speaks of the library's insides
        boolean meant = !(cause instanceof RuntimeException) || cause instanceof IllegalArgumentException;
        return Optional.ofNullable(cause.getMessage())
                .map(message -> message.replaceAll("\\s++", " ").strip())
                .filter(message -> meant && !message.isEmpty() && !message.equals("null"))
                .map(message -> message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message)
                .orElse(cause instanceof EOFException ? "it ends too early" : CONTRADICTS);
    }
}
