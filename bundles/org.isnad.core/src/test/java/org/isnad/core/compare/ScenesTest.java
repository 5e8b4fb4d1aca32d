package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.report.Relation;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Where two reports say that something happened. */
class ScenesTest {
    private static Draft told(String outlet, String... lines) {
        return new Draft(outlet, "ar", lines).at("2026-05-10T08:00");
    }

    private static Relation relation(Draft one, Draft other) {
        return new Comparer()
                .compare(List.of(one.dossier(), other.dossier()), Work.UNWATCHED)
                .relation();
    }

    private static Draft fire(String town) {
        return draft(town).town(town);
    }

    private static Draft draft(String place) {
        return told("أ", "حريق في مستودع", "التهم حريق فجر الأحد مستودعا للخشب في " + place + " ولم تقع إصابات");
    }

    private static Draft again(String outlet, String town, String further) {
        return told(
                outlet, "حريق", "فجر الأحد شب في " + town + " حريق أتى على مستودع للخشب كله من دون إصابات" + further);
    }

    @Test
    void aFireHereAndOneThereOnOneDayAreTwo() {
        assertEquals(
                Relation.RELATED, relation(fire("صفاقس"), again("ب", "جنين", "").town("جنين")));
        assertEquals(
                Relation.SAME_EVENT,
                relation(fire("صفاقس"), again("ج", "صفاقس", "").town("صفاقس")));
    }

    @Test
    void aFireInOneCountryAndOneInAnotherAreTwo() {
        assertEquals(
                Relation.RELATED,
                relation(
                        draft("تونس").actor("تونس", "country:TN"),
                        again("ب", "ليبيا", "").actor("ليبيا", "country:LY")));
        assertEquals(
                Relation.SAME_EVENT,
                relation(
                        draft("تونس").actor("تونس", "country:TN"),
                        again("ج", "تونس", "").actor("تونس", "country:TN")));
    }

    @Test
    void aTownFurtherOnIsNotWhereItHappened() {
        assertEquals(
                Relation.SAME_EVENT,
                relation(
                        fire("صفاقس"),
                        again("ب", "الميناء", ". ونقل الحراس إلى سوسة").town("سوسة")));
    }

    @Test
    void aSiteIsKnownByItsNameWhereNoListHasIt() {
        Draft director = told("أ", "تسرب محدود", "قال المدير إن التسرب في سد الرمان محدود");
        Draft farmer = told("ب", "مزارع يروي", "رأى المزارع الماء يتدفق من سد الرمان إلى حقله");
        Draft other = told("ج", "مزارع يروي", "رأى المزارع الماء يتدفق من سد الزيتون إلى حقله");
        Side site = new Side(0, director.facility("سد الرمان").dossier());
        assertTrue(Scenes.oneSite(site, new Side(1, farmer.dossier())));
        assertTrue(Scenes.oneSite(new Side(1, farmer.dossier()), site));
        assertFalse(Scenes.oneSite(site, new Side(1, other.dossier())));
    }

    @Test
    void aCapitalInTheHeadlineIsWhereItHappened() {
        Draft here = told("أ", "حريق في مستودع في صفاقس", "التهم حريق فجر الأحد مستودعا للخشب ولم تقع إصابات")
                .town("صفاقس");
        Draft there = told("ب", "حريق في مستودع في بيروت", "فجر الأحد التهم حريق مستودعا للخشب كله ولم تقع إصابات")
                .town("بيروت", "city:beirut");
        assertEquals(Relation.RELATED, relation(here, there));
    }

    @Test
    void aFireThereInTheWordsOfOneHereIsNoVersionOfIt() {
        String further = " وقد التهم حريق فجر الأحد مستودعا للخشب وسيطرت عليه فرق الإطفاء بعد ساعات ولم تقع إصابات";
        Draft here = told("أ", "حريق في صفاقس", "شب في صفاقس" + further).town("صفاقس");
        Draft there = told("ب", "حريق في جنين", "شب في جنين" + further).town("جنين");
        assertEquals(Relation.RELATED, relation(here, there));
    }
}
