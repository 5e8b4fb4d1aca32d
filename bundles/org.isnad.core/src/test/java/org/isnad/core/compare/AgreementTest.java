package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Two headlines of which one or both hold against something: whether they say the same in other words. */
class AgreementTest {
    private static Line line(String words) {
        return new Side(0, new Draft(words, "ar", words).dossier())
                .items
                .getFirst()
                .line();
    }

    // whichever of the two comes first
    private static boolean is(String one, String other, Predicate<Agreement> so) {
        boolean is = so.test(new Agreement(new Alignment(line(one), line(other))));
        boolean turned = so.test(new Agreement(new Alignment(line(other), line(one))));
        assertTrue(is == turned, "either way round");
        return is;
    }

    @Test
    void newsAndItsDenialAreUneven() {
        assertTrue(is("المصرف أفلس", "المصرف ينفي إفلاسه", Agreement::uneven));
        assertFalse(is("المصرف أفلس", "إفلاس المصرف", Agreement::uneven));
    }

    @Test
    void twoDenialsAreBothAgainst() {
        assertTrue(is("لا زيادة في الأسعار", "الأسعار مستقرة", Agreement::both));
        assertFalse(is("لا زيادة في الأسعار", "زيادة في الأسعار", Agreement::both));
    }

    @Test
    void thingThatIsNotAndThingAsEverAreBare() {
        assertTrue(is("لا كهرباء في المدينة", "الكهرباء متوفرة في المدينة", Agreement::bare));
        assertFalse(is("لا كهرباء في المدينة", "المياه متوفرة في المدينة", Agreement::bare));
        assertFalse(is("لا انقطاع في المدينة", "الكهرباء متوفرة في المدينة", Agreement::bare));
    }

    @Test
    void negatedActionAgreesWithItsOpposite() {
        assertTrue(is("الأسعار لن ترتفع", "الأسعار تنخفض", Agreement::concord));
        assertFalse(is("الأسعار لن ترتفع", "الأسعار ترتفع", Agreement::concord));
    }

    @Test
    void whoIsLeftOutIsMissing() {
        assertTrue(is("المنتخب يلعب بلا رونالدو", "رونالدو يغيب عن المنتخب", Agreement::concord));
        assertFalse(is("المنتخب يلعب بلا رونالدو", "رونالدو يقود المنتخب", Agreement::concord));
    }

    @Test
    void sameLackIsOneAndItsLiftingIsNot() {
        assertTrue(is("حظر الصيد في البحيرة", "الصيد محظور في البحيرة", Agreement::sameLack));
        assertFalse(is("إلغاء حظر الصيد", "حظر الصيد في البحيرة", Agreement::sameLack));
    }

    @Test
    void stayingAndRenewingAreTheSameGood() {
        assertTrue(is("المدرب باق ويجدد عقده", "المدرب يجدد عقده", Agreement::good));
        assertFalse(is("المدرب باق ويجدد عقده", "المدرب يرحل", Agreement::good));
    }
}
