package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.report.Bound;
import org.isnad.report.Certainty;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Numbers of people: what two tellers dispute in one report, what they are said to be, and deeds that one denies. */
class ContestedTest {
    private static final String POLICE = "شرطة الديوانية";
    private static final String HOSPITAL = "مستشفى الشفاء";

    private static Draft report(String outlet, String... sentences) {
        String[] lines = Stream.concat(Stream.of("خبر"), Stream.of(sentences)).toArray(String[]::new);
        return new Draft(outlet, "ar", lines).at("2032-02-09T09:00");
    }

    private static Source body(Draft draft, String name) {
        return Source.named(draft.span(name), name, SourceKind.ORGANISATION);
    }

    private static List<String> verdicts(Draft... drafts) {
        return new Comparer()
                .compare(Stream.of(drafts).map(Draft::dossier).toList(), Work.UNWATCHED).conflicts().stream()
                        .map(conflict -> conflict.kind() + " " + conflict.verdict())
                        .distinct()
                        .toList();
    }

    private static Draft both() {
        Draft both = report(
                "ج",
                "قتل 9 أشخاص في انهيار جسر المشاة بحسب شرطة الديوانية.",
                "وقال مستشفى الشفاء إن 13 شخصا قتلوا في انهيار جسر المشاة.");
        return both.number("9 أشخاص", 9, "killed")
                .number("13 شخصا", 13, "killed")
                .told("9 أشخاص", body(both, POLICE))
                .told("13 شخصا", body(both, HOSPITAL));
    }

    @Test
    void whatTwoTellersOfOneReportCountIsDisputed() {
        Draft one = report("أ", "قتل 9 أشخاص في انهيار جسر المشاة بحسب شرطة الديوانية.")
                .number("9 أشخاص", 9, "killed");
        assertEquals(List.of("number conflict"), verdicts(one, both()));
    }

    @Test
    void aPartIsNotDisputedWhereTheRestStandsBesideIt() {
        Draft parts = report(
                "ج",
                "قتل 7 أشخاص في انفجارين بحسب شرطة الديوانية.",
                "وقال مستشفى الشفاء إن 4 أشخاص قتلوا في الانفجار الأول، وقتل 3 آخرون في الثاني.");
        parts.number("7 أشخاص", 7, "killed", Bound.AT_LEAST)
                .number("4 أشخاص", 4, "killed")
                .number("3 آخرون", 3, "killed")
                .told("7 أشخاص", body(parts, POLICE))
                .told("4 أشخاص", body(parts, HOSPITAL));
        Draft one = report("أ", "هز انفجاران سوق المدينة بحسب شرطة الديوانية.");
        assertEquals(List.of(), verdicts(one, parts));
    }

    @Test
    void aReportThatGivesBothNumbersItselfDisputesNothing() {
        Draft one = report("أ", "قتل 9 أشخاص في انهيار جسر المشاة بحسب شرطة الديوانية.")
                .number("9 أشخاص", 9, "killed");
        Draft two = report("ب", "قتل 9 أشخاص في انهيار جسر المشاة ثم 13 شخصا في انهيار جسر المشاة.")
                .number("9 أشخاص", 9, "killed")
                .number("13 شخصا", 13, "killed");
        assertEquals(List.of(), verdicts(one, two));
    }

    @Test
    void thoseOnBoardAreNotThoseRescued() {
        Draft aboard =
                report("أ", "غرق مركب قبالة جرجيس وكان على متن المركب 60 شخصا.").number("60 شخصا", 60, "person");
        Draft rescued =
                report("ب", "غرق مركب قبالة جرجيس وأنقذ خفر السواحل 31 شخصا.").number("31 شخصا", 31, "person");
        Draft more =
                report("ج", "غرق مركب قبالة جرجيس وكان على متن المركب 80 شخصا.").number("80 شخصا", 80, "person");
        assertEquals(List.of(), verdicts(aboard, rescued));
        assertEquals(List.of("number conflict"), verdicts(aboard, more));
    }

    @Test
    void whoDiedOfTheirWoundsAreNoLongerAmongTheWounded() {
        Draft first = report("أ", "أصيب 5 أشخاص بجروح في الغارة على تولين صباح الثلاثاء.")
                .number("5 أشخاص", 5, "injured");
        Draft later = report("ب", "توفي جريحان من مصابي الغارة على تولين صباح الثلاثاء بعد وفاة 2 من الجرحى.")
                .number("2 من الجرحى", 2, "injured");
        assertEquals(List.of(), verdicts(first, later));
    }

    @Test
    void twoProvincesOfTwoReportsAddUpToTheThird() {
        Draft one = report("أ", "قتل 15 شخصا في الزلزال الذي ضرب البلاد فجرا.").number("15 شخصا", 15, "killed");
        Draft other =
                report("ب", "قتل 8 أشخاص في الزلزال الذي ضرب البلاد فجرا.").number("8 أشخاص", 8, "killed");
        Draft all = report("ج", "قتل 23 شخصا في الزلزال الذي ضرب البلاد فجرا.").number("23 شخصا", 23, "killed");
        assertEquals(List.of("number aggregate"), verdicts(one, other, all));
    }

    @Test
    void whatIsDeniedIsHeldAgainstWhatIsToldInAnotherForm() {
        Draft told = report("أ", "الوزير ثامر الساعدي قدم استقالته إلى رئيس الحكومة مساء الأحد بسبب أزمة الوقود.");
        Draft denied = report("ب", "الوزير ثامر الساعدي لم يقدم استقالته.").certainty("لم يقدم", Certainty.DENIED);
        Draft empty = report("ج", "الوزير ثامر الساعدي لم يعلن استقالته.").certainty("لم يعلن", Certainty.DENIED);
        assertEquals(List.of("polarity conflict"), verdicts(told, denied));
        assertEquals(List.of(), verdicts(told, empty));
    }

    @Test
    void aCorrectionMakesTheOtherNumberAnUpdate() {
        Draft wrong = report("أ", "قتل 15 شخصا في انفجار المصفاة فجر الخميس.").number("15 شخصا", 15, "killed");
        Draft right = new Draft("ب", "ar", "تصحيح: 5 قتلى", "قتل 5 أشخاص في انفجار المصفاة فجر الخميس.")
                .at("2032-02-09T11:00")
                .number("5 أشخاص", 5, "killed");
        Draft other = new Draft("ج", "ar", "تصحيح أوضاع العمال", "قتل 5 أشخاص في انفجار المصفاة فجر الخميس.")
                .at("2032-02-09T11:00")
                .number("5 أشخاص", 5, "killed");
        assertEquals(List.of("number update"), verdicts(wrong, right));
        assertEquals(List.of("number conflict"), verdicts(wrong, other));
    }
}
