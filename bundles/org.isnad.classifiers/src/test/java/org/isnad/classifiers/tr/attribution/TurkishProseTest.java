package org.isnad.classifiers.tr.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
    void leavesAllThatIsWishedTogether() {
        marks.check("[source:Öğretmenimiz] [content:çok çalışmamızı, boş durmamamızı] [cue:öğütlerdi].");
    }

    @Test
    void whatOneBelievesIsHisOwnUnlessAnotherIsNamed() {
        marks.check("[source:Avukatı], [content:müvekkilinin suçsuz olduğuna inandığını] [cue:ifade etti].");
    }
}
