package org.isnad.classifiers.tr.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class TurkishOrderTest {
    private final Marks marks = new Marks(new TurkishAttributionClassifier(), "tr");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void readsWhoTellsBehindWhatIsTold() {
        marks.check("[content:Köprünün kapatıldığını] [source:eski Ulaştırma Bakanı Selim Arıkan] [cue:açıkladı].");
    }

    @Test
    void partsTwoTellingsOfOne() {
        marks.check(
                "[content:Köprünün kapatıldığını] [cue:belirten] [source:vali], [content:yolun açık olduğunu] [cue:ekledi].");
    }

    @Test
    void readsWhyASourceHasNoNameWithIt() {
        marks.check("[content:\"Zaman daralıyor\"] [cue:diyen] [source:adını vermek istemeyen bir subay], "
                + "[content:yolun kesildiğini] [cue:söyledi].");
        chains(
                "Reuters, adını vermek istemeyen bir subayın yolun kesildiğini söylediğini yazdı.",
                "Reuters relayed < adını vermek istemeyen bir subay said");
    }

    @Test
    void tellsWhoseOfficeItIsFromWhoTells() {
        chains(
                "Reuters, Ürdün'ün Bağdat Büyükelçisi Rami el-Hatib'in yolun kesildiğini söylediğini yazdı.",
                "Reuters relayed < Rami el-Hatib said");
    }

    @Test
    void followsAPaperThatReliesOnAPaper() {
        chains(
                "Tasnim ajansı, Reuters'ın haberine dayanarak, iki kaynağın yolun kesildiğini söylediğini yazdı.",
                "Tasnim relayed < Reuters'ın haberi said < iki kaynak said");
    }

    @Test
    void readsWhatAPaperSaysThatAnotherSaid() {
        chains(
                "Reuters'ın haberinde bakanın köprünün kapandığını söylediği belirtildi.",
                "Reuters'ın haberi relayed < bakan said");
    }

    @Test
    void givesOneChainForAPaperAndItsSource() {
        chains("Reuters'ın haberine göre vali, köprünün kapandığını söyledi.", "Reuters'ın haberi relayed < vali said");
    }

    @Test
    void readsWhoSpeaksInAPaper() {
        chains("Haberde bir danışman, köprünün kapandığını aktardı.", "Haber relayed < bir danışman said");
    }

    @Test
    void leavesWhoWasToldOutOfWhatIsTold() {
        marks.check("[source:Bakan Ali Kaya], [content:köprünün kapandığını] yakın çevresine [cue:söyledi].");
    }

    @Test
    void leavesTheOccasionOutOfWhatIsTold() {
        marks.check(
                "[source:Vali Ali Kaya], düzenlediği basın toplantısında [content:köprünün kapandığını] [cue:söyledi].");
    }

    @Test
    void goesByItsOwnDataInWhatItTells() {
        marks.check(
                "[source:Bakan Kaya] ise [content:bakanlığın verilerine göre 90 işyerinin kapandığını] [cue:hatırlattı].");
    }

    @Test
    void readsAnAgentBehindWhatIsTold() {
        chains("Köprünün kapandığı, bir yetkili tarafından dile getirildi.", "bir yetkili said");
    }

    @Test
    void readsSomeOfThoseNamedBefore() {
        assertEquals(
                1,
                marks.find("Üç kaynak köprünün kapandığını söyledi. Diğeri ise yolun açık olduğunu belirtti.")
                        .getLast()
                        .origin()
                        .count()
                        .orElseThrow());
    }

    @Test
    void readsMarksWithinAClause() {
        marks.check("[source:Muhalefet], [content:hükümetin \"geri adım attığını\"] [cue:savundu].");
    }
}
