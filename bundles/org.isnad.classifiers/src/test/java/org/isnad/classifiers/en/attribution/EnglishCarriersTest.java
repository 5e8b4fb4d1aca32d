package org.isnad.classifiers.en.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class EnglishCarriersTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void readsWhoCarriedTheWordsAnotherTellsIn() {
        chains(
                "Reuters carried an interview in which a minister denied the report.",
                "Reuters relayed < a minister denied");
        chains("A pilot, in remarks carried by Reuters, said the runway was wet.", "Reuters relayed < A pilot said");
        chains(
                "The Times has seen an email in which a manager urges staff to lie.",
                "The Times relayed < a manager said");
    }

    @Test
    void readsTheMouthNamedFirst() {
        chains("Through her lawyer, Ann Field said that the runway was wet.", "her lawyer relayed < Ann Field said");
        chains(
                "Speaking in Farsi through a translator, a pilot said that the runway was wet.",
                "a translator relayed < a pilot said");
    }

    @Test
    void readsThePaperOneIsQuotedIn() {
        chains(
                "A pilot was quoted in Wednesday's Washington Post as saying the runway was wet.",
                "Washington Post relayed < A pilot said");
    }

    @Test
    void readsWhoseWordsStandBehindAColon() {
        chains(
                "Reuters quoted a pilot at the port: “The runway was wet.”",
                "Reuters relayed < a pilot at the port said");
    }

    @Test
    void readsOnWhoseWordOthersBelieve() {
        chains(
                "Investigators believe, on the word of two pilots, that the runway was wet.",
                "Investigators relayed < two pilots quoted");
    }

    @Test
    void followsAllThatOneChainTells() {
        chains(
                "According to an indictment, a pilot told an agent that a mayor had promised that nobody counts.",
                "an indictment said < a pilot said < a mayor said");
        chains(
                "Officials believe the runway was wet, Reuters reported, citing three pilots.",
                "Reuters relayed < three pilots quoted < Officials said");
        chains(
                "Reuters quoted a mayor as saying a pilot had admitted that the runway was wet.",
                "Reuters relayed < a mayor said < a pilot revealed");
    }

    @Test
    void putsThePaperBeforeWhomItQuotesLast() {
        chains(
                "Egypt rejects the plan, a minister told pilots, according to Reuters.",
                "Reuters relayed < a minister said");
        chains(
                "A minister has told friends that he will go, people who have spoken with him in recent days say.",
                "people who have spoken with him in recent days said < A minister said");
    }

    @Test
    void tellsAnotherFromHimselfWhereAPronounTells() {
        chains("Reuters reported that Kim had praised the pilots.", "Reuters relayed < Kim said");
        chains("A minister said he had urged the pilots to stop.", "A minister said");
    }

    @Test
    void readsWhomOneCalledToTell() {
        chains(
                "Ann Field said that a general had called the pilot himself to urge a halt.",
                "Ann Field said < a general said");
        chains(
                "Ann Field testified that a pilot confided to her, a week before the fire, that he was lost.",
                "Ann Field said < a pilot said");
        chains(
                "Ann Field said a general had all but admitted that it was lost.",
                "Ann Field said < a general revealed");
    }

    @Test
    void readsWhoWasHeardInCourt() {
        marks.check("The court [cue:heard from] [source:a detective] [content:that the runway was wet].");
    }

    @Test
    void takesItsReportersForThePaper() {
        chains(
                "Reuters said its reporters had been told by two pilots that it was wet.",
                "Reuters said < two pilots said");
    }
}
