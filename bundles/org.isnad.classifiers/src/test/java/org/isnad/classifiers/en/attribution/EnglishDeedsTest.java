package org.isnad.classifiers.en.attribution;

import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

/** Verbs of telling by which something is done and nothing told. */
class EnglishDeedsTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    @Test
    void tellsNothingByADeed() {
        marks.check("The fire claimed 40 lives.");
        marks.check("The ministry recalled its ambassador.");
        marks.check("The firm recalled 61,000 of them.");
        marks.check("Police questioned three men.");
        marks.check("The union called a strike.");
        marks.check("The keeper denied Salah twice.");
    }

    @Test
    void letsNeitherMatchesNorWeatherTell() {
        marks.check("The match promises to be close.");
        marks.check("Rain threatens to spoil it.");
    }

    @Test
    void keepsWhatIsToldByTheSameVerbs() {
        marks.check("[source:Karl Roth] [cue:claimed] [content:responsibility for the raid].");
        marks.check("[source:Hall] [cue:denied] [content:the report].");
        marks.check("[source:Mayor Field] [cue:recalled] [content:that it rained].");
    }
}
