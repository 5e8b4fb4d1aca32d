package org.isnad.core.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.isnad.report.Reason;
import org.isnad.workspace.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was wrong with files stays with their case. */
class KeptProblemsTest extends Desked {
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("خبر.txt");
    }

    private Problem refused() throws Exception {
        soon(desk.bringInFiles(List.of(file)).result());
        return desk.problems().getFirst();
    }

    @Test
    void aRefusedFileIsThereAfterARestartWithItsReasonAndTime() throws Exception {
        Problem before = refused();
        restart();
        assertEquals(List.of(before), desk.problems());
        assertEquals(file.toString(), before.subject());
    }

    @Test
    void anotherCaseShowsNothingOfIt() throws Exception {
        Problem before = refused();
        soon(desk.open(Files.createDirectories(folder.resolve("other"))));
        assertEquals(List.of(), desk.problems());
        soon(desk.open(folder));
        assertEquals(List.of(before), desk.problems());
    }

    @Test
    void aDismissedOneStaysAway() throws Exception {
        soon(desk.dismiss(List.of(refused())));
        assertEquals(List.of(), desk.problems());
        restart();
        assertEquals(List.of(), desk.problems());
    }

    @Test
    void aFileReadAfterAllIsNoProblemAnyMore() throws Exception {
        refused();
        Files.writeString(file, "نص");
        soon(desk.bringInFiles(List.of(file)).result());
        assertEquals(List.of(), desk.problems());
        restart();
        assertEquals(List.of(), desk.problems());
    }

    @Test
    void theSameAgainIsOneRow() throws Exception {
        refused();
        refused();
        assertEquals(1, desk.problems().size());
        restart();
        assertEquals(1, desk.problems().size());
    }

    @Test
    void whatIsDismissedIsNotTriedAgainByTheDropFolderUntilItChanges() throws Exception {
        CaseProblems kept = CaseProblems.of(folder);
        Problem problem = new Problem(file.toString(), Reason.of("core.file.denied", "x"), Instant.now());
        Files.writeString(file, "x");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        kept.add(problem);
        kept.dismiss(problem);
        assertTrue(CaseProblems.of(folder).isDismissed(file));
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
        assertTrue(!CaseProblems.of(folder).isDismissed(file));
    }

    @Test
    void reasonsOfSeveralLinesAreKeptAndALineACrashCutIsPassedOver() throws IOException {
        CaseProblems kept = CaseProblems.of(folder);
        Problem problem = new Problem("a\tb", Reason.of("core.unexpected", "C:\\new", "one\ntwo"), Instant.EPOCH);
        kept.add(problem);
        Files.writeString(folder.resolve(CaseProblems.FILE), "open\t2026-11-3", StandardOpenOption.APPEND);
        CaseProblems after = CaseProblems.of(folder);
        assertEquals(List.of(problem), after.all());
        Problem next = new Problem("b", Reason.of("core.unexpected"), Instant.EPOCH);
        after.add(next);
        assertEquals(List.of(next, problem), CaseProblems.of(folder).all());
    }
}
