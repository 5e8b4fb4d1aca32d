package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Lineage;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** The count of reports, carriers and origins, and what the chains warn of. */
class LineagesTest {
    private static final String FELL = "انهار جسر الوادي القديم فجر الأحد بعد السيول التي ضربت المنطقة.";

    private final List<Draft> drafts = new ArrayList<>();

    private LineagesTest report(String outlet, Source... chain) {
        Draft draft = new Draft(outlet, "ar", "خبر", FELL).at("2026-05-10T0" + drafts.size() + ":00");
        if (chain.length > 0) {
            draft.told("انهار", chain);
        }
        drafts.add(draft);
        return this;
    }

    private Lineage lineage() {
        return new Comparer()
                .compare(drafts.stream().map(Draft::dossier).toList(), Work.UNWATCHED)
                .lineage();
    }

    private static Source named(String name, SourceKind kind) {
        return Source.named(new Span(0, 3), name, kind);
    }

    private static Source known(String name, String entity) {
        return named(name, SourceKind.OUTLET).but().entity(entity).build();
    }

    private List<List<String>> notes(String kind) {
        return lineage().notes().stream()
                .filter(note -> note.kind().equals(kind))
                .map(note -> note.reason().arguments())
                .toList();
    }

    @Test
    void fourReportsThroughTwoCarriersRestOnOneOrigin() {
        Source witness = named("سالم الدوري", SourceKind.PERSON);
        report("أ", named("وكالة الجبل", SourceKind.AGENCY), witness)
                .report("ب", named("وكالة البحر", SourceKind.AGENCY), witness)
                .report("ج", named("وكالة الجبل", SourceKind.AGENCY), witness)
                .report("د", witness);
        Lineage lineage = lineage();
        assertEquals(List.of(4, 2, 1), List.of(lineage.reports(), lineage.carriers(), lineage.origins()));
        assertEquals(1, notes("false-plural").size());
    }

    @Test
    void missingOriginalIsNamedOnceWithWhatToLookFor() {
        Source witness = named("سالم الدوري", SourceKind.PERSON);
        report("أ", named("وكالة الجبل", SourceKind.AGENCY), witness)
                .report("ب", named("وكالة الجبل", SourceKind.AGENCY), witness);
        assertEquals(1, notes("missing-link").size());
        assertEquals("وكالة الجبل", notes("missing-link").getFirst().getFirst());
    }

    @Test
    void citedReportThatLiesHereIsNotMissing() {
        report("الأفق", named("سالم الدوري", SourceKind.PERSON)).report("النهر", named("الأفق", SourceKind.OUTLET));
        assertEquals(List.of(), notes("missing-link"));
    }

    @Test
    void citedNameThatSoundsLikeAReportHereIsPerhapsIt() {
        report("هاربور بوست", named("سالم الدوري", SourceKind.PERSON))
                .report("النهر", named("העיתון \"הארבור פוסט\"", SourceKind.OUTLET));
        assertEquals(List.of(), notes("missing-link"));
        assertEquals(List.of(List.of("העיתון \"הארבור פוסט\"", "هاربور بوست")), notes("perhaps-here"));
    }

    @Test
    void threeThatCiteEachOtherInACircleAreOneLoop() {
        report("الأفق", named("النهر", SourceKind.OUTLET))
                .report("النهر", named("السهل", SourceKind.OUTLET))
                .report("السهل", named("الأفق", SourceKind.OUTLET));
        assertEquals(1, notes("loop").size());
    }

    @Test
    void lineOfCitationsIsNoLoop() {
        report("الأفق", named("النهر", SourceKind.OUTLET))
                .report("النهر", named("السهل", SourceKind.OUTLET))
                .report("السهل", named("سالم الدوري", SourceKind.PERSON));
        assertEquals(List.of(), notes("loop"));
    }

    @Test
    void wayOutOfTheLanguageAndBackIsTranslationLoop() {
        report("أ", known("معاريف", "org:maariv"), known("رأي اليوم", "org:raialyoum"))
                .report("ب", known("معاريف", "org:maariv"));
        assertEquals(List.of(List.of("معاريف", "رأي اليوم")), notes("translation-loop"));
    }

    @Test
    void pluralSourceInOneReportAndSingularInTheOtherIsNoted() {
        Source one = Source.unnamed(new Span(0, 3), "مصدر أمني", SourceKind.PERSON);
        report("أ", one).report("ب", one.but().count(2).build());
        assertEquals(1, notes("plural-source").size());
    }

    @Test
    void todayThatWasTakenOverFromAnotherDayIsNoted() {
        String words = "أعلنت هيئة الطرق اليوم انهيار جسر الوادي القديم بعد السيول التي ضربت المنطقة.";
        drafts.add(new Draft("أ", "ar", "خبر", words).at("2026-05-10T08:00").day("اليوم", "2026-05-10"));
        drafts.add(new Draft("ب", "ar", "خبر", words).at("2026-05-13T08:00").day("اليوم", "2026-05-13"));
        assertEquals(List.of(List.of("ب", "اليوم", "أ", "2026-05-10")), notes("stale-date"));
        drafts.set(1, new Draft("ب", "ar", "خبر", words).at("2026-05-10T20:00").day("اليوم", "2026-05-10"));
        assertEquals(List.of(), notes("stale-date"));
    }
}
