package org.isnad.classifiers.tr.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class TurkishInsertionsTest {
    private final Marks marks = new Marks(new TurkishAttributionClassifier(), "tr");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void readsWhoPassesItOnBetweenTheSubjectAndWhatItSays() {
        chains("Diplomat, gazeteye göre, köprünün kapanabileceğini ima etti.", "gazete relayed < Diplomat hinted");
    }

    @Test
    void endsATellingOfTwoWordsBeforeTheNext() {
        marks.check("[source:Vali Ali Kaya], [content:köprünün satıldığını] [cue:iddia etti],"
                + " [content:yolun kapatılmadığını] [cue:ekledi].");
    }

    @Test
    void leavesToWhomAndWhenItWasToldOutOfIt() {
        marks.check("[source:Vali Ali Kaya], bugün gazetecilere [content:köprünün açıldığını] [cue:söyledi].");
        marks.check("[source:Vali Ali Kaya], Radyo Zagros'a [content:gece silah sesleri duyduklarını] [cue:anlattı].");
    }

    @Test
    void readsWordsQuotedOverStopsWithinThem() {
        marks.check("[source:Açıklamada], [content:\"Köprü eski; yol kapalı\"] [cue:denildi].");
        marks.check(
                "Dursun, [source:bir işçinin] kendisini arayarak [content:\"köprü çöktü\"] [cue:dediğini] aktardı.");
    }

    @Test
    void readsAgentsInOneWordAndWhatIsFelt() {
        marks.check("[content:Köprünün kapandığı] [source:yetkililerce] [cue:açıklandı].");
        marks.check("[source:Vali Ali Kaya], [content:köprünün dayanacağından] [cue:şüpheli].");
        marks.check("Kulislerde [content:köprünün satılacağı] [cue:konuşuluyor].");
        marks.check("[source:Ali Kaya] ise [content:suçlamaları] [cue:kabul etmedi].");
    }

    @Test
    void takesWhatSomebodyHopesInAnothersWordsForThese() {
        marks.check("[source:Ali Kaya'ya] [cue:göre] [content:Tahran yaptırımların hafiflemesini bekliyor].");
    }

    @Test
    void takesAnOfficeBehindACommaIntoTheSubject() {
        marks.check(
                "[source:Tutuklu sanık, eski müdür yardımcısı Ferit Göksu], [content:köprünün satıldığını] [cue:söyledi].");
    }

    @Test
    void namesTheOwnerOfAnOfficeWithIt() {
        chains(
                "Ege gazetesi, fonun Türkiye temsilcisi Selim Öztan'ın köprünün satıldığını söylediğini aktardı.",
                "Ege relayed < Selim Öztan said");
    }
}
