package org.isnad.classifiers.tr.attribution;

import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurkishAdjunctsTest {
    private final Marks marks = new Marks(new TurkishAttributionClassifier(), "tr");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dün",
                "pazartesi günü",
                "geçen hafta",
                "dün akşam saatlerinde",
                "dün yaptığı açıklamada",
                "sosyal medya hesabından yaptığı açıklamada",
                "İzmir'de düzenlediği basın toplantısında",
                "basına kapalı toplantıda",
                "toplantının ardından",
                "ayrıntı vermeden",
                "isim vermeden"
            })
    void readsOverWordsOfTimePlaceAndManner(String words) {
        marks.check("[source:Bakan Ferit Ozan], " + words + " [content:köprünün kapalı kalacağını] [cue:savundu].");
        marks.check("[source:Bakan Ferit Ozan] " + words + " [content:köprünün kapalı kalacağını] [cue:savundu].");
        marks.check("[source:Bakan Ferit Ozan] " + words + ", [content:\"Köprü kapalı kalacak\"] [cue:dedi].");
        marks.check("[content:Köprünün kapalı kalacağını] " + words + " [source:Bakan Ferit Ozan] [cue:savundu].");
        marks.check("[source:Bakan Ferit Ozan], [content:köprünün kapalı kalacağını] " + words + " [cue:savundu].");
    }

    @Test
    void leavesWhenSomethingHappenedInWhatIsTold() {
        marks.check(
                "[source:Bakan Ferit Ozan], [content:ocakta patlama sırasında 62 kişinin çalıştığını] [cue:söyledi].");
        marks.check(
                "[source:Bakan Ferit Ozan], [content:yıl sonunda pazarın büyümesini beklediklerini] [cue:söyledi].");
    }

    @Test
    void readsWhoTellsBehindWordsOfTime() {
        marks.check("Geçen hafta [source:ordu sözcüsü], [content:köprünün kapalı kalacağını] [cue:savundu].");
        marks.check("Pazartesi günü [source:Bakan Ferit Ozan], [content:köprünün kapalı kalacağını] [cue:savundu].");
    }
}
