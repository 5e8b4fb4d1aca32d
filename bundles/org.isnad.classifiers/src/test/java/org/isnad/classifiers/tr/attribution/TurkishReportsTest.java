package org.isnad.classifiers.tr.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

/** What whole reports word that single sentences of ours did not. */
class TurkishReportsTest {
    private final Marks marks = new Marks(new TurkishAttributionClassifier(), "tr");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void leavesWhomItIsToldOutOfTheWords() {
        marks.check("[source:Sözcü], gazetecilere [content:yolun kesildiğini] [cue:söyledi].");
        marks.check("[source:Vali], Reuters'a telefonda [content:köprüyü gördüğünü] [cue:anlattı].");
    }

    @Test
    void readsWhatSomeoneIsChargedWith() {
        marks.check("[source:Vali Ali Kaya], bakanlığı [content:raporu görmezden gelmekle] [cue:suçladı].");
        marks.check("[source:Vali Ali Kaya], gazeteyi [content:\"hikâye uydurmakla\"] [cue:suçladı].");
    }

    @Test
    void readsABareSurnameBeforeWhatItRejects() {
        marks.check("[source:Salerno] [content:suçlamaları] [cue:reddetti].");
    }

    @Test
    void endsAnUnknownSubjectAtItsParticle() {
        marks.check("[source:İfade veren eski bir kapıcı] ise [content:kapının açık olduğunu] [cue:iddia etti].");
    }

    @Test
    void hearsFromWhomAPaperHasItBeforeItsName() {
        chains("Köylülere dayanan yerel radyo ise yolun kesildiğini aktardı.", "yerel radyo relayed < Köylüler said");
    }

    @Test
    void takesNoDeedForWordsAwaited() {
        marks.check("[source:Analistler], [content:liderin oylamayı beklediğini] [cue:belirtti].");
    }

    @Test
    void leavesWishesInsideWordsQuoted() {
        marks.check("[source:Uzman Ali Kaya], [content:\"Kimin kalacağını görmek istiyor\"] [cue:dedi].");
    }

    @Test
    void endsWhatIsDeniedBeforeTheDay() {
        marks.check("[source:Bakanlık], [content:yola ilişkin haberleri] salı günü [cue:yalanladı].");
    }

    @Test
    void beginsBehindTheQuestionAnswered() {
        marks.check("[source:Sözcü], konuya ilişkin bir soru üzerine [content:yolun kesildiğini] [cue:ifade etti].");
    }

    @Test
    void readsConclusionsAndLikenings() {
        marks.check("[source:Komisyon], [content:bakanın bir şey yapmadığı] [cue:sonucuna vardı].");
        marks.check("[source:Vali], [content:durumu felakete] [cue:benzetti].");
    }

    @Test
    void findsTheRankedOfficeOfABodyThatTells() {
        chains(
                "Reuters, hükümetin baş müzakerecisinin yolun kesildiğini söylediğini aktardı.",
                "Reuters relayed < hükümetin baş müzakerecisi said");
    }
}
