package org.isnad.classifiers.tr.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words another tells, whatever stands between: where he said them, what he did besides, of whom he has them. */
class TurkishOthersWordsTest {
    private final Marks marks = new Marks(new TurkishAttributionClassifier(), "tr");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Emniyet, saldırganın sorgusunda \"Emir geldi\" dediğini duyurdu.|Emniyet relayed < saldırgan said",
                "Kanal, bir teknisyenin gönderdiği sesli mesajda \"Durdu\" dediğini aktardı.|Kanal relayed < bir teknisyen said",
                "Avukat, bilirkişinin raporunda imzanın sahte olduğunu belirttiğini söyledi.|Avukat relayed < bilirkişi said",
                "Muhabir, ekibin başındaki Ali Ören'in ses geldiğini söylediğini aktardı.|Muhabir relayed < ekibin başındaki Ali Ören said",
                "Garson, masadakilerden birinin ötekine \"Yarın\" dediğini anlattı.|Garson relayed < masadakilerden biri said",
                "Yardımcısı, hocanın \"Savaşın\" diye haykırdığını gülerek anlattı.|Yardımcısı relayed < hoca said",
                "Rapor, kadınların yoldan korktuklarını anlattıklarını kaydediyor.|Rapor relayed < kadınlar said",
                "Tanık, fabrikanın bekçisinden bidonların taşındığını duyduğunu anlattı.|Tanık relayed < fabrikanın bekçisi said",
                "Yazar, iddiayı müdürün de doğruladığını belirtti.|Yazar relayed < müdür confirmed",
                "Bakan, müfettişlerin sunduğu raporda ihmalin ortaya konulduğunun belirtildiğini söyledi.|Bakan relayed < müfettişlerin sunduğu rapor said",
                "Aday, kurulun başkanının adaylıktan çekilmesini istediğini iddia etti.|Aday claimed < kurulun başkanı said",
            })
    void findsWhoseWordsTheyAre(String text, String chain) {
        chains(text, chain);
    }

    @Test
    void tellsOfOneWhoTellsOfAThird() {
        chains(
                "Yetkili, Ankara'nın, Atina'nın tatbikatı iptal edeceğini taahhüt ettiğini bildirdiğini söyledi.",
                "Yetkili relayed < Ankara said < Atina said");
    }

    @Test
    void partsADeedFromTheWordsOfWhoDidIt() {
        chains(
                "Taksici, müşterinin telefonla konuştuğunu, birine \"Tamam\" dediğini anlattı.",
                "Taksici said",
                "Taksici relayed < müşteri said");
        chains(
                "Yolcu, kaptanın kuşlara çarptıklarını söylediğini ama hostesin bunu inkâr ettiğini aktardı.",
                "Yolcu relayed < kaptan said",
                "Yolcu relayed < hostes denied");
        chains(
                "Mühendis, amirine yazdığını ama \"Abartma\" yanıtı aldığını anlattı.",
                "Mühendis said",
                "Mühendis relayed < yanıtı aldığını unattributed");
    }

    @Test
    void goesOnInOnePaper() {
        chains(
                "Açıklamada belgelerin sahte olduğu belirtildi ve suç duyurusunda bulunulduğu duyuruldu.",
                "Açıklama said",
                "Açıklama said");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "İddianamede, tanığın \"Okumadım\" şeklindeki ifadesine yer verildi.|İddianame relayed < tanık said",
                "Bakanın \"Sürer\" dediği, meclis üyesi tarafından aktarıldı.|meclis üyesi relayed < Bakan said",
                "Raporda, yolun kapandığı, tanıkların beyanına dayanılarak anlatıldı.|Rapor said < tanıkların beyanı said",
                "Ajansın aktardığı Hamas açıklamasında, arabulucuların yolun açıldığını ilettikleri vurgulandı.|Ajans relayed < Hamas açıklaması relayed < arabulucular said",
                "Raporda, müdürün \"Bitti\" dediği yazıyordu.|Rapor relayed < müdür said",
                "Belgede, valinin ateş açılmasını emrettiği açıkça görülüyor.|Belge relayed < vali said",
                "Sanığın \"Vurmadım\" dediği, müdürün tuttuğu tutanakta yer alıyor.|müdürün tuttuğu tutanak relayed < Sanığın said",
                "Reuters, üç kaynağa göre tarafların anlaşamadığını duyurdu.|Reuters relayed < üç kaynak said",
                "Uzman, meslektaşlarından alıntıyla \"Buz eriyor\" dedi.|Uzman relayed < meslektaşları said",
                "Sözcünün brifingde okuduğu notta Başkan, \"Veto ederim\" diyor.|Sözcü relayed < Başkan said",
                "Bakanlığın açıklamasına atıf yapan gazete, ihracatın arttığını yazdı.|gazete relayed < Bakanlığın açıklaması said",
            })
    void namesWhomPapersAndReadersHaveItFrom(String text, String chain) {
        chains(text, chain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[source:Sözcü], [content:görüşmenin \"yapıcı\" geçtiğini] [cue:açıkladı].",
                "[source:Sporcu], [content:takımı eleştiren paylaşımı kendisinin yazmadığını] [cue:söyledi].",
                "[source:Şef], lokantasını neden kapattığını tek cümleyle [cue:özetledi]: [content:\"Kira arttı.\"]",
                "[source:Ankete katılanların yüzde 61'i] [content:ekonominin kötüleşeceğini] [cue:düşünüyor].",
                "[cue:Öğrendiğimize göre] [content:iki bakan özür diledi].",
                "[content:Kurultayın erkene alınacağını] ilk [source:Halk TV] [cue:yazmıştı].",
                "[content:Yayılan iddiayı] [source:Bakan Yardımcısı Elif Sarı] da [cue:doğruladı].",
                "[content:\"Ölenler daha fazla.\"] Bunu [cue:söyleyen], [source:görevli bir doktor].",
                "[source:Gazete], [content:ihracatın geçen aya göre yüzde 4 arttığını] [cue:yazdı].",
                "[source:Gazetecinin] [content:\"Gidecek misiniz?\"] [cue:sorusuna] [source:bakan] [content:\"Gündemimde yok\"] [cue:yanıtını verdi].",
            })
    void takesNoOtherForWhoTells(String marked) {
        marks.check(marked);
    }
}
