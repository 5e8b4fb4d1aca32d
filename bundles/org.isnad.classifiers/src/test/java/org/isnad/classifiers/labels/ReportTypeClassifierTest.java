package org.isnad.classifiers.labels;

import org.isnad.classify.Classifier;
import org.isnad.report.Dossier;
import org.isnad.testkit.ClassifierContract;
import org.junit.jupiter.api.Test;

class ReportTypeClassifierTest implements ClassifierContract {
    @Override
    public Classifier classifier() {
        return new ReportTypeClassifier();
    }

    @Override
    public Dossier example() {
        return MarkedReport.dossier("en", "# Harbour board denies plan to sell quay", "It has no such plan.");
    }

    @Test
    void denialIsReadOffTheHeadline() {
        check("ar", "# بلدية الميناء [denial:تنفي] بيع الرصيف القديم", "لا توجد خطة كهذه.");
        check("en", "# Harbour board [denial:denies] plan to sell quay", "It has no such plan.");
        check("he", "# העירייה [denial:מכחישה] תוכנית למכור את הרציף", "אין תוכנית כזו.");
        check("tr", "# Belediye rıhtımın satılacağını [denial:yalanladı]", "Böyle bir plan yok.");
    }

    @Test
    void denialDeepInTheBodyDoesNotMakeOne() {
        check("en", "# Harbour board meets", "It met.", "It rested.", "Later it denied a rumour.");
    }

    @Test
    void relayIsReadOffTheFirstParagraphs() {
        check("ar", "# مفاوضات سرية", "[relay:ذكرت صحيفة] الساحل أن المفاوضات بدأت.");
        check("en", "# Secret talks", "Talks began, the site wrote, [relay:citing] a coastal paper.");
        check("he", "# שיחות חשאיות", "[relay:לפי העיתון] החלו השיחות.");
        check("tr", "# Gizli görüşmeler", "Sahil [relay:gazetesinin haberine göre] görüşmeler başladı.");
    }

    @Test
    void analysisStatementAndRoundUpNameThemselves() {
        check("ar", "# [analysis:قراءة في] اتفاق الرصيف", "كان الاتفاق طويلا.");
        check("en", "# [round-up:Morning briefing] from the coast", "Three things happened.");
        check("en", "# Quay", "Here is the [statement:full text of] the speech.");
        check("he", "# הרציף", "[statement:הודעה לעיתונות] של העירייה.");
        check("tr", "# Rıhtım: [analysis:analiz]", "Anlaşma uzundu.");
    }

    @Test
    void roundUpListsInItsHeadlineWhatItsParagraphsTakeUp() {
        check(
                "en",
                "# [round-up:Coast: ferry, bread, school]",
                "A ferry sank.",
                "Bread is dear.",
                "The school burned.");
        check("en", "# Coast: ferry, bread, school", "A ferry sank with bread for the school.");
    }

    @Test
    void statementSpeaksInTheVoiceOfItsIssuer() {
        check("tr", "# Rıhtım hakkında", "[statement:Rıhtım yarın kapatılacaktır.] Çalışmalar sürmektedir.");
    }

    @Test
    void manyOpinionsMakeAnAnalysis() {
        check(
                "en",
                "# Quay to reopen",
                "The [analysis:analyst] believes the quay will reopen. Two experts say it will not. A professor warns of debts."
                        + " An economist doubts the figures.");
        check(
                "en",
                "# Quay to reopen",
                "The quay will reopen. One expert says it will not. Ships wait. So do lorries.");
    }

    @Test
    void denialOfAClaimInTheHeadlineIsRead() {
        check(
                "tr",
                "# Belediye satış [denial:iddiasını yalanladı]",
                "Doğu Haber sitesi satışı yazmıştı. Site haberinde ısrar etti.");
    }

    @Test
    void argumentWithoutSpeakersIsAnalysis() {
        check(
                "tr",
                "# Rıhtımın geleceği",
                "[analysis:Kâğıt üzerinde] rıhtım sağlam. Asıl sorun para. Bedeli ağır olacak.");
        check("tr", "# Rıhtımın geleceği", "Kâğıt üzerinde rıhtım sağlam.");
    }

    @Test
    void silentInDoubt() {
        check("en", "# Ferry back at quay", "The ferry came back.");
    }

    private static void check(String language, String... lines) {
        MarkedReport.check(new ReportTypeClassifier(), language, lines);
    }

    @Test
    void linesAboveTheTextAreNoList() {
        check("ar", "# الجيش: توقيف أربعة أشخاص", "أوقفت وحدة أربعة أشخاص.", "وضبطت القوة أسلحة.");
    }
}
