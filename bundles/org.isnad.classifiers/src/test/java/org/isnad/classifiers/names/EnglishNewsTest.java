package org.isnad.classifiers.names;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Mention;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.text.LexiconFile;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Names in English news sentences, whole and of the right kind. */
class EnglishNewsTest {
    private static final Pattern MARK = Pattern.compile("\\[(PER|LOC|ORG) ([^]]+)]");

    @Test
    void findsFourOfFiveNamesWholeAndOfTheirKind() {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        Set<String> gold = new HashSet<>();
        for (List<String> row : LexiconFile.rows(EnglishNewsTest.class, "english-news.txt")) {
            int start = text.length();
            Matcher marks = MARK.matcher(row.getFirst());
            int from = 0;
            while (marks.find()) {
                text.append(row.getFirst(), from, marks.start());
                gold.add(text.length() + " " + marks.group(1) + " " + marks.group(2));
                text.append(marks.group(2));
                from = marks.end();
            }
            text.append(row.getFirst().substring(from)).append('\n');
            passages.add(new Passage(new Span(start, text.length()), Role.PARAGRAPH, Locale.ENGLISH, "test"));
        }
        Set<String> found = found(text.toString(), passages);
        Set<String> right = new HashSet<>(found);
        right.retainAll(gold);
        double f1 = 2.0 * right.size() / (found.size() + gold.size());
        Set<String> missed = new TreeSet<>(gold);
        missed.removeAll(found);
        found.removeAll(gold);
        assertTrue(gold.size() >= 80 && f1 >= LEAST, f1 + "\nmissed " + missed + "\nwrong " + found);
    }

    private static final double LEAST = 0.85;

    private static Set<String> found(String text, List<Passage> passages) {
        Document document =
                new Document("t", Optional.empty(), Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
        Report report = new Report(ReportId.of(document, 0), Publication.UNSTATED, text, passages);
        Set<String> found = new TreeSet<>();
        for (Finding finding : new NamesClassifier().classify(Dossier.of(report), Work.UNWATCHED)) {
            Mention mention = (Mention) finding;
            String type = switch (mention.kind()) {
                case "person" -> "PER";
                case "country", "city", "region", "facility" -> "LOC";
                case "office", "nationality" -> "";
                default -> "ORG";
            };
            if (!type.isEmpty()) {
                found.add(mention.span().start() + " " + type + " "
                        + mention.span().in(text));
            }
        }
        return found;
    }
}
