package org.isnad.core.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.report.Document;
import org.isnad.report.ReportId;
import org.isnad.workspace.ReportSummary;
import org.jspecify.annotations.Nullable;

/** What the case held with its analysis before a job began: the same bytes are not read a second time. */
final class Analysed {
    private final OpenCase open;
    private @Nullable Map<String, List<ReportId>> known;
    private @Nullable Set<String> takenOut;

    Analysed(OpenCase open) {
        this.open = open;
    }

    /** The reports of a document if all of them are kept and analysed, else none. */
    List<ReportId> reports(Document document) throws IOException {
        return known().getOrDefault(document.sha256(), List.of());
    }

    /** Whether a report of a document was taken out of the case. */
    synchronized boolean takenOut(Document document) throws IOException {
        Set<String> documents = takenOut;
        if (documents == null) {
            documents = open.get().takenOut().stream()
                    .map(out -> out.report().id().document())
                    .collect(Collectors.toSet());
            takenOut = documents;
        }
        return documents.contains(document.sha256());
    }

    private synchronized Map<String, List<ReportId>> known() throws IOException {
        Map<String, List<ReportId>> map = known;
        if (map == null) {
            map = new HashMap<>();
            Set<String> unfinished = new HashSet<>();
            for (ReportSummary report : open.get().reports()) {
                map.computeIfAbsent(report.id().document(), sha256 -> new ArrayList<>())
                        .add(report.id());
                if (!report.analysed()) {
                    unfinished.add(report.id().document());
                }
            }
            map.keySet().removeAll(unfinished);
            known = map;
        }
        return map;
    }
}
