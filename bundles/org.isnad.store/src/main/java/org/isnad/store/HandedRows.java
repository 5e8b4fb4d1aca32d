package org.isnad.store;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.report.Analysis;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Span;
import org.isnad.workspace.Decision;
import org.jspecify.annotations.Nullable;

/** Whether rows from elsewhere are such as a case holds: everything they point to is there, and every span inside its text. */
final class HandedRows {
    private static final Pattern DOCUMENT = Pattern.compile("[0-9a-f]{64}");
    private final Bodies bodies = new Bodies();
    private final Set<String> documents = new HashSet<>();
    private final Set<String> summaries = new HashSet<>();
    // as it was read first, and as it was read last
    private final Map<String, Integer> first = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();

    /** What a line says. */
    // private to this package and never compared
    @SuppressWarnings("ArrayRecordComponent")
    record Row(String subject, byte[] body) {}

    /**
     * A line as a row.
     *
     * @throws IOException if it is none
     */
    Row checked(String table, byte[] line) throws IOException {
        int tab = 0;
        while (tab < line.length && line[tab] != '\t') {
            tab++;
        }
        require(tab < line.length, "a line of " + table + " has no tab");
        String subject = new String(line, 0, tab, StandardCharsets.UTF_8);
        byte[] body = Arrays.copyOfRange(line, tab + 1, line.length);
        switch (table) {
            case "document" -> document(subject, body);
            case "report", "report_anew" -> report(table, subject, body);
            case "summary", "summary_anew" -> {
                require(BriefBodies.summary(body).id().toString().equals(subject), "summary " + subject);
                require(table.equals("summary") ? summaries.add(subject) : first.containsKey(subject), subject);
            }
            case "analysis" -> {
                Analysis analysis = bodies.read(body, Analysis.class);
                about(subject, analysis.report(), analysis, last.getOrDefault(subject, -1));
            }
            case "decision" -> {
                Decision decision = bodies.read(body, Decision.class);
                about(subject, decision.report(), decision, longest(subject));
            }
            default -> {
                for (ReportId compared : BriefBodies.ids(body)) {
                    require(first.containsKey(compared.toString()), "comparison of " + compared);
                }
            }
        }
        return new Row(subject, body);
    }

    /** @throws IOException if a report has no summary, or a summary no report */
    void checkWhole() throws IOException {
        require(summaries.equals(first.keySet()), "reports and the shelf do not agree");
    }

    private void document(String subject, byte[] body) throws IOException {
        require(DOCUMENT.matcher(subject).matches() && documents.add(subject), "document " + subject);
        furthest(bodies.read(body, FolderCase.Origin.class));
    }

    private void report(String table, String subject, byte[] body) throws IOException {
        Report report = bodies.read(body, Report.class);
        boolean anew = table.equals("report_anew");
        require(
                report.id().toString().equals(subject)
                        && documents.contains(report.id().document())
                        && (anew ? first.containsKey(subject) : !first.containsKey(subject)),
                "report " + subject);
        int length = report.text().length();
        require(furthest(report) <= length, "report " + subject + " points outside its text");
        if (!anew) {
            first.put(subject, length);
        }
        last.put(subject, length);
    }

    private int longest(String subject) {
        return Math.max(first.getOrDefault(subject, -1), last.getOrDefault(subject, -1));
    }

    // a report that is not there has the length -1
    private static void about(String subject, ReportId report, Object value, int length) throws IOException {
        require(report.toString().equals(subject), "report " + subject);
        require(furthest(value) <= length, "what is said of " + subject + " is not in its text");
    }

    /** How far into a text a value points at most. */
    private static int furthest(@Nullable Object value) throws IOException {
        int end = 0;
        switch (value) {
            case null -> throw new IOException("something is left out");
            case Span span -> end = span.end();
            case Optional<?> optional -> end = optional.isPresent() ? furthest(optional.get()) : 0;
            case List<?> list -> {
                for (Object one : list) {
                    end = Math.max(end, furthest(one));
                }
            }
            case Record whole -> {
                for (RecordComponent part : whole.getClass().getRecordComponents()) {
                    end = Math.max(end, furthest(part(whole, part)));
                }
            }
            default -> {
                // points nowhere
            }
        }
        return end;
    }

    private static @Nullable Object part(Record whole, RecordComponent part) throws IOException {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IOException("what it holds cannot be looked at", e);
        }
    }

    private static void require(boolean sound, String what) throws IOException {
        if (!sound) {
            throw new IOException("it does not fit together: " + what);
        }
    }
}
