package org.isnad.parsers.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.parse.ParseException;
import org.isnad.parsers.Prose;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.work.Work;

/** From records to reports. */
final class Records {
    private static final int DEEPEST = 4;

    private final Mappings mappings;
    private final Document document;
    private final Work work;

    Records(Mappings mappings, Document document, Work work) {
        this.mappings = mappings;
        this.document = document;
        this.work = work;
    }

    /** A report of each record that holds one. */
    List<Report> reports(List<JsonNode> records, String prefix) throws ParseException {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            work.check();
            work.progress(i, records.size());
            Item item = item(records.get(i));
            if (item.isReport()) {
                Prose prose = new Prose(document, prefix, work);
                item.tell(prose);
                if (prose.hasWords()) {
                    reports.add(prose.report(reports.size()));
                }
            }
        }
        if (reports.isEmpty()) {
            throw Prose.refused(
                    document, "data.no-report", "has no field that holds the text of a report: add a mapping file");
        }
        return reports;
    }

    /** The records in a value: itself, or the longest list of reports in it. */
    List<JsonNode> in(JsonNode root) {
        return root.isObject() && item(root).isReport() ? List.of(root) : longest(root, 0);
    }

    private List<JsonNode> longest(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        if (node.isArray()) {
            return node.valueStream()
                    .map(Records::unwrapped)
                    .filter(JsonNode::isObject)
                    .toList();
        }
        List<JsonNode> best = List.of();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            List<JsonNode> found = longest(entry.getValue(), depth + 1);
            if (reports(found) > reports(best)) {
                best = found;
            }
        }
        return best;
    }

    // as search engines answer: {"_id": …, "_source": {…}}
    private static JsonNode unwrapped(JsonNode node) {
        JsonNode source = node.get("_source");
        return source != null && source.isObject() ? source : node;
    }

    private long reports(List<JsonNode> records) {
        return records.stream().filter(record -> item(record).isReport()).count();
    }

    private Item item(JsonNode record) {
        return new Item(record, mappings.forItem(record));
    }
}
