package org.isnad.classifiers.en.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

/** Chains of two tellings that make up one sentence: set in, led up to, within quotation marks, through a mouthpiece. */
class EnglishInTurnTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void chainsATellingSetIntoAnother() {
        chains("Karl Roth told the king, officials said, that it was over.", "officials said < Karl Roth said");
        chains(
                "Campaigners have argued, and a memo now acknowledges, that it fails.",
                "Campaigners said",
                "a memo revealed");
    }

    @Test
    void looksPastWhenAndWhereItWasTold() {
        chains(
                "In a call with the king, Karl Roth urged him to wait, officials said.",
                "officials said < Karl Roth said");
        chains("In Cairo, the talks went on, officials said.", "officials said");
    }

    @Test
    void chainsWhatAQuotationTellsOfAnother() {
        chains("\"My boss says it will do,\" Huda Saleh said.", "Huda Saleh said < My boss said");
        chains("\"Two soldiers told us to leave,\" Huda Saleh said.", "Huda Saleh said < Two soldiers said");
        chains(
                "\"My boss says it will do,\" Huda Saleh said. \"I wonder.\"",
                "Huda Saleh said < My boss said",
                "Huda Saleh said");
    }

    @Test
    void putsAMouthpieceBehindTheDenial() {
        chains("Elaine Marsh denied wrongdoing through her lawyer.", "her lawyer relayed < Elaine Marsh denied");
        chains("Elaine Marsh, through a lawyer, said it was over.", "a lawyer relayed < Elaine Marsh said");
    }

    @Test
    void readsWhoHeardItFromWhom() {
        chains(
                "Karl Danforth, who heard it from his barber, told the committee that it was over.",
                "Karl Danforth said < his barber quoted");
        chains("A third official, who was briefed by the army, said it was over.", "A third official said");
        chains(
                "Two ministers will resign, Haaretz has learned from a person close to them.",
                "Haaretz relayed < a person close to them said");
    }

    @Test
    void readsWhatACarrierSpreadBehindIt() {
        chains(
                "Karl Roth denied any part in it, in remarks carried by the agency SANA.",
                "SANA relayed < Karl Roth denied");
        chains(
                "In remarks broadcast live on Al-Manar TV, Ali Karimi vowed to fight on.",
                "Al-Manar TV relayed < Ali Karimi said");
    }

    @Test
    void chainsWhatOthersFearButNoFeelingTowardsAThing() {
        chains(
                "A diplomat said some governments feared that it was too late.",
                "A diplomat said < some governments said");
        chains("A diplomat insisted that ministers remained committed to the plan.", "A diplomat confirmed");
    }

    @Test
    void letsWhoeverWasSpokenOfSpeakForHimself() {
        chains(
                "Two aides said Tom Grady had told them he would wait. \"We are not there,\" Grady told reporters.",
                "Two aides said < Tom Grady said",
                "Tom Grady said");
    }
}
