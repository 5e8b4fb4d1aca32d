package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OutletsTest {
    @Test
    void agencyIsOneInTwoScriptsAndOutletWithItsKind() {
        assertTrue(Outlets.one("رويترز", "Reuters"));
        assertTrue(Outlets.one("صحيفة الرقيب", "الرقيب"));
        assertFalse(Outlets.one("رويترز", "AFP"));
    }

    @Test
    void wordsForTheKindOfOutletDoNotMatter() {
        assertTrue(Outlets.same("صحيفة العمود", "العمود"));
        assertTrue(Outlets.same("The Morning Ledger gazetesinin", "The Morning Ledger"));
        assertTrue(Outlets.same("العربي الجديد", "صحيفة \"العربي الجديد\""));
    }

    @Test
    void outletsOfOneNameAndTwoKindsAreTwo() {
        assertFalse(Outlets.same("قناة الشرق", "جريدة الشرق"));
        assertFalse(Outlets.same("صحيفة", "جريدة"));
        assertFalse(Outlets.same("صحيفة العمود", "صحيفة الصخرة"));
    }

    @Test
    void oneNameInTwoScriptsSoundsAlike() {
        assertTrue(Outlets.soundAlike("ذا مورنينغ ليدجر", "The Morning Ledger"));
        assertTrue(Outlets.soundAlike("صحيفة يديعوت هتسافون", "עיתון ידיעות הצפון"));
        assertTrue(Outlets.soundAlike("العيتون العربي «الرأي الجديد»", "העיתון הערבי \"אל-ראי אל-ג'דיד\""));
    }

    @Test
    void otherNamesAndNamesOfOneScriptDoNot() {
        assertFalse(Outlets.soundAlike("صحيفة المرفأ", "Harbour Post"));
        assertFalse(Outlets.soundAlike("صحيفة العمود", "العمود"));
    }

    @Test
    void ownOutletIsToldByItsEnding() {
        assertTrue(Outlets.own("موقعنا"));
        assertTrue(Outlets.own("صحيفتنا"));
        assertFalse(Outlets.own("موقع النهر"));
        assertFalse(Outlets.own("مدينتنا"));
    }
}
