package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Independence;
import org.isnad.report.Origin;
import org.isnad.report.OriginRuling;
import org.isnad.report.Quote;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.isnad.workspace.Decision;
import org.isnad.workspace.OriginDecisions;
import org.junit.jupiter.api.Test;

/** What an analyst rules about origins counts on the next comparison. */
class RulingsTest {
    private static final Span NAME = new Span(0, 3);

    private static Dossier report(String outlet, String text, String source) {
        Draft draft = new Draft(outlet, "ar", "خبر", text).at("2026-05-10T08:00");
        return draft.told("جسر", Source.named(NAME, source, SourceKind.PERSON)).dossier();
    }

    private static final Dossier ONE =
            report("أ", "انهار جسر الوادي القديم فجر الأحد بعد السيول دون ضحايا.", "سالم الدوري");
    private static final Dossier OTHER =
            report("ب", "السيول جرفت جسر الوادي القديم الذي انهار الأحد فجرا.", "أبو ناصر");
    private static final Dossier SAME =
            report("ج", "السيول جرفت جسر الوادي القديم الذي انهار الأحد فجرا.", "سالم الدوري");

    private static Quote place(Dossier dossier) {
        return new Quote(dossier.report().id(), NAME);
    }

    private static Comparison compare(Dossier a, Dossier b, Decision... decisions) {
        return new Comparer().compare(List.of(a, b), OriginDecisions.rulings(List.of(decisions)), Work.UNWATCHED);
    }

    private static OriginRuling ruling(boolean same, Dossier a, Dossier b) {
        return new OriginRuling(same, place(a), place(b), "كنية واحدة: له #2");
    }

    private static Decision decision(boolean same, Dossier a, Dossier b, int second) {
        return OriginDecisions.of(ruling(same, a, b), "analyst", Instant.ofEpochSecond(second));
    }

    private static Decision back(boolean same, Dossier a, Dossier b, int second) {
        return OriginDecisions.withdraw(ruling(same, a, b), "analyst", Instant.ofEpochSecond(second));
    }

    @Test
    void mergedOriginsAreOneSharedVoiceWithTheAnalystsReason() {
        assertEquals(2, compare(ONE, OTHER).origins().size());
        List<Origin> merged = compare(ONE, OTHER, decision(true, ONE, OTHER, 1)).origins();
        assertEquals(1, merged.size());
        assertEquals(Independence.SHARED, merged.getFirst().independent());
        assertEquals("compare.origin.merged", merged.getFirst().reason().key());
        assertEquals(List.of("كنية واحدة: له #2"), merged.getFirst().reason().arguments());
    }

    @Test
    void splitOriginIsTwo() {
        assertEquals(1, compare(ONE, SAME).origins().size());
        List<Origin> split = compare(ONE, SAME, decision(false, ONE, SAME, 1)).origins();
        assertEquals(2, split.size());
        assertEquals("compare.origin.split", split.getLast().reason().key());
    }

    @Test
    void laterRulingOnTheSamePlacesCounts() {
        Decision merge = decision(true, ONE, OTHER, 1);
        Decision split = decision(false, OTHER, ONE, 2);
        assertEquals(2, compare(ONE, OTHER, merge, split).origins().size());
        assertEquals(2, compare(ONE, OTHER, split, merge).origins().size());
    }

    @Test
    void whatWasRuledBeforeARulingTakenBackCountsAgain() {
        Decision merge = decision(true, ONE, OTHER, 1);
        Decision split = decision(false, OTHER, ONE, 2);
        Decision noSplit = back(false, OTHER, ONE, 3);
        Decision noMerge = back(true, ONE, OTHER, 4);
        assertEquals(compare(ONE, OTHER, merge), compare(ONE, OTHER, merge, split, noSplit));
        assertEquals(compare(ONE, OTHER), compare(ONE, OTHER, merge, split, noSplit, noMerge));
        Decision again = decision(true, ONE, OTHER, 5);
        assertEquals(compare(ONE, OTHER, merge), compare(ONE, OTHER, merge, split, noSplit, noMerge, again));
        assertEquals(compare(ONE, OTHER), compare(ONE, OTHER, back(true, ONE, OTHER, 1)));
    }

    @Test
    void rulingOnAnotherReportChangesNothing() {
        assertEquals(compare(ONE, OTHER), compare(ONE, OTHER, decision(true, ONE, SAME, 1)));
    }
}
