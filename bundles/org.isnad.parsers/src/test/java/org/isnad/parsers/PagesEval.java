package org.isnad.parsers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.parsers.Pages.Filled;
import org.isnad.report.Document;
import org.isnad.report.Passage;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.work.Work;

/** Measures how much of our pages is told rightly from what surrounds it. */
final class PagesEval {
    private int kept;
    private int missing;
    private int extra;
    private final List<String> wrong = new ArrayList<>();

    public static void main(String[] none) throws Exception {
        PagesEval eval = new PagesEval();
        eval.run();
        eval.wrong.forEach(System.out::println);
        System.out.printf(Locale.ROOT, "pages %d F1 %.4f%n", Pages.all().size(), eval.f1());
    }

    void run() throws Exception {
        for (Filled page : Pages.all()) {
            measure(page);
        }
    }

    /** Over words, as trafilatura measures over segments: what must be there is, what must not is not. */
    double f1() {
        return 2.0 * kept / (2.0 * kept + missing + extra);
    }

    List<String> wrong() {
        return wrong;
    }

    private void measure(Filled page) throws Exception {
        Document document = new Document("page.html", page.html().getBytes(StandardCharsets.UTF_8));
        Report report = new HtmlParser().parse(document, Work.UNWATCHED).getFirst();
        String text = body(report);
        for (String part : page.kept()) {
            boolean here = text.contains(part);
            kept += here ? Shapes.words(part) : 0;
            missing += here ? 0 : Shapes.words(part);
            if (!here) {
                wrong.add(page.name() + " lost " + rule(report, part) + " " + part);
            }
        }
        for (String part : page.left()) {
            if (text.contains(part) && page.kept().stream().noneMatch(k -> k.contains(part))) {
                extra += Shapes.words(part);
                wrong.add(page.name() + " took " + rule(report, part) + " " + part);
            }
        }
    }

    private static String body(Report report) {
        StringBuilder body = new StringBuilder();
        for (Passage passage : report.passages()) {
            if (passage.role() == Role.HEADLINE || report.body().contains(passage)) {
                body.append(passage.span().in(report.text())).append('\n');
            }
        }
        return body.toString();
    }

    private static String rule(Report report, String part) {
        return report.passages().stream()
                .filter(p -> p.span().in(report.text()).contains(part))
                .map(p -> p.role() + " " + p.rule())
                .findFirst()
                .orElse("nowhere");
    }
}
