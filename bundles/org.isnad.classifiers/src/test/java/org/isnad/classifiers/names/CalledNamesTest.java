package org.isnad.classifiers.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.isnad.report.Dossier;
import org.isnad.report.Mention;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class CalledNamesTest {
    private final NamesClassifier names = new NamesClassifier();

    private void check(String language, String text, String... expected) {
        Passage whole = new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.of(language), "test");
        Report report = new Report(new ReportId("0".repeat(64), 0), Publication.UNSTATED, text, List.of(whole));
        List<String> found = names.classify(Dossier.of(report), Work.UNWATCHED).stream()
                .map(Mention.class::cast)
                .filter(mention -> !mention.kind().equals("office"))
                .map(mention -> mention.kind() + " " + mention.span().in(text))
                .toList();
        assertEquals(List.of(expected), found);
    }

    @Test
    void callsAPaperByWhatStandsBetweenItsHeadAndItsVerb() {
        check("he", "העיתון המקומי אקדנית סוס ציטט עובר אורח.", "outlet אקדנית סוס");
        check("he", "סוכנות הידיעות טוראק ציטטה עובר אורח.", "agency טוראק");
        check("he", "אתר חדשות הבוקר פרסם את הדבר.", "outlet חדשות הבוקר");
        check("he", "העיתון פרסם את הדבר.");
    }

    @Test
    void keepsTheHeadThatBelongsToTheName() {
        check("he", "הוא עובד בבנק אלומית, כך נמסר.", "organisation בנק אלומית");
        check("he", "אפשר שהבנק יפתיע.");
    }

    @Test
    void takesTwoUnknownWordsBehindAnOfficeAndACommaForAPerson() {
        check("he", "מנכ\"ל החברה, בורוס סטנקוב, אמר כי הגשר נסגר.", "person בורוס סטנקוב");
        check("he", "הפרשן הצבאי אליון ברזיליק סבור כי הגשר נסגר.", "person אליון ברזיליק");
    }

    @Test
    void tellsABodyFromAPersonByTheWordsBesideIt() {
        check(
                "en",
                "The drugmaker Fjellmod said sales fell. Shares in Fjellmod fell.",
                "organisation Fjellmod",
                "organisation Fjellmod");
        check("en", "Yesterday the Eastern Rallo denied it.", "organisation Eastern Rallo");
        check("en", "Al-Mizun, a local newspaper, wrote that.", "organisation Al-Mizun");
    }

    @Test
    void takesNobodyForTheNameInWhichASpokesmanSpeaks() {
        check("ar", "قال المتحدث باسمه خالد نصر إن الجسر أغلق.", "person خالد نصر");
        check("ar", "قال الناطق باسمها كو ناينغ إن الجسر أغلق.", "person كو ناينغ");
        check("ar", "قال الناطق الإعلامي باسم البلدية إن الجسر أغلق.");
    }

    @Test
    void leavesTheCaseEndingOfABodyOutside() {
        check(
                "tr",
                "Dün kararı Afet Koordinasyon Merkezinin sözcüsü duyurdu.",
                "organisation Afet Koordinasyon Merkezi");
    }

    @Test
    void takesWhoTellsInQuotationMarksForAPaper() {
        check("ar", "حصلت \"الرصيف\" على مسودة تقرير.", "outlet الرصيف");
        check(
                "ar",
                "ذكرت \"ذا باسيفيك تايمز\" الأميركية أن السفينة غرقت.",
                "outlet ذا باسيفيك تايمز",
                "nationality الأميركية");
        check("ar", "قالت \"لن نتراجع عن هذا\" عن القرار.");
    }

    @Test
    void readsWhatAPaperIsCalledInBrackets() {
        check("ar", "وذكرت مجلة (در كورير) أن السفينة غرقت.", "outlet در كورير");
    }
}
