package org.isnad.classifiers.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.report.Claim;
import org.isnad.report.Mention;
import org.isnad.report.Outcome;
import org.isnad.report.Quantity;
import org.isnad.report.Run;
import org.isnad.report.Span;
import org.isnad.report.TimeReference;

/** Measures names, times, quantities, certainty and the labels of a report. */
record Found(Reading reading, Tally tally) {
    private static final Pattern YEARS = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");
    private static final Pattern NUMBERS = Pattern.compile("\\d[\\d.,]*\\d|\\d");

    private record Typed(Span span, String type) {}

    void measure() {
        runs();
        names();
        times();
        quantities();
        certainty();
        labels();
    }

    // a classifier that fails on a report must not pass for one that finds nothing
    private void runs() {
        for (Run run : reading.dossier().analysis().runs()) {
            tally.score("runs done").wanted();
            tally.score("runs done").found(run.outcome() instanceof Outcome.Done);
            if (!(run.outcome() instanceof Outcome.Done)) {
                new Shown(reading.gold(), tally).line("RUN " + run);
            }
        }
    }

    private void names() {
        List<Typed> wanted = reading.gold().mentions().stream()
                .map(name -> new Typed(name.span(), type(name.kind())))
                .toList();
        List<Typed> found = mentions("").stream()
                .filter(name -> !name.type().isEmpty())
                .distinct()
                .toList();
        tally.score("names exact").compare(found, wanted, Typed::equals);
        tally.score("names overlap").compare(found, wanted, Found::overlap);
        List<Typed> countries = mentions("country");
        tally.baseline("names exact").compare(countries, wanted, Typed::equals);
        tally.baseline("names overlap").compare(countries, wanted, Found::overlap);
        new Shown(reading.gold(), tally)
                .spans(
                        "NAME",
                        wanted.stream().map(Typed::span).toList(),
                        found.stream().map(Typed::span).toList());
        wanted.forEach(want -> found.stream()
                .filter(name -> name.span().equals(want.span()) && !name.type().equals(want.type()))
                .forEach(name -> new Shown(reading.gold(), tally)
                        .line("NAME " + want.span().in(reading.gold().text()) + " " + want.type() + " found "
                                + name.type())));
    }

    private List<Typed> mentions(String kind) {
        return reading.found(Mention.class).stream()
                .filter(mention -> kind.isEmpty() || mention.kind().equals(kind))
                .map(mention -> new Typed(mention.span(), type(mention.kind())))
                .toList();
    }

    private static boolean overlap(Typed a, Typed b) {
        return a.span().overlaps(b.span()) && a.type().equals(b.type());
    }

    private static String type(String kind) {
        return switch (kind) {
            case "person" -> "person";
            case "country", "city", "region", "facility", "place" -> "place";
            case "office", "nationality" -> "";
            default -> "organisation";
        };
    }

    private void times() {
        List<TimeReference> found = reading.found(TimeReference.class);
        List<Annotated.Time> wanted = reading.gold().times();
        List<Span> spans = wanted.stream().map(Annotated.Time::span).toList();
        List<Span> given = found.stream().map(TimeReference::span).toList();
        spans("times", given, spans, YEARS);
        for (Annotated.Time time : wanted) {
            if (time.from().isPresent() && reading.gold().dated()) {
                Optional<TimeReference> pair = found.stream()
                        .filter(f -> f.span().overlaps(time.span()))
                        .findFirst();
                boolean right = pair.filter(f -> day(time.from().get())
                                .equals(f.from().toLocalDate().toString()))
                        .isPresent();
                tally.score("times first day").wanted();
                tally.score("times first day").found(right);
                if (!right && pair.isPresent()) {
                    new Shown(reading.gold(), tally)
                            .line("DAY " + time.span().in(reading.gold().text()) + " "
                                    + time.from().get() + " found " + pair.get().from());
                }
            }
        }
        new Shown(reading.gold(), tally).spans("TIME", spans, given);
    }

    private static String day(String from) {
        return from + "-01-01".substring(from.length() == 4 ? 0 : from.length() == 7 ? 3 : 6);
    }

    private void quantities() {
        List<Quantity> found = reading.found(Quantity.class);
        List<Annotated.Amount> wanted = reading.gold().quantities();
        List<Span> spans = wanted.stream().map(Annotated.Amount::span).toList();
        List<Span> given = found.stream().map(Quantity::span).toList();
        spans("quantities", given, spans, NUMBERS);
        tally.score("quantities value").compare(found, wanted, Found::equal);
        new Shown(reading.gold(), tally).spans("QUANTITY", spans, given);
    }

    private static boolean equal(Quantity found, Annotated.Amount wanted) {
        return found.span().overlaps(wanted.span())
                && found.low().doubleValue() == wanted.low()
                && found.high().doubleValue() == wanted.high()
                && found.bound()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-')
                        .equals(wanted.bound());
    }

    private void spans(String what, List<Span> found, List<Span> wanted, Pattern trivial) {
        List<Span> baseline = trivial.matcher(reading.gold().text())
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .filter(span -> span.start() >= reading.gold().body())
                .toList();
        tally.score(what + " exact").compare(found, wanted, Span::equals);
        tally.score(what + " overlap").compare(found, wanted, Span::overlaps);
        tally.baseline(what + " exact").compare(baseline, wanted, Span::equals);
        tally.baseline(what + " overlap").compare(baseline, wanted, Span::overlaps);
    }

    private void certainty() {
        List<Claim> found = reading.found(Claim.class);
        for (Annotated.Statement wanted : reading.gold().claims()) {
            Optional<Claim> pair = found.stream()
                    .filter(claim -> claim.span().overlaps(wanted.span()))
                    .max(Comparator.comparingInt(claim -> shared(claim.span(), wanted.span())));
            String given = pair.map(claim -> claim.certainty().name().toLowerCase(Locale.ROOT))
                    .orElse("none");
            tally.classes("certainty").add(wanted.certainty(), given);
            if (!given.equals(wanted.certainty())) {
                String words = pair.map(claim -> claim.span().in(reading.gold().text()))
                        .orElse("–");
                new Shown(reading.gold(), tally)
                        .line("CERTAINTY " + wanted.certainty() + " found " + given + ": "
                                + wanted.span().in(reading.gold().text()) + " / " + words);
            }
        }
    }

    private static int shared(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }

    private void labels() {
        reading.gold().labels().forEach((scheme, code) -> {
            tally.classes(scheme.replace('-', ' ')).add(code, reading.label(scheme));
            differs(scheme.replace('-', ' '), code, reading.label(scheme));
        });
        String day = reading.dossier()
                .report()
                .publication()
                .published()
                .map(stated -> stated.value().at().toLocalDate().toString())
                .orElse("none");
        if (reading.gold().dated()) {
            tally.score("date line").wanted();
            tally.score("date line").found(day.equals(reading.gold().published()));
            differs("date line", reading.gold().published(), day);
        }
    }

    private void differs(String what, String wanted, String given) {
        if (!given.equals(wanted)) {
            new Shown(reading.gold(), tally).line(what.toUpperCase(Locale.ROOT) + " " + wanted + " found " + given);
        }
    }
}
