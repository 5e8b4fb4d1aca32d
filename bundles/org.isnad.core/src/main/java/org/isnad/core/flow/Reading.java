package org.isnad.core.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.core.child.Answer;
import org.isnad.core.child.WarmChild;
import org.isnad.core.plugins.Catalogue;
import org.isnad.core.plugins.Contribution;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.isnad.workspace.Engine.Parsed;

/** Chooses the parser that fits best and checks what it made. */
final class Reading {
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final Catalogue catalogue;
    private final Guard guard;
    private final Failings failings = new Failings();
    private final Optional<WarmChild> child;
    private volatile boolean one;

    Reading(Catalogue catalogue, Guard guard, Optional<WarmChild> child) {
        this.catalogue = catalogue;
        this.guard = guard;
        this.child = child;
    }

    /** Lets even a parser that should be isolated run in this process. */
    void justOne() {
        one = true;
    }

    /** Parsers that claim the document are tried one after the other, until one reads it. */
    Parsed parse(Document document, Work work) throws ParseException {
        List<Failure> looking = new ArrayList<>();
        List<Contribution<Parser>> claiming = claiming(document, work, looking);
        if (claiming.isEmpty()) {
            throw ParserFailure.unclaimed(
                    document, looking.stream().map(Failure::signed).toList());
        }
        List<Failure> tried = new ArrayList<>();
        for (Contribution<Parser> parser : claiming) {
            try {
                List<Report> reports = checked(parser, document, work);
                List<Reason> told = new ArrayList<>(untold(looking, document));
                tried.forEach(failure -> told.add(failure.instead(document, parser)));
                return new Parsed(parser.id(), parser.version(), reports, told);
            } catch (ParseException e) {
                tried.add(failed(parser, document, e));
                if (tried.size() == 1 && (knows(parser, e) || claiming.size() == 1)) {
                    throw e;
                }
                if (knows(parser, e)) {
                    break;
                }
            }
        }
        throw ParserFailure.noneOf(tried, document);
    }

    // one of ours that refuses in its own words knows the format: others would take its source for text
    private static boolean knows(Contribution<Parser> parser, ParseException e) {
        return parser.ours() && !(e instanceof ParserFailure.Failed);
    }

    private Failure failed(Contribution<Parser> parser, Document document, ParseException e) {
        String words = e instanceof ParserFailure.Failed own ? own.what() : String.valueOf(e.getMessage());
        Failure failure = new Failure(parser, words);
        if (!knows(parser, e)) {
            failings.add(parser, document.name(), failure.words());
        }
        return failure;
    }

    /** How parsers have failed on documents they claimed. */
    Failings failings() {
        return failings;
    }

    private List<Report> checked(Contribution<Parser> parser, Document document, Work work) throws ParseException {
        try {
            List<Report> reports = read(parser, document, work);
            check(parser, document, reports);
            return reports;
        } catch (PlugInFailure e) {
            throw e.refusal().orElseGet(() -> new ParserFailure(parser, document).failed(e));
        } catch (OutOfMemoryError memory) {
            // what it took is free again; nothing else is at work whose memory it could have been
            if (one) {
                long megabytes = Runtime.getRuntime().maxMemory() >> 20;
                throw new ParserFailure(parser, document).outOfMemory((int) megabytes);
            }
            throw memory;
        }
    }

    private List<Report> read(Contribution<Parser> parser, Document document, Work work)
            throws ParseException, PlugInFailure {
        Optional<WarmChild.Turn> turn =
                child.filter(c -> parser.isolated() && !one).flatMap(c -> c.turn(parser, work));
        if (turn.isEmpty()) {
            return guard.call(parser.signature(), work, document.size(), w -> call(parser, document, w));
        }
        // if the guard gives up, closing ends the child
        try (WarmChild.Turn lent = turn.get()) {
            return reports(
                    parser, document, guard.call(parser.signature(), work, document.size(), w -> lent.parse(document)));
        }
    }

    private static List<Report> reports(Contribution<Parser> parser, Document document, Answer answer)
            throws ParseException {
        ParserFailure failure = new ParserFailure(parser, document);
        return switch (answer) {
            case Answer.Read read -> read.reports();
            case Answer.Refused refused -> throw new ParseException(refused.reason(), refused.message());
            case Answer.Failed failed -> throw failure.failed(failed.words());
            case Answer.OutOfMemory memory -> throw failure.outOfMemory(memory.megabytes());
            case Answer.Ended ended -> throw failure.ended(ended.code());
        };
    }

    private static List<Report> call(Contribution<Parser> parser, Document document, Work work) throws ParseException {
        Optional<ParseOutcome> outcome = parser.service().use(service -> {
            try {
                return new ParseOutcome(service.parse(document, work), Optional.empty());
            } catch (ParseException e) {
                return new ParseOutcome(List.of(), Optional.of(e));
            }
        });
        ParseOutcome found = outcome.orElseThrow(() -> new ParserFailure(parser, document).gone());
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

    /** How a parser failed looking at a document or reading it. */
    record Failure(Contribution<Parser> parser, String words) {
        String signed() {
            return parser.signature() + ": " + words;
        }

        Reason instead(Document document, Contribution<Parser> reader) {
            return Reason.of("core.parser.instead", parser.id(), parser.bundle(), document.name(), reader.id(), words);
        }
    }

    // another has read it, so nobody else says so; once, since a collection holds thousands
    private List<Reason> untold(List<Failure> failures, Document document) {
        return failures.stream()
                .filter(failure -> told.add(failure.signed()))
                .map(failure -> Reason.of(
                        "core.parser.looking",
                        failure.parser().id(),
                        failure.parser().bundle(),
                        document.name(),
                        failure.words()))
                .toList();
    }

    private List<Contribution<Parser>> claiming(Document document, Work work, List<Failure> failures) {
        return candidates(document, work, failures).stream()
                .filter(c -> c.fit() != Fit.NONE)
                .sorted(Comparator.comparing(Candidate::fit)
                        .thenComparing(c -> !c.parser().ours())
                        .thenComparing(Candidate::declared)
                        .thenComparing(c -> c.parser().id(), Comparator.reverseOrder())
                        .reversed())
                .map(Candidate::parser)
                .toList();
    }

    private List<Candidate> candidates(Document document, Work work, List<Failure> failures) {
        List<Candidate> candidates = new ArrayList<>();
        for (Contribution<Parser> parser : catalogue.parsers()) {
            if (catalogue.switchedOff(parser.id())) {
                continue;
            }
            try {
                Fit fit = guard.call(
                        parser.signature(),
                        work,
                        w -> parser.service()
                                .use(service -> fit(service, document))
                                .orElse(Fit.NONE));
                candidates.add(new Candidate(parser, fit, declared(parser, document)));
            } catch (PlugInFailure e) {
                failures.add(new Failure(parser, String.valueOf(e.getMessage())));
            }
        }
        return candidates;
    }

    private static Fit fit(Parser parser, Document document) {
        Fit fit = parser.fit(document);
        if (Objects.isNull(fit)) {
            throw new IllegalStateException("it gave null instead of how well it fits");
        }
        return fit;
    }

    private record Candidate(Contribution<Parser> parser, Fit fit, boolean declared) {}

    private static boolean declared(Contribution<Parser> parser, Document document) {
        String declared = document.mediaType().orElse("").toLowerCase(Locale.ROOT);
        return parser.mediaTypes().stream().anyMatch(type -> declared.equals(type) || declared.startsWith(type + ";"));
    }

    private static void check(Contribution<Parser> parser, Document document, List<Report> reports)
            throws ParseException {
        ParserFailure failure = new ParserFailure(parser, document);
        // a plug-in's class knows nothing of our null checks
        boolean good = !Objects.isNull(reports) && !reports.isEmpty();
        for (int i = 0; good && i < reports.size(); i++) {
            Report report = reports.get(i);
            good = !Objects.isNull(report)
                    && !Objects.isNull(report.text())
                    && ReportId.of(document, i).equals(report.id());
        }
        if (!good) {
            throw failure.brokePromise(Objects.isNull(reports) ? 0 : reports.size());
        }
        for (Report report : reports) {
            Optional<Span> outside = Promises.outside(report);
            if (outside.isPresent()) {
                throw failure.outside(outside.get(), report.text().length());
            }
        }
    }
}
