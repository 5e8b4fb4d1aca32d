package org.isnad.classifiers.tr.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class TurkishAttributionClassifierTest {
    private final Marks marks = new Marks(new TurkishAttributionClassifier(), "tr");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void readsClausesBeforeTheVerb() {
        marks.check("[source:Sağlık Bakanı Ayşe Demir], [content:aşıların geldiğini] [cue:söyledi].");
        marks.check("[source:Liman yetkilileri], [content:geminin battığını] [cue:ileri sürdü].");
    }

    @Test
    void readsVerbsInEveryForm() {
        marks.check("[content:Yarın geleceğini] [cue:söylemişti].");
        marks.check("[source:Ben] [content:bunun böyle olacağını] [cue:düşünmüyordum].");
        marks.check("[content:Güzel bir ev yapmak] [cue:istiyoruz].");
    }

    @Test
    void tellsTheTellerFromTheSubjectOfTheClause() {
        marks.check("[source:Annem] [content:onun evde olduğunu] [cue:söyledi].");
        marks.check("[content:Bu işin bitmesini] [source:hepimiz] [cue:istemiştik].");
        marks.check("[source:Kulüp başkanı] [content:transferin bittiğini] [cue:doğruladı].");
        marks.check("[source:İki bakan] ise [content:kararın siyasi olduğunu] [cue:savundu].");
    }

    @Test
    void readsQuestionsBeforeTheirTeller() {
        marks.check("[content:\"Nereye gidiyorsun?\"] diye [cue:sordu] [source:Ali].");
    }

    @Test
    void readsQuotations() {
        marks.check("[source:Vali Can Acar], [content:\"Köprü yarın açılıyor\"] [cue:dedi].");
        marks.check("[source:Sözcü Elif Kaya] [content:\"Görüşmeler sürüyor\"] diye [cue:konuştu].");
        marks.check("[content:\"Geri dönmeyeceğiz\"] [cue:dedi] [source:Mert Aksoy].");
    }

    @Test
    void readsThoseNamedAccordingly() {
        marks.check("[source:Güvenlik kaynaklarına] [cue:göre], [content:yol kapandı].");
        marks.check("[source:Rapora] [cue:göre] [content:işsizlik arttı].");
        marks.check("Buna göre herkes ödeyecek.");
    }

    @Test
    void writesChainsOut() {
        chains(
                "Reuters, iki diplomatik kaynağa dayandırdığı haberinde, heyetin gideceğini bildirdi.",
                "Reuters relayed < iki diplomatik kaynak said");
        chains("Haberci gazetesi, bakanın köprünün kapandığını söylediğini yazdı.", "Haberci relayed < bakan said");
        chains(
                "Akşam gazetesi, Reuters'ın iki kaynağa dayandırdığı haberine yer vererek sınırın kapandığını yazdı.",
                "Akşam gazetesi relayed < Reuters relayed < iki kaynak said");
    }

    @Test
    void takesNobodyForATellerWhoWasOnlySpokenTo() {
        chains("Reuters'e konuşan iki yetkili, anlaşmanın yakın olduğunu belirtti.", "iki yetkili said");
    }

    @Test
    void readsWhomAnAgencyHasItFrom() {
        chains(
                "Anadolu'nun Reuters'a dayandırdığı habere göre heyet kentten ayrıldı.",
                "Anadolu relayed < Reuters said");
        chains(
                "Dalga Ajansı'nın, kimliğini gizli tutan bir liman görevlisine dayandırdığı habere göre gemi battı.",
                "Dalga Ajansı relayed < kimliğini gizli tutan bir liman görevlisi said");
    }

    @Test
    void knowsPassivesThatNameNobody() {
        chains("Heyetin kentten ayrıldığı öğrenildi.", "öğrenildi unattributed");
        chains("Bakanın istifa edeceği iddia edildi.", "iddia edildi unattributed");
    }

    @Test
    void readsWhomATellerHasItFromInEveryWording() {
        chains(
                "Sahil gazetesi, güvenlik kaynaklarına atıfla köprünün kapandığını yazdı.",
                "Sahil relayed < güvenlik kaynakları said");
        chains("Sahil gazetesinin iki balıkçıdan aktardığına göre gemi battı.", "Sahil relayed < iki balıkçı said");
    }

    @Test
    void readsPapersThatSayIt() {
        marks.check("[source:Raporda], [content:suyun kirlendiği] [cue:belirtildi].");
        marks.check("[source:Bakanlıktan yapılan açıklamada] [content:yolun kapandığı] [cue:ifade edildi].");
    }

    @Test
    void takesNeitherNorAndRefusalsForNothingSaid() {
        marks.check("Taraf haberi ne doğruladı ne yalanladı.");
        marks.check("Sözcü iddiaları doğrulamaktan kaçındı.");
    }

    @Test
    void findsOneOfSeveralNamedBefore() {
        assertEquals(
                List.of(3, 1),
                marks
                        .find(
                                "Üç işçi, ücretlerin ödenmediğini söyledi.\nİşçilerden biri, greve gideceklerini belirtti.")
                        .stream()
                        .map(attribution -> attribution.origin().count().orElse(0))
                        .toList());
    }

    @Test
    void countsSources() {
        assertEquals(
                OptionalInt.of(2),
                marks.source("İki yetkili, anlaşmanın yakın olduğunu belirtti.").count());
    }

    @Test
    void addsUpJoinedSources() {
        assertEquals(
                OptionalInt.of(3),
                marks.source("İki diplomat ve bir subay, köprünün kapandığını söyledi.")
                        .count());
    }

    @Test
    void leavesWhatIsNotConfirmedUnsaid() {
        assertEquals(0, marks.find("Bakanlık haberi doğrulamadı.").size());
        assertEquals(1, marks.find("Bakanlık haberi doğruladı.").size());
    }

    @Test
    void leavesOrdinarySentencesAlone() {
        marks.check("Hedeflerim büyük, demir gibi sağlam.");
        marks.check("Çocuklar yağmur yağdığı için eve gitti.");
    }
}
