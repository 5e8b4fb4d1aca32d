package org.isnad.classifiers.en.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class EnglishHandedOnTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    private void chains(String text, String... expected) {
        // "?": whom a word for someone named before means is left open
        List<String> found = marks.chains(text).stream()
                .map(chain -> chain.replace(" ?", ""))
                .toList();
        assertEquals(List.of(expected), found);
    }

    @Test
    void findsWhoCarriedAStatementBehindTheVerb() {
        chains(
                "The strait will stay open, the navy chief said in an interview published by the Fars news agency.",
                "Fars relayed < the navy chief said");
        marks.check(
                "[source:Mayor Field] [cue:denied] [content:the report] in comments carried by the state news agency SANA.");
        chains(
                "Villagers recalled, in statements quoted by the culture ministry, that the panel was stolen.",
                "the culture ministry relayed < Villagers said");
    }

    @Test
    void readsWhoWasQuotedAsSayingWhatStandsBefore() {
        chains(
                "The rebels have left the city, the governor was quoted as saying by state television on Sunday.",
                "state television relayed < the governor said");
        chains(
                "The dam is safe, the water minister was quoted by SANA as telling lawmakers.",
                "SANA relayed < the water minister said");
        chains(
                "The bridge is safe, the engineer is quoted in the audit as having told the mayor.",
                "the audit relayed < the engineer said");
    }

    @Test
    void readsWhatSomeoneIsReportedToHaveTold() {
        chains(
                "The banker is reported by the Sunday Times to have warned colleagues that a run was coming.",
                "the Sunday Times said < The banker said");
        chains(
                "The mayor is said by two aides to have told the council that it was over.",
                "two aides said < The mayor said");
    }

    @Test
    void readsWhoseWordsSomeoneReceivedOrPassesOn() {
        chains(
                "Aid workers said they had received reports from villagers that food was running out.",
                "Aid workers said < villagers said");
        chains("The station aired a plea from the family for information.", "The station said < the family said");
        chains("The lawyer read out a statement by the victim that he lied.", "The lawyer said < the victim said");
    }

    @Test
    void readsFromWhomSomeoneHasIt() {
        chains(
                "The magazine has it from two directors that the chairman will resign.",
                "The magazine relayed < two directors said");
        chains(
                "The air force reported hearing from officials that a plant was hit.",
                "The air force relayed < officials said");
        chains(
                "Yonhap attributed to an official the view that the plan was dead.",
                "Yonhap relayed < an official said");
    }

    @Test
    void leavesOutWhomOthersToldUnlessHeIsSpokenFor() {
        chains(
                "The agency said border guards had been told by the ministry that it was over.",
                "The agency said < the ministry said");
        chains(
                "The lawyer said his client was told by the police that it was over.",
                "The lawyer said < his client relayed < the police said");
    }

    @Test
    void looksPastWhomOneTold() {
        marks.check("[source:Her husband] [cue:had complained] to her [content:of chest pains].");
        marks.check("[source:Both sides] [cue:had conveyed] to the envoy [content:their consent to a truce].");
        marks.check("[source:Rome] [cue:had conveyed] through Bern [content:its regret].");
    }
}
