package org.isnad.classifiers.headline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule by a headline and a body that it must judge, and by one that it must leave alone. */
class HeadlineRulesTest {
    @Test
    void stepTheBodyDoesNotReachMakesItStronger() {
        check(
                "stronger headline.action",
                "en",
                "Mayor convicted of fraud",
                "Police arrested the mayor on suspicion of fraud.");
        check(
                "stronger headline.action",
                "tr",
                "Vali yolsuzluktan mahkûm oldu",
                "Vali yolsuzluk şüphesiyle gözaltına alındı.");
        check(
                "supported headline.supported",
                "en",
                "Mayor convicted of fraud",
                "A court convicted the mayor of fraud. Police arrested him in May.");
    }

    @Test
    void whatATrialIsAboutIsNotToldAsDone() {
        check(
                "supported headline.supported",
                "tr",
                "Sahte belgeyle arsa satışı davasında 4 tahliye",
                "Sahte belgelerle arsa sattıkları iddia edilen 11 sanığın yargılandığı davada mahkeme 4 sanığın"
                        + " tahliyesine karar verdi. ¶ Sanık Ali Kaya, hiçbir satıştan komisyon almadığını söyledi.");
    }

    @Test
    void whatIsHiddenIsWhatWasNotTold() {
        check(
                "supported headline.supported",
                "tr",
                "Madende 9 işçinin ölümü gizlendi",
                "Örgüt, madende 9 işçinin ölümünün kayıtlara geçirilmediğini açıkladı.");
    }

    @Test
    void whatSomebodyPreparesToApproveIsNotApproved() {
        check(
                "stronger headline.stronger",
                "tr",
                "Almanya denizaltı satışını onayladı",
                "Gazete, Almanya hükümetinin denizaltı satışına onay vermeye hazırlandığını yazdı.");
    }

    @Test
    void nearlyIsLessThanDone() {
        check(
                "stronger headline.stronger",
                "he",
                "הצדדים סיכמו על פתיחת הנמל",
                "הצדדים מתקרבים להסכם על פתיחת הנמל, אמר דיפלומט.");
        check(
                "stronger headline.action",
                "en",
                "Peru signs dam contract with Chile",
                "Peru and Chile are close to a dam contract after talks, envoys said. ¶ They agreed on nothing yet.");
    }

    @Test
    void doerWhoIsOnlyBlamedMakesItStronger() {
        check(
                "stronger headline.blamed",
                "ar",
                "المتمردون يفجرون محطة الكهرباء",
                "وقع انفجار في محطة الكهرباء ليل الأحد. ¶ واتهم الوزير المتمردين، لكن المتمردين نفوا ذلك.");
        check(
                "supported headline.supported",
                "ar",
                "المتمردون يفجرون محطة الكهرباء",
                "فجر المتمردون محطة الكهرباء ليل الأحد.");
    }

    @Test
    void woundedAloneAreLessThanTheDead() {
        check(
                "weaker headline.less",
                "en",
                "Several hurt as roof falls",
                "A roof fell in Ostra, killing six people and injuring 70.");
        check(
                "weaker headline.less",
                "tr",
                "Konya'da çatı çöktü: yaralılar var",
                "Konya'da bir çatı çöktü. Dört kişi öldü, 31 kişi yaralandı.");
        check(
                "supported headline.supported",
                "en",
                "Several hurt as roof falls",
                "Several people were hurt when a roof fell in Ostra.");
    }

    @Test
    void secondClauseThatIsOnlyWeighedMakesItStronger() {
        check(
                "stronger headline.stronger",
                "en",
                "Ministry cuts subsidy and freezes hiring",
                "The ministry cut the subsidy on Monday. ¶ It is also weighing a freeze on hiring, an official said.");
        check(
                "supported headline.supported",
                "en",
                "Ministry cuts subsidy and freezes hiring",
                "The ministry cut the subsidy on Monday. ¶ It also froze hiring, an official said.");
    }

    @Test
    void anotherCauseInTheBodyDoesNotSupportIt() {
        check(
                "not-supported headline.cause",
                "en",
                "Vaccine shortage blamed for measles deaths",
                "Nine children died of measles. ¶ Doctors say roads were cut because of landslides.");
        check(
                "supported headline.supported",
                "en",
                "Vaccine shortage blamed for measles deaths",
                "Nine children died of measles because of a vaccine shortage.");
    }

    @Test
    void whatNobodyTellsIsNotSupported() {
        check(
                "not-supported headline.missing",
                "en",
                "Governor resigns over leak",
                "The governor said the leak would be looked into.");
        check("not-supported headline.missing", "he", "הודו תבנה את הנמל", "תכנון הנמל הושלם, ולא ברור מי יקים אותו.");
        check(
                "supported headline.supported",
                "en",
                "Governor resigns over leak",
                "The governor stepped down after the leak.");
    }

    @Test
    void freshPairsAreJudgedInEveryLanguage() {
        for (String language : List.of("ar", "en", "he", "tr")) {
            assertTrue(HeadlineEval.measure("brief", language, false).accuracy() >= .85, language);
            assertTrue(HeadlineEval.measure("last", language, false).accuracy() >= .8, language);
        }
    }

    private static void check(String wanted, String language, String headline, String body) {
        assertEquals(
                wanted,
                HeadlineEval.verdict(language, headline, body)
                        .map(found -> found.label().code() + " " + found.rule())
                        .orElse("none"),
                headline + " / " + body);
    }
}
