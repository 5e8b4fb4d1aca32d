package org.isnad.classifiers.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.isnad.classify.Classifier;
import org.isnad.report.Classification;
import org.isnad.report.Dossier;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.work.Work;

/**
 * A report of lines with its expected labels marked as {@code [code:words]}; a line that begins with {@code # } is the
 * headline, one with {@code > } a link, each other a paragraph.
 */
final class MarkedReport {
    private final TreeSet<String> expected = new TreeSet<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();

    private MarkedReport(String language, String... lines) {
        for (String line : lines) {
            Role role = line.startsWith("# ") ? Role.HEADLINE : line.startsWith("> ") ? Role.LINK : Role.PARAGRAPH;
            int start = text.length();
            unmarked(role == Role.PARAGRAPH ? line : line.substring(2));
            passages.add(new Passage(new Span(start, text.length()), role, Locale.forLanguageTag(language), "test"));
            text.append('\n');
        }
    }

    /** What is marked is found, and nothing else. */
    static void check(Classifier classifier, String language, String... lines) {
        MarkedReport marked = new MarkedReport(language, lines);
        TreeSet<String> found = new TreeSet<>();
        for (var finding : classifier.classify(marked.dossier(), Work.UNWATCHED)) {
            Classification label = (Classification) finding;
            found.add(label.span().start() + " " + label.label().code() + ":"
                    + label.span().in(marked.text.toString()));
        }
        assertEquals(marked.expected, found);
    }

    static Dossier dossier(String language, String... lines) {
        return new MarkedReport(language, lines).dossier();
    }

    private Dossier dossier() {
        return Dossier.of(new Report(new ReportId("0".repeat(64), 0), Publication.UNSTATED, text.toString(), passages));
    }

    private void unmarked(String line) {
        int from = 0;
        for (int open = line.indexOf('['); open >= 0; open = line.indexOf('[', from)) {
            int close = line.indexOf(']', open);
            int colon = line.indexOf(':', open);
            text.append(line, from, open);
            String words = line.substring(colon + 1, close);
            expected.add(text.length() + " " + line.substring(open + 1, colon) + ":" + words);
            text.append(words);
            from = close + 1;
        }
        text.append(line, from, line.length());
    }
}
