package org.isnad.itest.driver;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.isnad.workspace.Engine;

/** Runs inside the product, where the engine's types are: a text in, the runs of all classifiers over it out. */
public final class Driver implements UnaryOperator<String> {
    private final Engine engine;

    public Driver(Engine engine) {
        this.engine = engine;
    }

    @Override
    public String apply(String text) {
        Passage passage = new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.ENGLISH, "test");
        ReportId id = new ReportId("0".repeat(64), 0);
        Report report = new Report(id, Publication.UNSTATED, text, List.of(passage));
        return engine.analyse(report, Work.UNWATCHED).analysis().runs().toString();
    }
}
