package org.isnad.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.isnad.report.Dossier;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.Row;
import org.isnad.report.RowRelation;
import org.junit.jupiter.api.Test;

/** Which of many reports stand side by side. */
class SeatedReportsTest {
    @Test
    void ofManyReportsThoseStandThereWhoseWordsAreSelected() {
        try (Screen screen = new Screen(SWT.RIGHT_TO_LEFT)) {
            List<Report> reports = List.of("أ", "ب", "ج", "د", "ه", "و").stream()
                    .map(outlet -> Samples.report(outlet, Samples.ARABIC, "قالت صحيفة " + outlet + " إن حريقا شب"))
                    .toList();
            List<Quote> match =
                    List.of(Samples.quote(reports.get(1), "حريقا شب"), Samples.quote(reports.getLast(), "حريقا شب"));
            FakeDesk desk = new FakeDesk(screen.display, Samples.ARABIC);
            new SideBySideView()
                    .open(screen.shell, desk)
                    .show(
                            ViewsTest.comparison(
                                    reports, List.of(new Row(RowRelation.SHARED, match, Reason.of("test")))),
                            reports.stream().map(Dossier::of).toList());
            screen.open();
            assertEquals(List.of("أ", "ب", "ج", "د"), outlets(screen));
            desk.select(match);
            screen.settle();
            assertEquals(List.of("أ", "ب", "ج", "و"), outlets(screen));
            assertTrue(ViewsTest.all(screen.shell, Label.class).stream()
                    .anyMatch(label -> label.getText().startsWith("التقارير المعروضة: 4 من 6 · ")));
        }
    }

    private static List<String> outlets(Screen screen) {
        return ViewsTest.texts(screen.shell).stream()
                .map(text -> text.widget().getText().replaceFirst("(?s).*صحيفة (.).*", "$1"))
                .toList();
    }
}
