package org.isnad.classifiers.tr.attribution;

import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

/** By whom passives tell, and where what they tell begins and ends. */
class TurkishAgentsTest {
    private final Marks marks = new Marks(new TurkishAttributionClassifier(), "tr");

    @Test
    void namesWhomTheEndingNames() {
        marks.check("[content:Yolun kapandığı] [source:belediyece] [cue:duyuruldu].");
        marks.check("[content:Toplantının ertelendiği], [source:bakanlık kaynaklarınca] da [cue:teyit edildi].");
        marks.check("[content:Sitenin patlamayla ilgili haberi] [source:valilikçe] [cue:yalanlandı].");
        marks.check("[content:Bakanın istifa ettiği iddiası] [source:parti sözcüsü] tarafından [cue:yalanlandı].");
    }

    @Test
    void seesNoTellerInWhoeverDidIt() {
        marks.check("[content:Jandarma ekiplerince hastaneye götürülen yolcunun iyi olduğu] [cue:öğrenildi].");
    }

    @Test
    void saysNothingWhereNothingIsConfirmed() {
        marks.check("Paylaşımlar henüz resmî makamlarca doğrulanmadı.");
    }

    @Test
    void readsAClaimBehindWhoeverSpreadsIt() {
        marks.check("[source:Bazı gazeteler] tarafından [cue:dile getirilen],"
                + " [content:stokların tükendiği] yönündeki iddialar doğru değildir.");
    }

    @Test
    void readsThePassiveAsANoun() {
        marks.check("Şirketin hisseleri, [content:fabrikanın satılacağının] [cue:öne sürülmesinin] ardından düştü.");
    }

    @Test
    void beginsBehindTheCommaBeforeAParticiple() {
        marks.check("Torbalı ilçesinde, [content:arsaları sattıkları] [cue:iddia edilen] 11 sanık yargılandı.");
        marks.check("[content:Vekaletnamelerin kendisine, firari sanık tarafından getirildiğini] [cue:ileri süren]"
                + " [source:Gökdere] tutuklandı.");
    }

    @Test
    void readsWhatAPaperRejects() {
        marks.check("[source:Şirketten yapılan açıklamada] ise [content:suçlamaların tamamı] [cue:reddedildi].");
    }

    @Test
    void readsMarksWithinAClause() {
        marks.check("[source:Sözcü], [content:saldırının \"karşılıksız kalmayacağı\"] [cue:uyarısını yaptı].");
        marks.check("[source:Yetkili], [content:denetim yapıldığını ve \"bazı eksikliklerin\" tespit edildiğini]"
                + " [cue:doğruladı].");
    }

    @Test
    void readsBehindTheLabelOfAParagraph() {
        marks.check("Bülten. ÇAD - [source:AFP], [content:ordunun takviye gönderdiğini] [cue:duyurdu].");
    }

    @Test
    void goesOnBehindASemicolonWithTheSameTeller() {
        marks.check("[source:Gazeteye] [cue:göre] [content:satışın değeri iki milyar avro; teslim edilmesi ise"
                + " beklenmiyor].");
        marks.check("[source:Gazeteye] [cue:göre] [content:ordu çekildi]; genelkurmay ise susuyor.");
    }

    @Test
    void readsWhatIsRatedAndRejectedTogether() {
        marks.check("[source:Beyaz Saray] haberi [content:\"gerçeklerden kopuk\"] olarak [cue:değerlendirdi].");
        marks.check("Adı açıklanmayan kişiler adlarının yazılmasını istemedi.");
    }
}
