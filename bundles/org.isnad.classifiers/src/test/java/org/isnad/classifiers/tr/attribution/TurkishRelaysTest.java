package org.isnad.classifiers.tr.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

/** Who has what he tells from others: clauses of several, hearsay, papers based on somebody. */
class TurkishRelaysTest {
    private final Marks marks = new Marks(new TurkishAttributionClassifier(), "tr");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void partsWhatIsToldByWhomItIsFrom() {
        chains(
                "Vali, köylülerin \"su yok\" dediğini, bunun üzerine tanker gönderdiğini anlattı.",
                "Vali relayed < köylüler said",
                "Vali said");
        chains(
                "Gazete, bakanın istifa edeceğini, mektupta yardımın kesileceğinin vurgulandığını aktardı.",
                "Gazete said",
                "Gazete relayed < mektup said");
    }

    @Test
    void leavesClausesTogetherThatOneTells() {
        chains(
                "Gazete, bakanın, yolun kesildiğini ve halkın geri döndüğünü söylediğini yazdı.",
                "Gazete relayed < bakan said");
        marks.check("[source:Bakan], [content:yolun kesildiğini, halkın geri döndüğünü] [cue:söyledi].");
    }

    @Test
    void goesOnWithWhoToldBefore() {
        chains(
                "Gazete, bakanın köprünün kapandığını söylediğini, yolun da açılacağını belirttiğini yazdı.",
                "Gazete relayed < bakan said",
                "Gazete relayed < bakan said");
    }

    @Test
    void hearsOfNobodyWhatIsSaid() {
        marks.check("Oda, [content:depoda silah bulunduğunun] [cue:söylendiğini] aktardı.");
        marks.check("[cue:Edinilen bilgiye göre] [content:yol kapandı].");
    }

    @Test
    void basesAPaperOnWhomItLeansOn() {
        chains(
                "Hükümet kaynaklarına dayanan haberde yolun kapandığı belirtildi.",
                "haber relayed < Hükümet kaynakları said");
        chains(
                "Savcılığın, bir itirafçının beyanlarına dayanarak hazırladığı iddianamede yolun kapandığı"
                        + " anlatılıyor.",
                "iddianame relayed < bir itirafçının beyanları said");
    }

    @Test
    void leavesWhenOutOfWhomItIsFrom() {
        chains(
                "Reuters geçen hafta iki diplomata dayandırdığı haberinde yolun kapandığını yazdı.",
                "Reuters relayed < iki diplomat said");
    }

    @Test
    void hearsSomebodyBeforeOrBehindWhatHeTold() {
        chains("Avukat, bir polisten evin arandığını duyduğunu söyledi.", "Avukat relayed < bir polis said");
        chains("Yolcu, frenin tutmadığını sürücünün kendisine anlattığını söyledi.", "Yolcu relayed < sürücü said");
        chains(
                "Reuters, bakana yakın bir kaynağın yolun kapandığını söylediğini yazdı.",
                "Reuters relayed < bakana yakın bir kaynak said");
    }

    @Test
    void takesNoThingForWhoThinks() {
        marks.check("[source:Müdür], [content:faizin sabit tutulmasının olası olduğunu düşündüğünü] [cue:söyledi].");
    }

    @Test
    void leavesWhomItIsAdvisedAndAskedOf() {
        marks.check("[source:Uzman], yatırımcılara [content:temkinli olmalarını] [cue:tavsiye etti].");
        marks.check("Vatandaşların [content:sakin olmaları] [cue:rica olunur].");
        marks.check("Makamlardan [content:adli yardım] [cue:talep edildi].");
        marks.check("[content:Soruşturmanın genişletilmesi] [cue:istendi].");
    }

    @Test
    void endsAPaperBeforeWhomItIsFrom() {
        chains(
                "Günlük gazetesi Kremlin'e yakın üç kaynağa dayanarak yolun kapandığını duyurdu.",
                "Günlük relayed < Kremlin'e yakın üç kaynak said");
        chains(
                "Spor sitesi Pitchside, bir menajere dayandırdığı haberinde yolun kapandığını yazdı.",
                "Pitchside relayed < bir menajer said");
    }

    @Test
    void namesAnOutletBehindItsKindWithoutAComma() {
        marks.check("[source:Spor sitesi Pitchside] [content:transferin bittiğini] [cue:duyurdu].");
        marks.check("[source:Haber sitesi Mercek] [content:yolun kapandığını] [cue:yazdı].");
        marks.check("[source:Haaretz gazetesi] [content:yolun kapandığını] [cue:yazdı].");
    }

    @Test
    void takesNoWordInsideANameForAVerb() {
        marks.check("Örgütlü Suçlar Bürosu soruşturma yürütüyor.");
    }

    @Test
    void beginsBehindWhatAnotherTellsItBy() {
        chains(
                "Arabulucu Cahit Özer'in aktardığı kadarıyla işçiler zammın yetmediğini söylüyor.",
                "Cahit Özer relayed < işçiler said");
        chains("Bakanın belirttiği gibi, uzmanlar riskin sürdüğünü söylüyor.", "Bakan relayed < uzmanlar said");
        marks.check("[source:Vali], [content:bakanın belirttiği gibi çalışmaların sürdüğünü] [cue:söyledi].");
    }

    @Test
    void endsWhatIsToldBeforeWhatAnotherTellsAgainstIt() {
        chains(
                "Sözcüye göre füze imha edildi, ancak iki uzman görüntülerin bunu desteklemediğini söylüyor.",
                "Sözcü said",
                "iki uzman said");
        marks.check("[source:Gazeteye] [cue:göre] [content:taraflar anlaştı, ancak liste henüz tamamlanmadı].");
    }

    @Test
    void readsWhatIsDemandedByANoun() {
        marks.check("[source:Teknik direktör] [content:sabır] [cue:istedi].");
        marks.check("[source:Avukatlar] [content:tahliye] [cue:talep etti].");
        marks.check("Adam su istedi.");
    }

    @Test
    void tellsOfNobodyWhoToldTheSpeaker() {
        chains(
                "Hatice Soylu, \"Bana paramın katlanacağını söylemişlerdi\" dedi.",
                "Hatice Soylu said",
                "Hatice Soylu said < söylemişlerdi said");
        marks.check("Bana [source:polisler] [content:evin arandığını] [cue:söylemişlerdi].");
    }

    @Test
    void goesOnBehindWhatKindOfPersonItIs() {
        marks.check("[source:Genç pilot] [content:yolun kapandığını] [cue:söyledi].");
        marks.check("[source:Kadın] [content:yolun kapandığını] [cue:söyledi].");
    }

    @Test
    void readsWhatAPaperSpokenOfTells() {
        chains(
                "Avukat Cem Aral, bilirkişi raporunda imzanın sahte olduğunun belirtildiğini söyledi.",
                "Cem Aral relayed < bilirkişi raporu said");
        chains("Avukat Cem Aral, dosyada imzanın sahte olduğunun yazdığını söyledi.", "Cem Aral relayed < dosya said");
        marks.check("[source:Vali Ali Sert], yaptığı açıklamada [content:yolun kapandığını] [cue:söyledi].");
    }

    @Test
    void readsDemandsTheTellerHeardOnlyWhereWhomTheyAskStandsThere() {
        chains(
                "Kanal 7, Ankara'nın Bağdat'tan kampların kapatılmasını istediğini bildirdi.",
                "Kanal 7 relayed < Ankara said");
        marks.check("[source:Kanal 7], [content:Ankara'nın kampların kapatılmasını istediğini] [cue:bildirdi].");
    }

    @Test
    void readsEveryFrameOfWhatIsToldOfTellings() {
        chains("Gazete, valinin sel tehlikesine dikkat çektiğini yazdı.", "Gazete relayed < vali said");
        chains("Gazete, bakanın yolun kapandığının altını çizdiğini yazdı.", "Gazete relayed < bakan confirmed");
        chains("Gazete, iki diplomatın baskıdan bahsettiğini yazdı.", "Gazete relayed < iki diplomat said");
        chains("Gazete, sendikanın şirketi kayıtları gizlemekle suçladığını yazdı.", "Gazete relayed < sendika said");
        chains(
                "Başkan, bakanlığın yolun açılacağını yazılı olarak ilettiğini aktardı.",
                "Başkan relayed < bakanlık said");
    }

    @Test
    void readsSourcesInMarksAndAmongThoseNearSomebody() {
        chains(
                "Gazete, \"üst düzey bir kaynağın\" yolun kapandığını söylediğini yazdı.",
                "Gazete relayed < \"üst düzey bir kaynağın\" said");
        chains(
                "Gazete, bakanın yakın çevresinden bir ismin \"Bitti\" dediğini yazdı.",
                "Gazete relayed < bakanın yakın çevresinden bir isim said");
    }

    @Test
    void hearsOfWhomAnotherHeard() {
        chains("Tanık, bunu koğuştaki bir sanıktan öğrendiğini söyledi.", "Tanık relayed < koğuştaki bir sanık said");
        chains(
                "Görevli, mühendisin \"Kolon kesmeyin\" dediğine tanık olduğunu söyledi.",
                "Görevli relayed < mühendis said");
    }

    @Test
    void reliesOnWhomItsReportIsBasedOnWhereverThatStands() {
        chains(
                "İki diplomata dayandırdığı haberinde gazete, yolun kapandığını yazdı.",
                "gazete relayed < İki diplomat said");
        chains(
                "Die Woche'nin dosyaya dayandırdığı haberinde yolun kapandığı belirtildi.",
                "Die Woche relayed < dosya said");
        chains(
                "Bakanlığın son açıklamasını aktaran yerel radyo, yolun kapandığını duyurdu.",
                "yerel radyo relayed < Bakanlığın son açıklamasını said");
    }

    @Test
    void leavesOutThePaperItselfThatSomebodyTells() {
        chains(
                "Gazete, bir diplomata dayanarak yolun kapandığını yazdı. Diplomat gazeteye, \"Bitti\" dedi.",
                "Gazete relayed < bir diplomat said",
                "bir diplomat said");
    }

    @Test
    void letsABodySpeakForItselfSomeSentencesBehindWhoRelayedIt() {
        chains(
                "Gazete, polisin yolu kapattığını söylediğini yazdı. Vali Ali Kaya, yolun açıldığını belirtti. "
                        + "Polis, aramanın sürdüğünü bildirdi.",
                "Gazete relayed < polis said",
                "Ali Kaya said",
                "polis said");
    }

    @Test
    void goesOnWithThePaperBehindAnd() {
        chains("Raporda köprünün eskidiği belirtildi ve bakımın yapılmadığı vurgulandı.", "Rapor said", "Rapor said");
    }

    @Test
    void takesTheWordsBehindAColonForThoseOfWhomTheyAre() {
        chains("Gazete, bakanın şu sözlerini aktardı: \"Bitti.\"", "Gazete relayed < bakan said");
        chains(
                "Yazar Ela Mut, köşesinde bir bankacının görüşlerine yer verdi: \"Bitti.\"",
                "Ela Mut relayed < bir bankacı said");
    }

    @Test
    void findsWhoseTheWordsOfTheSentenceBeforeAre() {
        marks.check("[content:\"Sınırı kapatmayız.\"] [source:Vali Ali Kaya] bu sözleri dün [cue:söyledi].");
        marks.check("[content:\"Sınırı kapatmayız.\"] Bu sözler [source:Vali Ali Kaya'ya] [cue:ait].");
        marks.check("[content:\"Sınırı kapatmayız.\"] [source:Vali Ali Kaya'nın] dün [cue:söylediği] bu sözler tepki"
                + " çekti.");
        marks.check("Vali köyü gezdi. Muhtar bu sözleri unutmadı.");
    }

    @Test
    void tellsWithWhoseDeedItIsWhatWasSaidWithIt() {
        chains(
                "Gazete, bir memurun, başkanın dosyayı \"İşlemeyin\" diyerek geri gönderdiğini anlattığını yazdı.",
                "Gazete relayed < bir memur said",
                "Gazete relayed < bir memur said < başkan said");
        marks.check(
                "[source:Vali], [content:\"Yol açık\"] [cue:diyerek] [content:köylülerin döneceğini] [cue:söyledi].");
    }
}
