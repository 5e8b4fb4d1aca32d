package org.isnad.classifiers.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Mention;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Where names end that begin with the word for what they name. */
class HeadedNamesTest {
    private static final NamesClassifier NAMES = new NamesClassifier();

    // bodies, places and people, outer names only
    private static void check(String language, String marked) {
        String text = marked.replace("[", "").replace("]", "");
        Document document =
                new Document("t", Optional.empty(), Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
        Passage passage =
                new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.forLanguageTag(language), "test");
        Report report = new Report(ReportId.of(document, 0), Publication.UNSTATED, text, List.of(passage));
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Finding finding : NAMES.classify(Dossier.of(report), Work.UNWATCHED)) {
            Mention mention = (Mention) finding;
            boolean other =
                    mention.kind().equals("nationality") || mention.kind().equals("office");
            if (!other && mention.span().start() >= from) {
                out.append(text, from, mention.span().start())
                        .append('[')
                        .append(mention.span().in(text))
                        .append(']');
                from = mention.span().end();
            }
        }
        assertEquals(marked, out + text.substring(from));
    }

    @Test
    void takesTheChainOfNouns() {
        check("ar", "نقلت [وكالة سلامة الغذاء البلجيكية] الخبر");
        check("ar", "قال [مجلس بلدية بيروت] إن القرار نهائي");
        check("ar", "أحبطت [إدارة مكافحة التهريب] المحاولة");
        check("ar", "وطالب [اتحاد سائقي الشاحنات] بالتعويض");
    }

    @Test
    void takesAdjectivesThatBelongToNames() {
        check("ar", "وقضت [محكمة جنايات دمنهور] بسجنه");
        check("ar", "وحذر [المركز الوطني للإنذار المبكر] من السيول");
        check("ar", "بلغت ديون [سلطة المياه] المتراكمة مليونا");
        check("ar", "زار المسؤول المستشفى الميداني");
        check("ar", "على سوق في حي تسيطر عليه المعارضة");
    }

    @Test
    void takesWhatABodyIsForButNoOccasion() {
        check("ar", "سحبت [الهيئة العامة للغذاء والدواء] المنتج");
        check("ar", "قالت [المديرية العامة لمكافحة المخدرات] ذلك");
        check("ar", "نسق مع [هيئة التقييس الخليجية] لتعميم التحذير");
    }

    @Test
    void takesTheStateOfABodyEveryStateHas() {
        check("ar", "أصدر [الجيش اللبناني] بيانا");
        check("ar", "تدرس الشركة القبرصية الأمر");
    }

    @Test
    void takesPeopleInNamesOfBodies() {
        check("ar", "رقد الجريح في [مستشفى الملك فهد الجامعي] أمس");
        check("ar", "يعمل في [معهد ماكس بلانك]، بحسب ما قال");
        check("ar", "أغلق [مستشفى الحبيب بورقيبة] أبوابه");
    }

    @Test
    void leavesTheKindOfATownOutside() {
        check("ar", "توفي رضيع في مدينة [غنت] أمس");
        check("ar", "عند معبر قرب بلدة [القصير] ليلا");
        check("ar", "بنيت مدينة صناعية وقرية صغيرة");
    }

    @Test
    void knowsPeopleByWhereTheyAreFrom() {
        check("ar", "تقدم عليه البرازيلي [ويليان سوزا]، وهو الهداف");
        check("ar", "وقال [كريم بنسودة] إن السيولة ضعيفة");
        check("ar", "القائد تدخل لتهدئة الوضع");
    }

    @Test
    void goesOnBehindAnInstitutionOfSomething() {
        check("en", "He appealed to the [Supreme Court of Cassation] again.");
        check("en", "She works at the [London School of Tropical Studies] now.");
        check("en", "The [Nigerian Red Cross] sent a team.");
        check("en", "It was seen by Professor [Mart Kallas] of [Tartu Institute] first.");
    }

    @Test
    void leavesTradesAndDescriptionsBeforeANameOutside() {
        check("en", "Commodore [Jay Tarriela] released a video.");
        check("en", "Pro-government [Yeni Ufuk Daily] says so.");
    }

    @Test
    void takesWhatIsBuiltOrFlowsByItsName() {
        check("ar", "انهار [سد بلوران] أمس");
        check("ar", "أسفل [سد وادي العقيق] قرى");
        check("ar", "من مجرى [نهر القش] أمس");
        check("ar", "أوقف في [مطار تونس قرطاج] أمس");
        check("ar", "قرب جسر قديم في البلدة");
        check("ar", "في منطقة [حوش السيد علي] أمس");
    }

    @Test
    void takesOfficesOfProvincesAndBodiesWithAnAim() {
        check("ar", "أكدت [دائرة صحة كركوك] ذلك");
        check("ar", "أعلنت [مديرية صحة اللاذقية] ذلك");
        check("ar", "قالت [منظمة سند لحقوق الإنسان] إن");
        check("ar", "نقلت إذاعة [موزاييك] الخبر");
    }

    @Test
    void knowsAGroupByItsCommonWordWhereItsWholeNameStandsElsewhere() {
        check("ar", "قتل قيادي في [تنظيم القاعدة]، وقال إن له صلة ب[القاعدة]، ثم أعلنت [القاعدة] مسؤوليتها");
        check("ar", "قصف [تنظيم القاعدة] [القاعدة الجوية]");
        check("ar", "هاجم [تنظيم القاعدة] قاعدة جوية، وقتل جنود في القاعدة");
        check("ar", "غادر الجنود القاعدة");
    }

    @Test
    void leavesTimesBehindPlacesAndDeniedWordsInMarks() {
        check("ar", "هاجمت المجموعة [ميناء فاليتا] العام الماضي");
        check("ar", "قال إن الجيش \"لا يملك خطة واضحة\"");
        check("ar", "نقلت صحيفة \"[لا تريبون]\" عن مصدر");
    }
}
