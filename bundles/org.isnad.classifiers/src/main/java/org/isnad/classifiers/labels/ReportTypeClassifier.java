package org.isnad.classifiers.labels;

import java.util.List;
import java.util.Optional;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.report.Attribution;
import org.isnad.report.Classification;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Label;
import org.isnad.report.Passage;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/**
 * Says what kind of report it is, by what its headline and its first two paragraphs say: round-up, statement, denial,
 * analysis, relay, or else news if anyone is cited or a date line stands before it. In doubt it says nothing.
 */
@Component
@ClassifierInfo(
        id = "isnad.report-type",
        label = "%classifier.report-type",
        languages = {"ar", "en", "he", "tr"},
        needs = "attribution",
        gives = "label.report-type")
public final class ReportTypeClassifier implements Classifier {
    private static final CueWords CUES = new CueWords("report-type.tsv");
    private static final List<String> STRONGEST_FIRST = List.of("round-up", "statement", "denial", "analysis", "relay");
    private static final String ANYWHERE = ".lead";
    private static final int LEAD_PARAGRAPHS = 2;

    @Override
    public List<Finding> classify(Dossier dossier, Work work) {
        work.check();
        Report report = dossier.report();
        FoldedText text = FoldedText.of(report.text());
        Optional<Classification> byWords = STRONGEST_FIRST.stream()
                .flatMap(code -> lead(report).stream()
                        .flatMap(passage -> CUES.in(text, passage).stream().filter(cue -> counts(cue, code, passage)))
                        .limit(1)
                        .map(cue -> found(
                                code,
                                cue.span(),
                                "report-type.words",
                                cue.span().in(report.text()))))
                .findFirst();
        return byWords.or(() -> byTeller(dossier))
                .or(() -> news(dossier))
                .map(List::<Finding>of)
                .orElse(List.of());
    }

    private static List<Passage> lead(Report report) {
        List<Passage> paragraphs = report.body().stream().limit(LEAD_PARAGRAPHS).toList();
        return report.passages().stream()
                .filter(passage -> passage.role() == Role.HEADLINE || paragraphs.contains(passage))
                .toList();
    }

    // a cue of the headline counts there only; one for the lead (code.lead) counts in both
    private static boolean counts(Phrases.Match<String> cue, String code, Passage passage) {
        return cue.value().equals(code + ANYWHERE) || (cue.value().equals(code) && passage.role() == Role.HEADLINE);
    }

    private static Optional<Classification> byTeller(Dossier dossier) {
        List<Passage> lead = lead(dossier.report());
        return dossier.findings(Attribution.class).stream()
                .filter(told -> lead.stream().anyMatch(passage -> passage.span().contains(told.span())))
                .flatMap(told -> told.chain().stream().limit(1))
                .map(link -> link.source())
                .filter(source -> source.kind() == SourceKind.OUTLET || source.kind() == SourceKind.AGENCY)
                .findFirst()
                .map(source -> found("relay", source.span(), "report-type.relay", source.name()));
    }

    private static Optional<Classification> news(Dossier dossier) {
        Report report = dossier.report();
        Optional<Span> span = report.passages().stream()
                .filter(passage -> passage.role() == Role.DATELINE)
                .map(Passage::span)
                .findFirst()
                .or(() -> dossier.findings(Attribution.class).stream()
                        .map(Attribution::span)
                        .findFirst());
        return span.map(where -> found("news", where, "report-type.news", where.in(report.text())));
    }

    private static Classification found(String code, Span span, String key, String words) {
        String brief = words.length() <= 80 ? words : words.substring(0, 79) + "…";
        return new Classification(span, new Label("report-type", code), Reason.of(key, brief), key);
    }
}
