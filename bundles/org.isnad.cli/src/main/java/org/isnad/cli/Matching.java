package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.export.JsonExport;
import org.isnad.export.JsonLine;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Resemblance;
import org.isnad.workspace.Newcomers;

/** Matches each report, in the order given, with those before it. */
final class Matching {
    private final Steps steps;
    private final JsonExport export;

    Matching(Steps steps, JsonExport export) {
        this.steps = steps;
        this.export = export;
    }

    /**
     * Writes a line for each report as soon as it is matched.
     *
     * @return documents that could not be read, in their order
     */
    List<ReadAhead.Failure> match(List<Source> sources, OutputStream out) throws IOException, Refusal {
        Newcomers collection = steps.newcomers(sources.size());
        Map<ReportId, String> names = new HashMap<>();
        try (ReadAhead reports = new ReadAhead(steps, sources.iterator())) {
            while (reports.hasNext()) {
                Report report = reports.next();
                List<Resemblance> found = steps.add(report, collection, reports.last());
                JsonLine.write(export.resemblances(reports.last(), found, names), out);
                out.flush();
                // of two files with the same bytes the first one's name stands for both
                names.putIfAbsent(report.id(), reports.last());
            }
            return reports.failures();
        }
    }
}
