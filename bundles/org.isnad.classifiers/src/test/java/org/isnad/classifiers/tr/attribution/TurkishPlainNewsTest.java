package org.isnad.classifiers.tr.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurkishPlainNewsTest {
    private final Marks marks = new Marks(new TurkishAttributionClassifier(), "tr");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void leavesWhomAndWhereSomebodySpeaksOutsideHim() {
        marks.check("Reuters'a konuşan [source:iki denizcilik kaynağı], [content:yolun kapandığını] [cue:söyledi].");
        marks.check("Filyos'ta incelemelerde bulunan [source:Vali Rıfat Çınar], [content:yolun kapandığını]"
                + " [cue:söyledi].");
        marks.check("[source:Rudaw'a konuşan ve isminin gizli kalmasını isteyen bir yetkili], "
                + "[content:yolun kapandığını] [cue:söyledi].");
        marks.check("Bir gazetecinin sorusu üzerine [source:Bakan Kaya], [content:yolun kapandığını] [cue:söyledi].");
    }

    @Test
    void partsWhoTellsFromWhenAndWhere() {
        marks.check("[source:Der Spiegel dergisi] geçen hafta, [content:yolun kapandığını] [cue:yazmıştı].");
        marks.check("[source:Sanık Erdem Yıldız] savunmasında, [content:\"Emri uyguladım\"] [cue:dedi].");
        marks.check("[source:Korkut] yaptığı ilk açıklamada, [content:borçların azaldığını] [cue:söyledi].");
        marks.check("Sudan'da [source:Hızlı Destek Kuvvetleri], [content:yolun kapandığını] [cue:iddia etti].");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[source:Kayıp gencin ağabeyi Selim Aydın] [content:köprünün kapandığını] [cue:anlattı].",
                "[source:Erdoğan] [content:köprünün kapandığını] [cue:söyledi].",
                "[source:Ankara Üniversitesi Siyasal Bilgiler Fakültesi Öğretim Üyesi Prof. Dr. Nihat Gören] "
                        + "[content:köprünün kapandığını] [cue:belirtti].",
                "[source:Bölge halkından Mehmet Kaya] [content:köprünün kapandığını] [cue:ileri sürdü].",
                "[source:Merkezi Cenevre'de bulunan sağlık örgütü] [content:köprünün kapandığını] [cue:belirtti].",
                "[source:Taliban sözcüsü] X hesabından yaptığı paylaşımda [content:köprünün kapandığını]"
                        + " [cue:açıkladı].",
                "[source:Bir havacılık uzmanı], [content:“Kara kutu yok”] [cue:değerlendirmesinde bulundu].",
                "[content:“Yol kapalı”] [cue:diyen] [source:İstanbul Barosu'na kayıtlı iki avukat], bekledi."
            })
    void readsSubjectsThatNoCommaEnds(String text) {
        marks.check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[source:Bakan Kaya], geçen hafta Londra'da yatırımcılara [content:cari açığın azaldığını]"
                        + " [cue:anlattı].",
                "[source:Trabelsi], buna karşın [content:iki şikâyetin incelendiğini] [cue:kabul etti].",
                "[source:Daire], [content:kuvvetli yağış] [cue:uyarısında da bulundu].",
                "[source:Gelinin kardeşi] [content:söylentileri] [cue:yalanladı].",
                "Usulsüzlük olduğunu gösteren bir delil yok.",
                "Zanlı, “yüksek kâr” vaadiyle 240 kişiyi dolandırdı."
            })
    void leavesOutWhatLeadsUpToTheWords(String text) {
        marks.check(text);
    }

    @Test
    void readsNamesWhole() {
        marks.check("[source:Çevre, Şehircilik ve İklim Değişikliği Bakanlığı], [content:yolun kapandığını]"
                + " [cue:duyurdu].");
        marks.check("[source:ABD 5. Filosu], [content:yolun kapandığını] [cue:açıkladı].");
        marks.check("[source:Afridi], [content:yolun kapandığını] [cue:söyledi].");
        chains(
                "İddianamede, şüpheli M.T.'nin parayı aldığını itiraf ettiği belirtildi.",
                "İddianame relayed < şüpheli M.T. revealed");
    }

    @Test
    void hearsWhoAPaperLetsSpeak() {
        chains(
                "Raporda sözlerine yer verilen bir hemşire, yolun kapandığını anlattı.",
                "Rapor relayed < bir hemşire said");
        chains(
                "Le Monde'un Beyrut muhabirinin bir subaydan naklettiğine göre, yol kapandı.",
                "Le Monde'un Beyrut muhabiri relayed < bir subay said");
        chains(
                "Savcılık, şüphelinin ifadesinde suçunu kabul ettiğini bildirdi.",
                "Savcılık relayed < şüpheli revealed");
    }

    @Test
    void nestsNoThoughtsAndNoDeeds() {
        marks.check("[source:Kaynaklar], [content:Suudi Arabistan'ın üretimi artırmayı planladığını] [cue:söyledi].");
        marks.check("[source:Erdinç], [content:kulübün altyapısında çalışmak istediğini] [cue:kaydetti].");
    }

    @Test
    void readsAStatementWithTheBodyBeforeIt() {
        marks.check("[source:Valilikten yapılan yazılı açıklamada], [content:yolun kapandığı] [cue:kaydedildi].");
        assertEquals(
                "Valilik said",
                marks.chains("Valilikten yapılan açıklamada, yolun kapandığı kaydedildi.")
                        .getFirst());
    }

    @Test
    void leavesWhomItIsSaidToOutside() {
        marks.check("[source:Birleşmiş Milletler], taraflara [content:derhal ateşkes] [cue:çağrısında bulundu].");
        marks.check("[source:Trabzon Valiliği] sürücüleri [content:dikkatli olmaları konusunda] [cue:uyardı].");
        marks.check("[source:Moskova], suçlamaları [content:asılsız olarak] [cue:niteliyor].");
        marks.check("[source:Çiftçi lideri Ali Kaya], [content:\"Bizi kimse dinlemedi\"] [cue:diyerek] hükümete tepki"
                + " gösterdi.");
    }

    @Test
    void takesNoMannerForATeller() {
        marks.check("[source:Raporda], [content:ihalenin tek firmaya göre düzenlendiği] [cue:belirtildi].");
        marks.check("Bakanlık sözcüsü, \"Haberlere yorum yapmıyoruz\" dedi.");
        marks.check("[source:Analistler], [content:yarın açıklanacak verilerin izleneceğini] [cue:belirtti].");
    }

    @Test
    void namesVoicesWithoutCase() {
        chains("Yetkililere göre yol kapandı.", "Yetkililer said");
        chains("Bakanlıktan bir kaynağa göre yol kapandı.", "Bakanlıktan bir kaynak said");
        chains("Demir'e göre yol kapandı.", "Demir said");
    }

    @Test
    void makesNoWordThatSaysWhichAVoice() {
        for (String who : List.of(
                "Komşu ülkenin yetkilileri",
                "Bölgedeki köyün muhtarı",
                "Büyük şirketin müdürü",
                "Sanık kadının avukatı")) {
            marks.check("[source:" + who + "] [content:tünelin kapandığını] [cue:söyledi].");
        }
    }

    @Test
    void leavesWhomItWasToldOutsideBeforeAndBehindWhoTells() {
        marks.check("[source:Bakan], adliyenin önünde gazetecilere, [content:davanın bitmediğini] [cue:söyledi].");
        marks.check("[content:Yolun kapandığını] [source:parti yetkilileri] Güncel Haber'e [cue:söyledi].");
        marks.check("[source:Bakanlık kaynakları], [content:yolun kapandığını] Anadolu Ajansına [cue:bildirdi].");
    }

    @Test
    void keepsWhatComesToSomebodyInTheWordsTold() {
        marks.check("[source:Belediye], [content:kendilerine bir yazı ulaşmadığını] [cue:duyurdu].");
        marks.check("[source:Vali], kendilerine [content:yolun kapandığını] [cue:söyledi].");
    }

    @Test
    void sharesTheSubjectOfAVerbThatTellsNothing() {
        marks.check("[source:Savcılık] haberi doğrulamadı, ancak [content:dosyanın kapanmadığını] [cue:bildirdi].");
        marks.check("[source:Vali Mert Uysal] köyü gezdi ve [content:yolun açılacağını] [cue:söyledi].");
        marks.check("[source:Temsilci Kadir Us] fotoğrafı paylaştı ve [content:yolun kapandığını] [cue:belirtti].");
    }

    @Test
    void readsIseWrittenOnItsWord() {
        marks.check("[source:Yetkililer]se [content:yolun kapandığını] [cue:söyledi].");
        marks.check("[source:Avukat Tuna Kor]'sa [content:yolun kapandığını] [cue:savundu].");
    }

    @Test
    void takesThingsAndDeedsForNoTellers() {
        marks.check("[source:İşçi], [content:göstergenin arızalı olduğunu müdüre bildirdiğini] [cue:söyledi].");
        marks.check("Dağcı, uyarılara rağmen tırmanmakta ısrar etti.");
        marks.check("[source:Sözcü], [content:kimseyi suçlamak için erken olduğunu] [cue:söyledi].");
        marks.check("Polis evde bir silah buldu.");
        marks.check("[source:Bakanlık] kararı [content:\"hukuksuz\"] [cue:buldu].");
    }

    @Test
    void readsPassivesOfWhatIsAskedAndDenied() {
        marks.check("[source:Açıklamada] vatandaşlara [content:evlerinden çıkmamaları] [cue:çağrısında bulunuldu].");
        marks.check("[content:Sınırın kapatılacağı iddiası] Bonn'da [cue:yalanlandı].");
    }
}
