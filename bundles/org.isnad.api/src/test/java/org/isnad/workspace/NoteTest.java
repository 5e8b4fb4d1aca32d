package org.isnad.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.report.ReportId;
import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

class NoteTest {
    private static final ReportId REPORT = ReportId.parse("a".repeat(64));
    private static final Instant MORNING = Instant.parse("2026-03-03T08:00:00.123456Z");
    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-03-03T20:00:00Z");

    private final Decision first = written("ask the hospital", MORNING);
    private final Note note = Note.written(first);

    private static Decision written(String words, Instant at) {
        return new Decision(REPORT, Optional.of(new Span(3, 9)), Note.SUBJECT, words, "hala", at);
    }

    @Test
    void standsAsItWasChangedLastAndKeepsItsPlace() {
        Decision second = written("call the port", NOON);
        Decision changed = note.change("ask\nboth hospitals", "omar", EVENING);
        Note now = Note.of(List.of(first, second, changed)).getFirst();
        assertEquals("ask\nboth hospitals", now.words());
        assertEquals("omar", now.analyst());
        assertEquals(MORNING, now.written());
        assertEquals(EVENING, now.changed());
        assertEquals(
                List.of("ask\nboth hospitals", "call the port"),
                Note.of(List.of(first, second, changed)).stream()
                        .map(Note::words)
                        .toList());
    }

    @Test
    void isGoneWhenWithdrawnAndBackWhenChangedAfterwards() {
        Decision gone = note.withdraw("hala", NOON);
        assertEquals(List.of(), Note.of(List.of(first, gone)));
        Decision back = note.change("ask the hospital", "hala", EVENING);
        assertEquals(
                "ask the hospital",
                Note.of(List.of(first, gone, back)).getFirst().words());
    }

    @Test
    void onlyTheOneMeantIsWithdrawn() {
        Decision second = written("call the port", NOON);
        assertEquals(
                List.of("call the port"),
                Note.of(List.of(first, second, note.withdraw("hala", EVENING))).stream()
                        .map(Note::words)
                        .toList());
    }

    @Test
    void isChangedAndGoneThoughTheClockWasWrongWhenItWasWritten() {
        Decision future = written("ask the hospital", Instant.parse("2040-01-01T00:00:00Z"));
        Note then = Note.written(future);
        Decision changed = then.change("ask the port", "omar", NOON);
        assertEquals(
                "ask the port", Note.of(List.of(future, changed)).getFirst().words());
        assertEquals(List.of(), Note.of(List.of(future, changed, then.withdraw("omar", EVENING))));
    }

    @Test
    void ofSeveralReportsDecisionsAreOrderedByTime() {
        ReportId other = ReportId.parse("b".repeat(64));
        Decision later = new Decision(other, Optional.empty(), Note.SUBJECT, "x", "hala", NOON);
        Decision evening = written("y", EVENING);
        assertEquals(List.of(first, later, evening), Decision.inOrder(List.of(first, evening, later)));
    }
}
