package org.isnad.core.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.core.plugins.Contribution;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.report.Reason;
import org.isnad.report.Span;
import org.isnad.text.FileFormats;

/** Says in words how a parser failed on a document. */
record ParserFailure(Contribution<Parser> parser, Document document) {
    private static final String READ = "read";

    static ParseException unclaimed(Document document, List<String> failures) {
        Optional<FileFormats.Format> known = FileFormats.of(document.head(FileFormats.HEAD))
                .filter(format -> !format.kind().equals(READ));
        if (known.isPresent()) {
            FileFormats.Format format = known.get();
            return new ParseException(
                    Reason.of("core.format." + format.kind(), document.name(), format.name()),
                    "No parser reads " + document.name() + ": it is of the format " + format.name());
        }
        if (failures.isEmpty()) {
            return new ParseException(
                    Reason.of("core.parser.none", document.name()),
                    "No parser reads " + document.name() + ": its format is not known or not supported");
        }
        String all = String.join("; ", failures);
        return new ParseException(
                Reason.of("core.parser.none-after-failures", document.name(), all),
                "No parser reads " + document.name() + "; these failed looking at it: " + all);
    }

    /** A failure of the parser, as against its own word that it cannot read the document. */
    static final class Failed extends ParseException {
        private static final long serialVersionUID = 1L;

        private final String what;

        Failed(Reason reason, String message, String what) {
            super(reason, message);
            this.what = what;
        }

        /** What went wrong, without the name of the parser. */
        String what() {
            return what;
        }
    }

    /** Nobody of several that claimed the document has read it. */
    static ParseException noneOf(List<Reading.Failure> tried, Document document) {
        String names = String.join(
                ", ", tried.stream().map(failure -> failure.parser().id()).toList());
        String all = String.join(
                "; ", tried.stream().map(Reading.Failure::signed).distinct().toList());
        return new ParseException(
                Reason.of("core.parser.all-failed", document.name(), names, all),
                "None of these could read " + document.name() + ": " + all);
    }

    Failed failed(PlugInFailure failure) {
        String words = String.valueOf(failure.getMessage());
        return failure.limit()
                .map(limit -> told("slow", "failed on " + document.name() + ": " + words, "" + limit.toSeconds()))
                .orElseGet(() -> failed(words));
    }

    Failed failed(String words) {
        return told("failed", "failed on " + document.name() + ": " + words, words);
    }

    Failed outOfMemory(int megabytes) {
        String words = "was ended on " + document.name() + ": it needed more memory than " + megabytes + " MB";
        return told("memory", words, "" + megabytes);
    }

    Failed ended(int code) {
        return told("ended", "ended its process on " + document.name() + " with code " + code, "" + code);
    }

    Failed gone() {
        return told("gone", "was removed before it could read " + document.name());
    }

    Failed brokePromise(int reports) {
        return told(
                "broke-promise",
                "gave " + reports + " reports for " + document.name()
                        + ", which must be one or more with the ids of this document");
    }

    Failed outside(Span span, int length) {
        String where = span.start() + ".." + span.end();
        return told(
                "outside",
                "gave for " + document.name() + " a report that points to " + where + ", outside its text of " + length
                        + " characters",
                where,
                "" + length);
    }

    private Failed told(String key, String words, String... more) {
        String[] arguments = Stream.concat(Stream.of(parser.id(), parser.bundle(), document.name()), Stream.of(more))
                .toArray(String[]::new);
        return new Failed(
                Reason.of("core.parser." + key, arguments), "Parser " + parser.signature() + " " + words, words);
    }
}
