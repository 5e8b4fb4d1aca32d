package org.isnad.classifiers.tr.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class TurkishProseTest {
    private final Marks marks = new Marks(new TurkishAttributionClassifier(), "tr");

    @Test
    void takesWhatOneSaysToHimselfForHisOwn() {
        marks.check("İçinden de şöyle [cue:diyordu]: [content:Hangi ilim adamı parasız ders verir]?");
        marks.check("[source:Yaşlı adam] içinden, [content:keşke gelmeseydim], [cue:dedi].");
    }

    @Test
    void leavesHowOftenItIsSaidOutsideTheSource() {
        marks.check("[source:Annem] hep [content:\"Büyüklerin sözü dinlenir\"] [cue:derdi].");
    }

    @Test
    void tellsWhatABoardFindsFromWhatSomebodySays() {
        marks.check("Muhaliflerin itirazını haklı bulan kurul, kongreyi iptal etti.");
        marks.check("[source:Mahkeme] [content:itirazı] [cue:haklı buldu].");
    }

    @Test
    void namingAThingTellsNothing() {
        marks.check("Halk arasında bu ota \"ebegümeci\" denir.");
    }

    @Test
    void readsWhatAuthorsWrite() {
        marks.check("[source:Yazar], kitabının önsözünde [content:romanın tükendiğini] [cue:ileri sürüyor].");
        marks.check("[source:Evliya Çelebi], mektuplarında [content:şehre hayran kaldığını] [cue:yazar].");
    }

    @Test
    void hearsWhomAParticipleTellsOf() {
        marks.check("[content:\"Geç kaldık\"] [cue:diyen] [source:yaşlı kadın] ağladı.");
    }

    @Test
    void partsWhoSpeaksFromWhomAndWhenHeSpeaks() {
        marks.check("Bloomberg HT'ye konuşan [source:iki bankacı] [content:indirim beklediklerini] [cue:söyledi].");
        marks.check("[source:İsrail ordusundan bir yetkili] Kan radyosuna, [content:\"İzliyoruz\"] [cue:dedi].");
        marks.check("[source:Teknik direktör Okan Buruk] maçtan sonra [content:\"Hak ettik\"] [cue:dedi].");
    }

    @Test
    void takesThoseOfABodyWithWhoTheyAre() {
        marks.check("[source:Kararı izleyen veli dernekleri] [content:yargıya gideceklerini] [cue:duyurdu].");
    }

    @Test
    void chainsWhomAPaperReliesOn() {
        String text = "Haberi iki yetkiliye dayandıran site, teklifin sınırlama öngördüğünü yazdı.";
        assertEquals(List.of("site relayed < iki yetkili said"), marks.chains(text));
    }

    @Test
    void takesNoThingForATeller() {
        marks.check("[source:Bakan Kaya], [content:verilerin yavaşlamaya işaret ettiğini] [cue:söyledi].");
    }

    @Test
    void leavesWhatIsRatedOutsideTheName() {
        marks.check("[source:AFAD Başkanı] vatandaşlardan [content:binalara girmemelerini] [cue:istedi].");
        marks.check("[source:Kararı izleyen vatandaşlar] [content:\"Su istiyoruz\"] diye [cue:slogan attı].");
    }

    @Test
    void whatASpeakerThinksInHisOwnWordsIsNoOthersTelling() {
        marks.check("[content:\"Bunların tesadüf olduğunu düşünmüyoruz\"] [cue:dedi].");
    }

    @Test
    void neitherOfTwoTellsAnything() {
        marks.check("Ne bakanlık ne de şirket, iddiayı doğruladı.");
    }

    @Test
    void countsThoseWhoTell() {
        assertEquals(OptionalInt.of(5), count("Beş eski bakan, tasarının geri çekilmesini istedi."));
        assertEquals(OptionalInt.of(1), count("İki yaralıdan biri, aracın hızla geldiğini söyledi."));
        assertEquals(OptionalInt.empty(), count("Bir grup milletvekili oylamanın ertelenmesini istedi."));
        assertEquals(OptionalInt.empty(), count("Çok sayıda tanık patlama sesi duyduklarını anlattı."));
        assertEquals(
                OptionalInt.empty(),
                count("Dün bir araya gelen sendika temsilcileri teklifi az bulduklarını söyledi."));
    }

    private OptionalInt count(String text) {
        return marks.find(text).getFirst().chain().getLast().source().count();
    }

    @Test
    void readsWhatDraftsSay() {
        marks.check("[source:Bakanlığın hazırladığı taslakta], [content:vergilerin düşürüleceği] [cue:belirtiliyor].");
    }

    @Test
    void readsOnPastSeveralPoints() {
        marks.check("Yaklaşıp [cue:sorar]: [content:Çukurova Üniversitesi'nde]...");
        marks.check("Durdu... Ne yapsın... [source:Ali], [content:geleceğini] [cue:söyledi].");
    }

    @Test
    void leavesAllThatIsWishedTogether() {
        marks.check("[source:Öğretmenimiz] [content:çok çalışmamızı, boş durmamamızı] [cue:öğütlerdi].");
    }

    @Test
    void whatOneBelievesIsHisOwnUnlessAnotherIsNamed() {
        marks.check("[source:Avukatı], [content:müvekkilinin suçsuz olduğuna inandığını] [cue:ifade etti].");
    }
}
