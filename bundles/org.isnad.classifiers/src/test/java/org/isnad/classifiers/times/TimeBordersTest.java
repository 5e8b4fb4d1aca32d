package org.isnad.classifiers.times;

import static org.isnad.classifiers.times.TimesTest.check;

import org.junit.jupiter.api.Test;

/** What belongs to a time and what stands beside it. */
class TimeBordersTest {
    @Test
    void whatTurkishSetsBehindATimeBelongsToIt() {
        check("tr", "Liman [2018-01-01/year 2018'den bu yana] kapalı");
        check("tr", "Liman [2021-09-02/year yıl sonuna kadar] kapalı");
        check("tr", "Yol [2021-03-09/day salı gününden beri] kapalı");
        check("tr", "Karar [?/quarter sonbahardan önce] çıkmaz");
        check("tr", "Onarım [?P10D/day on gün kadar] sürer, [?P2W/week iki haftadan fazla] sürmez");
        check("tr", "Tünel [?PT3H/hour yaklaşık üç saat] ve [?PT48H/hour ilk 48 saatte] kapalıydı");
        check("tr", "Köprü [2021-03-13/day yarına] kadar kapalı, su [?/week haftalardır] akıyor");
        check("tr", "Açık [2020-08-01/month ağustosta] 9 milyar doları buldu, su bir buçuk metre düştü");
        check("tr", "Sanığa [?P12Y/year 12 yıla kadar] hapis istendi");
        check("tr", "Görüşmeler [?/quarter yaz boyunca] sürdü");
        check("tr", "Ekipler [?T06:00/T12:00/day sabaha karşı] ulaştı");
        check("tr", "Fiyatlar [2021-02-01/month bir önceki aya] göre arttı");
        check("tr", "Takım [?P3Y/year üç sezonda] düştü, yardım [?/hour yarım saat] gecikti");
    }

    @Test
    void anArabicHourHasItsArticle() {
        check("ar", "توفي ستة من عائلة واحدة [2021-03-12T03:00/hour فجر الجمعة]");
        check("ar", "أغلقت الطريق [?T01:00/hour الواحدة فجرا]");
        check("ar", "أصيبت ست أخريات [2021-03-10T06:00/hour صباح الأربعاء]");
    }

    @Test
    void whatIsCountedBehindAWeekdayIsNoDayOfTheMonth() {
        check("ar", "قتل [2021-03-07/day الأحد] 4 أشخاص في انفجار");
        check("ar", "أعلنت [2021-03-10/day الأربعاء] 4,500 حالة");
        check("ar", "قتل [?T12:00/T14:00/day ظهرا] في مسجد القرية 13 شخصا");
        check("en", "On [2021-03-08/day Monday] 4,000 protesters marched");
        check("tr", "[2021-03-07/day Pazar günü] 4 kişi öldü");
        check("ar", "يبدأ المعرض [2021-03-07/day الأحد 7]");
    }
}
