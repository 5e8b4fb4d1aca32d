package org.isnad.classifiers.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.classifiers.ar.times.ArabicTimesClassifier;
import org.isnad.classifiers.en.times.EnglishTimesClassifier;
import org.isnad.classifiers.he.times.HebrewTimesClassifier;
import org.isnad.classifiers.tr.times.TurkishTimesClassifier;
import org.isnad.classify.Classifier;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Grain;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.report.TimeReference;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final Map<String, Classifier> CLASSIFIERS = Map.of(
            "ar", new ArabicTimesClassifier(),
            "en", new EnglishTimesClassifier(),
            "he", new HebrewTimesClassifier(),
            "tr", new TurkishTimesClassifier());

    // published on Friday, 12 March 2021; the mark holds the first day or moment and the grain, after "?" the value of
    // a time that names no day
    static void check(String language, String marked) {
        String text = marked.replaceAll("\\[[^ ]+? |]", "");
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Finding finding : find(language, text, published())) {
            TimeReference time = (TimeReference) finding;
            out.append(text, from, time.span().start())
                    .append('[')
                    .append(mark(time))
                    .append(' ')
                    .append(time.span().in(text))
                    .append(']');
            from = time.span().end();
        }
        assertEquals(marked, out + text.substring(from));
    }

    private static String mark(TimeReference time) {
        boolean fine = time.grain().compareTo(Grain.DAY) > 0;
        String from = fine ? time.from().toString() : time.from().toLocalDate().toString();
        return (time.resolved() ? from : "?" + time.value()) + "/"
                + time.grain().name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Stated<StatedTime>> published() {
        return Optional.of(Stated.outside(new StatedTime(LocalDateTime.of(2021, 3, 12, 22, 7), Grain.MINUTE), "test"));
    }

    private static List<Finding> find(String language, String text, Optional<Stated<StatedTime>> published) {
        Document document =
                new Document("t", Optional.empty(), Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
        Publication publication = new Publication(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), published, Optional.empty());
        Passage passage =
                new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.forLanguageTag(language), "test");
        Report report = new Report(ReportId.of(document, 0), publication, text, List.of(passage));
        return CLASSIFIERS.get(language).classify(Dossier.of(report), Work.UNWATCHED);
    }

    @Test
    void tellsLengthsFromDistancesInArabic() {
        check("ar", "يطالبون بالزيادة منذ [?P3Y/year ثلاث سنوات].");
        check("ar", "لم يخمد الحريق إلا بعد [?PT7H/hour سبع ساعات].");
        check("ar", "سأعود [2021-03-14/day بعد يومين].");
        check("ar", "حذف الخبر بعد [?/hour ساعات] من نشره.");
        check("ar", "قيمة التبادل في السنة قبل الإغلاق.");
    }

    @Test
    void turnsADayOfTheMonth() {
        check("ar", "يفتح المعبر في [2021-12-03/day 3 كانون الأول المقبل].");
        check("ar", "يلعب الفريق في [2021-03-28/day 28 الحالي].");
        check("ar", "يعقد اللقاء في [2021-12-01/week النصف الأول من كانون الأول المقبل].");
        check("ar", "يبدأ العمل اعتبارا من [2021-03-18/day الخميس].");
        check("ar", "سقطت في [2021-03-08T18:00/hour ساعة متأخرة من مساء الاثنين].");
    }

    @Test
    void readsNoDayInARate() {
        check("ar", "تعبر 3000 شاحنة في اليوم.");
        check("ar", "استقر سعر الغرام عند 21.40 ريال.");
        check("ar", "تراجع الدولار من 21.40 جنيه إلى 21.35.");
        check("ar", "ترتفع الأسعار بين 5 و9 في المئة.");
    }

    @Test
    void readsNoDayInWhatIsCounted() {
        check("ar", "سقط [2021-03-08T18:00/hour مساء الاثنين] 23 قتيلا.");
    }

    @Test
    void readsAMonthByBothItsNames() {
        check("ar", "أرجئت الزيادة المقررة في [2020-12-01/month ديسمبر كانون الأول 2020].");
    }

    @Test
    void readsDatesWithAYear() {
        check("ar", "وقع في [2015-08-10/day 10 أغسطس 2015] ثم في [2013-08-28/day 28 آب/أغسطس 2013]");
        check("ar", "بتاريخ [2015-08-10/day ١٠/٨/٢٠١٥] وفي [2015-08-01/month أغسطس 2015]");
        check("ar", "في [2011-01-25/day الخامس والعشرين من يناير عام 2011] خرجت الجموع");
        check("ar", "ولد في [1978-09-21/day 21 أيلول 1978] بالمدينة");
        check("ar", "افتتح [2020-02-02/day الثاني من شباط/فبراير 2020] بحضور الوالي");
        check("en", "signed on [2020-01-05/day January 5, 2020], see [2019-03-01/month March 2019]");
        check("en", "opened on [2020-02-02/day 2nd of February 2020] by the mayor");
        check("he", "נחתם ב-[2020-01-05/day 5 בינואר 2020]");
        check("he", "הושק ב-[2019-11-03/day 3.11.2019] בנמל");
        check("tr", "[2020-01-05/day 5 Ocak 2020] günü");
        check("tr", "[2019-11-03/day 03.11.2019] tarihli karar");
    }

    @Test
    void readsIslamicDates() {
        check("ar", "يوم [2015-08-10/day 25 شوال 1436] الموافق");
        check("ar", "يبدأ في [2021-04-13/day أول رمضان 1442] رسميا");
        check("ar", "في [2014-10-25/year عام 1436 هـ] بدأ العمل");
    }

    @Test
    void takesADateWithoutAYearForTheNearest() {
        check("ar", "ينتهي في [2021-03-20/day 20 مارس] بعد تمديد");
        check("ar", "بدأ في [2020-12-30/day 30 ديسمبر] بقرار");
        check("en", "It began on [2020-12-30/day December 30] by order");
        check("tr", "[2021-03-20/day 20 Mart]'ta bitecek");
        check("he", "יסתיים ב-[2021-03-20/day 20 במרץ] לאחר הארכה");
    }

    @Test
    void takesAWeekdayForTheLastOneBeforePublication() {
        check("ar", "تلقى اتصالا يوم [2021-03-11/day الخميس] من مسؤول");
        check("ar", "اجتمعوا [2021-03-12/day الجمعة] في المقر");
        check("en", "The envoy said on [2021-03-08/day Monday] that");
        check("en", "He met her [2021-03-11/day last Thursday] in Rome");
        check("tr", "Bakan [2021-03-09/day Salı günü] konuştu");
        check("tr", "Heyet [2021-03-11/day geçen perşembe] döndü");
        check("he", "נפגשו ביום [2021-03-10/day רביעי] במשרד");
        check("he", "המכתב נשלח ביום [2021-03-11/day חמישי] לשגריר");
    }

    @Test
    void looksForwardWhereTheSentenceDoes() {
        check("ar", "سوف يلتقي الوفد يوم [2021-03-15/day الاثنين] في العاصمة");
        check("ar", "زيارة يوم [2021-03-14/day الأحد المقبل]");
        check("en", "The board will meet on [2021-03-16/day Tuesday] in Oslo");
        check("tr", "Heyet [2021-03-15/day Pazartesi günü] gidecek");
    }

    @Test
    void resolvesRelativeTimes() {
        check(
                "ar",
                "قال [2021-03-11/day أمس] إنه عاد [2021-03-01/week الأسبوع الماضي] ويسافر [2021-04-01/month الشهر"
                        + " المقبل]");
        check("ar", "[2021-03-09/day قبل ثلاثة أيام] ومنذ [?P2Y/year عامين]");
        check("ar", "يصل [2021-03-13/day غدا] ويغادر [2021-03-14/day بعد غد]");
        check("ar", "[2021-03-22/week بعد أسبوعين] تبدأ الدورة");
        check("ar", "زار المدينة [2021-03-10/day أول أمس] سرا");
        check("ar", "ارتفعت [2021-01-01/year هذا العام] عنها في [2020-01-01/year العام الماضي]");
        check("en", "He left [2021-03-10/day two days ago] and not [2021-03-01/week last week]");
        check("en", "It closed [2021-03-11/day yesterday] and opens [2021-03-13/day tomorrow]");
        check("tr", "[2021-03-10/day iki gün önce] geldi, [2021-03-01/week geçen hafta] değil");
        check("tr", "[2021-03-11/day Dün] kapandı, [2021-03-13/day yarın] açılacak");
        check("he", "[2021-03-10/day לפני יומיים] ולא [2021-03-11/day אתמול]");
        check("he", "[2021-03-07/week השבוע] ולא ב[2021-02-28/week שבוע שעבר]");
        check("he", "נעצר ב[2021-03-05/day סוף השבוע] בביתו");
        check("he", "העיתון מבטיח לעשות זאת ביום [2021-03-14/day ראשון]");
    }

    @Test
    void readsStretchesToldFromToday() {
        check("ar", "خلال [2021-03-13/day الأيام الثلاثة المقبلة] تصل الشحنة");
        check("ar", "في [2016-03-12/year السنوات الخمس الماضية] تضاعف العدد");
        check("ar", "خلال [2021-02-26/week الأسبوعين الماضيين] توقف الضخ");
        check("en", "in [2021-02-26/week the past two weeks] prices fell");
        check("tr", "[2021-03-13/day önümüzdeki üç gün] yağmur var");
        check("he", "ב[2021-03-09/day שלושת הימים האחרונים] ירד גשם");
    }

    @Test
    void leavesVagueStretchesUnresolved() {
        check("ar", "في [?/day الأيام المقبلة] يعلن القرار");
        check("he", "ב[?/day ימים הקרובים] תתקבל החלטה");
    }

    @Test
    void readsTimesOfDay() {
        check("ar", "تبدأ [?T19:30/minute الساعة السابعة والنصف مساءً] بالتوقيت المحلي");
        check("ar", "وصل عند [?T15:45/minute 3:45 م] إلى المطار");
        check("ar", "أغلقت [?T07:45/minute الساعة الثامنة إلا ربعا صباحا] تماما");
        check("ar", "دوى الانفجار [?T08:20/minute الساعة الثامنة وعشرين دقيقة صباحا] في الحي");
        check("en", "The train left [?T19:00/hour at 7 p.m]. for the coast");
        check("en", "It struck [?T08:50/minute ten minutes to nine] in the square");
        check("tr", "Toplantı [?T21:15/minute saat 21.15]'te başladı");
        check("tr", "Tören [?T09:30/minute saat dokuz buçukta] yapıldı");
        check("he", "הישיבה נפתחה ב[?T19:30/minute שעה שבע וחצי בערב] באולם");
    }

    @Test
    void putsTimesOfDayOnTheDayBesideThem() {
        check("ar", "يصل [2021-03-13T08:00/hour غدا الساعة 8 صباحا] إلى الميناء");
        check("ar", "اجتمعوا [2021-03-11T06:00/hour صباح الخميس] في المقر");
        check("ar", "سمع دوي [2021-03-11T18:00/hour مساء أمس] قرب الجسر");
        check("ar", "في [2016-01-15T08:00/minute 15 يناير 2016 الساعة 8:00] وقع");
        check("ar", "يتحدث [2021-03-12T20:00/hour الليلة الساعة الثامنة] للجمهور");
        check("en", "She spoke [2021-03-11T06:00/hour Thursday morning] in Oslo");
        check("en", "He speaks [2021-03-12T20:00/hour tonight at 8] on air");
        check("tr", "[2021-03-11T06:00/hour Perşembe sabahı] yola çıktı");
        check("he", "נפגשו ביום [2021-03-10T18:00/hour רביעי בערב] בבית");
    }

    @Test
    void readsStretchesBetweenTwoTimes() {
        check("ar", "يستمر [1995-01-04/day من 4 إلى 22 يناير 1995] في المدينة");
        check("ar", "مفتوح [?T17:00/T19:00/hour بين الخامسة والسابعة مساء] للزوار");
        check("ar", "عمل وزيرا [2015-01-01/year من 2015 إلى 2018] ثم استقال");
        check("ar", "يغلق الجسر [2021-03-04/day من 4 إلى 22 هذا الشهر] للصيانة");
        check("en", "open [1995-01-04/day from 4 to 22 January 1995] only");
        check("en", "the years [2015-01-01/year between 2015 and 2018] were dry");
        check("tr", "[2021-03-05/day 5-10 Mart arasında] kapalı");
        check("tr", "[2019-01-01/year 2019 ile 2020 yılları arasında] kapandı");
        check("tr", "Sanığa [?P9Y/P24Y/year 9 yıldan 24 yıla kadar] hapis istendi");
        check("he", "סגור [2021-03-05/day מ-5 עד 10 במרץ] לשיפוץ");
    }

    @Test
    void readsLengthsAsUnresolved() {
        check("ar", "استمر الاجتماع [?PT3H/hour ثلاث ساعات] دون نتيجة");
        check("ar", "توقف لمدة [?P1W/week أسبوع] ثم عاد");
        check("ar", "عمل [?P1Y1M21D/day عام واحد وشهر و21 يوما] في المصنع");
        check("ar", "انتظر [?PT1.5H/hour ساعة ونصف] أمام الباب");
        check("ar", "بقي [?/day بضعة أيام] ورحل");
        check("en", "It lasted [?PT3H/hour three hours] and ended");
        check("tr", "Görüşme [?PT3H/hour üç saat] sürdü");
        check("he", "הדיון נמשך [?PT3H/hour שלוש שעות] ללא תוצאה");
    }

    @Test
    void readsWhatRepeats() {
        check("ar", "يصدر [?R/P1D/day كل يوم] وتعقد الندوة [?R/P2W/week كل أسبوعين]");
        check("ar", "ينشر [?R/P1Y/year سنويا] عن المركز");
        check("ar", "يفتح السوق [?R/P1W/week كل يوم اثنين] للجميع");
        check("en", "It meets [?R/P1W/week every Monday] and reports [?R/P1D/day daily]");
        check("tr", "[?R/P1D/day Her gün] açık, [?R/P1W/week her Pazartesi] kapalı");
        check("he", "יוצא לאור [?R/P1D/day מדי יום] ונסגר [?R/P1Y/year מדי שנה]");
    }

    @Test
    void readsPartsOfTheCalendar() {
        check("ar", "في [2016-01-01/quarter الربع الأول من 2016] وفي [2016-06-01/quarter صيف 2016]");
        check("ar", "منذ [1980-01-01/decade ثمانينيات القرن الماضي] وفي [2001-01-01/century القرن الحادي والعشرين]");
        check("ar", "في [2021-03-22/month أواخر مارس] وفي [2021-01-01/year مطلع العام الجاري]");
        check("ar", "تعقد في [2020-09-28/week الأسبوع الأول من أكتوبر] هناك");
        check("en", "in [2020-01-01/quarter the first quarter of 2020] and [2021-03-22/month late March]");
        check("en", "the crisis of the [1990-01-01/decade 1990s] and [2016-06-01/quarter summer 2016]");
        check("en", "due by [2021-03-22/month the end of the month] or [2021-09-02/year the end of the year]");
        check("tr", "[2020-06-01/quarter 2020 yazında] ve [2020-01-01/quarter 2020'nin ilk çeyreğinde]");
        check("he", "ב[2020-01-01/quarter רבעון הראשון של 2020] וב[1990-01-01/decade שנות התשעים]");
    }

    @Test
    void knowsFeasts() {
        check("ar", "في [2020-12-25/day عيد الميلاد] وقبل [?/day عيد الفطر]");
        check("en", "on [2019-12-25/day Christmas 2019] and before [?/day Eid al-Fitr]");
        check("tr", "[?/day Ramazan Bayramı] öncesinde");
        check("he", "לפני [?/day ראש השנה] ואחרי [?/day יום כיפור]");
    }

    @Test
    void takesNoDistanceFromSomethingElseForOneFromToday() {
        check("ar", "بعد [?P2D/day يومين] من الهجوم وفي [?/day اليوم التالي] مؤخرا");
    }

    @Test
    void doesNotTakeNumbersForYearsOrClocks() {
        check("ar", "شارك 2013 شخصا في [2013-01-01/year عام 2013]");
        check("ar", "زار 7 مدن و12 قرية واشترى 2000 كتاب في 4.5 مليون");
        check("ar", "جاء في المرتبة السابعة والثامنة بين عشرين متسابقا");
        check("en", "He bought 7 of 12 books, May said, and sat 3-2 down");
        check("en", "At 4 percent the rate is high, at 3 per cent it is not");
        check("tr", "On kişi pazarda ekim yaptı, ocak söndü");
        check("he", "הוא קנה 7 ספרים מתוך 12");
    }

    @Test
    void leavesARelativeTimeUnresolvedWithoutADate() {
        List<Finding> found = find("ar", "قال أمس يوم الخميس إنه عاد في 5 مايو 2020", Optional.empty());
        assertEquals(
                List.of(false, false, true),
                found.stream().map(f -> ((TimeReference) f).resolved()).toList());
    }

    @Test
    void takesLateAndEarlyToTheDayTheySayPartOf() {
        check("en", "It was seized [2021-03-10/day late on Wednesday], police said");
        check("en", "It sank [2021-03-08/day early Monday] off the coast");
        check("en", "It sank on [2021-03-03T06:00/hour the morning of 3 March] nearby");
        check("en", "It closed in [2021-01-11/month mid-January] again");
    }

    @Test
    void takesForwardOnlyWhatTheSameSentenceExpects() {
        check("en", "He hinted on [2021-03-07/day Sunday] that the army will choose");
        check("en", "It stays shut until [2021-03-15/day Monday] at least");
        check("en", "The board meets [2021-03-13/day this Saturday] in Oslo");
        check("he", "הוא אמר ביום [2021-03-07/day ראשון] כי הוועדה תתכנס");
        check("tr", "Bakan, işçilerin [2021-03-15/day pazartesi günü] greve gideceğini bildirdi");
    }

    @Test
    void readsHowLongItHasBeenAndHowVaguelyItWillBe() {
        check("en", "Its lowest level in [?P40Y/year forty years] was measured");
        check("en", "A second round will take place [?/week within weeks] of it");
        check("he", "השביתה נמשכה [?P2D/day יומיים] בלבד");
        check("he", "החברה נמכרה [2020-01-01/year אשתקד] לזרים");
    }

    @Test
    void takesNoPaperAndNoCountForATime() {
        check("en", "He told the Daily that the Morning Courier had erred");
        check("en", "The number of bodies stood at 14 and was up from 9 in all");
    }

    @Test
    void readsTurkishDaysAndMonthsWithTheirEndings() {
        check("tr", "Elçi [2021-03-07/day pazar günü] Doha'da görüştü");
        check("tr", "Baraj [2020-09-01/month geçen eylül ayında] boşaltıldı");
        check("tr", "Yol [?P3W/week üç haftadır] kapalı");
        check("tr", "Gazetenin [2021-03-07/day pazar günkü] manşeti");
    }

    @Test
    void readsTurkishEdgesWeeksAndSeasons() {
        check("tr", "Köprü [2021-03-22/month mart sonuna] yetişecek");
        check("tr", "Yasa [2021-04-12/week nisan ayının üçüncü haftasında] oylanacak");
        check("tr", "Yol [?/quarter sonbaharda] açılacak, köprü [?/quarter kışa] kalacak");
        check("tr", "Kiracılar evi [?P2Y/year iki yıllığına] tuttu");
    }

    @Test
    void readsTurkishTimesOfDayButNoBareNight() {
        check("tr", "Kaza [2021-03-11T21:30/minute dün akşam saat 21.30 sıralarında] oldu");
        check("tr", "Köylüler [?T00:00/T01:00/day gece yarısına doğru] üç patlama duydu");
        check("tr", "Askerler gece boyunca bekledi");
    }

    @Test
    void takesTheDayInBracketsAndTheWordForMonthIntoHebrewTimes() {
        check("he", "הוא נחקר [2021-03-11/day אתמול (חמישי)] בעיר");
        check("he", "הקו לא פעל מאז [2020-09-01/month חודש ספטמבר] כלל");
        check("he", "השלום שמר [2025-01-01/month בין ינואר ליוני 2025] על הגשר");
        check("he", "העסקה תיחתם ב[2022-01-01/year תחילת השנה הבאה] בעיר");
    }

    @Test
    void takesALengthBehindAVerbForNoTurn() {
        check("en", "It is expected to last [?/month several months] and no more, said the daily, a paper.");
    }

    @Test
    void joinsTheDayNamedToTodayAndYesterday() {
        check("ar", "قتل ثلاثة [2021-03-13/day اليوم السبت] في انفجار");
        check("ar", "وصل [2021-03-11/day أمس الخميس] إلى جدة");
    }

    @Test
    void readsLengthsBetweenTwo() {
        check("ar", "أجلت [?P2Y/P3Y/year عامين إلى ثلاثة أعوام]");
        check("ar", "يحتاج [?P2W/P3W/week ما بين أسبوعين وثلاثة أسابيع] لذلك");
    }

    @Test
    void takesADayOneWaitsForBehindAPlaceSpelledLikeANumber() {
        check("he", "מעצרם הוארך בבאר שבע עד יום [2021-03-14/day ראשון].");
    }
}
