package org.isnad.classifiers.en.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

/** Sentences as desks print them. */
class EnglishNewsroomTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    @Test
    void leavesWhomItSpeaksOfOutside() {
        marks.check("[source:Hall] [cue:accused] both sides on Sunday [content:of war crimes].");
        marks.check("[source:Hall] [cue:accused] members of the council [content:of hiding its losses].");
        marks.check("[source:Hall] [cue:called on] the president [content:to resign].");
        marks.check("[source:Hall] [cue:has appealed to] drivers [content:to stay at home].");
        marks.check("[source:Hall] [cue:called] the threat [content:a stunt].");
        marks.check("[source:Hall] [cue:called] the charges [content:baseless].");
        marks.check("[source:Hall] [cue:blasted] the record on Thursday [content:as \"a love letter\"].");
    }

    @Test
    void tellsDeedsFromTellings() {
        marks.check("The council voted against the motion and agreed to meet the strikers.");
        marks.check("[source:Two officials] [cue:said] [content:that the bank had rejected the offer].");
        marks.check("Anyone with information can call 101, quoting reference 24.");
    }

    @Test
    void findsWhoSpeaksBehindAQuotation() {
        marks.check("[content:\"We lost our shape,\"] [source:coach Ivan Petrov] [cue:said].");
        marks.check("[content:\"It is a blow,\"] [source:Aldred] [cue:said].");
        marks.check(
                "[content:\"They have found nothing,\"] [cue:said] [source:Rep. Ann Field of Maryland, the committee's ranking member].");
    }

    @Test
    void keepsWhenSomethingWasInItsSource() {
        marks.check("[content:The lead has narrowed], [cue:according to] [source:a poll released Wednesday].");
        marks.check(
                "[source:The chairman of the committee, Rep. Len Corwin, R-Ga.], [cue:said] [content:he would resign].");
        marks.check("[source:Hall], asked about it on his plane, [cue:said] [content:the poll was false].");
    }

    @Test
    void endsWordsBeforeWhoGoesOnTelling() {
        marks.check(
                "[source:Hall] [cue:told] reporters [content:that inspectors had been refused access], and [cue:called on]"
                        + " Tehran [content:to cooperate].");
        marks.check("[source:Medics] [cue:confirmed] [content:the deaths of five people, among them two children].");
        marks.check("[content:Exports remained stable], [source:Vice Minister Liu Zhenhua] [cue:said] here Tuesday.");
    }

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void chainsWhatStandsInMidSentence() {
        chains(
                "Pakistan's Dawn newspaper said that, according to police, the gunmen had fled.",
                "Dawn said < police said");
        chains("\"It is over,\" he told friends, according to his brother.", "his brother said < he said ?");
        chains(
                "Two officials stressed the need to ease tensions, the official Qatar News Agency reported.",
                "Qatar News Agency relayed < Two officials said");
        chains(
                "The Daily Sentinel, quoting a police report, said the driver had been drinking.",
                "Daily Sentinel relayed < a police report quoted");
        chains(
                "The talks are over, Tasnim quoted the ministry spokesman as saying on Monday.",
                "Tasnim relayed < the ministry spokesman said");
    }
}
