package org.isnad.classifiers.tr.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

/** Whom a paper or somebody says he has it from, however that is worded. */
class TurkishCitedTest {
    private final Marks marks = new Marks(new TurkishAttributionClassifier(), "tr");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void readsWhomAParticipleCites() {
        chains(
                "RIA Novosti ajansından alıntılayan Pravda gazetesi, köprünün kapandığını aktardı.",
                "Pravda relayed < RIA Novosti said");
        chains(
                "Reuters'ı kaynak gösteren Sabah gazetesi, görüşmelerin başlayacağını duyurdu.",
                "Sabah relayed < Reuters said");
        chains("Bir yetkiliden alıntı yapan AFP, görüşmelerin bittiğini duyurdu.", "AFP relayed < Bir yetkili said");
        chains(
                "Sözcünün açıklamasını aktaran AFP, uçuşların durduğunu duyurdu.",
                "AFP relayed < Sözcünün açıklamasını said");
    }

    @Test
    void readsWhoseReportIsPassedOn() {
        chains(
                "Milliyet, Bloomberg'in haberini aktararak şirketin satılacağını yazdı.",
                "Milliyet relayed < Bloomberg said");
        chains(
                "Sabah gazetesi, Reuters'ın iki milletvekiline dayandırdığı haberini aktararak yolun kapandığını"
                        + " yazdı.",
                "Sabah relayed < Reuters relayed < iki milletvekili said");
    }

    @Test
    void beginsBehindThePaperThatLeansOnSomebody() {
        chains(
                "AFP da Embros gazetesine dayanarak geçtiği haberde, bakanın kapalı bir toplantıda yolun kapandığını"
                        + " söylediğini aktardı.",
                "AFP relayed < Embros said < bakan said");
        marks.check("[source:Güney Kore ordusuna] [cue:dayandırılan] Yonhap haberinde,"
                + " [content:füze fırlatıldığı] kaydedildi.");
    }

    @Test
    void readsFromWhomSomebodyLearned() {
        chains("Muhabir, avukattan öğrendiğine göre davanın düştüğünü aktardı.", "Muhabir relayed < avukat said");
        chains(
                "Yazar, Saray'a yakın bir isimden \"Kabine değişir\" cümlesini duyduğunu yazdı.",
                "Yazar relayed < Saray'a yakın bir isim said");
        chains(
                "Polis memuru, amirinden \"Ateş edin\" emrini aldıklarını anlattı.",
                "Polis memuru relayed < amiri said");
    }

    @Test
    void readsThePaperBeforeTheCommaFirst() {
        chains(
                "Haberde, adı verilmeyen bir yetkili \"Bu iş bitti\" diyor.",
                "Haber relayed < adı verilmeyen bir yetkili said");
        marks.check("Mektubunda, [source:yazar] [content:kitabın yasaklandığını] [cue:anlattı].");
        marks.check("Yazılı açıklamada, [source:Bakan Kaya] [content:yolun kapandığını] [cue:duyurdu].");
    }

    @Test
    void seesNoTellerInWhatOnlyDescribes() {
        marks.check(
                "Düzenlediği basın toplantısında, [source:Bakan Kaya] [content:enflasyonun düşeceğini] [cue:söyledi].");
        marks.check("Meclis kürsüsünde, [source:muhalefet lideri] [content:bütçenin geri çekilmesini] [cue:istedi].");
    }

    @Test
    void hearsWhatARecordingHolds() {
        chains(
                "Kanalın yayımladığı ses kaydında, bakanın \"Bunu kimse duymayacak\" dediği duyuluyor.",
                "Kanalın yayımladığı ses kaydı relayed < bakan said");
    }

    @Test
    void keepsTheOwnerApartFromWhoeverIsHis() {
        chains(
                "Gazete, sanık Kenan D.'nin parayı aldığını söylediğini yazdı."
                        + " Kenan D.'nin avukatı Selim Kara ise iddiayı yalanladı.",
                "Gazete relayed < Kenan D. said",
                "Selim Kara denied");
    }

    @Test
    void takesTheWordsHadFromABodyWhole() {
        marks.check("[source:Emniyet kaynaklarından alınan bilgiye] [cue:göre] [content:çalışmalar sürüyor].");
    }

    @Test
    void leavesASpeakerBeforeWhomHeTold() {
        marks.check("[source:Bir kaynak] Anadolu Ajansı'na yaptığı açıklamada,"
                + " [content:kente üç koldan ilerlediklerini] [cue:belirtti].");
        marks.check("[source:Vali Kaya] AA muhabirine yaptığı açıklamada, [content:barajın dolduğunu] [cue:belirtti].");
    }
}
