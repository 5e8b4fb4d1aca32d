package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.isnad.report.Certainty;
import org.isnad.report.Comparison;
import org.isnad.report.Drift;
import org.isnad.report.Ladder;
import org.isnad.report.Sector;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** What becomes of a source, and of how sure a claim is, on the way from report to report. */
class DriftsTest {
    private static final String FELL = "انهار جسر الوادي القديم فجر الأحد بعد السيول التي ضربت المنطقة.";
    private static final String TOLD = " وقالوا إن الصيانة أهملت سنوات.";

    private static Draft report(String outlet, String hour, Source.Builder source) {
        return new Draft(outlet, "ar", "خبر", FELL + TOLD)
                .at("2026-05-10T" + hour + ":00")
                .told("انهار", source.build());
    }

    private static Source.Builder unnamed(String description) {
        return new Source.Builder(new org.isnad.report.Span(4, 9), description, SourceKind.PERSON);
    }

    private static Comparison compare(Draft... drafts) {
        return new Comparer()
                .compare(List.of(drafts).stream().map(Draft::dossier).toList(), Work.UNWATCHED);
    }

    private static List<String> fields(Draft... drafts) {
        return compare(drafts).drift().stream().map(Drift::field).toList();
    }

    @Test
    void twoSourcesThatBecomeOneAreDriftOfCount() {
        Comparison comparison =
                compare(report("أ", "08", unnamed("مصدران أمنيان").count(2)), report("ب", "10", unnamed("مصدر أمني")));
        Drift drift = comparison.drift().getFirst();
        assertEquals("count", drift.field());
        assertEquals(2, drift.quotes().size());
        assertEquals("compare.drift.count", drift.reason().key());
    }

    @Test
    void severalMayBeTwoWhereTheWordDoesNotSay() {
        Source.Builder officials = unnamed("مسؤولين عراقيين").count(OptionalInt.empty());
        Source.Builder sources = unnamed("مسؤولون عراقيون").count(OptionalInt.empty());
        Source.Builder two = unnamed("مسؤولان عراقيان").count(2);
        assertEquals(List.of(), fields(report("أ", "08", officials), report("ب", "10", two)));
        assertEquals(List.of("count"), fields(report("أ", "08", sources), report("ب", "10", two)));
    }

    @Test
    void aNamedMinisterIsNotTheUnnamedSourceOfAnotherWalkOfLife() {
        Source.Builder minister = unnamed("وزير الري").named(true).sector(Sector.GOVERNMENT);
        assertEquals(
                List.of(),
                fields(
                        report("أ", "08", minister),
                        report("ب", "10", unnamed("طبيب").sector(Sector.MEDICAL))));
        assertEquals(
                List.of("named"),
                fields(
                        report("أ", "08", minister),
                        report("ب", "10", unnamed("مسؤول").sector(Sector.GOVERNMENT))));
    }

    @Test
    void anOfficeToldElsewhereInTheReportIsNotDropped() {
        Source.Builder governor = unnamed("المحافظ حسن الزبيدي").named(true).role("المحافظ");
        Draft shorter = report("أ", "08", unnamed("الزبيدي").named(true)).told("وقالوا", governor.build());
        Draft whole = report("ب", "10", governor).told("وقالوا", governor.build());
        assertEquals(List.of(), fields(shorter, whole));
    }

    @Test
    void theNationOfABodyThatIsNamedIsNotDropped() {
        Source.Builder ministry =
                unnamed("وزارة المالية").kind(SourceKind.ORGANISATION).named(true);
        Source.Builder foreign = unnamed("وزارة المالية")
                .kind(SourceKind.ORGANISATION)
                .named(true)
                .nationality("country:KW");
        assertEquals(List.of(), fields(report("أ", "08", ministry), report("ب", "10", foreign)));
    }

    @Test
    void anOutletIsNotTheSourceItQuotes() {
        Source.Builder site = unnamed("الموقع").kind(SourceKind.OUTLET).named(true);
        assertEquals(List.of(), fields(report("أ", "08", unnamed("مسؤولون")), report("ب", "10", site)));
    }

    @Test
    void severalSourcesAreMoreThanOne() {
        assertEquals(
                List.of("count"),
                fields(
                        report("أ", "08", unnamed("مصدر أمني")),
                        report("ب", "10", unnamed("مصادر أمنية").count(OptionalInt.empty()))));
    }

    @Test
    void oneOfTwoIsNoFewerThanTheTwo() {
        Source two = unnamed("مصدران أمنيان").count(2).build();
        Draft both = report("أ", "08", two.but()).told("وقالوا", two);
        Draft one = report("ب", "10", unnamed("مصدران أمنيان")).told("وقالوا", two);
        assertEquals(List.of(), fields(both, one));
    }

    @Test
    void droppedScopeAffiliationAndAccessAreNamed() {
        assertEquals(
                List.of("scope", "affiliation", "access"),
                fields(
                        report(
                                "أ",
                                "08",
                                unnamed("مصدر")
                                        .scope("بينهم")
                                        .affiliation("وزارة الأشغال")
                                        .access("مطلع")),
                        report("ب", "10", unnamed("مصدر"))));
    }

    @Test
    void droppedAgencyIsNamed() {
        Source agency = Source.named(new org.isnad.report.Span(0, 3), "وكالة الجبل", SourceKind.AGENCY);
        Draft through = new Draft("أ", "ar", "خبر", FELL + TOLD)
                .at("2026-05-10T08:00")
                .told("انهار", agency, unnamed("مصدر أمني").build());
        assertEquals(List.of("agency"), fields(through, report("ب", "10", unnamed("مصدر أمني"))));
    }

    @Test
    void attributedClaimToldAsOwnIsNamed() {
        Draft bare = new Draft("ب", "ar", "خبر", FELL + TOLD).at("2026-05-10T10:00");
        assertEquals(List.of("source"), fields(report("أ", "08", unnamed("مصدر أمني")), bare));
    }

    @Test
    void otherPeopleAreNoDrift() {
        String other = "السيول جرفت جسر الوادي القديم الذي انهار الأحد فجرا.";
        Draft apart = new Draft("ب", "ar", "خبر", other)
                .at("2026-05-10T10:00")
                .told("السيول", unnamed("شهود").count(3).build());
        assertEquals(List.of(), fields(report("أ", "08", unnamed("مصدر أمني")), apart));
    }

    @Test
    void ladderShowsTheWordsThatCarryEachDegree() {
        String hedged = "وقد يكون سبب الانهيار إهمال الصيانة.";
        String plain = "وسبب الانهيار إهمال الصيانة.";
        Draft first = new Draft("أ", "ar", "خبر", FELL, hedged)
                .at("2026-05-10T08:00")
                .certainty("وقد يكون", Certainty.POSSIBLE);
        Draft second = new Draft("ب", "ar", "خبر", FELL, plain).at("2026-05-10T10:00");
        List<Ladder> ladders = compare(second, first).ladder();
        assertEquals(1, ladders.size());
        Ladder ladder = ladders.getFirst();
        assertEquals("compare.ladder.firmer", ladder.reason().key());
        assertEquals(
                List.of(Certainty.POSSIBLE, Certainty.CERTAIN),
                ladder.rungs().stream().map(Ladder.Rung::certainty).toList());
        assertEquals(1, ladder.rungs().getFirst().cues().size());
        assertEquals(List.of("أ"), ladder.rungs().getFirst().carriers());
    }
}
