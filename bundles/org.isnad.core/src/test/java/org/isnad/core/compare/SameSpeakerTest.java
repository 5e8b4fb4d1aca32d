package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.report.Conflict;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Numbers that one speaker is quoted with, in sentences which are no one claim. */
class SameSpeakerTest {
    private static final String COLLAPSE = "انهار منجم للفحم قرب الحدود الشرقية صباح الاثنين.";

    private static Draft report(String outlet, String sentence, int count, String speaker) {
        Draft draft = new Draft(outlet, "ar", "خبر", COLLAPSE, sentence).at("2026-05-10T08:00");
        Source source = Source.named(draft.span(speaker), speaker, SourceKind.PERSON);
        return draft.number(" " + count + " ", count, "worker").told(speaker, source);
    }

    private static List<Conflict> conflicts(Draft one, Draft other) {
        return new Comparer()
                .compare(List.of(one.dossier(), other.dossier()), Work.UNWATCHED)
                .conflicts();
    }

    @Test
    void sameSpeakerWithAnotherNumberIsNamed() {
        List<Conflict> conflicts = conflicts(
                report("أ", "وقال المدير سالم الدوري إن 23 عاملا محاصرون.", 23, "سالم الدوري"),
                report("ب", "وتحدث سالم الدوري عن بقاء 31 من عماله تحت الأرض.", 31, "سالم الدوري"));
        assertEquals(1, conflicts.size());
        assertEquals(
                "compare.conflict.number.speaker", conflicts.getFirst().reason().key());
        assertEquals("سالم الدوري", conflicts.getFirst().reason().arguments().getLast());
    }

    @Test
    void otherSpeakerInOtherWordsIsNotHeldAgainstTheFirst() {
        assertEquals(
                List.of(),
                conflicts(
                        report("أ", "وقال المدير سالم الدوري إن 23 عاملا محاصرون.", 23, "سالم الدوري"),
                        report("ب", "وتحدثت هناء العلي عن استدعاء 31 من زملائها للإنقاذ.", 31, "هناء العلي")));
    }

    @Test
    void numberThatIsTakenBackIsCorrected() {
        List<Conflict> conflicts = conflicts(
                report("أ", "وقال المدير سالم الدوري إن 23 عاملا محاصرون.", 23, "سالم الدوري"),
                report("ب", "وتحدث سالم الدوري عن بقاء 31 من عماله تحت الأرض لا عن 23.", 31, "سالم الدوري"));
        assertEquals(
                List.of("update"), conflicts.stream().map(Conflict::verdict).toList());
        assertEquals(
                "compare.conflict.number.corrected",
                conflicts.getFirst().reason().key());
    }

    @Test
    void sameSpeakerOnAnotherDayIsNoConflict() {
        Draft monday = report("أ", "وقال سالم الدوري إن 23 عاملا حضروا يوم الاثنين.", 23, "سالم الدوري")
                .day("يوم الاثنين", "2026-05-11");
        Draft friday = report("ب", "وقال سالم الدوري إن 31 عاملا حضروا يوم الجمعة.", 31, "سالم الدوري")
                .day("يوم الجمعة", "2026-05-08");
        assertEquals("other-day", conflicts(monday, friday).getFirst().verdict());
    }
}
