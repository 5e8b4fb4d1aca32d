package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.isnad.report.Correction.Part;
import org.isnad.report.Dossier;
import org.isnad.report.ReportId;
import org.isnad.report.Stated;
import org.junit.jupiter.api.Test;

class CorrectingTest extends Staged {
    private static final ReportId MARFA = Samples.marfa().report().id();

    private String said() {
        return stage.window().inspector().text();
    }

    private Optional<String> outlet() {
        return stage.session
                .read()
                .flatMap(read -> read.report().publication().outlet())
                .map(Stated::value);
    }

    private void correct(String outlet) {
        stage.window()
                .inspector()
                .correcting()
                .correct(MARFA, Part.OUTLET, new CorrectionDialog.Answer(outlet, "من الطبعة"));
        stage.until("corrected", () -> outlet().equals(Optional.of(outlet)));
        stage.settle();
    }

    private void read() {
        stage.window().read(Samples.marfa());
        stage.settle();
    }

    @Test
    void theInspectorSaysWhoPublishedWhatIsReadAndWhereThatStands() {
        openSideBySide();
        read();
        for (String words : List.of("الجهة الناشرة", "تاريخ النشر", outlet().orElseThrow(), "القاعدة")) {
            assertTrue(said().contains(words), words + " in: " + said());
        }
        stage.session.selection().select(List.of(Samples.quote(Samples.marfa(), "تسعة عمال")));
        stage.settle();
        assertTrue(said().contains("تاريخ النشر"), said());
    }

    @Test
    void aCorrectionIsKeptAtOnceShownWithWhatWasReadAndTakenBack() {
        openSideBySide();
        read();
        String before = outlet().orElseThrow();
        int compared = fake.compared.get();
        correct("معاريف");
        assertEquals("publication.outlet", fake.decisions.getLast().subject());
        for (String words : List.of("معاريف", "بقرار", "من الطبعة", before)) {
            assertTrue(said().contains(words), words + " in: " + said());
        }
        assertEquals(compared + 1, fake.compared.get(), "what is compared is compared anew");
        assertEquals(
                stage.window().centre().reader().item(),
                stage.window().centre().folder().getSelection(),
                "who reads goes on reading");
        stage.window().inspector().deciding().undo();
        stage.until("taken back", () -> outlet().equals(Optional.of(before)));
        stage.window().inspector().deciding().redo();
        stage.until("corrected again", () -> outlet().equals(Optional.of("معاريف")));
        stage.window().inspector().correcting().takeBack(stage.session.read().orElseThrow(), Part.OUTLET);
        stage.until("taken back later", () -> outlet().equals(Optional.of(before)));
        stage.settle();
        assertFalse(said().contains("بقرار"), said());
        assertEquals(4, fake.decisions.size());
    }

    @Test
    void whatIsReadOfAnotherReportStays() {
        openSideBySide();
        stage.window().read(Samples.diffa());
        stage.settle();
        Dossier other = stage.session.read().orElseThrow();
        stage.window()
                .inspector()
                .correcting()
                .correct(MARFA, Part.AGENCY, new CorrectionDialog.Answer("", "لا وكالة"));
        stage.until("kept", () -> !fake.decisions.isEmpty());
        stage.settle();
        assertEquals(Optional.of(other), stage.session.read());
    }

    @Test
    void storiesThatWereFoundAreLookedForAgain() {
        openSideBySide();
        stage.window().commands().findStories();
        stage.settle();
        read();
        int collated = fake.collated.get();
        correct("معاريف");
        assertEquals(collated + 1, fake.collated.get());
    }

    @Test
    void theShelfSaysWhatWasCorrected() {
        openSideBySide();
        read();
        correct("معاريف");
        ReportFacts facts =
                new ReportFacts(stage.session, stage.window().shelf().table());
        var summary = fake.reports().getFirst();
        assertEquals(MARFA, summary.id());
        facts.chips(summary);
        stage.until(
                "told",
                () -> facts.chips(summary).stream()
                        .anyMatch(chip -> chip.words().contains("مصحَّح")));
        assertTrue(
                facts.tip(summary).orElse("").contains("من الطبعة"),
                facts.tip(summary).orElse(""));
    }

    @Test
    void nothingIsKeptWithoutAReasonOrWithAnImpossibleDay() {
        openSideBySide();
        CorrectionDialog dialog = new CorrectionDialog(
                stage.window().shell(), stage.session.texts(), Part.PUBLISHED, "", "2026-05-04T13:05+03:00");
        dialog.setBlockOnOpen(false);
        dialog.open();
        stage.settle();
        List<Text> fields = Controls.all(dialog.getShell()).stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
        assertEquals(
                List.of("2026-05-04", "13:05", "+03:00", ""),
                fields.stream().map(Text::getText).toList());
        Button ok = (Button)
                Controls.button(dialog.getShell(), stage.session.texts().get("dialog.ok"));
        assertFalse(ok.isEnabled());
        fields.get(3).setText("من الطبعة");
        assertTrue(ok.isEnabled());
        fields.get(0).setText("2026-13-04");
        assertFalse(ok.isEnabled());
        fields.get(0).setText("٢٠٢٦-٠٥-٠٣");
        assertTrue(ok.isEnabled(), "digits of an Arabic keyboard");
        fields.get(1).setText("");
        assertFalse(ok.isEnabled(), "a zone without a time");
        fields.get(2).setText("");
        ok.notifyListeners(SWT.Selection, new Event());
        assertEquals(Window.OK, dialog.getReturnCode());
        assertEquals(new CorrectionDialog.Answer("2026-05-03", "من الطبعة"), dialog.answer());
    }

    @Test
    void theShelfOffersToCorrectTheOneReportThatIsSelected() {
        openSideBySide();
        var menu = stage.window().shelf().table().getMenu();
        stage.window().shelf().select(List.of(MARFA));
        menu.notifyListeners(SWT.Show, new Event());
        var entry = List.of(menu.getItems()).stream()
                .filter(item -> item.getText().equals(stage.session.texts().get("command.correct")))
                .findFirst()
                .orElseThrow();
        assertTrue(entry.isEnabled());
        assertEquals(Part.values().length, entry.getMenu().getItemCount());
        stage.window().shelf().select(List.of(MARFA, Samples.diffa().report().id()));
        menu.notifyListeners(SWT.Show, new Event());
        assertFalse(entry.isEnabled());
    }
}
