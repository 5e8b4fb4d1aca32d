package org.isnad.ui;

import java.text.CollationKey;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.report.StatedTime;
import org.isnad.ui.compare.Way;
import org.isnad.workspace.ReportSummary;

/** The ways to order reports on a shelf, and stories by the first of theirs. */
final class ReportWays {
    private final Texts texts;
    private final Spelling spelling;

    ReportWays(Texts texts) {
        this.texts = texts;
        spelling = new Spelling(texts.language());
    }

    List<Way<ReportSummary>> ofReports() {
        return List.of(
                published(report -> report),
                title(report -> report),
                spelt("outlet", ReportSummary::outlet),
                spelt("agency", ReportSummary::agency),
                spelt("language", report -> Optional.of(report.language().getDisplayLanguage(texts.language()))));
    }

    /** By when a row's report was published. */
    <T> Way<T> published(Function<T, ReportSummary> report) {
        return Way.by("published", label("published"), row -> day(report.apply(row)));
    }

    /** By the title of a row's report. */
    <T> Way<T> title(Function<T, ReportSummary> report) {
        return spelt("title", row -> Optional.of(report.apply(row).title()));
    }

    /** By a number. */
    <T> Way<T> counted(String key, Function<T, Long> number) {
        return Way.by(key, label(key), row -> Optional.of(number.apply(row)));
    }

    private <T> Way<T> spelt(String key, Function<T, Optional<String>> words) {
        return Way.by(key, label(key), row -> words.apply(row).<CollationKey>map(spelling::key));
    }

    // those that state no hour stand where their day begins
    private static Optional<LocalDateTime> day(ReportSummary report) {
        return report.published().map(ReportWays::universal);
    }

    private static LocalDateTime universal(StatedTime time) {
        return time.zone()
                .map(zone -> time.at().minusSeconds(zone.getTotalSeconds()))
                .orElse(time.at());
    }

    private String label(String key) {
        return texts.get("order." + key);
    }
}
