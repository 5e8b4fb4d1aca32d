package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.isnad.report.Reason;
import org.isnad.workspace.CaseException;
import org.junit.jupiter.api.Test;

class ProblemsTest extends Staged {
    @Test
    void aSentenceIsWholeInItsLanguageAndWhatAnExceptionSaidIsADetail() {
        Texts arabic = new Texts(Locale.of("ar"), fake);
        Reason reason = Reason.of("window.failed", "java.io.EOFException: premature end");
        assertEquals("لم يتم ما طُلب.", arabic.sentence(reason));
        assertEquals(
                "تفصيل تقني: \u2068java.io.EOFException: premature end\u2069",
                arabic.detail(reason).orElseThrow());
        assertTrue(arabic.detail(Reason.of("paste.nothing")).isEmpty());
    }

    @Test
    void theInspectorShowsTheDetailOfAProblemUnderItsSentence() {
        open();
        stage.session.failed(new CompletionException(new IllegalStateException("boom")));
        stage.window().inspector().explain(fake.told("window.failed").orElseThrow());
        List<String> lines = List.of(stage.window().inspector().text().split("\n"));
        assertEquals("لم يتم ما طُلب.", lines.get(1));
        assertTrue(lines.get(2).contains("boom"), lines::toString);
    }

    @Test
    void whatIsSelectedIsDismissed() {
        open();
        fake.report(fake.problem("first.txt"));
        fake.report(fake.problem("second.txt"));
        stage.settle();
        stage.window().problems().table().setSelection(0);
        stage.window().problems().dismiss();
        stage.settle();
        assertFalse(fake.problems.contains(fake.problem("second.txt")));
        assertTrue(fake.problems.contains(fake.problem("first.txt")));
    }

    @Test
    void theInspectorSaysWhenItHappened() {
        open();
        stage.window().inspector().explain(fake.problem("first.txt"));
        String when =
                new SummaryWords(stage.session.texts()).moment(fake.problem("x").at());
        assertTrue(
                stage.window().inspector().text().endsWith(when),
                stage.window().inspector().text());
    }

    @Test
    void whatACaseSaysIsToldInItsOwnWords() {
        open();
        stage.session.failed(
                new CompletionException(new CaseException(Reason.of("sample.same"), "in English for the log")));
        assertTrue(fake.told("sample.same").isPresent());
    }

    @Test
    void aPageThatCannotBeWrittenIsNamedWithItsPlace() {
        open();
        stage.window().commands().savePage(Path.of("/no/such/folder/page.html"));
        stage.until("told", () -> fake.told("save-page.failed").isPresent());
        Reason reason = fake.told("save-page.failed").orElseThrow().reason();
        assertEquals("/no/such/folder/page.html", reason.arguments().getFirst());
        assertFalse(stage.session.texts().sentence(reason).contains("Exception"));
    }

    @Test
    void aPlugInThatDoesNotStartIsAProblemOnce() {
        open();
        stage.until(
                "told", () -> fake.problems.stream().anyMatch(p -> p.subject().equals("org.example.irony")));
        assertTrue(
                fake.problems.stream().anyMatch(p -> p.subject().equals("ports.tsv")),
                "a lexicon that is not read whole");
        fake.tell(org.isnad.workspace.Workspace.Change.PLUG_INS);
        stage.settle();
        assertEquals(
                1,
                fake.problems.stream()
                        .filter(p -> p.subject().equals("org.example.irony"))
                        .count());
    }
}
