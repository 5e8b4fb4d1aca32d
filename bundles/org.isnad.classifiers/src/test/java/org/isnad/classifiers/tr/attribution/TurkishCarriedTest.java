package org.isnad.classifiers.tr.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words somebody carries: letters read out, papers shown, what gets into print, nouns that quote. */
class TurkishCarriedTest {
    private final Marks marks = new Marks(new TurkishAttributionClassifier(), "tr");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void passesOnWhatAParticipleTells() {
        chains(
                "\"Yol kapandı\" diyen bakanın sözlerini aktaran gazete, köprünün de kapandığını yazdı.",
                "gazete relayed < bakan said",
                "gazete said");
        chains(
                "Gazete, köprünün çürüdüğünü söyleyen mühendisin sözlerini manşetine taşıdı.",
                "Gazete relayed < mühendis said");
        chains(
                "Gazete, ihalede usulsüzlük yapıldığını öne süren bir raporu haberleştirdi.",
                "Gazete relayed < bir raporu claimed");
    }

    @Test
    void readsOutWhoseLetterItIs() {
        chains(
                "Avukat, müvekkilinin cezaevinden gönderdiği mektubu okudu: \"Ben kaçmadım.\"",
                "Avukat said < müvekkili said");
        chains("Tercüman, generalin sözlerini şöyle çevirdi: \"Ateşkes yok.\"", "Tercüman said < general said");
        chains("Anne, oğlundan son işittiği sözü tekrarladı: \"Takip ediliyorum.\"", "Anne relayed < oğlu said");
        chains(
                "Gazeteci, mahkûmlardan duyduklarını yazdı: \"Burada gece olmaz.\"",
                "Gazeteci relayed < mahkûmlar said");
    }

    @Test
    void showsWhoWroteWhatIsShown() {
        chains(
                "Gazeteci, bir polisin kendisine \"Dosya kapanacak\" yazdığı mesajı yayımladı.",
                "Gazeteci relayed < bir polis said");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[source:Federasyonun] [content:\"Lig tarihleri değişmeyecek\"] [cue:açıklaması] kulüpleri rahatlatmadı.",
                "[source:Sanığın] [cue:son sözü] [content:\"Pişmanım\"] oldu.",
                "[source:Rektörün] [content:\"Kontenjanlar düşecek\"] [cue:müjdesini] öğrenciler alkışlarla karşıladı.",
            })
    void quotesWithANounAndItsOwner(String marked) {
        marks.check(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bakanlığın \"Herkese Bir Fidan\" çağrısı sürüyor.", "İlk sorunun cevabı \"Evet\" oldu."})
    void takesNoNameOrAnswerOfAQuestionForSomebodysWords(String text) {
        marks.check(text);
    }

    @Test
    void restsOnWhoseWordsTheyAre() {
        chains(
                "Mahkemenin kararı, bilirkişi heyetinin \"Fren arızası yok\" tespitine dayanıyor.",
                "Mahkemenin kararı said < bilirkişi heyeti said");
        chains(
                "Odanın mektubu, hekimlerin çığlığıyla bitiyor: \"Dayanamıyoruz.\"",
                "Odanın mektubu said < hekimler said");
    }

    @Test
    void findsInPrintWhatSomebodySaid() {
        chains(
                "Diplomat, kabinenin bölündüğünü ima etti; gazetenin sütunlarına böyle yansıdı.",
                "gazetenin sütunları relayed < Diplomat hinted");
        chains("Bekçinin ifadesi tutanağa şöyle yansıdı: \"Kapıyı ben açtım.\"", "tutanak relayed < Bekçinin said");
    }

    @Test
    void readsWhatStandsFirstAndApart() {
        chains(
                "Affın ertelendiğini, bir bakana dayandırarak gazetenin muhabiri duyurdu.",
                "gazetenin muhabiri relayed < bir bakan said");
        chains("\"Onarım sürüyor\": Şirketin yalanlamasını bakanlık duyurdu.", "bakanlık relayed < Şirket said");
        marks.check("[cue:Söz verdi] [source:Vali]: [content:konutlar kasımda teslim edilecek].");
    }

    @Test
    void joinsWhatOneTellsOfAnotherWhole() {
        chains(
                "Hasta yakınları rıza göstermediklerini bildirdi; başhekim öyle diyor.",
                "başhekim relayed < Hasta yakınları said");
        chains(
                "Gazeteci, \"Üç kaynak bana zammın ertelendiğini söyledi\" diye yazdı.",
                "Gazeteci relayed < Üç kaynak said");
    }
}
