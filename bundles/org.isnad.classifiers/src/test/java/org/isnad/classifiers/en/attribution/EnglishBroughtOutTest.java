package org.isnad.classifiers.en.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

/** Papers that bring out the words of others, and what is no telling before a verb. */
class EnglishBroughtOutTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    private void chains(String text, String... expected) {
        List<String> found = marks.chains(text).stream()
                .map(chain -> chain.replace(" ?", ""))
                .toList();
        assertEquals(List.of(expected), found);
    }

    @Test
    void readsWhoseWordsAPaperBringsOut() {
        chains(
                "The Guardian published testimony from two nurses who said that the ward was locked.",
                "Guardian relayed < two nurses said");
    }

    @Test
    void readsFromWhomTheSameWasHeard() {
        chains("Residents told the station that they had heard the same from nurses.", "Residents said < nurses said");
    }

    @Test
    void leavesToACommitteeWhatItWasFormedFor() {
        marks.check(
                "[content:The premier has formed a committee to examine the fire], [source:his office] [cue:said].");
    }

    @Test
    void endsWhatIsToldBeforeWhatOthersAreSaidToBe() {
        marks.check("[source:Officials] [cue:said] [content:the talks would resume], "
                + "though the rebels [cue:are said] [content:to be divided].");
    }

    @Test
    void leavesOutWhyWhoTellsHasNoName() {
        marks.check("[content:The deal is dead], [source:two officials] [cue:said], granted anonymity to discuss it.");
    }

    @Test
    void leavesTheRelativeOutsideTheWordsThatSayOnWhomATellerRelies() {
        chains(
                "Press accounts, all of which rely on a ministry release, say that the night was calm.",
                "Press relayed < a ministry release quoted");
    }
}
