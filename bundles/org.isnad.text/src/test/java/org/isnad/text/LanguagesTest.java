package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

class LanguagesTest {
    @Test
    void tellsTheLanguagesOfOneScriptApart() {
        check("ar", "وقال مدير الميناء إن الرافعات عادت إلى العمل");
        check("fa", "مدیر بندر گفت که جرثقیل‌ها دوباره کار می‌کنند");
        check("ur", "بندرگاہ کے سربراہ نے کہا کہ کام دوبارہ شروع ہو گیا ہے");
        check("ckb", "بەڕێوەبەری بەندەرەکە گوتی کە کارەکان دەستیان پێکردەوە");
        check("tr", "Liman müdürü vinçlerin yeniden çalıştığını söyledi");
        check("az", "Liman rəisi bildirib ki, kranlar yenidən işləyir");
        check("en", "The port chief said that the cranes were working again");
        check("fr", "Le directeur du port a dit que les grues fonctionnent de nouveau");
        check("de", "Der Hafenmeister sagte, dass die Kräne wieder arbeiten");
    }

    @Test
    void tellsTheLanguagesOfTheSouthFromTheirNeighbours() {
        check("es", "El jefe del puerto dijo que las grúas vuelven a funcionar");
        check("es", "El puerto vuelve a abrir tras la tormenta");
        check("it", "Il direttore del porto ha detto che le gru funzionano di nuovo");
        check("it", "I lavoratori hanno annunciato uno sciopero per venerdì");
        check("pt", "O chefe do porto disse que os guindastes voltaram a funcionar");
        check("pt", "Porto volta a abrir depois da tempestade");
        check("en", "Real Madrid beat Juventus in the final");
        check("en", "Maria del Carmen da Silva and Gian Luca Ferrari were named");
        check("fr", "Grève reconduite au port");
    }

    @Test
    void takesAShortLineWithSouthernNamesForTheLanguageAround() {
        check("en", "en", "Rosa Linden, São Paulo da Costa");
        check("tr", "tr", "Real Madrid, Barcelona, Porto");
        check("es", "es", "Puerto Norte, lunes");
    }

    @Test
    void tellsHebrewAndRussianByTheirScript() {
        check("he", "מנהל הנמל אמר שהעגורנים חזרו לעבוד");
        check("ru", "Начальник порта сказал, что краны снова работают");
    }

    @Test
    void tellsTheLanguageOfAShortLine() {
        check("ar", "وفاة عازف العود القديم");
        check("fa", "بازگشایی بندر شمالی");
        check("tr", "Kuzey limanında grev sona erdi");
        check("az", "Şimal limanında tətil bitdi");
        check("en", "Harbour strike over");
        check("fr", "Fin de la grève au port du nord");
        check("de", "Streik im Nordhafen beendet");
    }

    @Test
    void findsTheLanguageAroundALongForeignName() {
        check("ur", "Northern Harbour Trading Company یہ بات سنہ کی ہے");
    }

    @Test
    void goesByMostOfTheLetters() {
        check("ar", "نقلت CNN عن مسؤول في الميناء قوله إن العمل عاد");
    }

    @Test
    void saysNothingOfNumbers() {
        assertEquals(Locale.ROOT, Languages.of("12:30 — 2021"));
        assertEquals(Locale.ROOT, Languages.of(""));
    }

    @Test
    void asksWhatSurroundsAShortStretch() {
        assertEquals(Locale.of("fa"), Languages.of("تهران", Locale.of("fa")));
        assertEquals(Locale.of("tr"), Languages.of("Ankara", Locale.of("tr")));
    }

    @Test
    void goesOnInTheLanguageAroundOnlyIfTheWordsSaySo() {
        String english =
                "The harbour was closed for two days because of the storm, and the ferries were kept in the bay.";
        String turkish =
                "Liman fırtına nedeniyle iki gün kapalı kaldı ve vapurlar körfezde bekletildi, dedi yetkililer.";
        String both = english + "\n" + turkish;
        Span first = new Span(0, english.length());
        Span second = new Span(english.length() + 1, both.length());
        for (String around : new String[] {"en", "tr"}) {
            assertEquals(Locale.of("en"), Languages.of(both, first, Locale.of(around)), around);
            assertEquals(Locale.of("tr"), Languages.of(both, second, Locale.of(around)), around);
        }
    }

    @Test
    void hearsMoreThanAForeignTitleAtTheBegin() {
        String titled =
                "The Story of the Harbour and the Sea adlı kitap, liman işçilerinin son yirmi yılını anlatıyor; "
                        + "yazar daha önce de bu konuda iki kitap yayımlamıştı ve yeni bir kitap için çalıştığını söyledi.";
        for (String around : new String[] {"tr", "ar", "he"}) {
            assertEquals(Locale.of("tr"), Languages.of(titled, Locale.of(around)), around);
        }
    }

    @Test
    void leavesTheLanguageAroundThoughAPassageBeginsWithItsNames() {
        check("en", "tr", "Kılıçdaroğlu and İmamoğlu said the harbour would stay closed because of the storm");
        check(
                "en",
                "fr",
                "The minister said that Médecins Sans Frontières had left the town after two days of fighting");
        check("tr", "az", "Liman müdürü vinçlerin yeniden çalıştığını ve gemilerin bugün döneceğini söyledi");
        check("fa", "ar", "وزیر خارجه ایران گفت که این کشور به گفتگوها ادامه می‌دهد");
        check("ar", "fa", "قال وزير الخارجية الإيراني إن بلاده ستواصل المحادثات مع الدول الأخرى");
    }

    @Test
    void endsAWordWhereTheScriptChanges() {
        check("ar", "en", "أعلنت قناةTV الساحل أن التطبيقAPP الجديد متاح للجميع");
    }

    @Test
    void looksBehindTheFirstWordsWhereScriptsMix() {
        String mixed = "# a second batch, written after the rules and before they were run\n"
                + "وقال المتحدث باسم الميناء إن السفن عادت إلى الرصيف بعد يومين من العاصفة التي ضربت الساحل";
        assertEquals(Locale.of("ar"), Languages.of(mixed, new Span(0, mixed.length()), Locale.of("en")));
    }

    @Test
    void tellsTurkishFromAzerbaijaniByTheLetterThatIsMissing() {
        Locale around = Locale.of("az");
        assertEquals(Locale.of("tr"), Languages.of("Anadolu Ajansı muhabiri Elif Demir, Ankara muhabiri", around));
        assertEquals(Locale.of("tr"), Languages.of("Tüm hakları saklıdır, Liman Gazetesi, İzmir", around));
        assertEquals(Locale.of("az"), Languages.of("Yağış ara verdi, amma yollar hələ də bağlıdır", around));
        // in so few words it may well be missing
        assertEquals(Locale.of("az"), Languages.of("Liman bağlıdır", around));
    }

    private static void check(String language, String text) {
        assertEquals(Locale.of(language), Languages.of(text), text);
    }

    private static void check(String language, String around, String text) {
        assertEquals(Locale.of(language), Languages.of(text, Locale.of(around)), text);
    }
}
