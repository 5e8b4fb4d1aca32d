package org.isnad.core.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.core.plugins.Catalogue;
import org.isnad.core.plugins.Contribution;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.work.Work;
import org.isnad.workspace.Engine.Parsed;

/** Chooses the parser that fits best and checks what it made. */
final class Reading {
    private final Catalogue catalogue;
    private final Guard guard;

    Reading(Catalogue catalogue, Guard guard) {
        this.catalogue = catalogue;
        this.guard = guard;
    }

    Parsed parse(Document document, Work work) throws ParseException {
        Contribution<Parser> parser = choose(document, work);
        try {
            List<Report> reports = guard.call(work, w -> call(parser, document, w));
            check(parser, document, reports);
            return new Parsed(parser.id(), parser.version(), reports);
        } catch (PlugInFailure e) {
            throw e.refusal().orElseGet(() -> failed(parser, document, e));
        }
    }

    private static List<Report> call(Contribution<Parser> parser, Document document, Work work) throws ParseException {
        Optional<ParseOutcome> outcome = parser.service().use(service -> {
            try {
                return new ParseOutcome(service.parse(document, work), Optional.empty());
            } catch (ParseException e) {
                return new ParseOutcome(List.of(), Optional.of(e));
            }
        });
        ParseOutcome found = outcome.orElseThrow(() -> gone(parser, document));
        if (found.refusal().isPresent()) {
            throw found.refusal().get();
        }
        return found.reports();
    }

    private record ParseOutcome(List<Report> reports, Optional<ParseException> refusal) {}

    /** Whether a parser is made for this very document. */
    boolean madeFor(Document document, Work work) {
        return candidates(document, work, new ArrayList<>()).stream().anyMatch(c -> c.fit() == Fit.EXACT);
    }

    private Contribution<Parser> choose(Document document, Work work) throws ParseException {
        List<String> failures = new ArrayList<>();
        return candidates(document, work, failures).stream()
                .filter(c -> c.fit() != Fit.NONE)
                .max(Comparator.comparing(Candidate::fit)
                        .thenComparing(Candidate::declared)
                        .thenComparing(c -> c.parser().id(), Comparator.reverseOrder()))
                .map(Candidate::parser)
                .orElseThrow(() -> unclaimed(document, failures));
    }

    private List<Candidate> candidates(Document document, Work work, List<String> failures) {
        List<Candidate> candidates = new ArrayList<>();
        for (Contribution<Parser> parser : catalogue.parsers()) {
            if (catalogue.switchedOff(parser.id())) {
                continue;
            }
            try {
                Fit fit = guard.call(
                        work,
                        w -> parser.service()
                                .use(service -> service.fit(document))
                                .orElse(Fit.NONE));
                candidates.add(new Candidate(parser, fit, declared(parser, document)));
            } catch (PlugInFailure e) {
                failures.add(parser.signature() + ": " + e.getMessage());
            }
        }
        return candidates;
    }

    private record Candidate(Contribution<Parser> parser, Fit fit, boolean declared) {}

    private static boolean declared(Contribution<Parser> parser, Document document) {
        String declared = document.mediaType().orElse("").toLowerCase(Locale.ROOT);
        return parser.mediaTypes().stream().anyMatch(type -> declared.equals(type) || declared.startsWith(type + ";"));
    }

    private static void check(Contribution<Parser> parser, Document document, List<Report> reports)
            throws ParseException {
        boolean good = !reports.isEmpty();
        for (int i = 0; good && i < reports.size(); i++) {
            good = ReportId.of(document, i).equals(reports.get(i).id());
        }
        if (!good) {
            throw new ParseException(
                    Reason.of("core.parser.broke-promise", parser.id(), parser.bundle(), document.name()),
                    "Parser " + parser.signature() + " gave " + reports.size() + " reports for " + document.name()
                            + ", which must be one or more with the ids of this document");
        }
    }

    private static ParseException failed(Contribution<Parser> parser, Document document, PlugInFailure failure) {
        Reason reason = failure.limit()
                .map(limit -> Reason.of(
                        "core.parser.slow", parser.id(), parser.bundle(), document.name(), "" + limit.toSeconds()))
                .orElseGet(() -> Reason.of(
                        "core.parser.failed",
                        parser.id(),
                        parser.bundle(),
                        document.name(),
                        "" + failure.getMessage()));
        return new ParseException(
                reason, "Parser " + parser.signature() + " failed on " + document.name() + ": " + failure.getMessage());
    }

    private static ParseException unclaimed(Document document, List<String> failures) {
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

    private static ParseException gone(Contribution<Parser> parser, Document document) {
        return new ParseException(
                Reason.of("core.parser.gone", parser.id(), parser.bundle(), document.name()),
                "Parser " + parser.signature() + " was removed before it could read " + document.name());
    }
}
