package org.isnad.parsers.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the rows at the edges of pages that are no part of the text: what comes back page by page, and page numbers. */
final class RunningHeads {
    private static final int MOST_ROWS = 3;
    private static final double MOST_PAGES = 0.3;
    private static final float PARTED = 1.8f;
    private static final float SAME_PLACE = 8f;

    /** Rows of a page, sorted out. */
    record Sorted(List<Furnished> head, List<Row> body, List<Furnished> foot) {}

    /** A row that is no part of the text, and the rule that says so. */
    record Furnished(Row row, String rule) {}

    private final List<List<Row>> pages;
    // by what a row says, its height on each page that has it at an edge
    private final Map<String, Map<Integer, Float>> seen = new HashMap<>();

    /** @param pages the rows of every page, from top to bottom */
    RunningHeads(List<List<Row>> pages) {
        this.pages = pages;
        for (int page = 0; page < pages.size(); page++) {
            List<Row> rows = pages.get(page);
            for (int i = 0; i < rows.size(); i++) {
                if (i < MOST_ROWS || i >= rows.size() - MOST_ROWS) {
                    Row row = rows.get(i);
                    seen.computeIfAbsent(key(row), k -> new HashMap<>()).put(page, row.baseline());
                }
            }
        }
    }

    // digits change from page to page
    private static String key(Row row) {
        StringBuilder key = new StringBuilder();
        row.glyphs().forEach(g -> key.append(g.text()));
        return key.toString().replaceAll("\\p{Nd}++", "0").replaceAll("\\s++", "");
    }

    Sorted sort(int page) {
        List<Row> rows = pages.get(page);
        boolean marked = rows.stream().filter(Row::isArtifact).count() * 2 < rows.size();
        int from = 0;
        int to = rows.size();
        List<Furnished> head = new ArrayList<>();
        List<Furnished> foot = new ArrayList<>();
        while (from < to && head.size() < MOST_ROWS) {
            String rule = rule(rows, from, from + 1, marked);
            if (rule.isEmpty()) {
                break;
            }
            head.add(new Furnished(rows.get(from++), rule.equals("repeats") ? "furniture.running-head" : rule));
        }
        while (from < to && foot.size() < MOST_ROWS) {
            String rule = rule(rows, to - 1, to - 2, marked);
            if (rule.isEmpty()) {
                break;
            }
            foot.addFirst(new Furnished(rows.get(--to), rule.equals("repeats") ? "furniture.running-foot" : rule));
        }
        return new Sorted(head, rows.subList(from, to), foot);
    }

    private String rule(List<Row> rows, int at, int neighbour, boolean marked) {
        Row row = rows.get(at);
        if (marked && row.isArtifact()) {
            return "furniture.artifact";
        }
        String looks = Line.of(row, 0, 0, false).looks().strip();
        boolean parted = neighbour < 0
                || neighbour >= rows.size()
                || Math.abs(rows.get(neighbour).baseline() - row.baseline()) > PARTED * row.size();
        // told by its look from left to right: words and numbers may stand in any order
        if (PageNumbers.is(looks)
                || PageNumbers.is(new StringBuilder(looks).reverse().toString())) {
            return parted || repeats(row) ? "furniture.page-number" : "";
        }
        return repeats(row) ? "repeats" : "";
    }

    private boolean repeats(Row row) {
        long times = seen.getOrDefault(key(row), Map.of()).values().stream()
                .filter(y -> Math.abs(y - row.baseline()) < SAME_PLACE)
                .count();
        return times >= 2 && times >= MOST_PAGES * pages.size();
    }
}
