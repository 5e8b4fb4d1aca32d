package org.isnad.parsers.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.work.Work;
import org.osgi.framework.BundleContext;

/** Reads rows of cells as reports, a row each, by the mapping files of this installation or the usual names of fields. */
public final class Tables {
    private final Mappings mappings;

    /** With the mapping files in the folders that the system property {@code isnad.extensions} names, as in a child process. */
    public Tables() {
        this(Folders.named("mappings"));
    }

    /** With the mapping files beside the product and those of the user. */
    public Tables(BundleContext context) {
        this(Folders.named("mappings", context));
    }

    private Tables(List<Path> folders) {
        mappings = Mappings.of(folders);
    }

    /**
     * A report of each row that holds one; the row before them names the fields.
     *
     * @param prefix of the names of rules
     * @param tables rows of cells, each table with names of its own
     */
    public List<Report> reports(Document document, String prefix, List<List<List<String>>> tables, Work work)
            throws ParseException {
        List<JsonNode> records = new ArrayList<>();
        for (List<List<String>> table : tables) {
            records(table, work, records);
        }
        return new Records(mappings, document, work).reports(records, prefix);
    }

    private static void records(List<List<String>> table, Work work, List<JsonNode> records) {
        int names = names(table);
        for (List<String> row : table.subList(Math.min(names + 1, table.size()), table.size())) {
            work.check();
            records.add(record(table.get(names), row));
        }
    }

    // a title over the whole table fills one cell only
    private static int names(List<List<String>> table) {
        for (int i = 0; i < table.size(); i++) {
            if (table.get(i).stream().filter(cell -> !cell.isBlank()).count() > 1) {
                return i;
            }
        }
        return 0;
    }

    private static ObjectNode record(List<String> names, List<String> row) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < Math.min(names.size(), row.size()); i++) {
            if (!names.get(i).isBlank() && !row.get(i).isBlank() && !record.has(names.get(i))) {
                record.put(names.get(i), row.get(i));
            }
        }
        return record;
    }
}
