package org.isnad.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Conflict;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Origin;
import org.isnad.report.Outcome;
import org.isnad.report.Quote;
import org.isnad.report.ReportId;
import org.isnad.report.Row;
import org.isnad.report.Run;
import org.isnad.report.Span;

/** Answers "why?" for selected words: what was found there, by which rule of which plug-in, and what the comparison made of it. */
final class Explanation {
    private static final int MOST_FINDINGS = 8;
    private static final int MOST_WORDS = 240;

    /** How a line is set. */
    enum Style {
        QUOTE,
        HEADING,
        FACT,
        NOTE
    }

    /** One line; {@code leadsTo} are the words it speaks of, if any. */
    record Line(Style style, String text, List<Quote> leadsTo) {}

    private final Texts texts;
    private final FindingWords words;
    private final List<Line> lines = new ArrayList<>();

    private Explanation(Texts texts) {
        this.texts = texts;
        words = new FindingWords(texts);
    }

    static List<Line> of(Quote quote, Dossier dossier, Optional<Shown> shown, Texts texts) {
        Explanation explanation = new Explanation(texts);
        explanation.quote(quote, dossier);
        shown.ifPresent(s -> explanation.comparison(quote, s));
        explanation.findings(quote, dossier);
        return explanation.lines;
    }

    private void quote(Quote quote, Dossier dossier) {
        String text = quote.span().in(dossier.report().text()).strip();
        add(Style.QUOTE, brief(text));
    }

    private void comparison(Quote quote, Shown shown) {
        for (Row row : shown.comparison().rows()) {
            if (touches(row.quotes(), quote)) {
                add(Style.HEADING, texts.get("why.row", texts.code("row", row.relation())));
                add(Style.FACT, texts.reason(row.reason()));
                others(row.quotes(), quote, shown);
            }
        }
        for (Conflict conflict : shown.comparison().conflicts()) {
            if (touches(conflict.quotes(), quote)) {
                String key = conflict.real() ? "why.conflict" : "why.no-conflict";
                add(Style.HEADING, texts.get(key, texts.code("conflict", conflict.kind())));
                add(Style.FACT, texts.reason(conflict.reason()));
                others(conflict.quotes(), quote, shown);
            }
        }
        for (Origin origin : shown.comparison().origins()) {
            if (touches(origin.quotes(), quote)) {
                add(
                        Style.HEADING,
                        texts.get("why.origin", isolate(origin.source().name())));
                add(Style.FACT, texts.code("independence", origin.independent()));
                add(Style.FACT, texts.reason(origin.reason()));
                others(origin.quotes(), quote, shown);
            }
        }
    }

    private void others(List<Quote> quotes, Quote asked, Shown shown) {
        for (Quote other : quotes) {
            if (!touches(List.of(other), asked)) {
                shown.dossier(other.report())
                        .ifPresent(d -> lines.add(new Line(
                                Style.QUOTE, brief(other.span().in(d.report().text())), List.of(other))));
            }
        }
    }

    private void findings(Quote quote, Dossier dossier) {
        List<Finding> found = dossier.findings(Finding.class).stream()
                .filter(f -> nearness(f, quote.span()) < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(f -> nearness(f, quote.span())))
                .limit(MOST_FINDINGS)
                .toList();
        if (found.isEmpty()) {
            add(Style.NOTE, texts.get("why.nothing"));
        }
        for (Finding finding : found) {
            add(Style.HEADING, words.kind(finding));
            words.facts(finding, dossier.report()).forEach(fact -> add(Style.FACT, fact));
            add(Style.NOTE, origin(finding, dossier));
        }
    }

    // how far the place of a finding that touches the words is from being exactly them
    private static int nearness(Finding finding, Span span) {
        return Layer.places(finding)
                .filter(place -> place.overlaps(span))
                .mapToInt(place -> Math.abs(place.start() - span.start()) + Math.abs(place.end() - span.end()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private String origin(Finding finding, Dossier dossier) {
        List<Run> runs = dossier.analysis().runs();
        for (Run run : runs.reversed()) {
            if (run.outcome() instanceof Outcome.Done done && done.findings().contains(finding)) {
                return texts.get(
                        "why.rule", isolate(finding.rule()), isolate(run.classifier()), isolate(run.version()));
            }
        }
        return texts.get("why.rule-only", isolate(finding.rule()));
    }

    private static boolean touches(List<Quote> quotes, Quote asked) {
        ReportId report = asked.report();
        return quotes.stream()
                .anyMatch(q -> q.report().equals(report) && q.span().overlaps(asked.span()));
    }

    private void add(Style style, String text) {
        lines.add(new Line(style, text, List.of()));
    }

    private static String brief(String text) {
        return text.length() <= MOST_WORDS ? text : text.substring(0, MOST_WORDS) + "…";
    }

    /** Keeps ids and names from pulling the words around them into their own direction. */
    static String isolate(String text) {
        return "\u2068" + text + "\u2069";
    }
}
