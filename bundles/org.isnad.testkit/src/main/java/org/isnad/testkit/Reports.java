package org.isnad.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.Span;
import org.isnad.report.Stated;

/** What is asked of the reports of any parser. */
public final class Reports {
    private Reports() {}

    /** All a report states about its publication, whether its text shows it or not. */
    public static List<Stated<?>> stated(Report report) {
        Publication p = report.publication();
        return Stream.<Optional<? extends Stated<?>>>of(
                        p.outlet(),
                        p.agency(),
                        p.byline(),
                        p.place(),
                        p.published(),
                        p.address(),
                        p.updated(),
                        p.section())
                .<Stated<?>>flatMap(Optional::stream)
                .toList();
    }

    /** Where the text is said to show what the report states, but ends before that; UTF-16. */
    public static List<Span> outside(Report report) {
        return stated(report).stream()
                .flatMap(stated -> stated.span().stream())
                .filter(span -> span.end() > report.text().length())
                .toList();
    }
}
