package org.isnad.ui.views;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.report.Document;
import org.isnad.report.Grain;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Quote;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;

/** Reports made by hand, a line a passage: {@code # headline}, {@code ## sub-heading}, {@code ~ furniture}, {@code @ date line}. */
final class Samples {
    static final Locale ARABIC = Locale.of("ar");

    private Samples() {}

    static Report report(String outlet, Locale language, String marked) {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        for (String line : marked.split("\n")) {
            int mark = line.indexOf(' ');
            Optional<Role> role = mark < 0 ? Optional.empty() : role(line.substring(0, mark));
            String words = role.isPresent() ? line.substring(mark + 1) : line;
            Span span = new Span(text.length(), text.length() + words.length());
            text.append(words).append("\n\n");
            passages.add(new Passage(span, role.orElse(Role.PARAGRAPH), language, "test"));
        }
        ReportId id = ReportId.of(new Document(outlet, text.toString().getBytes(StandardCharsets.UTF_8)), 0);
        Publication publication = new Publication(
                Optional.of(Stated.outside(outlet, "test")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Report(id, publication, text.toString(), passages);
    }

    static Report at(LocalDateTime time, Report report) {
        Publication said = report.publication();
        Stated<StatedTime> published = Stated.outside(new StatedTime(time, Grain.MINUTE), "test");
        Publication dated = new Publication(
                said.outlet(), said.agency(), said.byline(), said.place(), Optional.of(published), said.address());
        return new Report(report.id(), dated, report.text(), report.passages());
    }

    static Span words(Report report, String words) {
        int at = report.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("«" + words + "» does not stand in the report " + report.title());
        }
        return new Span(at, at + words.length());
    }

    static Quote quote(Report report, String words) {
        return new Quote(report.id(), words(report, words));
    }

    private static Optional<Role> role(String mark) {
        return switch (mark) {
            case "#" -> Optional.of(Role.HEADLINE);
            case "##" -> Optional.of(Role.SUBHEADING);
            case "~" -> Optional.of(Role.FURNITURE);
            case "@" -> Optional.of(Role.DATELINE);
            default -> Optional.empty();
        };
    }
}
