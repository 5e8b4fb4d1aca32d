package org.isnad.itest.plugin;

import java.util.List;
import org.isnad.parse.Fit;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.work.Work;

/** Parsers that break their promises. */
public final class BadParsers {
    private BadParsers() {}

    /** Takes every file for its own and reads none. */
    public static final class Greedy implements Parser {
        @Override
        public Fit fit(Document document) {
            return Fit.EXACT;
        }

        @Override
        public List<Report> parse(Document document, Work work) {
            throw new IllegalStateException("no cable today");
        }
    }
}
