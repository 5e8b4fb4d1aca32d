package org.isnad.classifiers.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Who sources are, each by a card as those of the corpus. */
class SourcesTest {
    private static final Product PRODUCT = new Product();

    @AfterAll
    static void close() {
        PRODUCT.close();
    }

    private static void check(String language, String text, String card) {
        Tally tally = SourcesEval.tally(SourceCards.read(language, List.of(text, "? " + card)), PRODUCT);
        assertEquals("", tally.errors());
        assertEquals(1, tally.score("found").precision(), card);
    }

    @Test
    void refusesACardThatLacksAField() {
        assertThrows(
                IllegalArgumentException.class,
                () -> SourceCards.read("en", List.of("He left.", "? He | PERSON | He | unnamed | 1 | - | -")));
    }

    @Test
    void severalWithoutANameAreAGroup() {
        check(
                "ar",
                "ذكرت مصادر عسكرية أن الجسر قصف.",
                "مصادر عسكرية | GROUP | مصادر عسكرية | unnamed | several | - | - | MILITARY");
        check(
                "en",
                "Two former students said the hall was closed.",
                "Two former students | GROUP | Two former students | unnamed | 2 | - | - | -");
        check("he", "עד ראייה סיפר כי הרכב התהפך.", "עד ראייה | PERSON | עד ראייה | unnamed | 1 | - | - | -");
    }

    @Test
    void oneOfWhomNothingElseIsSaidStaysUnknown() {
        check(
                "ar",
                "قال مصدر عسكري إن الجسر قصف.",
                "مصدر عسكري | UNKNOWN | مصدر عسكري | unnamed | 1 | - | - | MILITARY");
    }

    @Test
    void whoHeadsABodyIsOfIt() {
        check(
                "ar",
                "قال مدير مستشفى الكرمل سامي نصر إن الأسرة نفدت.",
                "مدير مستشفى الكرمل سامي نصر | OFFICIAL | سامي نصر | named | 1 | مستشفى الكرمل | - | MEDICAL");
        check(
                "ar",
                "أكد الأمين العام لمجلس الوزراء الكويتي أن العطلة أجلت.",
                "الأمين العام لمجلس الوزراء الكويتي | OFFICIAL | الأمين العام لمجلس الوزراء الكويتي | named | 1"
                        + " | مجلس الوزراء الكويتي | Kuwait | GOVERNMENT");
        check(
                "en",
                "Hezbollah's deputy leader said the group would answer.",
                "Hezbollah's deputy leader | OFFICIAL | Hezbollah's deputy leader | named | 1 | Hezbollah | - | - / POLITICAL");
        check(
                "en",
                "A White House official said the visit was off.",
                "A White House official | OFFICIAL | A White House official | unnamed | 1 | White House | - | - / GOVERNMENT");
        check(
                "he",
                "דובר הארמון אמר כי הטקס נדחה.",
                "דובר הארמון | SPOKESPERSON | דובר הארמון | named / unnamed | 1 | הארמון | - | -");
        check(
                "tr",
                "Bir hükümet danışmanı kararın alındığını söyledi.",
                "Bir hükümet danışmanı | OFFICIAL | Bir hükümet danışmanı | unnamed | 1 | hükümet | - | GOVERNMENT / POLITICAL");
    }

    @Test
    void aMinisterIsOfNoBodyAndNoBodyOfItself() {
        check("he", "שר האוצר אמר כי התקציב יעבור.", "שר האוצר | OFFICIAL | שר האוצר | named | 1 | - | - | GOVERNMENT");
        check(
                "ar",
                "قالت وزارة الصحة في غزة إن الوقود نفد.",
                "وزارة الصحة في غزة | ORGANISATION | وزارة الصحة في غزة | named | 1 | - | - | -");
        check(
                "tr",
                "Tarım ve Orman Bakanlığı hasadın arttığını açıkladı.",
                "Tarım ve Orman Bakanlığı | ORGANISATION | Tarım ve Orman Bakanlığı | named | 1 | - | - | -");
    }

    @Test
    void whatStandsBehindANameSaysWhoItIs() {
        check(
                "ar",
                "وقال كريم الخطيب، رئيس جمعية المستهلك، إن الأسعار ارتفعت.",
                "كريم الخطيب، رئيس جمعية المستهلك | OFFICIAL | كريم الخطيب | named | 1 | جمعية المستهلك | - | - / OTHER");
        check(
                "en",
                "The mayor of Odesa, Ivan Sava, said power was out.",
                "The mayor of Odesa, Ivan Sava, | OFFICIAL | Ivan Sava | named | 1 | Odesa | - | GOVERNMENT");
    }

    @Test
    void countriesByTheirNameTellNationality() {
        check(
                "ar",
                "قال مندوب السودان إن الهدنة هشة.",
                "مندوب السودان | OFFICIAL | مندوب السودان | named | 1 | السودان | Sudan | DIPLOMATIC");
        check(
                "en",
                "Qatar's prime minister said the talks went on.",
                "Qatar's prime minister | OFFICIAL | Qatar's prime minister | named | 1 | Qatar | Qatar | GOVERNMENT");
        check(
                "tr",
                "Suriye Savunma Bakanı ordunun kurulacağını söyledi.",
                "Suriye Savunma Bakanı | OFFICIAL | Suriye Savunma Bakanı | named | 1 | Suriye | Syria | GOVERNMENT / MILITARY");
    }

    @Test
    void papersGoByTheirOwnName() {
        check(
                "en",
                "Kuwait's Al-Jarida newspaper said he had resigned.",
                "Kuwait's Al-Jarida newspaper | OUTLET | Al-Jarida | named | 1 | - | Kuwait | -");
        check(
                "he",
                "העיתון הירדני \"א-ראי\" דיווח כי השר פוטר.",
                "העיתון הירדני \"א-ראי\" | OUTLET | א-ראי | named | 1 | - | Jordan | -");
        check(
                "ar",
                "ذكرت «الوطن» السورية أن المرفأ أغلق.",
                "«الوطن» السورية | OUTLET | الوطن | named | 1 | - | Syria | -");
    }

    @Test
    void anOfficeAloneNamesNobodyUnlessThereIsOneInAState() {
        check("en", "The coach said the team was tired.", "The coach | PERSON | The coach | unnamed | 1 | - | - | -");
        check(
                "en",
                "The president said the war would end.",
                "The president | OFFICIAL | The president | named | 1 | - | - | GOVERNMENT");
    }

    @Test
    void aLawyersTradeCountsNotWhatHeDefends() {
        check(
                "ar",
                "قال محامي الدفاع إن الجلسة أجلت.",
                "محامي الدفاع | PERSON | محامي الدفاع | unnamed | 1 | - | - | JUDICIAL");
        check(
                "en",
                "Defense lawyer Aaron Feld said he would appeal.",
                "Defense lawyer Aaron Feld | PERSON | Aaron Feld | named | 1 | - | - | JUDICIAL");
    }
}
