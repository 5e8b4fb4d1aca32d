package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.isnad.report.Comparison;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** From whom a report has what it tells, and what says so. */
class CarriersTest {
    private static final String MORE =
            "وقال إن الوسطاء عرضوا مقترحا يقضي بخروج المقاتلين من الأنفاق مقابل تسليم أسلحتهم كلها.";
    private static final String TOLD =
            "كشف مصدر مصري مطلع أن وفدا من الحركة سيصل إلى القاهرة خلال ساعات لبحث المرحلة الثانية من الاتفاق.";

    private static Comparison compare(Draft... drafts) {
        return new Comparer()
                .compare(List.of(drafts).stream().map(Draft::dossier).toList(), Work.UNWATCHED);
    }

    private static Source unnamed(String words) {
        return new Source.Builder(new Span(9, 21), words, SourceKind.PERSON).build();
    }

    private static Draft told(String outlet, String at) {
        return new Draft(outlet, "ar", "وفد إلى القاهرة", TOLD, MORE)
                .at(at)
                .told("كشف", unnamed("مصدر مصري مطلع"))
                .told("الوسطاء", unnamed("مصدر مصري مطلع"));
    }

    @Test
    void nobodyHasWhatAnAgencyBroughtOutLater() {
        Source paper = Source.named(new Span(0, 4), "المسار الجديد", SourceKind.OUTLET);
        Draft agency = new Draft("ج", "ar", "الحركة تنفي", TOLD, "ونفت الحركة ذلك.")
                .at("2026-05-12T08:00")
                .agency("الأناضول")
                .told("كشف", paper, unnamed("مصدر مصري مطلع"));
        Comparison comparison =
                compare(told("المسار الجديد", "2026-05-10T08:00"), told("ب", "2026-05-10T10:00"), agency);
        assertNotEquals(
                "compare.independence.inferred", comparison.independence().key());
    }

    @Test
    void aLongTitleInCommonIsNoSharedWording() {
        String title = "قائد الأمن الداخلي في محافظة الوادي الجنوبي العميد شاهر العمري";
        Comparison comparison = compare(
                quoting(title, "أ", "إن القوات تلاحق المهاجمين"), quoting(title, "ب", "إن أحدا لن يفلت من العقاب"));
        assertNotEquals(
                "compare.independence.wording", comparison.independence().key());
    }

    private static Draft quoting(String title, String outlet, String said) {
        Draft draft = new Draft(
                        outlet,
                        "ar",
                        "هجوم على حاجز",
                        outlet.equals("أ")
                                ? "قتل ثلاثة عناصر في هجوم على حاجز الوادي مساء الاثنين."
                                : "هجوم مساء الاثنين على حاجز الوادي أودى بثلاثة عناصر.",
                        "وقال " + title + " " + said + ".")
                .at("2026-05-10T08:00");
        return draft.told(said, Source.named(draft.span(title), "شاهر العمري", SourceKind.PERSON));
    }

    @Test
    void twoThatSayNearlyTheSameAreNamed() {
        Draft arabic = new Draft(
                "صحيفة الزاوية",
                "ar",
                "حريق في مستودع للقطن",
                "اندلع حريق كبير في مستودع للقطن قرب ميناء الزاوية فجر الأحد.",
                "وأصيب 12 عاملا بحروق ونقلوا إلى المستشفى.");
        Draft english = new Draft(
                "Harbour Post",
                "en",
                "Fire in a cotton warehouse",
                "A big fire broke out in a cotton warehouse near the port of Zawiya at dawn on Sunday.",
                "12 workers suffered burns and were taken to hospital.");
        Comparison comparison = compare(arabic.at("2026-05-10T08:00"), english.at("2026-05-10T09:00"));
        assertEquals("compare.independence.version", comparison.independence().key());
        assertEquals(
                List.of("صحيفة الزاوية", "Harbour Post"),
                comparison.independence().arguments());
    }

    @Test
    void aSourceWithoutANameBehindTheSameAgencyIsOneWhereverItIsHeard() {
        Source agency = Source.named(new Span(0, 4), "سانا", SourceKind.AGENCY);
        Draft own = told("أ", "2026-05-10T08:00").agency("سانا");
        Draft relay = new Draft("ب", "ar", "وفد", TOLD, "ورجح المصدر المصري أن يبقى الوفد أياما في القاهرة.")
                .at("2026-05-11T08:00")
                .told("كشف", agency, unnamed("مصدر مصري مطلع"))
                .told("ورجح", unnamed("مصدر مصري مطلع"));
        assertEquals(1, compare(own, relay).origins().size());
    }
}
