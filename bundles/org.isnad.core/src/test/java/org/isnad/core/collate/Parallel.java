package org.isnad.core.collate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.isnad.report.Document;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;

/**
 * Texts in several languages, row by row the same.
 *
 * @param name for the table
 * @param texts by row, then by {@link #LANGUAGES}
 */
record Parallel(String name, List<List<String>> texts) {
    static final List<String> LANGUAGES = List.of("ar", "he", "tr", "en");

    /** Paragraphs of our own. */
    static Parallel own() {
        return own("own", "parallel.txt");
    }

    /** Sentences and short items of our own, written after the first were solved. */
    static Parallel later() {
        return own("later", "parallel-later.txt");
    }

    private static Parallel own(String name, String file) {
        try (InputStream in = Objects.requireNonNull(Parallel.class.getResourceAsStream(file))) {
            List<List<String>> rows = new ArrayList<>();
            for (String block : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n")) {
                List<String> lines =
                        block.lines().filter(line -> !line.startsWith("#")).toList();
                if (!lines.isEmpty()) {
                    rows.add(lines);
                }
            }
            return new Parallel(name, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sentences of a folder with files like {@code sib200_train_ar_80.tsv}; empty if they are not there. */
    static Optional<Parallel> sentences(Path folder) throws IOException {
        List<List<String>> columns = new ArrayList<>();
        for (String language : LANGUAGES) {
            Path file = folder.resolve("sib200_train_" + language + "_80.tsv");
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            columns.add(Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> line.substring(line.lastIndexOf('\t') + 1))
                    .toList());
        }
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < columns.getFirst().size(); row++) {
            int at = row;
            rows.add(columns.stream().map(column -> column.get(at)).toList());
        }
        return Optional.of(new Parallel("sentences", rows));
    }

    /** The text of a row in a language as a report. */
    Report report(int row, String language) {
        String text = texts.get(row).get(LANGUAGES.indexOf(language));
        Publication unknown = new Publication(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Document document = new Document(language + row, text.getBytes(StandardCharsets.UTF_8));
        Passage passage = new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.of(language), "test");
        return new Report(ReportId.of(document, 0), unknown, text, List.of(passage));
    }
}
