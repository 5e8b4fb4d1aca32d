package org.isnad.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.isnad.export.JsonExport;
import org.isnad.report.Collation;

/** Goes over a collection and writes down what is in it more than once. */
final class Collecting {
    private final Steps steps;
    private final JsonExport export;

    Collecting(Steps steps, JsonExport export) {
        this.steps = steps;
        this.export = export;
    }

    /**
     * What was found.
     *
     * @param json after the schema's {@code collation}
     * @param failures documents that could not be read, in their order
     */
    record Found(ObjectNode json, List<ReadAhead.Failure> failures) {}

    Found collate(List<Source> sources) throws Refusal {
        try (ReadAhead reports = new ReadAhead(steps, sources.iterator())) {
            Collation collation = steps.collate(reports);
            List<ObjectNode> failures = reports.failures().stream()
                    .map(failure -> export.failure(failure.file(), failure.reason()))
                    .toList();
            return new Found(export.collation(collation, reports.names(), failures), reports.failures());
        }
    }
}
