package org.isnad.classifiers.tr.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class TurkishQuotedTellingsTest {
    private final Marks marks = new Marks(new TurkishAttributionClassifier(), "tr");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void tellsOfOthersInTheWordsOfWhoIsQuoted() {
        chains(
                "Vali Ali Kaya, \"Kaptan köprünün sallandığını söylüyor, ama emin değiliz\" dedi.",
                "Ali Kaya said",
                "Ali Kaya said < Kaptan said");
    }

    @Test
    void readsTheFormalPast() {
        marks.check("[source:Vali Ali Kaya], [content:\"Köprü açıldı\"] [cue:demiştir].");
        marks.check("[source:Vali Ali Kaya], [content:köprünün açıldığını] [cue:ifade etmiştir].");
    }

    @Test
    void readsTheDayOfAStatementWithIt() {
        marks.check("[source:Belediyeden dün akşam yapılan açıklamada] [content:köprünün açıldığı] [cue:belirtildi].");
    }

    @Test
    void tellsNothingWhereNeitherIsSaid() {
        marks.check("Belediye, haberi ne doğruladı ne de yalanladı.");
    }

    @Test
    void leavesOutWhomItWasTold() {
        marks.check("Vali Ali Kaya, [source:bir işçinin] kendisine [content:köprünün sallandığını]"
                + " [cue:söylediğini] aktardı.");
    }

    @Test
    void relatesAnotherBehindWhatTheFirstDidMeanwhile() {
        marks.check("[source:Vali Ali Kaya] [content:kararı] [cue:eleştirirken], [source:Bakan Veli Demir]"
                + " [content:\"Köprü açık\"] [cue:dedi].");
    }

    @Test
    void endsAnOpinionAtASemicolon() {
        marks.check("[source:Vali Ali Kaya'ya] [cue:bakılırsa] [content:köprü açık]; yol ise kapalı.");
    }

    @Test
    void readsADenialBehindTheTimeItTook() {
        marks.check("[source:Belediye] [content:bu iddiayı] birkaç saat sonra [cue:yalanladı].");
    }
}
