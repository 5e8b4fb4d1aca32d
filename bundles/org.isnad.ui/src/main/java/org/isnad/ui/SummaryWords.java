package org.isnad.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.isnad.report.StatedTime;
import org.isnad.workspace.ReportSummary;

/** Says in one line what a shelf says of a report. */
final class SummaryWords {
    private final Texts texts;

    SummaryWords(Texts texts) {
        this.texts = texts;
    }

    String details(ReportSummary report) {
        List<String> parts = new ArrayList<>();
        parts.add(Explanation.isolate(report.outlet().orElseGet(() -> texts.get("shelf.no-outlet"))));
        report.published().ifPresent(time -> parts.add(date(time)));
        report.agency().ifPresent(agency -> parts.add(texts.get("shelf.agency", Explanation.isolate(agency))));
        if (!report.language().getLanguage().equals(texts.language().getLanguage())) {
            parts.add(report.language().getDisplayLanguage(texts.language()));
        }
        if (!report.analysed()) {
            parts.add(texts.get("shelf.not-analysed"));
        }
        return String.join(" · ", parts);
    }

    /** A moment, by the clock of this computer. */
    String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm")
                .localizedBy(texts.formats())
                .format(at.atZone(ZoneId.systemDefault()));
    }

    // no finer than the day: the shelf is narrow, the reader shows the date line itself
    String date(StatedTime time) {
        String pattern = switch (time.grain()) {
            case CENTURY, DECADE, YEAR -> "uuuu";
            case QUARTER, MONTH -> "LLLL uuuu";
            default -> "d MMMM uuuu";
        };
        return DateTimeFormatter.ofPattern(pattern).localizedBy(texts.formats()).format(time.at());
    }
}
