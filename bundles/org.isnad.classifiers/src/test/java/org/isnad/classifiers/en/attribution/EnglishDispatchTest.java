package org.isnad.classifiers.en.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

/** How dispatches word voices: passives, asides, some of those named before. */
class EnglishDispatchTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void endsWhatIsAskedBeforeWhoToldIt() {
        marks.check("[source:Iraq] [cue:has asked] Turkey [content:to restart the flow], two officials told Reuters on"
                + " Sunday.");
    }

    @Test
    void readsOfWhatAPassiveAccusesOrWarns() {
        marks.check("He [cue:was accused by] [source:prosecutors] [content:of taking bribes].");
        marks.check("He [cue:was accused of] [content:theft] by [source:prosecutors].");
        marks.check("Editors [cue:had been warned by] [source:a lawyer] [content:against celebrating].");
        marks.check("[content:The bank] [cue:was criticized by] [source:regulators] for its lending.");
        marks.check("[content:He] [cue:was praised by] [source:the head of the council].");
    }

    @Test
    void followsWhoWasToldInTurn() {
        chains(
                "Two chairmen said that they had been told the same thing by their directors.",
                "Two chairmen said < their directors said");
        chains(
                "Dr. Anita Rowe said parents had told her that they had been advised by a pastor to wait.",
                "Dr. Anita Rowe said < parents said < a pastor said");
    }

    @Test
    void endsASourceBeforeSomeOfIt() {
        marks.check("[content:Five people died], [cue:according to] [source:two officials], [source:one of whom]"
                + " [cue:said] [content:the toll could rise].");
        marks.check("[content:Five people died], [cue:said] [source:three officials], [source:two of whom] [cue:said]"
                + " [content:the toll could rise].");
    }

    @Test
    void hearsTheOtherOfTwo() {
        marks.check("[source:The other] [cue:said] [content:it \"did not sound like one.\"]");
    }

    @Test
    void takesWhatIsNeverCitedOrSaidForSilence() {
        marks.check("[source:Channel 12, which did not cite a source], [cue:said] [content:the cabinet would meet].");
        marks.check(
                "[source:Israel's army, which rarely comments on single strikes], [cue:said] [content:it had no report].");
    }

    @Test
    void keepsNameAndOfficeOfWhoStandsBeforeAnAside() {
        marks.check("[source:Karen Ostrow, a lawyer for the group, who has seen the file], [cue:said] [content:it was"
                + " empty].");
        marks.check("[source:Mr. Trump], asked about the report at a rally in Scranton, Pa., [cue:said] [content:he"
                + " had not read it].");
        marks.check("[source:An editor who attended, and who asked not to be named], [cue:said] [content:he had read"
                + " from notes].");
    }

    @Test
    void citesWhatAPaperCallsItsSource() {
        chains(
                "The convoy left, Reuters said, citing what it described as informed sources.",
                "Reuters relayed < what it described as informed sources quoted");
    }

    @Test
    void chainsWhoeverIsReportedToHaveTold() {
        chains(
                "Karl Roth is reported to have told aides that the deal was dead.",
                "is reported unattributed < Karl Roth said");
        marks.check("[source:Karl Roth] [cue:said] at a closed briefing [content:that the deal was dead].");
    }

    @Test
    void takesAnIssuedStatementForOneTelling() {
        marks.check("[source:Karl Roth's office] [cue:issued a brief statement denying] [content:that he had said it],"
                + " but gave no details.");
    }

    @Test
    void leavesOutToWhichAgencyItWasConfirmed() {
        marks.check("[source:Two officials] [cue:confirmed] [content:the report] to Reuters.");
    }

    @Test
    void keepsWhoAsksForHisNameToBeWithheldSilent() {
        marks.check("[source:Karl Roth] [cue:said] [content:it was over], asking that only his first name be used.");
        marks.check("[source:Scientists who study primaries] [cue:say] [content:attacks rarely work].");
    }

    @Test
    void readsActsOfATellerBehindACommaAndOnSomeone() {
        marks.check("[source:Saudi Arabia] [cue:stressed] [content:that it was unlawful], [cue:renewing its call on]"
                + " the donors [content:to pay].");
        marks.check("[source:Saudi Arabia] [cue:expressed the Kingdom of Saudi Arabia's condemnation of] [content:the"
                + " storming of the mosque].");
    }
}
