package org.isnad.classifiers.ar.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Attribution;
import org.junit.jupiter.api.Test;

/** Every way an outlet may cite somebody, with every kind of outlet and of somebody: which pairs of constructs break each other. */
class ArabicBatteryTest implements ArabicMarks {
    private static final List<String> OUTLETS = List.of(
            "صحيفة المدار",
            "وكالة الأنباء القطرية",
            "قناة \"المرفأ\" الإخبارية",
            "شبكة \"سي إن إن\"",
            "هيئة البث الإسرائيلية",
            "رويترز");

    // behind the stroke: how it says so
    private static final List<String> SOURCES = List.of(
            "مصدر أمني|قوله",
            "مصدر رفض الكشف عن اسمه|قوله",
            "مصدر عسكري، طلب عدم ذكر اسمه،|قوله",
            "مسؤولين في الحكومة|قولهم",
            "ثلاثة مصادر مطلعة|قولها",
            "أحد المفاوضين|قوله",
            "عدد من النواب|قولهم",
            "شهود عيان|قولهم",
            "المتحدثة باسم الوزارة|قولها",
            "وزير النقل نائل زهران|قوله",
            "نائل زهران، مدير مرفأ الساحل،|قوله",
            "رئيس هيئة الأركان الفريق أول عثمان الحسين|قوله",
            "وثيقة مسربة|قولها");

    private static final List<String> FRAMES = List.of(
            "نقلت %1$s عن %2$s %3$s إن اللقاء تأجل.",
            "ونقلت %1$s اليوم عن %2$s أن اللقاء تأجل.",
            "قالت %1$s، نقلا عن %2$s، إن اللقاء تأجل.",
            "ذكرت %1$s نقلا عن %2$s أن اللقاء تأجل.",
            "كشفت %1$s، استنادا إلى %2$s، عن أن اللقاء تأجل.",
            "في المقابل، اللقاء تأجل، بحسب ما نقلت %1$s عن %2$s.",
            "من جهة أخرى، بحسب %1$s، نقلا عن %2$s، فإن اللقاء تأجل.",
            "نسبت %1$s إلى %2$s القول إن اللقاء تأجل.");

    @Test
    void readsWhomEveryOutletCitesInEveryWay() {
        List<String> wrong = new ArrayList<>();
        for (String frame : FRAMES) {
            for (String outlet : OUTLETS) {
                for (String source : SOURCES) {
                    check(frame, outlet, source, wrong);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private void check(String frame, String outlet, String source, List<String> wrong) {
        int stroke = source.indexOf('|');
        String text = frame.formatted(outlet, source.substring(0, stroke), source.substring(stroke + 1))
                .replace("،،", "،")
                .replace("،.", ".");
        List<Attribution> found = MARKS.find(text);
        String wanted = outlet + " < " + source.substring(0, stroke).replaceFirst("،$", "");
        String chain = found.size() == 1 ? chain(found.getFirst(), text) : found.size() + " found";
        if (!chain.equals(wanted)) {
            wrong.add(text + " " + chain);
        }
    }

    private static String chain(Attribution attribution, String text) {
        return String.join(
                " < ",
                attribution.chain().stream()
                        .map(link -> link.source().span().in(text))
                        .toList());
    }
}
