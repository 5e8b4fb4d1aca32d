package org.isnad.classifiers.ar.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.report.Attribution;
import org.junit.jupiter.api.Test;

/** Verbs that leave the telling to a noun, turns of those told of before, and whom something is ascribed to behind it. */
class ArabicSpeechNounsTest implements ArabicMarks {
    private void content(String text, String expected) {
        List<Attribution> found = MARKS.find(text);
        assertEquals(
                List.of(expected),
                found.stream().map(each -> each.span().in(text)).toList(),
                text);
    }

    private void source(String text, String expected) {
        assertEquals(
                List.of(expected),
                MARKS.find(text).stream()
                        .map(each -> each.origin().span().in(text))
                        .toList(),
                text);
    }

    @Test
    void readsTheNounThatSaysHowItWasTold() {
        chains("لكن نقابة الغواصين سارعت إلى التشكيك في أقوال الوزير.", "نقابة الغواصين said");
        chains("وسارعت الشركة إلى نفي النبأ.", "الشركة denied");
        chains("واكتفى ناطق باسم المرفأ بالإشارة إلى أن التحقيق مفتوح.", "ناطق باسم المرفأ said");
        chains("وحرصت البلدية على التأكيد أن المياه نظيفة.", "البلدية confirmed");
        chains("وسارعت البلدية إلى المكان.");
    }

    @Test
    void letsTheSecondOfTwoSpeak() {
        chains(
                "نقلت رويترز عن ضابطين أن الجسر سقط. ويؤكد الثاني أن السبب صدأ الحديد.",
                "رويترز relayed < ضابطين said",
                "رويترز relayed < ضابطين confirmed");
    }

    @Test
    void givesSeveralWhomNothingMakesDefiniteNoName() {
        source("ينقل التقرير عن مهندسين متقاعدين شاركا في البناء أن الجسر قديم.", "مهندسين متقاعدين شاركا في البناء");
    }

    @Test
    void readsFromWhomNewsIsBehindIt() {
        chains("ونسبت الصحيفة النبأ إلى بحار في الميناء.", "الصحيفة relayed < بحار في الميناء said ?");
        chains("ونقل العمال إلى المستشفى وقالوا إن السقف انهار.", "هم said ?");
    }

    @Test
    void passesOnWithAParticiple() {
        chains(
                "ونوه محافظ الساحل بعمق الصداقة، ناقلا عن الوفد رغبته في العودة.",
                "محافظ الساحل said",
                "محافظ الساحل relayed < الوفد said");
    }

    @Test
    void endsAtATurnThatIsNegated() {
        chains(
                "ونفى مصدر في المرفأ وجود أي عقد، غير أنه لم يستبعد أن تبدأ المحادثات.",
                "مصدر في المرفأ denied",
                "مصدر في المرفأ hinted");
    }

    @Test
    void readsThatNotInOneWord() {
        content("وتمنى أمين عام الرابطة ألا يتكرر الحادث.", "ألا يتكرر الحادث");
    }

    @Test
    void leavesOutWhereItWasTold() {
        content("وأكدت وزارة الطاقة العرض في بيان مقتضب.", "العرض");
        content("ونفى الناطق باسم الوزارة في وقت لاحق عقد أي اجتماع.", "عقد أي اجتماع");
    }

    @Test
    void knowsWhoIsAccusedAndWhoIsTold() {
        source("واتهم هورامي وزارة المالية بـ\"تسييس الملف\".", "هورامي");
        source("وأبلغ قائد الجيش الموفد خلال اتصال هاتفي أن الحدود هادئة.", "قائد الجيش");
        source("أرجأت الشركة طرح أسهمها، بحسب ما أبلغ به رويترز تاجران.", "تاجران");
    }

    @Test
    void endsWhereAnotherIsConceded() {
        chains("ورجح خبير أن ينهار السد، وإن شدد آخرون على أن الأساس متين.", "خبير said", "آخرون confirmed");
        content("ولم يستبعد الوكيل الطعن في الحكم، وهو ما عده الاتحاد إصرارا.", "الطعن في الحكم");
    }

    @Test
    void readsWhoIsCitedAndWhatItSays() {
        chains("ويستشهد التقرير بمسؤول أممي سابق قال إن الصناديق جاهزة.", "التقرير relayed < مسؤول أممي سابق said ?");
    }

    @Test
    void readsANameInAppositionToAnOffice() {
        source("قال رئيس النقابة، إلكر دميرجان، للصحيفة إن الباب أغلق.", "رئيس النقابة، إلكر دميرجان");
        source("نفى المالك، سمير القاضي، أي مخالفة.", "المالك، سمير القاضي");
    }

    @Test
    void callsUponManyWhoAreNoSubject() {
        source("وتعهد وزير الصحة بتعويض المتضررين.", "وزير الصحة");
        chains("وتعهد وزير الصحة بتعويض المتضررين، وحث أصحاب المخازن على الحذر.", "وزير الصحة said", "وزير الصحة said");
    }

    @Test
    void keepsWhyAndToWhomSomebodyBelongsInTheSource() {
        source("قال موظف في البنك طالبا حجب هويته إن القرض ألغي.", "موظف في البنك طالبا حجب هويته");
        source("وقال موظف فيها، طلب عدم ذكر اسمه، إن القرض ألغي.", "موظف فيها، طلب عدم ذكر اسمه");
    }

    @Test
    void takesNoPriceForWhatIsAdmitted() {
        chains("أقر المجلس صفقة بيع طائرات بقيمة مليار دولار.");
        chains("أقر المدير بقيمة الصفقة.", "المدير revealed ?");
        chains("أقر مجلس الوزراء العماني الثلاثاء الموازنة العامة بإنفاق يبلغ 11 مليار ريال.");
        chains("أقر المجلس في جلسته اليوم الأربعاء مشروع قانون الموازنة بإجمالي نفقات يبلغ 12 مليار دينار.");
        chains("أقر البرلمان اليوم مشروع القانون بأغلبية 120 صوتا.");
        chains("أقر المتهم بالسرقة.", "المتهم revealed ?");
    }
}
