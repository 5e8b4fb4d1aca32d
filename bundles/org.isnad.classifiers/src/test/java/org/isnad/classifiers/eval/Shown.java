package org.isnad.classifiers.eval;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.classifiers.attribution.Gold;
import org.isnad.classifiers.attribution.Pairing;
import org.isnad.report.Attribution;
import org.isnad.report.Span;

/** Writes out what differs, for those who read errors. */
record Shown(Annotated gold, Tally tally) {
    void attributions(List<Gold.Marked> wanted, List<Gold.Marked> found) {
        for (Gold.Marked one : wanted) {
            Optional<Gold.Marked> pair = Pairing.best(one, found);
            if (pair.isEmpty()) {
                line("ATTRIBUTION missed " + words(one));
            } else if (!words(one).equals(words(pair.get()))) {
                line("ATTRIBUTION " + words(one) + "\n      found " + words(pair.get()));
            }
        }
        for (Gold.Marked one : found) {
            if (Pairing.best(one, wanted).isEmpty()) {
                line("ATTRIBUTION extra " + words(one));
            }
        }
    }

    private String words(Gold.Marked one) {
        return "[" + words(one.cue()) + "] " + one.source().map(this::words).orElse("–") + " | "
                + one.content().map(this::words).orElse("–");
    }

    private String words(Span span) {
        return Pairing.trimmed(gold.text(), span).in(gold.text());
    }

    void chain(Annotated.Chain wanted, Optional<Attribution> found) {
        line("CHAIN "
                + wanted.links().stream()
                        .map(hop -> hop.source()
                                .map(teller -> words(teller.words()
                                        .or(() -> teller.antecedents().stream().findFirst())
                                        .orElse(hop.cue())))
                                .orElse("?"))
                        .collect(Collectors.joining(" < "))
                + " found " + found.map(this::names).orElse("none"));
    }

    void surplus(Attribution found) {
        line("CHAIN extra " + names(found));
    }

    private String names(Attribution found) {
        return found.chain().stream().map(link -> words(link.source().span())).collect(Collectors.joining(" < "));
    }

    /** Spans that only one side has. */
    void spans(String what, List<Span> wanted, List<Span> found) {
        wanted.stream().filter(span -> !found.contains(span)).forEach(span -> line(what + " missed " + around(span)));
        found.stream().filter(span -> !wanted.contains(span)).forEach(span -> line(what + " extra " + around(span)));
    }

    private String around(Span span) {
        int from = Math.max(0, span.start() - 25);
        int to = Math.min(gold.text().length(), span.end() + 25);
        return (gold.text().substring(from, span.start()) + "[" + span.in(gold.text()) + "]"
                        + gold.text().substring(span.end(), to))
                .replace('\n', ' ');
    }

    void line(String words) {
        tally.error(() -> gold.id() + " " + words);
    }
}
