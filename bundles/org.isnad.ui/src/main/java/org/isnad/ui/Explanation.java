package org.isnad.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Outcome;
import org.isnad.report.Quote;
import org.isnad.report.Run;
import org.isnad.report.Span;
import org.isnad.workspace.Decision;
import org.isnad.workspace.Note;

/** Answers "why?" for selected words: what the comparison made of them, what was found there, and by which rule of which plug-in. */
final class Explanation {
    private static final int MOST_FINDINGS = 8;
    private static final int MOST_WORDS = 240;

    private final Texts texts;
    private final FindingWords words;
    private final List<SheetLine> lines = new ArrayList<>();

    private Explanation(Texts texts) {
        this.texts = texts;
        words = new FindingWords(texts);
    }

    static List<SheetLine> of(
            Quote quote, Dossier dossier, Optional<Shown> shown, List<Decision> decisions, Texts texts) {
        Explanation explanation = new Explanation(texts);
        explanation.add(
                SheetLine.Style.QUOTE,
                brief(quote.span().in(dossier.report().text()).strip()));
        // where it is seen as soon as it is kept
        explanation.decided(quote, decisions);
        Optional<Asked> asked = shown.map(s -> new Asked(quote, dossier, s));
        asked.ifPresent(a -> explanation.lines.addAll(new ClaimSheet(a, texts).lines()));
        explanation.lines.addAll(new GradeSheet(quote, dossier, asked, decisions, texts).lines());
        explanation.why(quote, dossier, asked);
        return explanation.lines;
    }

    private void why(Quote quote, Dossier dossier, Optional<Asked> asked) {
        add(SheetLine.Style.HEADING, texts.get("sheet.why"));
        asked.flatMap(Asked::row).ifPresent(row -> once(texts.reason(row.reason())));
        asked.ifPresent(a -> a.voices().forEach(o -> once(texts.reason(o.reason()))));
        findings(quote, dossier);
    }

    private void findings(Quote quote, Dossier dossier) {
        List<Finding> found = dossier.findings(Finding.class).stream()
                .filter(f -> nearness(f, quote.span()) < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(f -> nearness(f, quote.span())))
                .limit(MOST_FINDINGS)
                .toList();
        if (found.isEmpty()) {
            add(SheetLine.Style.NOTE, texts.get("why.nothing"));
        }
        for (Finding finding : found) {
            add(SheetLine.Style.FACT, words.kind(finding));
            words.facts(finding, dossier.report()).forEach(fact -> add(SheetLine.Style.NOTE, fact));
            add(SheetLine.Style.NOTE, rule(finding, dossier));
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

    private String rule(Finding finding, Dossier dossier) {
        List<Run> runs = dossier.analysis().runs();
        for (Run run : runs.reversed()) {
            if (run.outcome() instanceof Outcome.Done done && done.findings().contains(finding)) {
                return texts.get(
                        "why.rule", isolate(finding.rule()), isolate(run.classifier()), isolate(run.version()));
            }
        }
        return texts.get("why.rule-only", isolate(finding.rule()));
    }

    private void decided(Quote quote, List<Decision> decisions) {
        List<Decision> here = decisions.stream()
                .filter(d -> d.span().filter(quote.span()::equals).isPresent())
                .toList();
        List<SheetLine> said = new ArrayList<>();
        here.stream()
                .filter(d -> d.subject().equals("finding"))
                .reduce((earlier, later) -> later)
                .filter(d -> !d.verdict().equals(Inspector.WITHDRAWN))
                .ifPresent(d -> said.add(SheetLine.fact(
                        texts.code("verdict", d.verdict()), isolate(d.analyst()), SheetLine.Mark.PLAIN)));
        // also those on more or fewer words than these, or nobody would find them again
        Note.of(decisions).stream()
                .filter(note -> note.span().filter(quote.span()::overlaps).isPresent())
                .forEach(note -> {
                    said.add(SheetLine.of(SheetLine.Style.QUOTE, note.words()).of(note));
                    said.add(SheetLine.fact(signed(note), texts.get("note.change"), SheetLine.Mark.PLAIN)
                            .of(note));
                });
        if (!said.isEmpty()) {
            add(SheetLine.Style.HEADING, texts.get("decision.made"));
            lines.addAll(said);
        }
    }

    private String signed(Note note) {
        String day = new SummaryWords(texts).moment(note.changed());
        String key = note.changed().equals(note.written()) ? "note.by" : "note.by.changed";
        return texts.get(key, isolate(note.analyst()), day);
    }

    // the reason of a conflict stands beside its values already
    private void once(String note) {
        if (lines.stream().noneMatch(line -> line.text().equals(note))) {
            add(SheetLine.Style.NOTE, note);
        }
    }

    private void add(SheetLine.Style style, String text) {
        lines.add(SheetLine.of(style, text));
    }

    static String brief(String text) {
        String flat = text.replaceAll("\\s++", " ");
        return flat.length() <= MOST_WORDS ? flat : flat.substring(0, MOST_WORDS) + "…";
    }

    /** Keeps the parts of a path in their order, whatever they are written in. */
    static String leftToRight(String path) {
        return "\u2066" + path + "\u2069";
    }

    /** Keeps ids and names from pulling the words around them into their own direction. */
    static String isolate(String text) {
        return "\u2068" + text + "\u2069";
    }
}
