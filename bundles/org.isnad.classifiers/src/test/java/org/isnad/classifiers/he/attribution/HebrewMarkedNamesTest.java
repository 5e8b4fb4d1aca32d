package org.isnad.classifiers.he.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class HebrewMarkedNamesTest {
    private final Marks marks = new Marks(new HebrewAttributionClassifier(), "he");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void readsWhomAClauseTellsOfBehindItsConjunction() {
        chains("הדובר סיפר לעומת זאת שמנהל המפעל אמר כי הגשר נסגר.", "הדובר said < מנהל המפעל said ?");
    }

    @Test
    void readsByWhomAQuotedOneSaysIt() {
        marks.check("העיתון ציטט [source:רופא בחיפה, שלא היה במקום], ו[cue:לפיו] [content:\"הגשר נסגר\"].");
    }

    @Test
    void namesABodyAroundSomebody() {
        marks.check("מ[source:משרדה של השרה] [cue:נמסר] [content:כי הגשר נסגר].");
    }
}
