package org.isnad.classifiers.en.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class EnglishInsertionsTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void readsHearsayBetweenCommas() {
        marks.check("[content:The ferry, it [cue:is said], belongs to the mayor].");
        marks.check("[content:A convoy, it [cue:was reported], left the port at noon].");
    }

    @Test
    void leavesWhoPassesItOnOutOfTheSubject() {
        chains(
                "Officials, Reuters reported, hinted that the bridge might close.",
                "Reuters relayed < Officials hinted");
    }

    @Test
    void endsWhatIsToldBeforeARatingOfItAndBeforeWhatIsWithheld() {
        marks.check("[source:Mayor Ann Field] [cue:denied] [content:that the bridge was sold],"
                + " [cue:calling] the report [content:\"pure fiction\"].");
        marks.check(
                "[source:Mayor Ann Field] [cue:claimed] [content:that the bridge was sold], without naming a buyer.");
        marks.check(
                "[source:Mayor Ann Field] [cue:denied] [content:the report], [cue:saying] [content:she had no plans]"
                        + " and [cue:accusing] the press [content:of lies].");
        marks.check("[source:Mayor Ann Field] [cue:says] [content:the bridge is safe],"
                + " though Mayor Ann Field [cue:acknowledged] [content:that it is old].");
    }

    @Test
    void findsWhatIsToldBehindTheTimeOfTelling() {
        marks.check("[source:Mayor Ann Field] [cue:told] reporters late on Monday [content:that the bridge was safe].");
        marks.check("[source:Mayor Ann Field] [cue:said] overnight [content:that the bridge was safe].");
        marks.check("[content:A higher price] [cue:was first reported] on Sunday by [source:the Guardian].");
    }

    @Test
    void readsOverWordsOfTimeAndMannerBehindTheVerb() {
        for (String words : List.of(
                "on condition of anonymity",
                "a day after the raid",
                "two days later",
                "without giving details",
                "ahead of the vote",
                "for the first time",
                "last week",
                "earlier this month",
                "when asked about it")) {
            marks.check(
                    "[source:Mayor Ann Field] [cue:told] Reuters " + words + " [content:that the bridge was safe].");
            marks.check("[content:The bridge was safe], [source:Mayor Ann Field] [cue:told] Reuters " + words + ".");
        }
        marks.check("[source:A guard] [cue:told] AFP, speaking on condition of anonymity,"
                + " [content:that the bridge was safe].");
        marks.check("The two men spoke to AFP on condition of anonymity.");
    }

    @Test
    void readsAClauseWithoutConjunctionBehindThem() {
        for (String words : List.of(
                "after the meeting",
                "in a statement",
                "at a news conference in Cairo",
                "in a letter to the Security Council",
                "without elaborating",
                "while visiting the site",
                "as he arrived in Doha",
                "hours after the raid",
                "the same day")) {
            marks.check("[source:Mayor Ann Field] [cue:acknowledged] " + words + " [content:the bridge was shut].");
            marks.check("[source:Mayor Ann Field] [cue:said] " + words + " [content:that the bridge was shut].");
        }
    }

    @Test
    void readsAsSomeoneSaidThen() {
        marks.check("As [source:police] [cue:confirmed] on Monday, [content:three people were hurt].");
        marks.check("[cue:As reported by] [source:Reuters] on Tuesday, [content:the bridge is safe].");
        marks.check("As the army left the town on Monday, three people were hurt.");
        marks.check(
                "[source:Mayor Ann Field] [cue:said] [content:the city would cut 1,200 jobs, as part of a plan announced"
                        + " last year].");
    }

    @Test
    void takesWhatIsSaidOfASourceBetweenCommasForPartOfIt() {
        marks.check(
                "[source:Two officials, both of whom asked not to be identified], [cue:confirmed] [content:the sale].");
        marks.check(
                "[source:One of the pilots, identified only as Ann], [cue:told] Reuters [content:that the runway was wet].");
        marks.check("[content:The runway was wet], [cue:according to] [source:a report of the council dated March 3].");
    }

    @Test
    void makesOneChainOfAPaperAndTheOneItHasItFrom() {
        chains(
                "Reuters reported that two pilots had confirmed the accident.",
                "Reuters relayed < two pilots confirmed");
        chains(
                "Mayor Ann Field said that two pilots had confirmed the accident.",
                "Ann Field said < two pilots confirmed");
    }

    @Test
    void takesDeedsAndSumsInsideOtherWordsForNothingTold() {
        chains("Mayor Ann Field said banks had pledged 60 percent of the costs.", "Ann Field said");
        chains("Mayor Ann Field said the minister had shared the figure with them.", "Ann Field said");
        chains("Mayor Ann Field said she could neither confirm nor deny that the bridge was sold.");
        chains("The trial is expected to last several months.");
    }

    @Test
    void meansTheDocumentOfTheSameNameNotThePaperThatCitedIt() {
        chains(
                "The Guardian wrote, citing a police memo, that a clerk was paid.\nAccording to the memo, he got a car.",
                "Guardian relayed < a police memo quoted",
                "Guardian relayed < a police memo said");
    }
}
