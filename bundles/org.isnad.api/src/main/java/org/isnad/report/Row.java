package org.isnad.report;

import java.util.List;

/**
 * One claim over the compared reports.
 *
 * @param relation how they say it
 * @param quotes its words in each report that has it, in the order the reports were given
 * @param reason why they were matched and related so
 */
public record Row(RowRelation relation, List<Quote> quotes, Reason reason) {
    public Row {
        quotes = List.copyOf(quotes);
    }
}
