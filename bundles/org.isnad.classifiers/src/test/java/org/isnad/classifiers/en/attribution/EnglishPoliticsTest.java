package org.isnad.classifiers.en.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.isnad.classifiers.attribution.Marks;
import org.isnad.report.Source;
import org.junit.jupiter.api.Test;

class EnglishPoliticsTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    @Test
    void takesWhatLeadsUpToTheVerbIntoTheCue() {
        marks.check("[source:Critics] [cue:were quick to point out] [content:the irony].");
        marks.check("[source:Mayor Field] [cue:has spent a decade mocking] [content:the harbour plan].");
        marks.check("[source:Members of the council] [cue:plan] [content:to grill the mayor next week].");
    }

    @Test
    void readsFeelingsWithTheirCause() {
        marks.check("[source:Republicans] [cue:seemed delighted by] [content:the feud].");
        marks.check("[source:Mayor Field] [cue:brushed aside] [content:the criticism].");
    }

    @Test
    void readsViewsThatNobodyOrManyHold() {
        marks.check("[cue:A second view is] [content:that the vote was lost].");
        marks.check("[cue:The consensus among] [source:lawmakers] is [content:that the vote was lost].");
    }

    @Test
    void endsWhatWasToldWhereItsTellerGoesOnTelling() {
        marks.check(
                "[source:Hall] [cue:wrote] [content:that his town had suffered] and [cue:pleaded for] [content:swift action].");
        marks.check(
                "[source:Hall] [cue:argued] [content:that trade would grow], a claim that [source:economists] [cue:say] "
                        + "[content:is only partly true].");
    }

    @Test
    void leavesWhatSpeakersSayOfThemselvesOverParagraphs() {
        marks.check(
                "[source:Hall] [cue:said:] [content:“I was young.\n“I think that I was happy. I say that with pride.”]");
    }

    @Test
    void readsADocumentBehindItsWords() {
        marks.check("[content:“The port stays open,”] the statement [cue:reads].");
    }

    @Test
    void readsLongSubjectsWithRelativesAndPlaces() {
        marks.check("[source:Two parents whose children were on board] [cue:said] [content:the bus was late].");
        marks.check(
                "[content:The plant will close in June], [source:the union representing workers there] [cue:said] Friday.");
    }

    @Test
    void countsWhoIsJoinedToSeveral() {
        Source both = marks.source("Iraqi border officers and a Western diplomat said the road was open.");
        assertEquals(OptionalInt.empty(), both.count());
    }
}
