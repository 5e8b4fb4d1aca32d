package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.report.Mention;
import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

/** What a headline holds against news, and what only looks so. */
class StandingTest {
    private static Line line(String words) {
        return line(new Draft("صحيفة", "ar", words));
    }

    private static Line line(Draft draft) {
        return new Side(0, draft.dossier()).items.getFirst().line();
    }

    private static Standing standing(String words) {
        return new Standing(line(words));
    }

    private static void denies(String words, String mark) {
        Line line = line(words);
        Standing standing = new Standing(line);
        assertTrue(standing.against() && standing.denies() && !standing.usual(), words);
        assertEquals(mark, standing.mark().map(line.side::words).orElse(""));
    }

    private static void usual(String words) {
        Standing standing = standing(words);
        assertTrue(standing.against() && standing.usual() && !standing.denies(), words);
    }

    private static void news(String words) {
        assertFalse(standing(words).against(), words);
    }

    private static Span at(String words, String part) {
        int start = words.indexOf(part);
        return new Span(start, start + part.length());
    }

    @Test
    void particlesAndWordsOfDenyingHoldAgainst() {
        denies("الوزارة لن ترفع أسعار الوقود", "لن");
        denies("المصرف ينفي إفلاس فرعه", "ينفي");
        denies("صورة مفبركة لانهيار الجسر", "مفبركة");
    }

    @Test
    void whatIsAsEverHoldsAgainst() {
        usual("المطار مفتوح أمام المسافرين");
        usual("الأسعار مستقرة في الأسواق");
    }

    @Test
    void plainNewsHoldsAgainstNothing() {
        news("حريق يلتهم مصنعا في الميناء");
        news("انهيار جسر في المدينة القديمة");
    }

    @Test
    void wordsThatOnlyLookLikeNegationsAreHarmless() {
        String words = "لا بد من ترميم الجسر";
        assertFalse(standing(words).against());
        assertTrue(standing(words).harmless(at(words, "لا")));
        assertFalse(standing(words).harmless(at(words, "الجسر")));
        news("زيادة غير مسبوقة في الأسعار");
    }

    @Test
    void wordForTruthAsksOnlyAtTheBeginning() {
        denies("حقيقة هدم الضريح القديم", "حقيقة");
        news("كتاب يروي حقيقة هدم الضريح القديم");
    }

    @Test
    void comparisonDeniesNothing() {
        news("لم تعرف المدينة شتاء أبرد من هذا");
    }

    @Test
    void notAsEverIsNews() {
        news("الوضع غير مستقر في المدينة");
    }

    @Test
    void whatKeepsFallingIsNews() {
        news("الأسعار تواصل الانخفاض");
        usual("المدرسة تواصل عملها");
    }

    @Test
    void attributeWithArticleTellsNothing() {
        news("ضبط الأوراق المزيفة في الميناء");
        denies("الأوراق مزيفة في الميناء", "مزيفة");
    }

    @Test
    void nameOfAPersonIsNoMark() {
        Line line = line(new Draft("صحيفة", "ar", "اللاعب سالم باق يصل المدينة").person("سالم باق"));
        assertFalse(new Standing(line).against());
        assertEquals(
                1,
                line.parts.stream()
                        .flatMap(part -> part.name().stream())
                        .map(Mention::name)
                        .count());
    }

    @Test
    void particleReachesToTheEndOfItsClause() {
        String words = "لن يغلق الميناء، وتستأنف الرحلات";
        Standing standing = standing(words);
        assertTrue(standing.negates(at(words, "الميناء")));
        assertFalse(standing.negates(at(words, "الرحلات")));
        assertTrue(standing.negatesJust(at(words, "يغلق")));
        assertFalse(standing.negatesJust(at(words, "الميناء")));
    }

    @Test
    void negationEndsWhereAnotherThoughtBegins() {
        String words = "لا رحلات بسبب العاصفة";
        Standing standing = standing(words);
        assertTrue(standing.negates(at(words, "رحلات")));
        assertFalse(standing.negates(at(words, "العاصفة")));
    }

    @Test
    void wordOfLackingIsNoDenialButLacks() {
        String words = "تأجيل تنفيذ الحكم في قضية الجسر";
        Standing standing = standing(words);
        assertFalse(standing.against());
        assertTrue(standing.lacks() && standing.lacks(at(words, "تأجيل")));
        assertTrue(standing.misses(at(words, "الحكم")));
        assertFalse(standing.misses(at(words, "الجسر")));
    }

    @Test
    void lackOfALackIsDoubled() {
        assertTrue(standing("إلغاء الحظر في المدينة").doubled());
        assertFalse(standing("إلغاء المهرجان بعد ليلة من الحظر").doubled());
    }

    @Test
    void negatedLackIsSeen() {
        assertTrue(standing("لن نرفض المبادرة").negatesLack());
        assertFalse(standing("نرفض المبادرة").negatesLack());
    }
}
