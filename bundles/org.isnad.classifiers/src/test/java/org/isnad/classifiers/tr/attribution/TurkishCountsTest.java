package org.isnad.classifiers.tr.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.OptionalInt;
import org.isnad.classifiers.attribution.Marks;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.junit.jupiter.api.Test;

class TurkishCountsTest {
    private static final OptionalInt SEVERAL = OptionalInt.empty();

    private final Marks marks = new Marks(new TurkishAttributionClassifier(), "tr");

    private Source source(String who) {
        return marks.source(who + ", yolun kapandığını söyledi.");
    }

    private void counts(int expected, String who) {
        assertEquals(OptionalInt.of(expected), source(who).count(), who);
    }

    private void several(String who) {
        Source source = source(who);
        assertEquals(SEVERAL, source.count(), who);
        assertFalse(source.named(), who);
    }

    @Test
    void readsNumbersOfSeveralWords() {
        counts(45, "Kırk beş işçi");
        counts(250, "İki yüz elli işçi");
        counts(24, "İki düzine milletvekili");
        several("Birkaç yüz işçi");
        several("Üç dört yetkili");
    }

    @Test
    void readsNumbersBesideWhatIsMoreThanThey() {
        counts(20, "Yaklaşık yirmi çalışan");
        counts(30, "Otuzu aşkın avukat");
        counts(12, "Bir düzineden fazla çalışan");
        counts(100, "Yüzün üzerinde işçi");
        counts(150, "150'den fazla akademisyen");
    }

    @Test
    void leavesNumbersOfOtherClausesAndCountries() {
        counts(3, "Aralarında eski bir bakanın da bulunduğu üç kaynak");
        counts(2, "Beş yıl önce kurulan derneğin iki üyesi");
        several("Üç ülkeden diplomatlar");
    }

    @Test
    void readsShares() {
        several("Köylülerin bir kısmı");
        several("Mağdurların aileleri");
    }

    @Test
    void readsHowManyOfThem() {
        counts(2, "Yetkililerin ikisi");
        counts(2, "Kaynaklardan en az ikisi");
        several("Kaynakların tümü");
        several("Seçmenlerin yaklaşık yarısı");
    }

    @Test
    void namesNobodyWhereManyOrAnyoneSpeaks() {
        several("Taraflar");
        several("Bölge halkı");
        several("Muhalifler");
        several("Sendikalar");
        several("Sosyal medya kullanıcıları");
        assertFalse(source("Yerel bir gazete").named());
        Source interpreter = source("Kimliği açıklanmayan bir tercüman");
        assertFalse(interpreter.named());
        assertEquals(SourceKind.PERSON, interpreter.kind());
    }

    @Test
    void headsWithTheLastNounBehindAReason() {
        assertEquals(
                SourceKind.OFFICIAL,
                source("Basına konuşma yetkisi olmadığı için adını vermeyen bir komutan")
                        .kind());
    }

    @Test
    void readsHowManyOfThoseCounted() {
        counts(3, "14 tanığın üçü");
        counts(7, "On doktordan yedisi");
        several("21 ekonomistin çoğu");
        several("40 işçinin yarısı");
        assertEquals(SEVERAL, source("Muhalefetin çoğunluğu").count());
    }

    @Test
    void readsFractionsAsShares() {
        several("Uzmanların üçte ikisi");
        several("Köylülerin dörtte üçü");
        counts(2, "Kaynaklardan ikisi");
    }

    @Test
    void readsNumbersAboutThem() {
        counts(50, "50 kadar işçi");
        counts(6, "Yarım düzine bakan");
    }

    @Test
    void meansSeveralByWhatIsManyInOne() {
        several("Portekiz basını");
        several("Bakanın yakın çevresi");
        several("Uzmanlarımız");
    }

    @Test
    void countsThoseWhoseWordsThePaperHolds() {
        Source lawyers =
                marks.source("Şüphelilerin avukatları tarafından dün yapılan açıklamada yolun kapandığı bildirildi.");
        assertEquals(SEVERAL, lawyers.count());
        assertFalse(lawyers.named());
        assertEquals(
                OptionalInt.of(2),
                marks.source("İki işçinin iddiasına göre yol kapandı.").count());
        assertEquals(
                SEVERAL,
                marks.source("Görgü tanıklarının iddiasına göre yol kapandı.").count());
        assertEquals(
                SEVERAL,
                marks.source("Bazı sosyal medya hesaplarında yolun kapandığı öne sürüldü.")
                        .count());
    }

    @Test
    void countsThemWithoutAComma() {
        several("Çeşitli ülkelerden gözlemciler");
        for (String who : new String[] {"İki Batılı diplomat", "Kimi köylüler", "Çoğu uzman", "Dört ABD'li yetkili"}) {
            assertEquals(who, marks.source(who + " yolun kapandığını söyledi.").name());
        }
    }
}
