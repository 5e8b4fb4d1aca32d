package org.isnad.classifiers.labels;

import java.util.List;
import java.util.Optional;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.report.Classification;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Label;
import org.isnad.report.Passage;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases;
import org.isnad.text.Word;
import org.isnad.text.Words;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/**
 * Says that the report's text may be cut: its last paragraph ends with an ellipsis, with an invitation to read on, or in
 * the middle of a sentence while other paragraphs do not.
 */
@Component
@ClassifierInfo(
        id = "isnad.cut-text",
        label = "%classifier.cut-text",
        languages = {"ar", "en", "he", "tr"},
        gives = "label.cut-text")
public final class CutTextClassifier implements Classifier {
    private static final CueWords CUES = new CueWords("cut-text.tsv");
    private static final Label CUT = new Label("cut-text", "possibly-cut");
    private static final String STOPS = ".!?؟۔:؛;";
    private static final String CLOSERS = "\"'»”’)]}›*";
    private static final int SENTENCE = 6;
    private static final int INVITATION = 6;
    private static final int SHOWN_WORDS = 5;

    @Override
    public List<Finding> classify(Dossier dossier, Work work) {
        work.check();
        Report report = dossier.report();
        List<Passage> paragraphs = report.passages().stream()
                .filter(passage -> passage.role() == Role.PARAGRAPH)
                .toList();
        if (paragraphs.isEmpty()) {
            return List.of();
        }
        FoldedText text = FoldedText.of(report.text());
        return invitation(report, text)
                .or(() -> ending(paragraphs, text))
                .map(List::<Finding>of)
                .orElse(List.of());
    }

    // the last passages that are short enough to be a line of their own, or the end of the last paragraph
    private static Optional<Classification> invitation(Report report, FoldedText text) {
        List<Passage> passages = report.passages();
        for (int i = passages.size() - 1; i >= 0; i--) {
            Passage passage = passages.get(i);
            List<Word> words = Words.of(text, passage.span());
            List<Phrases.Match<String>> cues = CUES.in(text, passage).stream()
                    .filter(cue -> cue.value().equals("read-more"))
                    .toList();
            boolean line = words.size() <= INVITATION;
            if (!cues.isEmpty()) {
                Span last = cues.getLast().span();
                if (line
                        || Words.of(text, new Span(last.end(), passage.span().end()))
                                .isEmpty()) {
                    return Optional.of(cut(last, "cut-text.read-more", text));
                }
            }
            if (!line && passage.role() == Role.PARAGRAPH) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Classification> ending(List<Passage> paragraphs, FoldedText text) {
        Passage last = paragraphs.getLast();
        List<Word> words = Words.of(text, last.span());
        if (words.size() < SENTENCE) {
            return Optional.empty();
        }
        Span tail = new Span(
                words.get(words.size() - SHOWN_WORDS).span().start(),
                last.span().end());
        String end = tail.in(text.text()).substring(0, end(text.text(), tail) - tail.start());
        if (end.endsWith("…") || end.endsWith("...") || end.endsWith("..")) {
            return Optional.of(cut(tail, "cut-text.ellipsis", text));
        }
        boolean hangs = CUES.in(text, last).stream()
                .anyMatch(cue -> cue.value().equals("hanging")
                        && cue.span().end() == words.getLast().span().end());
        boolean othersStop = paragraphs.subList(0, paragraphs.size() - 1).stream()
                .anyMatch(paragraph -> stops(text.text(), paragraph.span()));
        return !stops(text.text(), last.span()) && (hangs || othersStop)
                ? Optional.of(cut(tail, "cut-text.mid-sentence", text))
                : Optional.empty();
    }

    private static boolean stops(String text, Span span) {
        int end = end(text, span);
        return end == span.start() || STOPS.indexOf(text.charAt(end - 1)) >= 0;
    }

    // without closing marks and blanks
    private static int end(String text, Span span) {
        int end = span.end();
        while (end > span.start()
                && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    private static Classification cut(Span span, String key, FoldedText text) {
        return new Classification(span, CUT, Reason.of(key, span.in(text.text())), key);
    }
}
