package org.isnad.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.report.Correction;
import org.isnad.report.OriginRuling;
import org.isnad.report.Quote;
import org.isnad.report.ReportId;
import org.isnad.report.Span;
import org.isnad.workspace.Decision;
import org.isnad.workspace.Note;
import org.isnad.workspace.OriginDecisions;

/** What the analyst noted and decided, as it stands now, each with the words it is about. */
final class DecisionsHtml {
    private static final List<String> SUBJECTS = List.of("finding", "grade.source", "grade.information");
    private static final String WITHDRAWN = "withdrawn";
    private final Phrases phrases;
    private final Function<Quote, String> quoted;
    private final List<String> cards = new ArrayList<>();

    DecisionsHtml(Phrases phrases, Function<Quote, String> quoted) {
        this.phrases = phrases;
        this.quoted = quoted;
    }

    /** A section with a heading; nothing if nothing stands. */
    String section(List<Decision> decisions, List<FileReport> reads) {
        reads.forEach(this::corrected);
        for (Note note : Note.of(decisions)) {
            card(note.words(), note.analyst(), note.changed(), quotes(note.report(), note.span()));
        }
        standing(decisions).forEach(this::decided);
        OriginDecisions.rulings(decisions).forEach(this::ruled);
        return cards.isEmpty()
                ? ""
                : Html.element("h2", "", Html.text(phrases.of("heading.decisions"))) + "\n" + String.join("\n", cards)
                        + "\n";
    }

    private void corrected(FileReport read) {
        for (Correction correction : read.dossier().corrections()) {
            String words = phrases.corrected(correction, read.dossier().report());
            card(words, correction.analyst(), correction.at(), Html.element("bdi", "", Html.text(read.file())));
        }
    }

    // of several on one subject and the same words the last
    private static List<Decision> standing(List<Decision> decisions) {
        Map<List<Object>, Decision> last = new LinkedHashMap<>();
        Decision.inOrder(decisions).stream()
                .filter(decision -> SUBJECTS.contains(decision.subject()))
                .forEach(decision ->
                        last.put(List.of(decision.report(), decision.subject(), decision.span()), decision));
        return last.values().stream()
                .filter(decision -> !decision.verdict().equals(WITHDRAWN))
                .toList();
    }

    private void decided(Decision decision) {
        String words = decision.subject().equals("finding")
                ? phrases.of("decision." + decision.verdict())
                : phrases.of("decision." + decision.subject(), decision.verdict());
        card(words, decision.analyst(), decision.at(), quotes(decision.report(), decision.span()));
    }

    private void ruled(OriginRuling ruling) {
        String words = phrases.of(ruling.same() ? "decision.merge" : "decision.split", ruling.reason());
        cards.add(card(words, "", quoted.apply(ruling.one()) + quoted.apply(ruling.other())));
    }

    private String quotes(ReportId report, Optional<Span> span) {
        return span.map(words -> quoted.apply(new Quote(report, words))).orElse("");
    }

    private void card(String words, String analyst, Instant at, String quotes) {
        String day = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").format(at.atZone(ZoneId.systemDefault()));
        cards.add(card(words, analyst.isEmpty() ? day : analyst + " · " + day, quotes));
    }

    private static String card(String words, String by, String quotes) {
        return Html.element(
                "div",
                Html.css("card"),
                Html.element("b", " dir=\"auto\"", Html.text(words))
                        + Html.element("div", Html.css("faint"), Html.text(by))
                        + quotes);
    }
}
