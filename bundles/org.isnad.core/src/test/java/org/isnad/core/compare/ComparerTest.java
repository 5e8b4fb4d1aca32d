package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.report.Bound;
import org.isnad.report.Certainty;
import org.isnad.report.Comparison;
import org.isnad.report.Conflict;
import org.isnad.report.Independence;
import org.isnad.report.Origin;
import org.isnad.report.Quote;
import org.isnad.report.Relation;
import org.isnad.report.Reuse;
import org.isnad.report.Row;
import org.isnad.report.RowRelation;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class ComparerTest {
    private static final String CRASH = "اصطدمت حافلة ركاب بشاحنة حصى على طريق الوادي قرب قرية الزيتونة فجر الأحد.";
    private static final String HURT = "وأصيب سبعة ركاب بجروح ونقلوا إلى مستشفى المدينة.";
    private static final String CAUSE = "وقد يكون سبب الحادث عطلا في مكابح الشاحنة.";
    private static final String SHUT = "وأغلقت الشرطة الطريق ثلاث ساعات قبل أن تعيد فتحه.";

    private static Draft first() {
        Draft draft = new Draft("البريد", "ar", "حادث سير على طريق الوادي", CRASH, HURT, CAUSE, SHUT);
        return draft.at("2026-05-10T08:00")
                .certainty("وقد يكون", Certainty.POSSIBLE)
                .number("سبعة", 7, "injured")
                .actor("الشرطة", "org:police")
                .told("اصطدمت", agency(draft, "الوادي"), unnamed(draft, "ركاب", "مصدر في الدفاع المدني"))
                .told("وقد يكون", agency(draft, "الوادي"), unnamed(draft, "ركاب", "مصدر في الدفاع المدني"));
    }

    private static Draft second() {
        String hurt = "وأصيب 12 راكبا بجروح ونقلوا إلى مستشفى المدينة.";
        String cause = "وسبب الحادث عطل في مكابح الشاحنة.";
        Draft draft = new Draft("الميزان", "ar", "حافلة تصطدم بشاحنة", CRASH, hurt, cause, SHUT);
        return draft.at("2026-05-10T11:00")
                .number("12", 12, "injured")
                .told("اصطدمت", unnamed(draft, "ركاب", "مصدر مطلع"))
                .told("وسبب", unnamed(draft, "ركاب", "مصدر مطلع"));
    }

    private static Draft stranger() {
        return new Draft(
                        "الحقل",
                        "ar",
                        "موسم وفير للكرز",
                        "باع مزارعو الجبل محصول الكرز كله في سوق الجملة.",
                        "وتوقع التجار أسعارا ثابتة حتى نهاية الصيف.")
                .at("2026-05-10T09:00");
    }

    private static Source agency(Draft draft, String words) {
        return Source.named(draft.span(words), "وكالة الجبل", SourceKind.AGENCY);
    }

    private static Source unnamed(Draft draft, String words, String description) {
        return Source.unnamed(draft.span(words), description, SourceKind.PERSON);
    }

    private static Comparison compare(Draft... drafts) {
        return new Comparer()
                .compare(List.of(drafts).stream().map(Draft::dossier).toList(), Work.UNWATCHED);
    }

    @Test
    void retoldReportIsVersion() {
        assertEquals(Relation.VERSION, compare(first(), second()).relation());
    }

    @Test
    void numbersOfTheSameThingConflictOnce() {
        List<Conflict> real = real(compare(first(), second()));
        assertEquals(1, real.size());
        assertEquals("number", real.getFirst().kind());
        assertEquals(List.of("سبعة", "12"), real.getFirst().reason().arguments());
    }

    @Test
    void lostHedgeIsStatedStronger() {
        Row row = only(compare(first(), second()), RowRelation.STRONGER);
        assertEquals("compare.row.stronger", row.reason().key());
        assertEquals(List.of("وقد يكون"), row.reason().arguments());
    }

    @Test
    void addedHedgeIsStatedWeaker() {
        Draft later = first().at("2026-05-11T08:00");
        Draft earlier = second();
        assertEquals(
                List.of("وقد يكون"),
                only(compare(later, earlier), RowRelation.WEAKER).reason().arguments());
    }

    @Test
    void unknownOrderIsNotCalledStronger() {
        Draft undated = new Draft("البريد", "ar", "حادث سير على طريق الوادي", CRASH, HURT, CAUSE, SHUT)
                .certainty("وقد يكون", Certainty.POSSIBLE);
        Comparison comparison = compare(undated, second());
        assertTrue(rows(comparison, RowRelation.STRONGER).isEmpty());
        assertTrue(comparison.rows().stream().anyMatch(row -> row.reason().key().equals("compare.row.order-unknown")));
    }

    @Test
    void cutAgencyIsInferredFromWordingAndNamed() {
        Comparison comparison = compare(first(), second());
        assertEquals("compare.independence.inferred", comparison.independence().key());
        assertEquals("وكالة الجبل", comparison.independence().arguments().getFirst());
        assertEquals(1, comparison.origins().size());
        Origin origin = comparison.origins().getFirst();
        assertEquals(Independence.NOT_ESTABLISHED, origin.independent());
        assertEquals("compare.origin.inferred", origin.reason().key());
        assertEquals(2, origin.reports().size());
    }

    @Test
    void yesAndNoConflict() {
        Draft yes = new Draft("أ", "ar", "سد الوادي", "انهار سد الوادي القديم بعد السيول مساء أمس.", CRASH)
                .at("2026-05-10T08:00");
        Draft no = new Draft("ب", "ar", "سد الوادي", "لم ينهر سد الوادي القديم بعد السيول مساء أمس.", CRASH)
                .at("2026-05-10T09:00")
                .certainty("لم", Certainty.DENIED);
        Comparison comparison = compare(yes, no);
        assertEquals("polarity", real(comparison).getFirst().kind());
        assertEquals(1, rows(comparison, RowRelation.CONFLICT).size());
    }

    @Test
    void boundsRoundingsSumsAndUpdatesAreNoConflicts() {
        assertEquals(
                "bound",
                verdict(
                        "أصيب أكثر من 10 عمال في حريق المصنع الكبير",
                        "10",
                        10,
                        Bound.MORE_THAN,
                        "أصيب 12 من العمال في حريق المصنع الكبير",
                        "12",
                        12));
        assertEquals(
                "rounding",
                verdict(
                        "أجلي 4000 شخص من قرى الوادي بعد السيول",
                        "4000",
                        4000,
                        Bound.EXACT,
                        "أجلي 4127 شخصا من قرى الوادي بعد السيول",
                        "4127",
                        4127));
        assertEquals(
                "update",
                verdict(
                        "أصيب 9 عمال في حريق المصنع الكبير",
                        "9",
                        9,
                        Bound.EXACT,
                        "ارتفع إلى 12 عدد العمال الذين أصيبوا في حريق المصنع الكبير",
                        "12",
                        12));
        assertEquals(
                "conflict",
                verdict(
                        "أصيب 9 عمال في حريق المصنع الكبير",
                        "9",
                        9,
                        Bound.EXACT,
                        "أصيب 12 من العمال في حريق المصنع الكبير",
                        "12",
                        12));
    }

    private static String verdict(
            String one, String number, int value, Bound bound, String other, String second, int last) {
        Comparison comparison = compare(
                new Draft("أ", "ar", "خبر", one + ".", CRASH)
                        .at("2026-05-10T08:00")
                        .number(number, value, "injured", bound),
                new Draft("ب", "ar", "خبر", other + ".", CRASH)
                        .at("2026-05-10T11:00")
                        .number(second, last, "injured"));
        assertEquals(1, comparison.conflicts().size());
        return comparison.conflicts().getFirst().verdict();
    }

    @Test
    void otherDayIsNoConflict() {
        Draft monday = new Draft("أ", "ar", "خبر", "أصيب يوم الاثنين 9 عمال في حريق المصنع الكبير.", CRASH)
                .at("2026-05-11T18:00")
                .number("9", 9, "injured")
                .day("الاثنين", "2026-05-11");
        Draft friday = new Draft("ب", "ar", "خبر", "أصيب يوم الجمعة 4 عمال في حريق المصنع الكبير.", CRASH)
                .at("2026-05-11T19:00")
                .number("4", 4, "injured")
                .day("الجمعة", "2026-05-08");
        assertEquals("other-day", compare(monday, friday).conflicts().getFirst().verdict());
    }

    @Test
    void yearsApartIsRelatedNotTheSameEventAndNoConflict() {
        Draft old = new Draft(
                        "أ", "ar", "محادثات", "بحث وفدا النرويج والسنغال مصايد الأسماك في أوسلو وأعلنا 3 اتفاقات.")
                .at("2021-02-01T08:00")
                .actor("النرويج", "country:NO")
                .actor("السنغال", "country:SN")
                .number("3", 3, "deal");
        Draft recent = new Draft("ب", "ar", "محادثات", "تبحث النرويج مع السنغال اليوم مصايد الأسماك وتوقيع 5 اتفاقات.")
                .at("2026-02-01T08:00")
                .actor("النرويج", "country:NO")
                .actor("السنغال", "country:SN")
                .number("5", 5, "deal");
        Comparison comparison = compare(old, recent);
        assertEquals(Relation.RELATED, comparison.relation());
        assertEquals("compare.relation.other-time", comparison.relationReason().key());
        assertTrue(comparison.conflicts().stream().noneMatch(Conflict::real));
        assertEquals(
                "compare.independence.other-events", comparison.independence().key());
        assertEquals(2, comparison.actors().getFirst().quotes().size());
    }

    @Test
    void namedVoicesOfSeparateChainsAreEstablished() {
        Draft one = new Draft("أ", "ar", "خبر", "انهار جسر الوادي القديم فجر الأحد بعد السيول دون ضحايا.")
                .at("2026-05-10T08:00");
        one.told("انهار", Source.named(one.span("جسر"), "سالم الدوري", SourceKind.OFFICIAL));
        Draft other = new Draft("ب", "ar", "خبر", "السيول جرفت جسر الوادي القديم الذي انهار الأحد فجرا.")
                .at("2026-05-10T09:00");
        other.told("السيول", Source.named(other.span("جسر"), "هناء العلي", SourceKind.PERSON));
        Comparison comparison = compare(one, other);
        assertEquals(
                "compare.independence.established", comparison.independence().key());
        assertEquals(
                Set.of(Independence.ESTABLISHED),
                comparison.origins().stream().map(Origin::independent).collect(Collectors.toSet()));
    }

    @Test
    void commonCarrierIsNotIndependent() {
        Draft one = new Draft("أ", "ar", "خبر", "انهار جسر الوادي القديم فجر الأحد بعد السيول دون ضحايا.")
                .at("2026-05-10T08:00");
        one.told("انهار", agency(one, "الوادي"), Source.named(one.span("جسر"), "سالم الدوري", SourceKind.OFFICIAL));
        Draft other = new Draft("ب", "ar", "خبر", "السيول جرفت جسر الوادي القديم الذي انهار الأحد فجرا.")
                .at("2026-05-10T09:00");
        other.told("السيول", agency(other, "الوادي"), Source.named(other.span("جسر"), "هناء العلي", SourceKind.PERSON));
        Comparison comparison = compare(one, other);
        assertEquals("compare.independence.carrier", comparison.independence().key());
        assertTrue(comparison.origins().stream().noneMatch(o -> o.independent() == Independence.ESTABLISHED));
    }

    @Test
    void sharedPassagesPointToBothAndToTheLater() {
        Reuse reuse = compare(first(), second()).reuse().getFirst();
        assertEquals(Reuse.Direction.A_TO_B, reuse.direction());
        assertEquals(reuse.a().span().length(), reuse.b().span().length());
    }

    @Test
    void sharedPassagesEndWithTheParagraph() {
        Comparison comparison = compare(first(), first());
        Set<String> passages = comparison.reuse().stream()
                .map(reuse -> reuse.a().span().in(first().dossier().report().text()))
                .collect(Collectors.toSet());
        assertTrue(passages.stream().noneMatch(words -> words.contains("\n")), passages::toString);
        assertEquals(4, passages.size());
    }

    @Test
    void nobodyIsNoVoice() {
        Draft draft = second();
        draft.told("وأغلقت", Source.unnamed(draft.span("حافلة"), "ذُكر", SourceKind.UNKNOWN));
        assertEquals(1, compare(first(), draft).origins().size());
    }

    @Test
    void reportAgainstItselfIsCopyWithoutConflict() {
        Comparison comparison = compare(first(), first());
        assertEquals(Relation.COPY, comparison.relation());
        assertTrue(comparison.conflicts().isEmpty());
        assertTrue(comparison.rows().stream().allMatch(row -> row.relation() == RowRelation.SHARED));
    }

    @Test
    void orderChangesNothingButTheListing() {
        List<Draft> drafts = new ArrayList<>(List.of(first(), second(), stranger()));
        Set<String> expected = content(compare(drafts.toArray(Draft[]::new)));
        Random random = new Random(7);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(drafts, random);
            assertEquals(expected, content(compare(drafts.toArray(Draft[]::new))));
        }
    }

    @Test
    void strangerChangesNoRowBetweenTheOthers() {
        Set<String> without = new HashSet<>(content(compare(first(), second())));
        without.removeIf(line -> line.startsWith("relation") || line.startsWith("independence"));
        Set<String> with = content(compare(first(), stranger(), second()));
        assertTrue(with.containsAll(without), () -> without + "\n" + with);
        assertNotEquals(without.size(), with.size());
    }

    @Test
    void rowsAreOneToOne() {
        Comparison comparison = compare(first(), second());
        List<Quote> quotes =
                comparison.rows().stream().flatMap(row -> row.quotes().stream()).toList();
        assertEquals(quotes.size(), new HashSet<>(quotes).size());
    }

    private static Set<String> content(Comparison comparison) {
        Set<String> content = new HashSet<>();
        content.add("relation " + comparison.relation() + comparison.relationReason());
        content.add("independence " + comparison.independence());
        comparison.rows().forEach(row -> content.add("row " + row.relation() + row.reason() + sorted(row.quotes())));
        comparison
                .conflicts()
                .forEach(c -> content.add("conflict " + c.kind() + c.verdict() + c.reason() + sorted(c.quotes())));
        comparison
                .origins()
                .forEach(o -> content.add("origin " + o.source() + o.independent() + o.reason() + o.carriers()));
        comparison.reuse().forEach(r -> content.add("reuse " + sorted(List.of(r.a(), r.b()))));
        comparison.timeline().forEach(t -> content.add("time " + t));
        comparison.actors().forEach(a -> content.add("actor " + a.entity() + sorted(a.quotes())));
        return content;
    }

    private static List<String> sorted(List<Quote> quotes) {
        return quotes.stream().map(Quote::toString).sorted().toList();
    }

    private static List<Conflict> real(Comparison comparison) {
        return comparison.conflicts().stream().filter(Conflict::real).toList();
    }

    private static List<Row> rows(Comparison comparison, RowRelation relation) {
        return comparison.rows().stream()
                .filter(row -> row.relation() == relation)
                .toList();
    }

    private static Row only(Comparison comparison, RowRelation relation) {
        List<Row> rows = rows(comparison, relation);
        assertEquals(1, rows.size(), () -> comparison.rows().toString());
        return rows.getFirst();
    }
}
