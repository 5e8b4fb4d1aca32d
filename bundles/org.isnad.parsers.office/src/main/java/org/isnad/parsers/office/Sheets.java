package org.isnad.parsers.office;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.parse.ParseException;
import org.isnad.parsers.Prose;
import org.isnad.report.Document;

/** The sheets of a workbook as rows of cells: what is empty behind the last cell of a row is left out. */
final class Sheets {
    /** No export has more fields. */
    static final int MOST_COLUMNS = 256;

    static final int MOST_CELLS = 5_000_000;

    private final Document document;
    private final List<SortedMap<Integer, List<String>>> sheets = new ArrayList<>();
    private int cells;

    Sheets(Document document) {
        this.document = document;
    }

    void begin() {
        sheets.add(new TreeMap<>());
    }

    /** Fills a cell of the sheet begun last. */
    void cell(int row, int column, String words) throws ParseException {
        if (sheets.isEmpty() || column >= MOST_COLUMNS || words.isBlank()) {
            return;
        }
        List<String> filled = sheets.getLast().computeIfAbsent(row, r -> new ArrayList<>());
        cells += Math.max(1, column + 1 - filled.size());
        if (cells > MOST_CELLS) {
            throw Prose.refused(document, "parse.cells", "has more than " + MOST_CELLS + " cells", MOST_CELLS);
        }
        while (filled.size() <= column) {
            filled.add("");
        }
        filled.set(column, words);
    }

    List<List<List<String>>> tables() {
        return sheets.stream().map(rows -> List.copyOf(rows.values())).toList();
    }
}
