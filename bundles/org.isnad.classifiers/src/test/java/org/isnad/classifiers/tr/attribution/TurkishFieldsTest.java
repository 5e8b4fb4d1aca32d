package org.isnad.classifiers.tr.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

/** Fields of Turkish words that tell alike, and where their tellers end. */
class TurkishFieldsTest {
    private final Marks marks = new Marks(new TurkishAttributionClassifier(), "tr");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void readsWordsLikeAccording() {
        marks.check("[source:Muhalefete] [cue:bakarsanız] [content:bütçe daha şimdiden delik].");
        marks.check("[source:Sözcüye] [cue:bakılacak olursa] [content:yol yarın açılacak].");
        marks.check("[source:Tahran'a] [cue:sorarsanız] [content:programın amacı elektrik üretmek].");
    }

    @Test
    void readsTellingsByOfficeAndInPapers() {
        marks.check("[source:Bakanlık], [content:yolun kapandığını] valiliklere [cue:tebliğ etti].");
        marks.check("[source:Gazete], [content:yolun kapandığını] [cue:manşetine taşıdı].");
        chains(
                "Haboker gazetesi, yolun kapandığını bir televizyondan naklen duyurdu.",
                "Haboker relayed < bir televizyon said");
        chains(
                "La Sfida gazetesinin, yönetime yakın kaynaklara dayandırdığı haberinde, yolun kapandığı kaydedildi.",
                "La Sfida relayed < yönetime yakın kaynaklar said");
    }

    @Test
    void joinsTellers() {
        marks.check("[source:Bir diplomat ile bir yetkili], [content:yolun kapandığını] [cue:söyledi].");
        marks.check("[source:Hem bir yetkili hem de bir hekim] [content:yolun kapandığını] [cue:söyledi].");
        marks.check("[source:Bakan Derya Tok ve Vali Okan Ersin] [content:yolun kapandığını] [cue:duyurdu].");
    }

    @Test
    void readsTheNameBehindAnOffice() {
        marks.check(
                "[source:Ekibin başkanı, Van Üniversitesi'nden Prof. Dr. Suna Altınay], [content:yolun kapandığını] "
                        + "[cue:söyledi].");
        marks.check("[source:Xinhua], [content:Çin'in Tokyo Büyükelçisinin de itiraz ettiğini] [cue:duyurdu].");
        marks.check("[source:Sağlık Bakanı Ferit Ozan], [content:yolun kapandığını] [cue:söyledi].");
    }

    @Test
    void readsSharesOfPeople() {
        marks.check("[source:Köylülerin bir kısmı] [content:yolun kapandığını] [cue:söyledi].");
    }

    @Test
    void leavesWhatBelongsToTheClauseInIt() {
        marks.check("[source:Başkan], [content:komşularıyla yolun açılmasını konuştuklarını] [cue:söyledi].");
        marks.check("[source:Menajer], [content:yolun açılacağından emin olduğunu] [cue:söyledi].");
        marks.check("[source:Yetkili], [content:kendilerine ulaşmış bir başvurunun olmadığını] [cue:söyledi].");
        marks.check("[content:Meclis araştırması] [cue:istedi].");
    }

    @Test
    void writersWishTellsNothing() {
        chains("Beş bakanın değişmesi mümkün görünmüyor, onu da yazayım.");
    }
}
