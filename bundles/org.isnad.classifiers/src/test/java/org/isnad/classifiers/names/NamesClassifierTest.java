package org.isnad.classifiers.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.classify.LexiconRow;
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

class NamesClassifierTest {
    private static final NamesClassifier NAMES = new NamesClassifier();

    private static List<Mention> mentions(String language, String text) {
        return mentions(NAMES, language, text);
    }

    private static List<Mention> mentions(NamesClassifier names, String language, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Document document = new Document("t", Optional.empty(), Optional.empty(), bytes);
        Passage passage =
                new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.forLanguageTag(language), "test");
        Report report = new Report(ReportId.of(document, 0), Publication.UNSTATED, text, List.of(passage));
        List<Mention> mentions = new ArrayList<>();
        for (Finding finding : names.classify(Dossier.of(report), Work.UNWATCHED)) {
            mentions.add((Mention) finding);
        }
        return mentions;
    }

    // outer names only, marked with their entity, or with their kind where it is open
    private static void check(String language, String marked) {
        check(NAMES, language, marked);
    }

    private static void check(NamesClassifier names, String language, String marked) {
        String text = marked.replaceAll("\\[[^ ]+? |]", "");
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Mention mention : mentions(names, language, text)) {
            if (mention.span().start() >= from) {
                out.append(text, from, mention.span().start());
                out.append('[').append(mention.entity().orElse(mention.kind())).append(' ');
                out.append(mention.span().in(text)).append(']');
                from = mention.span().end();
            }
        }
        assertEquals(marked, out + text.substring(from));
    }

    @Test
    void namesMayBeginWithInitials() {
        check("ar", "التقى [person:جيه-دي-فانس جيه. دي. فانس] أعضاء الوفد");
        check("ar", "وقال الخبير [person:ا-ج-براون أ. ج. براون] للصحيفة");
        check("ar", "حضر أ. د. [person:ليلي-حداد ليلى حداد] الندوة");
        check("he", "הסופר [person:ש-י-עגנון ש. י. עגנון] אמר");
    }

    @Test
    void aNationalityBehindAKunyaIsTheFamilyName() {
        check("ar", "استهدفت الغارة [person:ابو-خليل-السوداني أبو خليل السوداني] في الإقليم");
    }

    @Test
    void knowsAFamilyNameThatIsANationalityOnceTold() {
        check(
                "ar",
                "قال [person:ابو-خليل-السوداني أبو خليل السوداني] إن الطريق آمن. وأضاف [person:ابو-خليل-السوداني السوداني] أن المسؤول [country:SD السوداني] انسحب");
        check("ar", "قالت الباحثة [person:نوال-الكندي نوال الكندي] إن العينة صغيرة");
    }

    @Test
    void takesNoRankForABodyAndNoFloodForACity() {
        check("ar", "واحتل المنتخب المركز الحادي عشر");
        check("ar", "واجتاحت سيول عارمة القرى، وجرفت سيول الأمطار الجسور");
    }

    @Test
    void whatIsSaidOfTheSiteIsNoPartOfTheBody() {
        check("ar", "زار موقع [org:almdyrya-alaama-lljwazat المديرية العامة للجوازات] الإلكتروني");
    }

    @Test
    void thoseATitleSpeaksToAreNoName() {
        check("ar", "ووجه [office وزير الداخلية] الجهات المختصة بفتح تحقيق");
        check("ar", "ووجه المحافظ رؤساء المدن بمتابعة المخابز");
    }

    @Test
    void leavesGeneralHeadsOutOfAnOutletsName() {
        check("ar", "كتبت صحيفة [outlet الساحل] أن المرفأ أغلق");
        check("ar", "قال مصدر لموقع [outlet الشاهد] إن الجسر انهار");
        check("ar", "وقع الهجوم في موقع البناء أمس");
        check("ar", "أضيفت الدعوى إلى صحيفة الاتهام");
    }

    @Test
    void knowsWhatIsNoNameBehindAHead() {
        check("ar", "توقفت حركة المرور وانقطعت شبكة الكهرباء");
        check("ar", "اجتمع مجلس الإدارة مع السلطة المحلية");
    }

    @Test
    void findsTheOutletSomebodySpokeTo() {
        check("ar", "وفي حديث إلى \"[outlet المرفأ]\"، أقر بالخطأ");
        check("ar", "وعلمت \"[outlet المرفأ]\" من مصادر أن السد متين");
    }

    @Test
    void knowsWhoIsCalledByOneNameAlone() {
        check("ar", "أجاب [person:ماكرون ماكرون] على [person:بوتين بوتين]");
    }

    @Test
    void takesAKunyaForAName() {
        check("ar", "وقال [person:ابو-خالد-الشعيري أبو خالد الشعيري] إن الطريق مفتوح");
        check("ar", "وزار الوفد [person:ابو-خالد-الشعيري أبا خالد الشعيري] أمس");
        check("ar", "والتقى الوفد ب[person:ابو-خالد-الشعيري أبي خالد الشعيري] أمس");
    }

    @Test
    void goesOnWithASecondForeignName() {
        check("ar", "وأمر الرئيس [person:صدير-جباروف صدير جباروف] بإرسال قوات");
        check("ar", "وأمر الرئيس [person:صدير صدير] بسرعة الإغاثة");
    }

    @Test
    void goesOnWithTheNumberOfAKingAndTheHouseOfAPrince() {
        check("ar", "وافتتح [person:عبد-الله-الثاني عبد الله الثاني] المعرض");
        check("ar", "والتقى الوفد الأمير [person:حمد-بن-جاسم-بن-جبر-ال-ثاني حمد بن جاسم بن جبر آل ثاني] أمس");
    }

    @Test
    void endsANameBeforeTheNextOne() {
        check("ar", "وصل [person:زين-الدين-مرعي زين الدين مرعي] و[person:ماركو-دوناتي ماركو دوناتي] إلى المعرض");
    }

    @Test
    void tellsAliFromThePreposition() {
        check("ar", "وقالت الدكتورة [person:راندا-علي راندا علي]، وهي رئيسة القطاع");
        check("ar", "وعرضت الدكتورة [person:راندا راندا] علي المجلس خطة");
    }

    @Test
    void keepsTheRankOfHarboursAndAirports() {
        check("ar", "هبطت الطائرة في [facility مطار القاهرة الدولي] صباحا");
    }

    @Test
    void saysWhoseABodyOfManyStatesIs() {
        check("ar", "وصلت قافلة [organisation الهلال الأحمر التونسي] إلى المدينة");
        check("ar", "وأعلن [organisation الدفاع المدني] إخماد الحريق");
    }

    @Test
    void takesWhoIsSpokenToInQuotationMarksForAnOutlet() {
        check("ar", "وقال المصدر ل\"[outlet ضفة النهر]\" إن الطريق مفتوح");
        check("ar", "وصدرت التعليمات ل\"حراس النهر\" صباحا");
    }

    @Test
    void leavesParticlesOutside() {
        check("ar", "عقد اجتماع ب[city:cairo القاهرة] بين [country:EG مصر] و[country:TR تركيا] و[country:LY ليبيا]");
        check("he", "השיחות ב[city:cairo קהיר] בין [country:EG מצרים] ל[country:TR טורקיה]");
    }

    @Test
    void leavesEndingsOutside() {
        check("tr", "[city:cairo Kahire]'de [country:TR Türkiye] ile [country:EG Mısır] arasında");
        check("en", "[country:EG Egypt]'s storms reached [city:ankara Ankara] and [country:LY Libya].");
    }

    @Test
    void knowsNationalities() {
        check("ar", "مسؤولون [country:EG مصريون] و[country:TR أتراك] والجانب [country:GR اليوناني]");
        check("tr", "[country:EG Mısırlı] ve [country:GR Yunan] yetkililer");
        check("en", "two [country:EG Egyptian] officials and a [country:TR Turkish] diplomat");
    }

    @Test
    void extendsMinistriesAndOfficesByTheirCountry() {
        check(
                "ar",
                "قالت [ministry:foreign:EG وزارة الخارجية المصرية] إن [office:minister-defence:TR وزير الدفاع التركي] غاب");
        check("tr", "[ministry:foreign:EG Mısır Dışişleri Bakanlığı] açıkladı");
        check("en", "The [ministry:foreign:EG Egyptian Foreign Ministry] denied it");
        check("he", "[ministry:foreign:EG משרד החוץ המצרי] הכחיש");
    }

    @Test
    void findsPeopleBehindOffices() {
        check(
                "ar",
                "التقى [office:minister-foreign:JO وزير الخارجية الأردني] [person:نزار-طلفاح نزار طلفاح] مع"
                        + " [office:president:IQ الرئيس العراقي] [person:ماجد-الكروي ماجد الكروي] أمس");
        check("en", "[office:president:TR Turkish President] [person:selim-arda Selim Arda] spoke");
    }

    @Test
    void findsPeopleBehindTheBodyTheySpeakFor() {
        check("ar", "نفى [office المتحدث باسم] [organisation هيئة الموانئ] [person:نادر-الصفواني نادر الصفواني] ذلك");
    }

    @Test
    void keepsArabicArticlesInLatinAndHebrewLetters() {
        check("en", "port chief [person:adnan-al-sawafi Adnan al-Sawafi] told reporters");
        check("he", "אמר המנכ\"ל [person:עדנאן-א-סוואפי עדנאן א-סוואפי] לכתבים");
    }

    @Test
    void linksAFamilyNameToTheFullName() {
        check("ar", "وصل [person:سليم-درويش سليم درويش] إلى [city:amman عمان]. ثم غادر [person:سليم-درويش درويش] مساء");
        check("en", "[person:helen-marsh Helen Marsh] left. Later [person:helen-marsh Marsh]'s aide called.");
    }

    @Test
    void endsANameBeforeWhatIsNoPartOfIt() {
        check("tr", "Grubun basçısı [person:cliff-burton Cliff Burton] [country:SE İsveç]'te öldü.");
        check("ar", "سيلتقيه في [city:sharm-el-sheikh شرم الشيخ] بحضور [person:حسني-مبارك حسني مبارك].");
        check("ar", "وقعت [org:bank-of-palestine بنك فلسطين] و[org:mvss-altaavn مؤسسة التعاون] اتفاقا.");
        check("ar", "حاز فيلم المخرج [person:ايليا-سليمان إيليا سليمان] جائزة أخرى.");
        check("ar", "قال الوزير [person:علي-النعيمي علي النعيمي] ذلك.");
    }

    @Test
    void knowsAgenciesAndOutlets() {
        check("ar", "نقلت [org:reuters وكالة رويترز] عن صحيفة \"[org:maariv معاريف]\" وصحيفة [org:alwatan-sa الوطن]");
        check("ar", "نقلت وكالة \"[org:reuters رويترز]\" عن [ministry:interior:IQ الداخلية العراقية] أمس");
        check("ar", "دافع عن الوطن في الحياة");
        check("he", "לפי [org:reuters רויטרס] ול[org:aljazeera אל-ג'זירה]");
        check("tr", "[org:anadolu Anadolu Ajansı]'na konuşan kaynak");
    }

    @Test
    void keepsTurkishInitialsWithTheirPoint() {
        check("tr", "Dün [person:kerem-d Kerem D.] ile [person S.K.] ifade verdi");
        check("tr", "Dün A.Ş. ile anlaşma imzalandı");
    }

    @Test
    void knowsWhoWasIntroducedWithAnArticle() {
        check(
                "tr",
                "Sözcü [person:halid-el-mebruk Halid el-Mebruk] geldi. Sonra [person:halid-el-mebruk Mebruk] gitti.");
    }

    @Test
    void tellsTurkishBodiesByTheWordBefore() {
        check("tr", "Heyet haber sitesi [organisation Antep Nabız] ile görüştü");
        check("tr", "Dün [organisation Adana 7. Ağır Ceza Mahkemesi]'nde görüldü");
        check("tr", "Dün [organisation Marmara Yatırım] Baş Ekonomisti [person:deniz-alkan Deniz Alkan] geldi");
        check("tr", "Dün [organisation Van Devlet Hastanesi] Başhekimi [person:nermin-altay Nermin Altay] geldi");
        check("tr", "Taraftar derneği dün toplandı");
    }

    @Test
    void countsAcronymsInCapitalsOnly() {
        check("en", "They told us that the [country:US US] would help [org:un UN] staff");
    }

    @Test
    void doesNotTakePrepositionsForAli() {
        check("ar", "رد على سؤال عن موقف الحكومة");
    }

    @Test
    void isSilentOnEmptyText() {
        check("ar", "");
    }

    @Test
    void keepsANationalityInsideItsMinistry() {
        assertEquals(
                List.of("ministry", "nationality"),
                mentions("ar", "وزارة الدفاع المصرية").stream()
                        .map(Mention::kind)
                        .toList());
    }

    @Test
    void tellsTheKindOfUnknownTurkishNamesByTheWordsAround() {
        check("tr", "Heyet ve [organisation Sarıkent Tarım Kooperatifleri Birliği] de katıldı");
        check("tr", "Sel suları [region Yeşilçay Nehri]'ni taşırdı");
        check("tr", "Heyet dün [city Karabelen]'de karşılandı");
        check("tr", "Dün [organisation Sarıkentspor] kazandı");
    }

    @Test
    void endsNamesBehindAHeadWithTheirLastDefiniteWord() {
        check("ar", "أعلنت [organisation هيئة النقل البحري] عن خطة");
        check("ar", "وصل الوفد إلى قرية [city عين زهرة] صباحا");
        check("he", "[organisation איגוד הנהגים המקצועיים] הודיע אתמול");
    }

    @Test
    void takesInWhatLexiconsSayAndLetsItGoAgain() {
        List<LexiconRow> rows = new ArrayList<>(Stream.of(
                        "city\tcity:marsa\tEG\tar\tالمرسى الأزرق",
                        "outlet\torg:daylight\tEG\tar\t?النهار الجديد",
                        "office\toffice:harbour-master\t\tar\tشيخ الميناء",
                        "nationality\tcountry:QQ\tQQ\tar\tمرساوي",
                        "no-name\tno:cairo\t\tar\tالقاهرة الصغرى")
                .map(LexiconRow::of)
                .toList());
        NamesClassifier names = new NamesClassifier(language -> List.copyOf(rows));
        check(names, "ar", "وصل إلى [city:marsa المرسى الأزرق] وفد من القاهرة الصغرى في النهار الجديد");
        check(names, "ar", "ذكرت صحيفة [org:daylight النهار الجديد] أن [office شيخ الميناء] غاب");
        check(names, "ar", "بحارة [country:QQ مرساويون]");
        rows.clear();
        check(names, "ar", "بحارة مرساويون");
    }

    @Test
    void namesInQuotationMarksByTheWordBesideThem() {
        check("ar", "ذكرت صحيفة \"[outlet الساحل الجديد]\" ذلك في مقال \"الساحل القديم\"");
        check("he", "כך פורסם באתר \"[outlet חוף הדקל]\" ובשיר \"חוף הדקל\"");
        check("tr", "\"[outlet Kıyı Işığı]\" gazetesi yazdı");
    }

    @Test
    void keepsThePlaceInsideAnArabicBody() {
        assertEquals(
                List.of("organisation", "city"),
                mentions("ar", "افتتحت بلدية نابلس معرضا").stream()
                        .map(Mention::kind)
                        .toList());
    }

    @Test
    void goesOnToWhatAnArabicBodyIsForAndEndsBeforeAnother() {
        check("ar", "قال [organisation المعهد الوطني لرصد الجفاف] و[organisation المجلس الإقليمي للمياه] أمس");
        check("ar", "أبلغت [organisation هيئة النقل البحري] اليوم");
    }

    @Test
    void takesWhatNoGrammarExplainsForThePlaceBehindItsHead() {
        check("ar", "انهار جسر في إقليم [city كارلافو] ليلا وأغلقت منطقة صناعية");
    }

    @Test
    void findsPeopleBehindATitleWithItsAdjectiveAndThroughInitials() {
        check("ar", "حذر الخبير الجيولوجي [person:دوران-كافلي دوران كافلي] من السد");
        check("ar", "وقال [person:جورج-م-كارل جورج م. كارل] للصحفيين");
    }

    @Test
    void takesACommonWordForAGivenNameBeforeAFamilyName() {
        check("he", "כך אמר [person:נחום-פרידמן נחום פרידמן] אתמול");
        check("he", "נחום ונחמה הם אחים");
    }

    @Test
    void readsARedirectAsOneName() {
        check("tr", "YÖNLENDİRME [person Selim Karabel (futbolcu)]");
        check("tr", "YÖNLENDİRME [region Aksu (nehir)]");
        check("tr", "YÖNLENDİRME yapıldı mı");
    }

    @Test
    void readsHebrewParticlesInTheirOrderOnly() {
        check("he", "הם פנו לכיוון המחנה ונסעו מ[city:haifa חיפה]");
    }

    @Test
    void readsArabicNamesMadeOfTwoWords() {
        check("ar", "أعلن المتحدث [person:ذبيح-الله-مجاهد ذبيح الله مجاهد] الخبر");
        check("ar", "ترأس [person:بدر-الدين-الحوثي بدر الدين الحوثي] الجلسة");
        check("ar", "وقبله عبر فتح باب الحوار");
    }

    @Test
    void readsTheNumbersOfKingsAndPopes() {
        check("ar", "توفي البابا [person:بيوس-الحادي-عشر بيوس الحادي عشر] سنة 1939");
        check("ar", "زاره الملك [person:فواد-الاول فؤاد الأول] لاحقا");
    }

    @Test
    void callsNoCommonNounBehindAFacilityAName() {
        check("ar", "نزلوا في فندق فاخر وسط العاصمة");
        check("ar", "انفجرت السيارة في حقل ألغام قديم");
    }
}
