package org.isnad.classifiers.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.report.Bound;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Quantity;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class QuantitiesClassifierTest {
    private static final QuantitiesClassifier QUANTITIES = new QuantitiesClassifier();

    // the mark holds number, bound if not exact, and what is counted
    @Test
    void turkishNumbersOfSomeOfThemCount() {
        check("tr", "[3: Üçü] tutuklu [5:person beş sanığın] davası başladı");
        check("tr", "[140:student 140 öğrenciden] [9:student dokuzunun] durumu ağır");
        check("tr", "Bölgedeki [11:buzuldan 11 buzuldan] [7:at_least:buzuldan en az yedisi] yok olacak");
    }

    @Test
    void turkishBoundsAndUnitsEndWithTheirCase() {
        check("tr", "Hacim [700000000:more_than:usd 700 milyon doları aştığını] söyledi");
        check("tr", "Bedel [11000000:eur 11 milyon Euro]'yu buldu");
        check("tr", "Yol [2:week iki haftadır] kapalı");
        check("tr", "Endeks [13200:less_than:point 13.200 puanın altına] indi");
        check("tr", "Altın [6900:more_than:try 6.900 liranın üzerine] çıktı");
        check("tr", "Müdürle [2:vardiya iki vardiya amiri] konuştu");
        check("tr", "Ölü sayısı [2000:killed 2 bine] yükseldi");
    }

    @Test
    void turkishNumbersThatTellApartCountNothing() {
        check("tr", "Sürücü Ramazan T. (47) yaralandı");
        check("tr", "55 plakalı araç ve 5237 sayılı yasa");
        check("tr", "Hesaplarda 2023 ile 2025 yılları arasında işlem yapıldı");
        check("tr", "Rapor 2025 yılı için yazıldı");
        check("tr", "Köprü üç gün önce çöktü");
    }

    @Test
    void thingsAreSeizedAndNotArrested() {
        check("ar", "وضبطت الدوريات [3:weapon ثلاثة أسلحة]");
        check("ar", "ضبط [12:جهازا 12 جهازا]");
        check("ar", "القبض على [12:arrested 12 وافدا]");
    }

    @Test
    void arabicPointsPartThousandsOfWhatHasNoThousandths() {
        check("ar", "ومبلغ [612450:sar (612.450) ريالا]");
        check("ar", "بيعت [1250:vehicle 1.250 سيارة]");
        check("ar", "وبلغ السعر [1.085:usd 1.085 دولار]");
    }

    @Test
    void deadAndHurtAreCountedTogether() {
        check("ar", "مصرع وإصابة [9:person 9] في حادث");
        check("ar", "[23:person 23 شهيدا ومصابا] في تفجير");
        check("ar", "مقتل [3:killed ثلاثة] وإصابة [9:injured 9] في حادث");
        check("ar", "وبلغت الحصيلة [23:killed 23 شهيدا]");
        check("ar", "قتل [46:killed 46 شخصا] وتضرر [200000:more_than:person أكثر من 200 ألف شخص]");
    }

    @Test
    void minutesOfAMatchAndTelephonesCountNothing() {
        check("ar", "وأصيب في الدقيقة 34 من لقاء فريقه");
        check("ar", "وخصصت الرقم المجاني (995) لاستقبال البلاغات");
    }

    @Test
    void whatBefellThoseOfWhomThereAreSoMany() {
        check("en", "The number of Iraqi soldiers killed in the attack has risen to [9:killed 9]");
        check("en", "The brigade said [4:killed four of its own fighters] died");
        check("ar", "عدد من اعتقلتهم الشرطة بلغ [17:arrested 17 متظاهرا]");
        check("ar", "وسجلت الهزة [5:magnitude 5 درجات على مقياس ريختر]");
        check("ar", "هزة أرضية قوتها [5:magnitude 5 درجات]");
        check("ar", "لقي [6:killed ستة أشخاص] من أسرة واحدة مصرعهم");
        check("ar", "انتشلنا [46:killed ستا وأربعين جثة]");
        check("ar", "وجدت الفرق [6:killed ستة وفيات] و[5:injured خمس إصابات]");
        check("ar", "قتلنا [25:killed 25 من المهاجمين]");
    }

    @Test
    void arabicOrdinalsCountNothing() {
        check("ar", "عند الساعة الثانية عشرة ظهرا");
        check("ar", "في القرن التاسع عشر ظهرت المدينة");
        check("ar", "وصل [13:person الثلاثة عشر لاعبا]");
    }

    @Test
    void dozensWithAnArticleStandAlone() {
        check("ar", "مقتل [20:at_least:killed العشرات] بانفجار مصنع");
        check("ar", "فرار [20:at_least:arrested عشرات السجناء]");
    }

    private static void check(String language, String marked) {
        String text = marked.replaceAll("\\[[^ ]+? |]", "");
        Document document =
                new Document("t", Optional.empty(), Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
        Passage passage =
                new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.forLanguageTag(language), "test");
        Report report = new Report(ReportId.of(document, 0), Publication.UNSTATED, text, List.of(passage));
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Finding finding : QUANTITIES.classify(Dossier.of(report), Work.UNWATCHED)) {
            Quantity quantity = (Quantity) finding;
            out.append(text, from, quantity.span().start())
                    .append('[')
                    .append(mark(quantity))
                    .append(' ');
            out.append(quantity.span().in(text)).append(']');
            from = quantity.span().end();
        }
        assertEquals(marked, out + text.substring(from));
    }

    private static String mark(Quantity quantity) {
        String low = quantity.low().stripTrailingZeros().toPlainString();
        String high = quantity.bound() == Bound.RANGE ? "-" + quantity.high().toPlainString() : "";
        String bound = quantity.bound() == Bound.EXACT || quantity.bound() == Bound.RANGE
                ? ""
                : ":" + quantity.bound().name().toLowerCase(Locale.ROOT);
        return low + high + bound + ":" + quantity.counted();
    }

    @Test
    void countsThoseAmongTheOnesToldBefore() {
        check(
                "ar",
                "لقي [17:killed 17 شخصا] حتفهم في سيول اجتاحت [2:province ولايتين] أمس، بينهم [12:killed 12] في كسلا و[5:killed 5] في القضارف");
        check("ar", "إن [3:killed 3] من مقاتليها قتلوا في اشتباكات");
        check("ar", "كميات القمح بلغت [48200:tonne 48200 طن]");
        check("ar", "إن [2:killed شابين] لقيا مصرعهما في الحادث");
    }

    @Test
    void readsTurkishTollsAndCompounds() {
        check("tr", "Kazada can kaybı [3:killed üçe] yükseldi");
        check("tr", "Depremde can kaybı [14:killed 14]'e çıktı");
        check("tr", "Bu yıl [321:case 321 kızamık vakası] görüldü");
    }

    @Test
    void closesTurkishRanges() {
        check("tr", "Faizi [34-36:percent yüzde 34 ile yüzde 36 arasında] görüyor");
        check("tr", "Sanığa [9-24:year 9 yıldan 24 yıla kadar] hapis istendi");
        check("tr", "[100-200:house 100 ile 200 arasında ev] yıkıldı");
        check("tr", "Açık [2:at_most:percent en fazla yüzde 2]'sine ulaşır");
        check("tr", "[3:strike Üç ayrı patlama] oldu, BIST 100 endeksi düştü");
        check("tr", "[2:kapağin iki kapağın] değiştiği, iki liderin görüştüğü bildirildi");
        check("tr", "Japonya [70:person 70 kişilik] bir ekip gönderdi");
    }

    @Test
    void countsWhatBefellPeople() {
        check("ar", "أدى الانفجار إلى مقتل [12:killed 12 شخصا] وإصابة [30:injured ثلاثين آخرين]");
        check("en", "[12:killed Twelve people] were killed and [30:injured 30 people] wounded");
        check("tr", "[5:killed 5 kişi] öldü");
        check("he", "[7:killed שבעה הרוגים] בפיצוץ");
    }

    @Test
    void countsWhoAreSomebodys() {
        check("en", "Norvik said [14:killed 14 of its workers] died when the tunnel collapsed.");
    }

    @Test
    void readsDuals() {
        check("ar", "نقل [2:injured جريحان] إلى المستشفى");
        check("ar", "دفع [2000000:usd مليوني دولار]");
        check("ar", "قيمتها [2000000:usd مليونا دولار]");
        check("ar", "تظاهر [2000:person ألفا شخص]");
    }

    @Test
    void readsNumberWords() {
        check("ar", "[23:missile ثلاثة وعشرون صاروخا] و[250000:displaced مئتان وخمسون ألف نازح]");
        check("en", "[2500000:usd 2.5 million dollars] and [250:house two hundred fifty homes]");
        check("tr", "[1200:soldier 1.200 asker] ve [250:house iki yüz elli ev]");
        check("ar", "[5000000:barrel ٥ ملايين برميل]");
    }

    @Test
    void readsBounds() {
        check("ar", "[40:about:worker نحو 40 عاملا] و[9:at_least:soldier ما لا يقل عن تسعة جنود]");
        check("ar", "[100:more_than:house أكثر من 100 منزل] و[6:at_least:child 6 أطفال على الأقل]");
        check("en", "[40:about:worker about 40 workers] and [9:at_least:soldier at least nine soldiers]");
        check("en", "[100:about:worker about a hundred workers] and [1200000000:usd $1.2bn]");
        check("he", "נספרו [150:at_most:m 150 מטרים לכל היותר] ו-[7:at_least:ils 7 שקלים לפחות]");
        check("he", "[100:more_than:house יותר מ-100 בתים]");
        check("tr", "[40:about:worker yaklaşık 40 işçi]");
    }

    @Test
    void readsVagueNumbersAsAtLeast() {
        check("ar", "وصل [20:at_least:displaced عشرات النازحين]".replace("النازحين", "النازحين"));
        check("en", "[20:at_least:missile dozens of missiles]");
    }

    @Test
    void readsRangesAndSums() {
        check("en", "[10-20:missile between 10 to 20 missiles]");
        check("ar", "الحصيلة [32:killed 30 + 2 قتيلا]");
    }

    @Test
    void readsSigns() {
        check("en", "rose [4.5:percent 4.5%] to [12:usd $12] a share");
        check("ar", "ارتفع بنسبة [70:percent 70%] أي [7:percent 7 في المئة]");
    }

    @Test
    void leavesYearsClocksAndSourcesAlone() {
        check("ar", "منذ 2013 الساعة 22:07 قال مصدران وثلاثة مصادر");
        check("en", "in 2013 at 22:07 two sources said F-16 jets");
    }

    @Test
    void readsArabicNumberWordsOfEverySize() {
        check("ar", "نزح [350:displaced ثلاثمئة وخمسون نازحا] من الحي");
        check("ar", "وصل [1235:soldier ألف ومئتان وخمسة وثلاثون جنديا] إلى الثكنة");
        check("ar", "كلف [500000:usd نصف مليون دولار] في عام");
        check("ar", "تضرر [1500000:person مليون ونصف مليون شخص] من الجفاف");
        check("ar", "أحصى [250000:person ربع مليون شخص] بلا مأوى");
        check("ar", "شاهد [11:missile أحد عشر صاروخا] في السماء");
        check("ar", "نقل [15:injured خمس عشرة مصابة] بالإسعاف");
        check("ar", "باع [300:house ثلاث مئة منزل] في القرية");
        check("ar", "يملك [2500000:barrel مليونين ونصف مليون برميل] في الخزانات");
        check("ar", "أرسل [45000:tonne خمسة وأربعين ألف طن] من القمح");
    }

    @Test
    void readsFractionsAndPercentages() {
        check("ar", "أيد [50:percent خمسون بالمئة] منهم القرار");
        check("ar", "تراجع [3.5:percent 3.5 في المئة] خلال العام");
        check("ar", "بلغت [12.5:percent ١٢٫٥٪] من الناتج");
        check("en", "rose by [3.5:percent 3.5 percent] in a year");
        check("he", "ירד ב-[3.5:percent 3.5 אחוז] בשנה");
        check("he", "עלה ב-[12:percent 12%] השבוע");
        check("tr", "[35:percent yüzde 35] arttı");
        check("tr", "[2.5:percent %2,5] düştü");
    }

    @Test
    void readsTwoQuantitiesInARow() {
        check("ar", "سقط [2:killed قتيلان] و[30:injured 30 جريحا] في الهجوم");
        check("ar", "خلف [7:killed سبعة قتلى] و[12:injured 12 مصابا] و[3:missing ثلاثة مفقودين]");
        check("en", "left [2:killed two dead] and [30:injured 30 wounded] in town");
        check("he", "[2:killed שני הרוגים] ו-[30:injured 30 פצועים] בפיצוץ");
        check("tr", "[2:killed 2 ölü], [30:injured 30 yaralı] var");
    }

    @Test
    void readsBoundsInFourLanguages() {
        check("ar", "[50:at_most:person ما لا يزيد على 50 شخصا] حضروا");
        check("ar", "[200:more_than:missile أكثر من مئتي صاروخ] أطلقت");
        check("ar", "[10:less_than:km أقل من عشرة كيلومترات] عن الحدود");
        check("ar", "[3:at_least:killed ثلاثة قتلى على الأقل] في القصف");
        check("ar", "[20:about:vehicle حوالي عشرين سيارة] احترقت");
        check("en", "[50:at_most:person no more than 50 people] came");
        check("en", "[10:less_than:km fewer than ten kilometres] away");
        check("en", "[200:more_than:missile over 200 missiles] fired");
        check("he", "[9:at_least:soldier לפחות תשעה חיילים] נכחו");
        check("he", "[50:at_most:person לכל היותר 50 איש] הגיעו");
        check("he", "[10:less_than:km פחות מ-10 קילומטרים] מהגבול");
        check("tr", "[9:at_least:soldier en az dokuz asker] geldi");
        check("tr", "[50:at_most:person en fazla 50 kişi] geldi");
        check("tr", "[100:more_than:house 100'den fazla ev] yıkıldı");
        check("tr", "[20:about:vehicle 20 kadar araç] yandı");
    }

    @Test
    void readsRangesInFourLanguages() {
        check("ar", "يضم [10-20:soldier 10 إلى 20 جنديا] فقط");
        check("ar", "بكلفة [3-5:usd 3-5 دولارات] للوحدة");
        check("ar", "يضم [10-20:soldier بين 10 و20 جنديا] فقط");
        check("ar", "يضم [10-20:soldier ما بين 10 و20 جنديا] فقط");
        check("he", "[10-20:missile 10 עד 20 טילים] שוגרו");
        check("he", "[10-20:missile בין 10 ל-20 טילים] שוגרו");
        check("tr", "[10-20:missile 10 ila 20 füze] atıldı");
        check("tr", "[10-20:missile 10-20 füze] atıldı");
        check("en", "[10-20:missile between 10 and 20 missiles] fired");
    }

    @Test
    void saysWhatIsCounted() {
        check("ar", "اعتقل [6:arrested ستة أشخاص] في المداهمة");
        check("ar", "نزوح [4000:displaced أربعة آلاف شخص] عن القرى");
        check("ar", "على عمق [30:m ثلاثين مترا] تحت الأرض");
        check("ar", "غرامة [900:eur تسعمئة يورو] لكل شركة");
        check("ar", "في [5:country خمس دول] أوروبية");
        check("en", "[6:arrested six people] were arrested in the raid");
        check("en", "worth [900:eur 900 euros] each");
        check("he", "[6:arrested שישה עצורים] בפשיטה");
        check("he", "בשווי [900:ils 900 שקל] כל אחד");
        check("tr", "[6:arrested altı şüpheli] gözaltına alındı");
        check("tr", "[900:try 900 lira] değerinde");
    }

    @Test
    void keepsALengthOfTimeAQuantity() {
        check("ar", "استمر [3:hour ثلاث ساعات] دون نتيجة");
        check("tr", "[3:hour üç saat] sürdü");
    }

    @Test
    void countsTheDeadAlikeHoweverTheyAreTold() {
        check("ar", "سقط [6:killed 6 قتلى] في الهجوم");
        check("ar", "[6:killed ستة أشخاص] قتلوا في الهجوم");
        check("ar", "لقي [6:killed ستة أشخاص] مصرعهم");
        check("ar", "ارتفع عدد القتلى إلى [6:killed 6]");
        check("en", "[6:killed six people] died in the attack");
        check("en", "the death toll rose to [6:killed 6]");
        check("he", "[6:killed שישה אנשים] נהרגו במתקפה");
        check("tr", "[6:killed altı kişinin] öldüğü bildirildi");
    }

    @Test
    void leavesAgesScoresAndRanksAlone() {
        check("ar", "طفل يبلغ من العمر [12:age 12 عاما]");
        check("en", "a man, aged 34, saw the 3-1 win on page 12");
        check("he", "נער בן 17 בכביש 15");
        check("tr", "34 yaşındaki şoför 3. kez yakalandı");
    }

    @Test
    void countsPeopleByTheirNation() {
        check("en", "[26:injured 26 Palestinians] were wounded in the raid");
        check("tr", "Saldırıda [21:killed 21 Filistinlinin] öldüğünü bildirdi");
        check("tr", "Ateşte [3:killed 3 Filistinli çocuk] öldü");
        check("en", "[5:killed Five Israeli soldiers] were killed");
    }

    @Test
    void hebrewAndJoinsANumberToTheVerbBehindIt() {
        check("he", "[12:killed 12 בני אדם] מתו ו[41:injured 41 בני אדם] נפצעו");
    }

    @Test
    void aTollCountsTheDeadWhereNothingElseIsNamed() {
        check("ar", "وارتفعت الحصيلة إلى [15:killed 15]");
        check("ar", "وبلغت الحصيلة [30:injured 30 جريحا]");
        check("en", "The death toll from the collapse of a residential building rose to [14:killed 14]");
    }

    @Test
    void aCrowdThatSpeaksIsCounted() {
        check("en", "[9000:person 9,000 protesters] marched on Sunday and demanded that the plant be closed.");
    }

    @Test
    void whoeverLosesTheirLivesIsKilled() {
        check("en", "[3:killed Three children] lost their lives");
        check("he", "[3:killed שלושה ילדים] איבדו את חייהם");
    }

    @Test
    void readsRangesThatBeginWithADual() {
        check("ar", "الأحكام [2-8:year بين سنتين وثماني سنوات] سجنا");
        check("ar", "خلال [2-3:year عامين إلى ثلاثة أعوام] فقط");
    }
}
