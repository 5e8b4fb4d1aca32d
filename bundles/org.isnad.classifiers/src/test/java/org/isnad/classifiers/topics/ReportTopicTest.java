package org.isnad.classifiers.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.isnad.report.Classification;
import org.isnad.report.Dossier;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** The first line is the headline, each further one a paragraph. */
class ReportTopicTest {
    @Test
    void eventOutweighsMinistersWhoSpeakOfIt() {
        check(
                "disaster-accident",
                "en",
                "Ferry sinks off cape",
                "A ferry sank off the cape and 30 people are missing.",
                "The prime minister and the foreign minister sent condolences to parliament and to the president.");
        check(
                "disaster-accident",
                "ar",
                "انهيار سد الوادي",
                "انهار سد الوادي فجر الأحد وبدأت فرق الإنقاذ البحث عن المفقودين.",
                "وقال رئيس الوزراء في البرلمان إن الحكومة ستعقد جلسة.");
    }

    @Test
    void headlineAndLeadOutweighTheBackground() {
        check(
                "cyber",
                "tr",
                "Hackerlar banka sunucularına sızdı",
                "Bilgisayar korsanları bir bankanın sunucularına girdi.",
                "Milletvekilleri konuyu mecliste görüşecek.",
                "Cumhurbaşkanı seçim öncesinde açıklama yaptı.");
    }

    @Test
    void securityTopicsAreToldFromPolitics() {
        check("arms", "he", "רוסיה מוכרת טילים לאלג'יריה", "רוסיה ואלג'יריה חתמו על עסקת נשק, אמר שר החוץ.");
        check("intelligence", "en", "Spies met in Cyprus", "Two intelligence chiefs met in Cyprus, a minister said.");
        check(
                "border",
                "ar",
                "إعادة فتح المعبر الحدودي",
                "أعاد البلدان فتح المعبر الحدودي أمام المسافرين، وقال الوزير إن المحادثات مستمرة.");
    }

    private static void check(String wanted, String language, String... lines) {
        String text = String.join("\n", lines);
        Locale locale = Locale.forLanguageTag(language);
        List<Passage> passages = new java.util.ArrayList<>();
        int start = 0;
        for (String line : lines) {
            Role role = start == 0 ? Role.HEADLINE : Role.PARAGRAPH;
            passages.add(new Passage(new Span(start, start + line.length()), role, locale, "test"));
            start += line.length() + 1;
        }
        Dossier dossier = Dossier.of(new Report(new ReportId("0".repeat(64), 0), Publication.UNSTATED, text, passages));
        assertEquals(
                wanted,
                new TopicsClassifier()
                        .classify(dossier, Work.UNWATCHED).stream()
                                .map(found -> ((Classification) found).label().code())
                                .findFirst()
                                .orElse("none"),
                text);
    }
}
