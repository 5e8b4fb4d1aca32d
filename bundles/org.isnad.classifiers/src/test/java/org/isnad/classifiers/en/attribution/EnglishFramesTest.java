package org.isnad.classifiers.en.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

/** Chains whose inner telling has a frame, goes on behind whom a paper cites, or stands in paper that came out. */
class EnglishFramesTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void leavesOutWhenAndWhereAnotherToldIt() {
        chains(
                "Police said Karl Roth had confessed to planting it during questioning on Friday.",
                "Police said < Karl Roth revealed");
        chains(
                "During the hearing the defendant, a clerk, admitted stealing it, prosecutors said.",
                "prosecutors said < the defendant revealed");
    }

    @Test
    void leavesOutWhyAnotherToldIt() {
        chains("Police said Karl Roth had threatened to burn it because he was angry.", "Police said < Karl Roth said");
        chains("Police said Karl Roth told staff to avoid inspectors, who came twice.", "Police said < Karl Roth said");
    }

    @Test
    void goesOnThroughThePaperThatCitedHim() {
        chains(
                "The deal is near, Reuters reported, citing two officials, who added that it was signed.",
                "Reuters relayed < two officials quoted",
                "Reuters relayed < two officials said");
    }

    @Test
    void letsPaperTellThatCameOutAfterSomething() {
        chains("A statement issued after the talks said it was over.", "A statement issued after the talks said");
        chains("The minister resigned after police said it was over.", "police said");
    }

    @Test
    void readsWhomOneLetsKnow() {
        chains("Elaine Marsh has let Karl Roth know that it was over.", "Elaine Marsh said");
        chains("Elaine Marsh let Karl Roth go.");
    }

    @Test
    void readsWhatIsToldToSomebodyBehindIt() {
        chains("Karl Roth had fled, a diplomat revealed to Reuters.", "a diplomat revealed");
    }

    @Test
    void endsAtASemicolonBehindAQuotation() {
        chains(
                "Karl Roth said it was \"a trap\"; a diplomat said the talks went on.",
                "Karl Roth said",
                "a diplomat said");
    }

    @Test
    void takesWhoeverQuotesForACarrier() {
        chains("Witnesses quoted by Meduza said it was over.", "Meduza relayed < Witnesses said");
    }

    @Test
    void putsWhoSaysSoIntoTheSubject() {
        chains(
                "Karl Roth, say two people who were there, told the king that it was over.",
                "two people who were there said < Karl Roth said");
    }
}
