package org.isnad.ui.views;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Comparison;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Relation;
import org.isnad.report.Report;
import org.isnad.report.Row;
import org.isnad.report.RowRelation;
import org.isnad.report.Span;

/** Reports of 5,000 words with 60 matched claims, for programs that measure. */
final class Lengthy {
    private Lengthy() {}

    // 100 paragraphs of 50 words
    static Report report(String outlet) {
        StringBuilder marked = new StringBuilder("# عودة العمل إلى الميناء\n");
        for (int i = 0; i < 100; i++) {
            marked.append("قال المصدر رقم ").append(i).append(" إن العمل عاد إلى الميناء بعد ساعتين.");
            marked.append(" وأضاف مدير الرصيف الثالث أن 14 سفينة تنتظر خارج المرفأ.".repeat(4))
                    .append('\n');
        }
        return Samples.report(outlet, Samples.ARABIC, marked.toString());
    }

    static List<Row> rows(List<Report> reports) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String words = "المصدر رقم " + i + " إن";
            List<Quote> quotes = new ArrayList<>();
            for (Report report : reports) {
                Span span = Samples.words(report, words);
                quotes.add(new Quote(report.id(), span));
            }
            rows.add(new Row(RowRelation.values()[i % 4], quotes, Reason.of("test")));
        }
        return rows;
    }

    static Comparison comparison(List<Report> reports, List<Row> rows) {
        return new Comparison(
                reports.stream().map(Report::id).toList(),
                Relation.RELATED,
                Reason.of("test"),
                rows,
                List.of(),
                List.of(),
                Reason.of("test"),
                List.of(),
                List.of(),
                List.of());
    }
}
