package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.cli.EveryFormat.Shape;
import org.isnad.cli.EveryFormat.Told;
import org.isnad.core.flow.Flow;
import org.isnad.core.plugins.ClassPathPlugIns;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.testkit.Stories;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** The same story in four languages, every format and several shapes: headline, date and every paragraph come out intact. */
class EveryFormatTest {
    @Test
    void everyFormatKeepsHeadlineDateAndParagraphs() {
        try (Flow flow = new Flow(ClassPathPlugIns.catalogue(EveryFormatTest.class.getClassLoader()))) {
            List<String> losses = losses(flow);
            assertEquals("", String.join("\n", losses));
        }
    }

    /** What is lost, a line for each file that loses anything. */
    static List<String> losses(Flow flow) {
        List<String> losses = new ArrayList<>();
        int files = 0;
        for (Stories story : Stories.values()) {
            for (Shape shape : Shape.values()) {
                for (Map.Entry<String, Document> file :
                        EveryFormat.files(story, shape).entrySet()) {
                    files++;
                    String loss = loss(flow, EveryFormat.told(story, shape), file.getValue());
                    if (!loss.isEmpty()) {
                        losses.add(story + " " + shape + " " + file.getKey() + ": " + loss);
                    }
                }
            }
        }
        assertTrue(files >= 150, "files: " + files);
        return losses;
    }

    private static String loss(Flow flow, Told told, Document document) {
        try {
            Report report = flow.parse(document, Work.UNWATCHED).reports().getFirst();
            List<String> paragraphs = report.passages().stream()
                    .filter(p -> p.role() == Role.PARAGRAPH)
                    .map(p -> p.span().in(report.text()))
                    .toList();
            String date =
                    report.publication().published().map(p -> p.value().iso()).orElse("none");
            return (report.title().equals(told.headline()) ? "" : "headline " + report.title() + " ")
                    + (date.startsWith("2026-03-02") ? "" : "date " + date + " ")
                    + (paragraphs.equals(told.paragraphs()) ? "" : "paragraphs " + paragraphs);
        } catch (ParseException e) {
            return "refused: " + e.getMessage();
        }
    }
}
