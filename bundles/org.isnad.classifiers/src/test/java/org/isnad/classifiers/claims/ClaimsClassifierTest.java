package org.isnad.classifiers.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Analysis;
import org.isnad.report.Attribution;
import org.isnad.report.Certainty;
import org.isnad.report.Claim;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Link;
import org.isnad.report.Manner;
import org.isnad.report.Mention;
import org.isnad.report.Outcome;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Run;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Marked words must come out at the marked step; every claim that holds none of them must be certain. */
class ClaimsClassifierTest {
    private static final Pattern MARK = Pattern.compile("\\[(probable|possible|doubtful|denied):([^\\]]+)]");

    @Test
    void hedgeHoldsWhatMayNotBeAsOpenAsWhatMay() {
        check("ar", "[possible:قد لا] يصمد السد حتى الربيع.");
        check("en", "The dam [possible:may not] hold until spring.");
    }

    @Test
    void restrictionAndCorrectionDenyNothing() {
        check("ar", "المخزون لا يكفي سوى أسبوعين.");
        check("ar", "التأخير تقني لا سياسي.");
        check("ar", "لم تتمكن الفرق من إخماد الحريق إلا بعد سبع ساعات.");
        check("en", "Officials had been told not to put the estimate in emails.");
    }

    @Test
    void whatShallNotFollowDeniesNothing() {
        check("ar", "قدمت الوزارة الاختبارات أسبوعين حتى لا تتداخل مع رمضان.");
        check("ar", "أغلقت البلدية الطريق كي لا تصل السيول إليه.");
    }

    @Test
    void notToSignIsNoDoubt() {
        check("ar", "الوزارة [denied:لم توقع] أي عقد مع الشركة.");
        check("ar", "الوزارة [probable:توقعت] هطول الأمطار.");
    }

    @Test
    void negationWithinAWordBeforeAnotherIsRead() {
        check("ar", "هذا ولا [denied:لا] يعرفه أحد.");
    }

    @Test
    void kilometresAtTheEndOfATextDenyNothing() {
        check("ar", "تمتد السواحل على نحو 1770 كلم");
        check("ar", "ولا يبعد الميناء سوى 300 كلم");
    }

    @Test
    void negationOfWhichOnesDeniesNothing() {
        check("he", "טיפולים שאינם דחופים נדחו ליום ראשון.");
        check("he", "החיילים הבהירו [denied:שאינם] מוותרים.");
        check("ar", "العمليات التي لم تكن عاجلة أجلت إلى الأحد.");
        check("ar", "جثث بقيت في بناية لم نستطع دخولها.");
        check("ar", "دمر القصف شارعا لم نستطع الوصول إليه.");
        check("ar", "إن جنديا [denied:لم] يتمكن من إنقاذ رفيقه.");
        check("ar", "إن فرق الإنقاذ [denied:لم] تصل إليه.");
        check("ar", "عدد السياح بلغ 2.3 مليون سائح، لا 3 ملايين.");
        check("ar", "وقع الانفجار في حلب، لا في حمص.");
    }

    @Test
    void whoIsCalledSoClaimsNothing() {
        check("ar", "أوقفت الشرطة شابا يدعى سالم.");
        check("ar", "الرجل [doubtful:يدعى] أنه مريض.");
    }

    @Test
    void negationBehindAndSaysNothingOfWhatStandsBeforeIt() {
        check("en", "The town hall works with the police [denied:and has not] commented.");
    }

    @Test
    void qadHedgesBeforeImperfectOnly() {
        check("ar", "[possible:قد يزور] الوزير العاصمة غدا.");
        check("ar", "وقد زار الوزير العاصمة أمس.");
        check("ar", "لقد زار الوزير العاصمة أمس.");
        check("ar", "وقد تراجعت الأسعار بعد القرار.");
        check("ar", "[possible:وقد تتراجع] الأسعار بعد القرار.");
        check("ar", "[possible:قد لا يحضر] الوزير الاجتماع المقبل.");
        check("ar", "من المقرر أن يجتمع الوزراء الأحد المقبل.");
        check("ar", "عدد الضحايا [probable:مرشح للارتفاع] في الساعات المقبلة.");
        check("ar", "كانت السلطة قد أعلنت الخطة في ديسمبر.");
    }

    @Test
    void hedgesAreGraded() {
        check("ar", "[possible:ربما] يصل الوفد مساء اليوم.");
        check("ar", "[probable:من المرجح] أن يصل الوفد مساء اليوم.");
        check("ar", "[probable:يبدو] أن الطريق مغلق منذ الصباح.");
        check("ar", "[doubtful:من المستبعد] أن يصل الوفد مساء اليوم.");
        check("ar", "[doubtful:يشكك] خبراء في جدوى الخطة الجديدة.");
        check("ar", "أشارت الصحيفة إلى [possible:إمكانية] شراء السفن.");
    }

    @Test
    void whatIsContrastedOrLimitedIsNotDenied() {
        check("ar", "المخزون لا يكفي سوى شهر واحد.");
        check("ar", "لم يخمد الحريق إلا بعد ساعات.");
        check("ar", "السبب تقني لا سياسي.");
        check("ar", "المصاب في حالة حرجة.");
        check("ar", "الطريق [denied:غير سالكة] أمام الشاحنات.");
        check("ar", "[denied:لم] تعلق الوزارة على الخبر.");
        check("ar", "[probable:يرى] خبراء أن السوق ستهدأ.");
    }

    @Test
    void futureAloneIsNoHedge() {
        check("ar", "سيزور الوزير العاصمة الأسبوع المقبل.");
        check("ar", "سوف تبدأ الأعمال في الربيع.");
    }

    @Test
    void negationDeniesAndIdiomsDoNot() {
        check("ar", "[denied:لم] تبدأ الأعمال حتى الآن.");
        check("ar", "[denied:لا صحة] لما نشر عن إغلاق الجسر.");
        check("ar", "الطريق لا يزال مغلقا أمام الشاحنات.");
        check("ar", "أصيب ما لا يقل عن عشرة ركاب.");
        check("ar", "انتهت الزيارة بلا شك إلى نتيجة طيبة.");
        check("ar", "وعد الوزير بالرد في أقرب وقت ممكن.");
    }

    @Test
    void missingConfirmationLeavesPossible() {
        check("ar", "[possible:لم يؤكد] المتحدث وقوع إصابات.");
        check("ar", "وصلت السفينة إلى المرفأ [possible:دون أي إعلان رسمي].");
        check("ar", "[possible:لم تنف] الوزارة نبأ الاستقالة.");
    }

    @Test
    void hedgeInRelativeClauseLeavesTheMainClauseAlone() {
        check("ar", "تبحث اللجنة اتفاقا واسعا [possible:قد يؤثر] في أسعار القمح.");
    }

    @Test
    void coordinatedClausesAreClaimsOfTheirOwn() {
        check("ar", "وصل الوفد إلى العاصمة مساء، [denied:ولم] يصدر بيان عن نتائج الزيارة.");
        check("en", "The delegation arrived on Monday, but [possible:might] leave before the talks begin.");
    }

    @Test
    void sentencesOfOneQuotationAreClaimsOfTheirOwn() {
        check("ar", "قال الوزير \"[certain:الجسر سليم]. [possible:قد] يغلق المعبر غدا\".");
        check("he", "השר אמר: \"[certain:הגשר תקין]. [possible:ייתכן] שהמעבר ייסגר מחר\".");
    }

    @Test
    void hedgeGovernsBothCoordinatedThats() {
        check("ar", "[possible:من المحتمل] أن يزور الوزير المدينة [possible:وأن] يلتقي رئيس بلديتها.");
    }

    @Test
    void englishHedgesAndDenials() {
        check("en", "The minister [possible:may] visit the city next week.");
        check("en", "The minister arrived on May 3 with two aides.");
        check("en", "The bridge [possible:reportedly] collapsed during the night.");
        check("en", "The bridge will [probable:probably] reopen in June.");
        check("en", "The ministry [possible:has not confirmed] the figures.");
        check("en", "The ministry [denied:denied] that the bridge had collapsed.");
        check("en", "It is [doubtful:unlikely] that the bridge reopens in June.");
        check("en", "The ministry [denied:denied] an alleged leak at the dam.");
        check("en", "Neither witness would [possible:rule out] a leak.");
        check("en", "The paper quoted an aide it did not name.");
        check("en", "The mayor praised not only the crews.");
    }

    @Test
    void turkishVerbEndings() {
        check("tr", "Bakan gelecek hafta kente [possible:gelebilir].");
        check("tr", "Bakan gelecek hafta kente [possible:gelmeyebilir].");
        check("tr", "Köprü gece saatlerinde [denied:çökmedi].");
        check("tr", "Köprü [probable:muhtemelen] haziranda açılacak.");
        check("tr", "Ekipler tamamlanmamış bir köprüyü buldu.");
        check("tr", "Köprü temmuz ayında açıldı.");
        check("tr", "Kimlikleri [possible:doğrulanmadı] ve liste eksik kaldı.");
    }

    @Test
    void hebrewHedgesAndDenials() {
        check("he", "[possible:ייתכן] כי השר יבקר בעיר בשבוע הבא.");
        check("he", "השר [possible:עשוי] לבקר בעיר בשבוע הבא.");
        check("he", "הגשר קרס [probable:ככל הנראה] בשעות הלילה.");
        check("he", "הגשר [denied:לא] קרס בשעות הלילה.");
        check("he", "הגורמים [possible:לא שללו] אפשרות של רשלנות.");
    }

    @Test
    void whatIsAskedIsLeftOpen() {
        check("ar", "[possible:يعود] النجم إلى ناديه القديم؟");
        check("ar", "يعود النجم إلى ناديه القديم.");
    }

    @Test
    void conditionsAreOpen() {
        check("tr", "Rüzgâr [possible:dinerse] tekneler denize açılacak.");
        check("tr", "Tekne Bursa kıyısına ulaştı.");
        check("en", "[possible:Should] the wind drop, the boats will sail.");
    }

    @Test
    void turkishHearsayEndsTheSentence() {
        check("tr", "Kaptan gece limandan [possible:kaçmış].");
        check("tr", "Kaptan gece limandan kaçmıştır.");
    }

    @Test
    void hebrewSuspicionIsOfSomethingAndSuspectIsAPerson() {
        check("he", "הקברניט [possible:חשוד] בהברחת נשק.");
        check("he", "המשטרה עצרה חשוד ליד המזח.");
    }

    @Test
    void notKnowingWhetherIsNoDenial() {
        check("ar", "[possible:لم يتضح] بعد هل نجا البحارة.");
        check("en", "It is [possible:unclear] whether the crew survived.");
    }

    @Test
    void rumourIsDeniedByWhoDeniesIt() {
        String text = "وتنفي الشركة ما تردد عن بيع سفنها القديمة.";
        int content = text.indexOf("عن بيع");
        List<Claim> claims = claims(text, "ar", attribution(text, content, "تردد", Manner.UNATTRIBUTED));
        assertEquals(Certainty.DENIED, claims.getFirst().certainty());
    }

    @Test
    void ownSentencesKeptUnseenAreGraded() {
        for (String language : List.of("ar", "en", "he", "tr")) {
            double accuracy =
                    CertaintyEval.measure("certainty-test.tsv", language, false).accuracy();
            assertTrue(accuracy >= .85, language + " " + accuracy);
        }
    }

    @Test
    void retellersWordLimitsWhatIsLeft() {
        assertEquals(Certainty.CERTAIN, attributed(Manner.SAID));
        assertEquals(Certainty.DOUBTFUL, attributed(Manner.CLAIMED));
        assertEquals(Certainty.POSSIBLE, attributed(Manner.HINTED));
        assertEquals(Certainty.POSSIBLE, attributed(Manner.UNATTRIBUTED));
        assertEquals(Certainty.DENIED, attributed(Manner.DENIED));
    }

    @Test
    void frameIsNoClaimAndItsNegationDoesNotReachTheContent() {
        String text = "نقلت الوكالة عن مصدرين لم تسمهما أن السفينة وصلت إلى المرفأ.";
        int content = text.indexOf("السفينة");
        List<Claim> claims = claims(text, "ar", attribution(text, content, "نقلت", Manner.RELAYED));
        assertEquals(1, claims.size());
        assertEquals("السفينة وصلت إلى المرفأ", claims.getFirst().span().in(text));
        assertEquals(Certainty.CERTAIN, claims.getFirst().certainty());
    }

    @Test
    void whoTellsIsNoClaimWhereACommaPartsHimFromHisVerb() {
        String text = "A senior official, speaking on condition of anonymity, said the ship had sailed.";
        Span who = new Span(0, text.indexOf(", said"));
        Source source = Source.unnamed(who, who.in(text), SourceKind.OFFICIAL);
        int cue = text.indexOf("said");
        Link link = new Link(source, new Span(cue, cue + 4), Manner.SAID);
        int content = text.indexOf("the ship");
        Attribution told = new Attribution(new Span(content, text.length() - 1), List.of(link), true, "test");
        List<Claim> claims = claims(text, "en", told);
        assertEquals(
                List.of("the ship had sailed"),
                claims.stream().map(claim -> claim.span().in(text)).toList());
    }

    @Test
    void whatIsNotThereIsNoDenialOfWhatIs() {
        check("ar", "نزح 42630 شخصا من قرى الرهد بسبب تفاقم انعدام الأمن.");
        check("ar", "وافقت الحكومة على ميزانية حجمها 13 مليار دينار [denied:ولا تتضمن] ضرائب جديدة.");
        check("ar", "أنقذ خفر السواحل 118 مهاجرا غير شرعي غرق مركبهم قبالة زوارة.");
        check("ar", "دخل البلاد بطريقة غير قانونية قبل شهرين.");
        check("en", "The cabinet approved a budget of 13 billion dinars that contains no new taxes.");
        check("en", "The long line between Harwick and Saltmouth [denied:cannot be] delivered for less.");
    }

    @Test
    void claimKnowsActionAndActors() {
        String text = "وافقت مصر على طلب تركيا.";
        Claim claim = claims(text, "ar", country(text, "مصر", "EG"), country(text, "تركيا", "TR"))
                .getFirst();
        assertEquals(Optional.of("agree"), claim.action());
        assertEquals(List.of("country:EG", "country:TR"), claim.actors());
    }

    private static void check(String language, String marked) {
        Matcher marks = MARK.matcher(marked);
        String text = marks.replaceAll("$2");
        List<Claim> claims = claims(text, language);
        List<Claim> open = new ArrayList<>(claims);
        for (var mark : MARK.matcher(marked).results().toList()) {
            int at = MARK.matcher(marked.substring(0, mark.start()))
                    .replaceAll("$2")
                    .length();
            Claim claim = claims.stream()
                    .filter(c -> c.span().start() <= at && at < c.span().end())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no claim at " + at + " of " + text));
            assertEquals(mark.group(1), claim.certainty().name().toLowerCase(Locale.ROOT), claim + " of " + text);
            open.remove(claim);
        }
        open.forEach(claim -> assertEquals(Certainty.CERTAIN, claim.certainty(), claim + " of " + text));
    }

    private static Certainty attributed(Manner manner) {
        String text = "قال المصدر إن السفينة وصلت إلى المرفأ.";
        return claims(text, "ar", attribution(text, text.indexOf("السفينة"), "قال", manner))
                .getFirst()
                .certainty();
    }

    private static Attribution attribution(String text, int content, String cue, Manner manner) {
        int at = text.indexOf(cue);
        Span words = new Span(at, at + cue.length());
        Source source = Source.unnamed(words, "مصدر", SourceKind.PERSON);
        return new Attribution(
                new Span(content, text.length()), List.of(new Link(source, words, manner)), true, "test.attribution");
    }

    private static Mention country(String text, String name, String code) {
        int at = text.indexOf(name);
        return new Mention(
                new Span(at, at + name.length()), "country", name, Optional.of("country:" + code), "test.country");
    }

    private static List<Claim> claims(String text, String language, Finding... findings) {
        Passage passage = new Passage(
                new Span(0, text.length()), Role.PARAGRAPH, Locale.forLanguageTag(language), "test.paragraph");
        ReportId id = new ReportId("0".repeat(64), 0);
        Report report = new Report(id, Publication.UNSTATED, text, List.of(passage));
        Run before = new Run("test", "0", new Outcome.Done(List.of(findings)));
        Dossier dossier = new Dossier(report, new Analysis(id, List.of(before)));
        return new ClaimsClassifier()
                .classify(dossier, Work.UNWATCHED).stream()
                        .map(Claim.class::cast)
                        .toList();
    }
}
