package org.isnad.parsers.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FactsTest {
    private static void check(String iso, String stated) {
        assertEquals(iso, Facts.time(stated).map(t -> t.iso()).orElse("none"));
    }

    @Test
    void readsTimesNoMoreExactThanTheyAreWritten() {
        check("2026-03-01T10:15:30+02:00", "D:20260301101530+02'00'");
        check("2026-03-01T10:15:30-03:30", "D:20260301101530-03'30");
        check("2026-03-01T10:15:30Z", "20260301101530Z");
        check("2026-03-01T10:15", "D:202603011015");
        check("2026-03-01", "D:20260301");
        check("2026-03", "D:202603");
        check("none", "D:2026");
        check("none", "D:20261399");
        check("none", "yesterday");
    }
}
