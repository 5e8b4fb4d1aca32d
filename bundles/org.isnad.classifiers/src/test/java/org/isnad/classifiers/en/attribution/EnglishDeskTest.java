package org.isnad.classifiers.en.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class EnglishDeskTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void endsContentBeforeTheAppositionBehindWhoTells() {
        marks.check("[content:Two ferries collided in fog off the island], [source:three port officials] [cue:said],"
                + " an accident that would reopen a debate about safety.");
        marks.check("[content:The bank left its rate alone], as [source:analysts] [cue:had predicted], and went home.");
    }

    @Test
    void takesWhatIsSaidOfASourceWithIt() {
        marks.check("[content:\"We had no warning,\"] [cue:said]"
                + " [source:Rosa Lindt, 71, who clung to a drainpipe with her neighbour].");
        marks.check("[content:The dam may have cracked in spring], [cue:according to]"
                + " [source:a report published Friday that other engineers greeted with scorn].");
        chains("Greek officials, according to Reuters, denied the story.", "Reuters relayed < Greek officials denied");
    }

    @Test
    void findsWhoIsAgentOfAPassive() {
        marks.check("[content:The arrest] [cue:was confirmed] to Reuters by [source:two lawyers].");
        chains("She remembers being told by a doctor that the test was clean.", "She said < a doctor said ?");
    }

    @Test
    void findsWhoTellsBesideWith() {
        marks.check("The town revised its toll, with [source:its mayor] [cue:telling] local radio"
                + " [content:that 12 bodies had been found].");
    }

    @Test
    void chainsSourcesBroughtInBeforeOrBetween() {
        chains(
                "Citing satellite pictures, the Guardian wrote last week that tracks had been laid.",
                "Guardian relayed < satellite pictures quoted");
        chains(
                "The Guardian reported last month, on the strength of an internal memo, that the mine would close.",
                "Guardian relayed < an internal memo quoted");
        chains(
                "In remarks carried by Reuters on Wednesday, Mayor Ann Field denied the story, saying the bridge was safe.",
                "Reuters relayed < Ann Field denied",
                "Reuters relayed < Ann Field said");
    }

    @Test
    void takesForNothingToldWhatIsOnlyCompared() {
        marks.check("Another driver, who did not wish to be named, painted a different picture.");
        marks.check("The agency said it could not comment on specific cases.");
        marks.check("Unless Vienna explains who did, the theory will be hard to kill.");
        marks.check("Not everyone is persuaded that a state was involved.");
        marks.check("The firm reported quarterly results on Thursday.");
    }

    @Test
    void knowsPhrasalVerbsInThePerfectTense() {
        marks.check("[source:Mayor Ann Field] [cue:has since played down] [content:the reports].");
    }

    @Test
    void letsContentGoOnOverWhenItIsToHappen() {
        marks.check("[source:Forecasters] [cue:expect] [content:Nadia to weaken into a storm before making landfall"
                + " in Belize, possibly as early as Friday].");
        marks.check("[source:Mayor Ann Field] [cue:denied] [content:it] at the time.");
    }

    @Test
    void takesWhoseDaughtersAreMissingForPartOfTheSource() {
        marks.check("[content:The attackers drove the children into a forest], [cue:according to]"
                + " [source:Musa Garba, a farmer whose two daughters are among the missing].");
        marks.check("[content:Tom Selby and Erin Vaughan, both in their twenties, had dug a snow cave], [cue:said]"
                + " [source:Doug Petrie, who leads the rescue team].");
    }

    @Test
    void remembersWhoCondemnedItNotWhoCalledItSo() {
        chains(
                "Mayor Ann Field condemned what he called a violation and said the bridge was safe.",
                "Ann Field said",
                "Ann Field said");
    }

    @Test
    void findsWhoCalledItSoBehindAPassive() {
        marks.check("The plan [cue:has been called] [content:\"cultural vandalism\"] by"
                + " [source:the novelist Ian Strand, who grew up in the town].");
        marks.check("[source:A spokeswoman] [cue:dismissed] that [content:as \"gossip\"].");
    }

    @Test
    void findsWhatTheCourtWasTold() {
        marks.check(
                "[content:Karen Doyle had persuaded five people to give her their cards], the court [cue:was told].");
    }

    @Test
    void goesOnOverWhatIsExpectedAndEndsBeforeWhatIsCautioned() {
        marks.check("[source:The centre] [cue:said] [content:Odile was packing winds and was expected to turn north].");
        marks.check("[source:Mayor Ann Field] [cue:said] [content:the data strengthened the case for a cut]"
                + " but [cue:cautioned against] [content:reading too much into one month].");
        marks.check("[source:Families of the recruits] [cue:had complained for months about] [content:the food].");
    }
}
