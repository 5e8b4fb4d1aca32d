package org.isnad.classifiers.headline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.classifiers.claims.Analysed;
import org.isnad.classifiers.claims.ClaimsClassifier;
import org.isnad.report.Analysis;
import org.isnad.report.Bound;
import org.isnad.report.Classification;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Outcome;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Quantity;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Run;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** The headline is the first line, each further line a paragraph. */
class HeadlineClassifierTest {
    @Test
    void agreementNeedsMoreThanWelcome() {
        check(
                "not-supported headline.action",
                "ar",
                "زيارة سرية جعلت الخرطوم توافق على صفقة القمح",
                "اقترحت الشركة على الخرطوم صفقة القمح.",
                "ورحب الوزير بالعرض وقال إنه سيدرس صفقة القمح.");
        check(
                "not-supported headline.action",
                "en",
                "Valley council agrees to new water tariff",
                "The company proposed a new water tariff to the valley council.",
                "The council welcomed the plan and promised an answer.");
    }

    @Test
    void agreementInTheBodySupportsIt() {
        check(
                "supported headline.supported",
                "ar",
                "الخرطوم توافق على صفقة القمح",
                "وافقت الخرطوم مساء أمس على صفقة القمح التي اقترحتها الشركة.");
    }

    @Test
    void hedgeLostOnTheWayUpMakesItStronger() {
        check(
                "stronger headline.stronger",
                "ar",
                "انهيار السد القديم بسبب الأمطار",
                "قد يكون انهيار السد القديم حدث بسبب الأمطار الغزيرة.");
    }

    @Test
    void denialInTheBodyDoesNotSupportIt() {
        check(
                "not-supported headline.denied",
                "en",
                "Mayor sells old town library",
                "The mayor did not sell the old town library, her office said.");
    }

    @Test
    void denialBySubjectOfTheHeadlineDoesNotSupportIt() {
        check(
                "not-supported headline.denied",
                "he",
                "מנהל הנמל התפטר מתפקידו",
                "מנהל הנמל לא התפטר מתפקידו, נמסר מהנמל.");
    }

    @Test
    void wordTheBodyHasButWhereItDeniesItDoesNotSupportIt() {
        check(
                "not-supported headline.denied",
                "en",
                "Mayor of Tarsk charged with fraud",
                "Police searched the office of the mayor of Tarsk in a fraud inquiry.",
                "No one has been charged, the prosecutor said.");
    }

    @Test
    void numberThatTellsAnotherOfTheHeadlineContradictsNone() {
        check(
                "supported headline.supported",
                "en",
                "Two ferries collide: 3 injured",
                "A ferry and a tug collided off the island at night.",
                "Three people were injured, the coastguard said.");
    }

    @Test
    void ownPairsKeptUnseenAreJudged() {
        assertTrue(HeadlineEval.measure("test", false).accuracy() >= .85);
    }

    @Test
    void oppositeInTheBodyDoesNotSupportIt() {
        check(
                "not-supported headline.opposite",
                "ar",
                "عاصفة رملية تشل المطار",
                "ضربت عاصفة رملية المطار فجرا.",
                "استؤنف العمل في المطار بعد ساعة واحدة.");
    }

    @Test
    void questionIsNotJudged() {
        check("question headline.question", "ar", "هل توافق الخرطوم على صفقة القمح؟", "رحب الوزير بالعرض.");
    }

    @Test
    void questionWordIsEnough() {
        check("question headline.question", "ar", "هل توافق الخرطوم على صفقة القمح", "رحب الوزير بالعرض.");
        check("question headline.question", "en", "Is the valley council about to sell its library", "It met.");
        check("question headline.question", "he", "האם המועצה תמכור את הספרייה", "המועצה התכנסה.");
        check("question headline.question", "tr", "Belediye kütüphaneyi satacak mı", "Meclis toplandı.");
        check("", "en", "Island ferry stays in port", "It met.");
    }

    @Test
    void pressPairsAreJudgedInEveryLanguage() {
        for (String language : List.of("ar", "en", "he", "tr")) {
            assertTrue(HeadlineEval.measure("press", language, false).accuracy() >= .85, language);
        }
    }

    @Test
    void newsPairsAreJudgedInEveryLanguage() {
        for (String language : List.of("ar", "en", "he", "tr")) {
            assertTrue(HeadlineEval.measure("news", language, false).accuracy() >= .85, language);
            assertTrue(HeadlineEval.measure("second", language, false).accuracy() >= .85, language);
        }
    }

    @Test
    void whatExcludesTheHeadlineDoesNotSupportIt() {
        check(
                "not-supported headline.opposite",
                "en",
                "Actor Piet Holm dies",
                "Actor Piet Holm was discharged from hospital on Monday.");
    }

    @Test
    void hurtDoNotBackKilled() {
        Dossier read = Analysed.headed(
                "en",
                "Landslide kills 18 hikers",
                "A landslide hit hikers on Sunday, killing nine people and injuring 18.");
        assertEquals(
                List.of("headline.number"),
                read.findings(Classification.class).stream()
                        .map(Classification::rule)
                        .toList());
    }

    @Test
    void otherWordsForTheSameSupportIt() {
        check(
                "supported headline.supported",
                "en",
                "Wildfire destroys homes on cape",
                "At least 40 houses burned down on the cape as flames spread.");
    }

    @Test
    void leadThatLeavesAllOpenMakesTheHeadlineStronger() {
        check(
                "stronger headline.stronger",
                "en",
                "Captain planned mutiny, owner knew",
                "A former sailor has alleged that the captain plotted a mutiny last year.",
                "The harbour office declined to comment.");
    }

    @Test
    void longerBodiesAreJudged() {
        assertTrue(HeadlineEval.measure("long", false).accuracy() >= .8);
    }

    @Test
    void longReportsAreJudgedInEveryLanguage() {
        for (String language : List.of("ar", "en", "he", "tr")) {
            assertTrue(LongReports.measure(language, false).accuracy() >= .75, language);
        }
    }

    @Test
    void causeLeftOpenInTheBodyMakesTheHeadlineStronger() {
        check(
                "stronger headline.stronger",
                "en",
                "Arsonists burn down theatre",
                "Fire destroyed the theatre overnight, the brigade said.",
                "A police officer did not rule out arson.");
    }

    @Test
    void confirmationAgainstADenialIsNotSupported() {
        check(
                "not-supported headline.denied",
                "en",
                "Velmar confirms border talks",
                "Officials from Ostania and Velmar met to discuss the border, a newspaper reported.",
                "Velmar's foreign ministry denied that any border talks had taken place.");
    }

    @Test
    void dealThatCameCloseIsNotAgreed() {
        check(
                "not-supported headline.action",
                "en",
                "Ostania and Velmar agree on border",
                "Officials from Ostania and Velmar met to discuss the border.",
                "The two sides came close to a deal on the border.");
    }

    @Test
    void whatAnotherWasClearedOfDoesNotClearTheBanker() {
        check(
                "not-supported headline.opposite",
                "en",
                "Court clears former bank chief of fraud",
                "A court sentenced the former bank chief to nine years in prison for fraud.",
                "The auditor was cleared of all charges.");
    }

    @Test
    void quotedWordsOfTheBodyAreNotMissing() {
        check(
                "supported headline.supported",
                "he",
                "\"פירמידה של שקרים\": הבנקאי לשעבר נשלח לכלא",
                "השופטת כינתה את השיטה \"פירמידה של שקרים\" וגזרה על קרל דומס תשע שנות מאסר.");
    }

    @Test
    void allInTheHeadlineAndSomeInTheBodyMakesItStronger() {
        check(
                "stronger headline.scope",
                "en",
                "All bridges over the Lim closed",
                "Some bridges over the Lim closed on Monday as the water rose.");
    }

    @Test
    void someInTheHeadlineAndAllInTheBodyMakesItWeaker() {
        check("weaker headline.scope", "ar", "إغلاق بعض جسور النهر", "أغلقت السلطات جميع جسور النهر صباح الاثنين.");
    }

    @Test
    void planInTheBodyDoesNotMakeADeed() {
        check(
                "stronger headline.stronger",
                "en",
                "Island ferry moves to the new port",
                "The island ferry company is considering moving the ferry to the new port.");
    }

    @Test
    void accusationNobodyMadeIsMissing() {
        check(
                "not-supported headline.missing",
                "en",
                "Governor accuses miners of arson",
                "The governor visited the town on Monday.",
                "He met teachers and opened a school.");
    }

    @Test
    void withheldConfirmationConfirmsNothing() {
        check(
                "not-supported headline.denied",
                "en",
                "Navy confirms loss of drone",
                "The navy declined to confirm the loss of a drone.");
    }

    @Test
    void whyTakesForGrantedWhatItAsksAbout() {
        check(
                "supported headline.supported",
                "en",
                "Explained: why the river Lim keeps rising",
                "The river Lim appears to be rising, engineers said.");
    }

    @Test
    void silentWhenTheBodyIsAboutOtherWords() {
        check("", "ar", "موسم صيد وفير في الخليج", "اجتمع مجلس البلدية في مقره.");
    }

    @Test
    void numberMustStandInTheBody() {
        String headline = "إصابة 14 عاملا في المصنع";
        String body = "أصيب 9 عمال في المصنع مساء أمس.";
        assertEquals("not-supported headline.number", label("ar", List.of(14, 9), headline, body));
        assertEquals(
                "supported headline.supported",
                label("ar", List.of(14, 14), headline, "إصابة 14 عاملا في المصنع مساء أمس."));
    }

    private static void check(String expected, String language, String... lines) {
        assertEquals(expected, label(language, List.of(), lines));
    }

    private static String label(String language, List<Integer> numbers, String... lines) {
        String text = String.join("\n", lines);
        List<Passage> passages = new ArrayList<>();
        List<Finding> before = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            Role role = start == 0 ? Role.HEADLINE : Role.PARAGRAPH;
            Span span = new Span(start, start + line.length());
            passages.add(new Passage(span, role, Locale.forLanguageTag(language), "test"));
            start = span.end() + 1;
        }
        int from = 0;
        for (int number : numbers) {
            int at = text.indexOf(String.valueOf(number), from);
            from = at + 1;
            BigDecimal value = BigDecimal.valueOf(number);
            before.add(new Quantity(
                    new Span(at, at + String.valueOf(number).length()), value, value, Bound.EXACT, "worker", "test"));
        }
        ReportId id = new ReportId("0".repeat(64), 0);
        Report report = new Report(id, Publication.UNSTATED, text, passages);
        Dossier dossier =
                new Dossier(report, new Analysis(id, List.of(new Run("test", "0", new Outcome.Done(before)))));
        List<Finding> claims = new ClaimsClassifier().classify(dossier, Work.UNWATCHED);
        Dossier read = dossier.with(new Run("isnad.claims", "0", new Outcome.Done(claims)));
        return new HeadlineClassifier()
                .classify(read, Work.UNWATCHED).stream()
                        .map(Classification.class::cast)
                        .map(found ->
                                found.label().code() + " " + found.reason().key())
                        .findFirst()
                        .orElse("");
    }
}
