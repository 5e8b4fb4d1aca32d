package org.isnad.classifiers.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.classify.Classifier;
import org.isnad.report.Attribution;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Link;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Source;
import org.isnad.report.Span;
import org.isnad.work.Work;

/**
 * Checks a classifier against marked text: {@code [cue:قال] [source:الوزير] [content:إن …]}. What is not marked must not be
 * found; of a chain the last link is marked.
 */
public final class Marks {
    private final Classifier classifier;
    private final String language;

    public Marks(Classifier classifier, String language) {
        this.classifier = classifier;
        this.language = language;
    }

    private record Mark(String kind, Span span) {}

    /** The words found must be the words marked. */
    public void check(String marked) {
        StringBuilder plain = new StringBuilder();
        List<Mark> marks = marks(marked, plain);
        String text = plain.toString();
        assertEquals(words(text, marks), words(text, found(text)));
    }

    /** The words marked, each behind its kind. */
    List<String> wanted(String marked) {
        StringBuilder plain = new StringBuilder();
        List<Mark> marks = marks(marked, plain);
        return List.of(words(plain.toString(), marks).split("\n"));
    }

    /** The words found in a marked text, each behind its kind; empty if there are none. */
    List<String> foundIn(String marked) {
        StringBuilder plain = new StringBuilder();
        marks(marked, plain);
        String text = plain.toString();
        String words = words(text, found(text, true));
        return words.isEmpty() ? List.of() : List.of(words.split("\n"));
    }

    private static List<Mark> marks(String marked, StringBuilder plain) {
        List<Mark> marks = new ArrayList<>();
        Deque<String> kinds = new ArrayDeque<>();
        Deque<Integer> starts = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                int colon = marked.indexOf(':', i);
                kinds.push(marked.substring(i + 1, colon));
                starts.push(plain.length());
                i = colon;
            } else if (c == ']') {
                marks.add(new Mark(kinds.pop(), new Span(starts.pop(), plain.length())));
            } else {
                plain.append(c);
            }
        }
        return marks;
    }

    private List<Mark> found(String text) {
        return found(text, false);
    }

    private List<Mark> found(String text, boolean unresolved) {
        List<Mark> found = new ArrayList<>();
        for (Attribution attribution : find(text)) {
            Link last = attribution.chain().getLast();
            found.add(new Mark("cue", last.cue()));
            if (!last.source().span().equals(last.cue()) && (unresolved || attribution.resolved())) {
                found.add(new Mark("source", last.source().span()));
            }
            found.add(new Mark("content", attribution.span()));
        }
        return found;
    }

    private static String words(String text, List<Mark> marks) {
        return marks.stream()
                .sorted(Comparator.comparing(Mark::span).thenComparing(Mark::kind))
                .map(mark -> mark.kind() + ": " + mark.span().in(text))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** What is found in a report whose paragraphs are the lines of the text. */
    public List<Attribution> find(String text) {
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                Span span = new Span(from, from + line.length());
                passages.add(new Passage(span, Role.PARAGRAPH, Locale.of(language), "test"));
            }
            from += line.length() + 1;
        }
        return find(text, passages, Publication.UNSTATED);
    }

    public List<Attribution> find(String text, List<Passage> passages, Publication publication) {
        Document document =
                new Document("test", java.util.Optional.empty(), java.util.Optional.empty(), new byte[] {1});
        Report report = new Report(ReportId.of(document, 0), publication, text, passages);
        return classifier.classify(Dossier.of(report), Work.UNWATCHED).stream()
                .map(Attribution.class::cast)
                .toList();
    }

    /** The chains found, each «name ← name», with their manners. */
    public List<String> chains(String text) {
        return find(text).stream().map(Marks::chain).toList();
    }

    public static String chain(Attribution attribution) {
        String chain = attribution.chain().stream()
                .map(link -> link.source().name() + " " + link.manner().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" < "));
        return attribution.resolved() ? chain : chain + " ?";
    }

    /** The source of the only attribution in a text. */
    public Source source(String text) {
        List<Attribution> found = find(text);
        assertEquals(1, found.size(), () -> "Attributions in " + text + ": " + found);
        return found.getFirst().origin();
    }
}
