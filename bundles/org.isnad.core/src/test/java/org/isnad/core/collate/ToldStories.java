package org.isnad.core.collate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.report.Document;
import org.isnad.report.Grain;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;

/** Made-up reports of made-up events: a row is story, day, language, headline, text. */
final class ToldStories {
    private ToldStories() {}

    static Report report(List<String> row) {
        return report(row, Optional.empty());
    }

    static Report report(List<String> row, Optional<String> outlet) {
        String text = row.get(3) + "\n" + row.get(4);
        Locale language = Locale.of(row.get(2));
        StatedTime day =
                new StatedTime(LocalDateTime.from(LocalDate.parse(row.get(1)).atStartOfDay()), Grain.DAY);
        int end = row.get(3).length();
        return new Report(
                ReportId.of(new Document(row.getFirst(), text.getBytes(StandardCharsets.UTF_8)), 0),
                new Publication(
                        outlet.map(name -> Stated.outside(name, "test")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Stated.outside(day, "test")),
                        Optional.empty()),
                text,
                List.of(
                        new Passage(new Span(0, end), Role.HEADLINE, language, "test"),
                        new Passage(new Span(end + 1, text.length()), Role.PARAGRAPH, language, "test")));
    }

    static List<List<String>> rows() {
        try (InputStream in = ToldStories.class.getResourceAsStream("stories.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
