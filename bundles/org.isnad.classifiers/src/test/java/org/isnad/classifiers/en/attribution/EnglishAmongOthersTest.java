package org.isnad.classifiers.en.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class EnglishAmongOthersTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    private void chains(String text, String... expected) {
        // "?": whom a word for someone named before means is left open
        List<String> found = marks.chains(text).stream()
                .map(chain -> chain.replace(" ?", ""))
                .toList();
        assertEquals(List.of(expected), found);
    }

    @Test
    void tellsAnInsertedTellingFromARowOfAdjectives() {
        chains(
                "The minister, two officials said, had warned that the dam was unsafe.",
                "two officials said < The minister said");
        chains("The pilots, their union told reporters, had demanded a raise.", "their union said < The pilots said");
        chains(
                "The minister, recalled the mayor, an ally, swore that it was over.",
                "the mayor said < The minister said");
    }

    @Test
    void bringsAllOfOneSubjectByItsCarrier() {
        chains(
                "The ministry condemned the raid and called for an inquiry, the state news agency SANA reported.",
                "SANA relayed < The ministry said",
                "SANA relayed < The ministry said");
    }

    @Test
    void joinsTellingsBehindWhenAndWhere() {
        chains(
                "The envoy said that in private the governor admits that it is over.",
                "The envoy said < the governor revealed");
        chains(
                "The Observer says it has seen a letter in which the king urges his son to leave.",
                "The Observer said < the king said");
    }

    @Test
    void holdsOwnWordsForSpeechAndGoodsForDeeds() {
        chains("The envoy said Moscow had conveyed its regret.", "The envoy said < Moscow said");
        chains("The general said his men had conveyed the wounded to a hospital.", "The general said");
    }

    @Test
    void readsWhatPapersOfManyWordsShow() {
        chains(
                "Transcripts released by the court record Mr. Reyes as telling a clerk that it was over.",
                "Transcripts released by the court relayed < Mr. Reyes said");
        chains(
                "Minutes of the Sept. 14 meeting show that Ann Field warned the board against it.",
                "Minutes of the Sept. 14 meeting revealed < Ann Field said");
    }

    @Test
    void namesWhoSpeaksForSomeone() {
        chains(
                "The rebels said through a spokesman, Karim Haddad, that they had left.",
                "Karim Haddad relayed < The rebels said");
        marks.check("[source:Ministry spokesman Rear Adm. Ann Field] [cue:said] [content:it was over].");
    }

    @Test
    void leavesWordsInTheMarksOfWhoSaysSo() {
        marks.check("[source:Ann Field] [cue:said] [content:Cairo “welcomed the plan”].");
    }
}
