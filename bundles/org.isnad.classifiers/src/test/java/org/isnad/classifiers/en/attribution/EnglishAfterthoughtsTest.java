package org.isnad.classifiers.en.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class EnglishAfterthoughtsTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void endsWhatWasToldBeforeWhatWasNotSaid() {
        marks.check(
                "[source:Mayor Ann Field] [cue:said] [content:the bridge was closed], but would not comment on the cause.");
        marks.check(
                "[source:Mayor Ann Field] [cue:said] [content:the bridge was closed], but she declined to say why.");
    }

    @Test
    void endsWhatWasToldBeforeWhenItWas() {
        marks.check("[source:Mayor Ann Field] [cue:confirmed] [content:that the bridge was closed],"
                + " a day after a truck fell into the river.");
        marks.check("[source:Mayor Ann Field] [cue:confirmed] [content:that the bridge was closed],"
                + " hours after a truck fell into the river.");
    }

    @Test
    void goesOnOverAnotherThat() {
        marks.check("[source:Mayor Ann Field] [cue:said] [content:that the bridge was closed"
                + " and that drivers had been asked to wait].");
    }

    @Test
    void keepsTheAgeAndTheTradeOfASource() {
        marks.check("[source:Retired teacher Ann Field, 71, who lives by the river], [cue:said]"
                + " [content:the bridge was closed].");
    }

    @Test
    void leavesOutWhomItWasTold() {
        marks.check("[source:A nurse] [cue:told] him [content:the bridge was closed].");
    }

    @Test
    void takesNoDayForACarrier() {
        chains("Ann Field claimed in a film aired on Sunday night that the bridge was closed.", "Ann Field claimed");
    }
}
