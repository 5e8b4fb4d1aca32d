package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.isnad.report.Comparison;
import org.isnad.report.Conflict;
import org.isnad.report.Relation;
import org.isnad.report.RowRelation;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Reports of one line each: what contradicts is a conflict row that names the words, what agrees is shared. */
class StanceTest {
    private static Comparison compare(Draft one, Draft other) {
        return new Comparer().compare(List.of(one.dossier(), other.dossier()), Work.UNWATCHED);
    }

    private static Draft line(String language, String words) {
        return new Draft(words, language, words);
    }

    private static void disagree(String kind, String language, String one, String other, String... named) {
        disagree(kind, compare(line(language, one), line(language, other)), named);
    }

    private static void disagree(String kind, Comparison comparison, String... named) {
        assertEquals(RowRelation.CONFLICT, comparison.rows().getFirst().relation(), comparison::toString);
        assertTrue(
                comparison.conflicts().stream()
                        .anyMatch(conflict -> conflict.kind().equals(kind)
                                && Set.of(named)
                                        .equals(Set.copyOf(conflict.reason().arguments()))),
                () -> comparison.conflicts().toString());
    }

    private static void agree(String language, String one, String other) {
        Comparison comparison = compare(line(language, one), line(language, other));
        assertEquals(List.of(), comparison.conflicts(), one);
        assertEquals(RowRelation.SHARED, comparison.rows().getFirst().relation(), one);
        assertTrue(comparison.relation().compareTo(Relation.SAME_EVENT) <= 0, one);
    }

    @Test
    void oppositeActionsOfOneSubjectDisagreeInFourLanguages() {
        disagree("polarity", "ar", "ارتفاع أسعار الخبز في المدينة", "أسعار الخبز في المدينة تنخفض", "ارتفاع", "تنخفض");
        disagree(
                "polarity",
                "en",
                "Port workers begin strike in the north",
                "Port workers end strike in the north",
                "begin",
                "end");
        disagree(
                "polarity",
                "tr",
                "Belediye köprü inşaatına başladı",
                "Belediye köprü inşaatını durdurdu",
                "başladı",
                "durdurdu");
        disagree("polarity", "he", "העירייה פתחה את הגשר הישן", "העירייה סגרה את הגשר הישן", "פתחה", "סגרה");
    }

    @Test
    void sameActionInOtherWordsAgrees() {
        agree("ar", "ارتفاع أسعار الخبز في المدينة", "أسعار الخبز في المدينة تصعد");
        agree("en", "Mayor rejects plan for new stadium", "Plan for new stadium refused by mayor");
        agree("tr", "Vali yeni planı onayladı", "Vali yeni plana onay verdi");
        agree("he", "בית המשפט שחרר את החשוד בשוד", "החשוד בשוד שוחרר על ידי בית המשפט");
    }

    @Test
    void denialDisagreesWithWhatItDenies() {
        disagree(
                "polarity",
                "ar",
                "انهيار سد الوادي بعد الأمطار",
                "لا صحة لانهيار سد الوادي بعد الأمطار",
                "انهيار سد الوادي بعد الأمطار",
                "لا صحة");
        disagree(
                "polarity",
                "en",
                "Bank chief to leave in May",
                "Bank chief will not leave in May",
                "Bank chief to leave in May",
                "not");
    }

    @Test
    void twoDenialsAgree() {
        agree("ar", "البلدية تنفي إغلاق السوق القديم", "نفي من البلدية لإغلاق السوق القديم");
    }

    @Test
    void otherThingInTheSamePlaceDisagrees() {
        disagree("actor", "ar", "حريق في مدرسة وسط البلدة", "حريق في مستشفى وسط البلدة", "مدرسة", "مستشفى");
        disagree("actor", "ar", "خطة لزراعة الزعتر في الجبال", "خطة لزراعة البابونج في الجبال", "الزعتر", "البابونج");
    }

    @Test
    void otherNumberDisagreesAndRoundedOneDoesNot() {
        Draft seven = line("ar", "إصابة 7 عمال في حريق المصنع").number("7", 7, "worker");
        Draft nine = line("ar", "إصابة 9 عمال في حريق المصنع").number("9", 9, "worker");
        disagree("number", compare(seven, nine), "7", "9");
        Draft exact = line("ar", "إجلاء 4127 شخصا من قرى الوادي").number("4127", 4127, "person");
        Draft round = line("ar", "إجلاء 4000 شخص من قرى الوادي").number("4000", 4000, "person");
        assertTrue(compare(exact, round).conflicts().stream().noneMatch(Conflict::real));
    }

    @Test
    void actorsThatChangePlacesDisagree() {
        Draft one = line("ar", "النرويج تهاجم مواقف السنغال في المؤتمر")
                .actor("النرويج", "country:NO")
                .actor("السنغال", "country:SN");
        Draft other = line("ar", "السنغال تهاجم مواقف النرويج في المؤتمر")
                .actor("السنغال", "country:SN")
                .actor("النرويج", "country:NO");
        disagree("actor", compare(one, other), "النرويج", "السنغال");
    }

    @Test
    void oppositesThatChangePlacesDisagreeAndTurnedClausesAgree() {
        disagree("polarity", "ar", "القمح يرتفع مع هبوط السكر", "انخفاض القمح مع صعود السكر", "هبوط", "صعود");
        agree("ar", "القمح يرتفع مع هبوط السكر", "مع هبوط السكر ارتفاع في القمح");
    }

    @Test
    void linesThatDifferAsContradictionsDoDisagreeThoughNoRuleKnowsTheWords() {
        String found = "اكتشاف ثلاثين تابوتا %s قرب المعبد";
        disagree("polarity", "ar", found.formatted("بحالة جيدة"), found.formatted("مهشما"), "بحالة جيدة", "مهشما");
        agree("ar", "المزارعون يحصدون القمح مبكرا في سهل الغاب", "حصاد القمح يبدأ مبكرا في سهل الغاب");
    }

    @Test
    void whoChangesPlacesInTheSameWordsIsSeen() {
        String taken = "%s تستعيد البلدة من %s";
        assertEquals(
                1.0, seen("turned", taken.formatted("القبائل", "العصابات"), taken.formatted("العصابات", "القبائل")));
        assertEquals(0.0, seen("turned", taken.formatted("القبائل", "العصابات"), "تستعيد القبائل البلدة من العصابات"));
    }

    private static double seen(String evidence, String one, String other) {
        List<Double> all = StanceOdds.evidence(
                        line("ar", one).dossier(), line("ar", other).dossier())
                .orElseThrow();
        return all.get(StanceOdds.names().indexOf(evidence));
    }

    @Test
    void linesOfDifferentSubjectsAreNotHeldAgainstEachOther() {
        Comparison comparison =
                compare(line("ar", "ارتفاع أسعار الخبز في المدينة"), line("ar", "انخفاض عدد طلاب الجامعات"));
        assertEquals(List.of(), comparison.conflicts());
        assertEquals(Relation.UNRELATED, comparison.relation());
    }

    @Test
    void oppositeActionsInsideLongerReportsConflict() {
        String more = "وحضر المراسم عدد من سكان القرى المجاورة للوادي.";
        Draft one = new Draft("أ", "ar", "الجسر", "افتتحت البلدية جسر الوادي الجديد أمام السيارات.", more);
        Draft other = new Draft("ب", "ar", "جسر", "أغلقت البلدية جسر الوادي الجديد أمام السيارات.", more);
        disagree("polarity", compare(one, other), "افتتحت", "أغلقت");
    }

    @Test
    void verbThatTurnsTheOtherWayDisagrees() {
        disagree(
                "polarity",
                "ar",
                "روسيا تسحب قواتها من القاعدة البحرية",
                "روسيا تعزز قواتها في القاعدة البحرية",
                "تسحب",
                "تعزز");
        disagree("polarity", "ar", "الجنيه يستقر أمام الدولار", "الجنيه يهوي أمام الدولار", "يستقر", "يهوي");
        agree("ar", "غارة تودي بحياة زعيم التنظيم", "مقتل زعيم التنظيم في غارة");
    }

    @Test
    void whoDoesTheSameInAnothersPlaceIsAnotherActor() {
        disagree(
                "actor",
                "ar",
                "النسور تتصدر دوري الوادي متقدمة على الصقور",
                "الصقور تتصدر دوري الوادي متقدمة على النسور",
                "النسور",
                "الصقور");
        agree("ar", "الوزير يلتقي المبعوث في قصر الوادي", "المبعوث يلتقي الوزير في قصر الوادي");
    }

    @Test
    void membersOfOneClassExcludeEachOtherEvenIfBothAreBad() {
        disagree("actor", "ar", "الإعدام لقاتل طفل الوادي", "المؤبد لقاتل طفل الوادي", "الإعدام", "المؤبد");
        disagree(
                "actor",
                "ar",
                "مصرع 12 في تصادم حافلتين بالوادي",
                "إصابة 12 في تصادم حافلتين بالوادي",
                "مصرع",
                "إصابة");
    }

    @Test
    void whatOneLinePutsOffAndTheOtherTellsDisagrees() {
        disagree(
                "polarity",
                "ar",
                "النيابة تؤجل الإفراج عن رسام الوادي",
                "النيابة تفرج عن رسام الوادي",
                "الإفراج",
                "تفرج عن");
    }

    @Test
    void figuresOfSpeechTellHowItWent() {
        disagree(
                "polarity",
                "ar",
                "مؤشر الوادي يكسب مئة نقطة",
                "مؤشر الوادي ينهي جلسته باللون الأحمر",
                "يكسب",
                "اللون الأحمر");
        agree("ar", "جزيرة الوادي تدخل قائمة التراث العالمي", "جزيرة الوادي تنضم إلى لائحة التراث العالمي");
    }

    @Test
    void whatIsNegatedInItsVeryWordsMeansTheSame() {
        agree("ar", "دار الفتوى تحرم العملات المشفرة", "العملات المشفرة غير جائزة وفق دار الفتوى");
    }
}
