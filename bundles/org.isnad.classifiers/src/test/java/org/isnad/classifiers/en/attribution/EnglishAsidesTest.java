package org.isnad.classifiers.en.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class EnglishAsidesTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void readsOnWhereASubjectIsPartedFromItsVerb() {
        marks.check("[source:Ann Field, a surgeon in Lyon], [cue:said] [content:that the ward was full].");
        marks.check(
                "[source:Mayor Ann Field] [cue:said] [content:the bridge, which was built in 1920, would be closed].");
    }

    @Test
    void tellsAnAppositionBehindAnOutletFromIt() {
        chains(
                "According to Reuters, Ann Field, a surgeon in Lyon, said that the ward was full.",
                "Reuters relayed < Ann Field said");
    }

    @Test
    void readsWhyASourceHasNoNameWithIt() {
        marks.check(
                "[cue:According to] [source:one envoy, speaking on condition of anonymity], [content:the talks failed].");
        marks.check("[content:\"The talks failed,\"] [cue:said] [source:an aide who asked not to be named].");
    }

    @Test
    void leavesWhoWasToldOutOfWhatWasTold() {
        marks.check("[source:Minister Ann Field] [cue:told] parliament [content:the budget would grow].");
        marks.check("[source:Minister Ann Field] [cue:told] reporters [content:no talks were held].");
    }

    @Test
    void takesWordsInMarksThatSayHowForNothingSaid() {
        marks.check("The two sides agreed \"in principle\" on a border.");
    }

    @Test
    void readsWhoIsQuotedBehindAClauseWithoutMarks() {
        chains(
                "The bridge had been closed, Reuters quoted two engineers as saying.",
                "Reuters relayed < two engineers said");
    }

    @Test
    void countsNounsBehindANumberAsNoVerbs() {
        marks.check("[content:The road was closed], [source:two security sources and a local official] [cue:said].");
    }

    @Test
    void readsOneOfThoseNamedBefore() {
        List<String> chains = marks.chains(
                "Two engineers told Reuters the bridge was weak. One of the engineers said it would fall.");
        assertEquals(2, chains.size());
        assertEquals(
                1,
                marks.find("Two engineers said the bridge was weak. One of the engineers said it would fall.")
                        .getLast()
                        .origin()
                        .count()
                        .orElseThrow());
    }

    @Test
    void takesWhoWasNotAuthorisedToSpeakForASource() {
        marks.check(
                "[source:An official, who was not authorized to discuss the matter], [cue:said] [content:the ship had sunk].");
        marks.check("[source:A driver who did not want his name used] [cue:said] [content:the road was icy].");
    }

    @Test
    void beginsWhatWasToldBehindADateLine() {
        marks.check("PORTLAND, Maine — [content:Two men drowned], [source:police] [cue:said].");
    }

    @Test
    void readsWhomAReportCitesBehindWhatItTells() {
        chains(
                "The company will close its plant, according to a Bloomberg report that cited two managers.",
                "Bloomberg relayed < two managers quoted");
    }
}
