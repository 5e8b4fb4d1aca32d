package org.isnad.testkit;

import java.util.List;
import org.isnad.report.Report;
import org.isnad.report.Span;
import org.isnad.report.Stated;

/** What is asked of the reports of any parser. */
public final class Reports {
    private Reports() {}

    /** All a report states about its publication, whether its text shows it or not. */
    public static List<Stated<?>> stated(Report report) {
        return report.publication().stated();
    }

    /** Where the text is said to show what the report states, but ends before that; UTF-16. */
    public static List<Span> outside(Report report) {
        return stated(report).stream()
                .flatMap(stated -> stated.span().stream())
                .filter(span -> span.end() > report.text().length())
                .toList();
    }
}
