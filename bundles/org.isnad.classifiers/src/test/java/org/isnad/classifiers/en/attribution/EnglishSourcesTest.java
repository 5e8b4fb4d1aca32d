package org.isnad.classifiers.en.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.isnad.classifiers.claims.Analysed;
import org.isnad.report.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources of every build, before the verb and behind it. */
class EnglishSourcesTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at least four lawmakers from the ruling party",
                "more than a dozen former employees",
                "about 30 residents",
                "three officials briefed on the talks",
                "Marlin Shipping, which owns the vessel",
                "an aide to the prime minister who asked not to be named because the talks are private"
            })
    void readsWhoTells(String who) {
        String comma = who.indexOf(',') < 0 ? "" : ",";
        String first = Character.toUpperCase(who.charAt(0)) + who.substring(1);
        marks.check("[source:" + first + "]" + comma + " [cue:denied] [content:that the bridge was shut].");
        marks.check("[content:\"The bridge is shut,\"] [cue:said] [source:" + who + "].");
        marks.check("[content:The bridge was shut], [cue:according to] [source:" + who + "].");
        marks.check("[content:The report] [cue:was denied by] [source:" + who + "].");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Field",
                "at least four lawmakers",
                "a diplomat based in Tripoli",
                "Karl Osei, a spokesman for the port",
                "the regional governor, Ann Field"
            })
    void readsWhoseClaimItIs(String who) {
        String comma = who.indexOf(',') < 0 ? "" : ",";
        marks.check("[cue:The claim by] [source:" + who + "]" + comma
                + " [content:that the bridge was shut] caused anger.");
    }

    @Test
    void readsATitleWithoutItsSecondComma() {
        marks.check("[source:Ali Karimi, the head of the port authority] [cue:said] [content:the bridge was shut].");
        marks.check("On Monday, [source:the Guardian] [cue:said] [content:the bridge was shut].");
    }

    @Test
    void takesNoNameAndNoSuspicionForATelling() {
        marks.check("A teacher named Amal left the town.");
        marks.check("Two suspected smugglers were shot dead.");
    }

    @Test
    void goesOnWithWhoKeptSilent() {
        marks.check("[source:Ann Field] declined to comment but [cue:insisted] [content:that it was legal].");
        marks.check("[source:Ann Field] would not say who signed it but [cue:insisted] [content:that it was legal].");
    }

    @Test
    void endsWhatOneIsAccusedOfAndCalledUponFor() {
        marks.check("[source:Ann Field] [cue:accused] the firm, Brightway Freight, [content:of hiding results].");
        marks.check("[source:Ann Field] [cue:called on] both sides [content:to spare the hospital].");
        marks.check("Ann Field invited both sides to talks on Sunday.");
    }

    @Test
    void readsSaidWhereItIsAName() {
        List<String> tellers = Analysed.paragraph(
                        "en", "Said al-Bathari, who heads the governorate, told AFP that the road was shut.")
                .findings(Attribution.class)
                .stream()
                .map(told -> told.origin().name())
                .toList();
        assertEquals(List.of("Said al-Bathari"), tellers);
    }
}
