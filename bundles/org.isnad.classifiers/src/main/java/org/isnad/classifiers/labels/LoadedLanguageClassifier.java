package org.isnad.classifiers.labels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.report.Classification;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Label;
import org.isnad.report.Passage;
import org.isnad.report.Quotation;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/**
 * Marks words by which the report itself takes sides: praise, insult, alarm, contempt. What stands in quotation marks is
 * someone else's word and is left alone.
 */
@Component
@ClassifierInfo(
        id = "isnad.loaded-language",
        label = "%classifier.loaded-language",
        languages = {"ar", "en", "he", "tr"},
        needs = "quotation",
        gives = "label.loaded-language")
public final class LoadedLanguageClassifier implements Classifier {
    private static final CueWords CUES = new CueWords("loaded-language.tsv");

    @Override
    public List<Finding> classify(Dossier dossier, Work work) {
        Report report = dossier.report();
        FoldedText text = FoldedText.of(report.text());
        List<Span> quoted = dossier.findings(Quotation.class).stream()
                .map(Quotation::span)
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        List<Finding> findings = new ArrayList<>();
        int next = 0;
        for (Passage passage : report.passages()) {
            work.check();
            if (passage.role() == Role.FURNITURE || passage.role() == Role.LINK) {
                continue;
            }
            for (Phrases.Match<String> cue : CUES.in(text, passage)) {
                while (next < quoted.size()
                        && quoted.get(next).end() <= cue.span().start()) {
                    next++;
                }
                boolean inside = next < quoted.size() && quoted.get(next).contains(cue.span());
                if (!inside) {
                    findings.add(found(cue, report.text()));
                }
            }
        }
        return findings;
    }

    private static Classification found(Phrases.Match<String> cue, String text) {
        String key = "loaded-language." + cue.value();
        return new Classification(
                cue.span(),
                new Label("loaded-language", cue.value()),
                Reason.of(key, cue.span().in(text)),
                key);
    }
}
