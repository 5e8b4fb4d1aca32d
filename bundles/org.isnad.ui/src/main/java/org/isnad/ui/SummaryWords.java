package org.isnad.ui;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.isnad.report.Grain;
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
        parts.add(report.agency()
                .map(agency -> texts.get("shelf.agency", Explanation.isolate(agency)))
                .orElseGet(() -> texts.get("shelf.no-agency")));
        if (!report.language().getLanguage().equals(texts.language().getLanguage())) {
            parts.add(report.language().getDisplayLanguage(texts.language()));
        }
        if (!report.analysed()) {
            parts.add(texts.get("shelf.not-analysed"));
        }
        return String.join(" · ", parts);
    }

    /** The time as precise as it was stated. */
    String date(StatedTime time) {
        String pattern = switch (time.grain()) {
            case CENTURY, DECADE, YEAR -> "uuuu";
            case QUARTER, MONTH -> "LLLL uuuu";
            default -> "d MMMM uuuu";
        };
        String date = time.at().format(DateTimeFormatter.ofPattern(pattern, texts.language()));
        boolean timed = time.grain().compareTo(Grain.DAY) > 0;
        return timed ? date + " " + time.at().format(DateTimeFormatter.ofPattern("HH:mm")) : date;
    }

    /** As much of a text as fits, cut with an ellipsis. */
    String fitting(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(text.substring(0, middle) + "…").x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low).strip() + "…";
    }
}
