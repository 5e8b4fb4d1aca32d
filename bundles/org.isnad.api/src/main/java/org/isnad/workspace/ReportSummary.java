package org.isnad.workspace;

import java.util.Locale;
import java.util.Optional;
import org.isnad.report.ReportId;
import org.isnad.report.StatedTime;

/**
 * What a shelf shows of a report without loading it.
 *
 * @param id names the report
 * @param document name of the document it came from
 * @param title its headline or first words
 * @param outlet who published it, if stated
 * @param agency the agency it states
 * @param published when, if stated
 * @param language main language
 * @param analysed whether an analysis is kept
 */
public record ReportSummary(
        ReportId id,
        String document,
        String title,
        Optional<String> outlet,
        Optional<String> agency,
        Optional<StatedTime> published,
        Locale language,
        boolean analysed) {}
