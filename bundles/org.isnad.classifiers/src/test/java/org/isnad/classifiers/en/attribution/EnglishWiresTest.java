package org.isnad.classifiers.en.attribution;

import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class EnglishWiresTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    @Test
    void keepsTimesOfWhatIsPromised() {
        marks.check("[source:Hall] [cue:promised] [content:to present a plan before the summer recess].");
        marks.check("[source:Hall] [cue:vowed] on Friday [content:to fight on until the town had fallen].");
    }

    @Test
    void leavesDeedsOfCourtsAndMarkets() {
        marks.check("The Supreme Court rejected an appeal by the governor.");
        marks.check("Markets reacted calmly to the remarks.");
        marks.check("The government has not said what caused the blasts.");
    }

    @Test
    void readsTellersInsideObjects() {
        marks.check("The agency published a video of the blast.");
        marks.check("[source:Peter Hall] [cue:has always maintained] [content:her innocence].");
    }

    @Test
    void readsSubjectsThatLookLikeVerbs() {
        marks.check(
                "[content:Inflation slowed to 2.1 percent in May], [source:figures from Eurostat] [cue:showed] on Wednesday.");
        marks.check("[source:The radio station] [cue:said] [content:only civilians had been hit].");
        marks.check("[source:Three officials] each [cue:disputed] [content:the account].");
    }
}
