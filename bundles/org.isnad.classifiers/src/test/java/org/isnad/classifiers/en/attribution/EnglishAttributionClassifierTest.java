package org.isnad.classifiers.en.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.classifiers.attribution.Marks;
import org.isnad.report.Sector;
import org.isnad.report.Source;
import org.junit.jupiter.api.Test;

class EnglishAttributionClassifierTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void readsSubjectVerbAndClause() {
        marks.check("[source:Mayor Ann Field] [cue:said] on Monday [content:that the bridge was safe].");
        marks.check("[source:Residents] [cue:say] [content:the water is brown].");
        marks.check("[source:The harbour police] [cue:has repeatedly denied] [content:that ships were searched].");
    }

    @Test
    void readsWhatStandsBeforeItsTeller() {
        marks.check("[content:“The road is closed,”] [cue:said] [source:Peter Hall].");
        marks.check("[content:The ferry sank at dawn], [source:officials] [cue:said].");
        marks.check("[content:Prices fell by half], [cue:according to] [source:a central bank report].");
        marks.check("As [source:the Washington Post] [cue:observed], [content:the hall was empty].");
    }

    @Test
    void takesAuxiliariesPrepositionsAndColonsIntoTheCue() {
        marks.check("[source:Mayor Field] [cue:has also called for] [content:a new bridge].");
        marks.check("[source:Mayor Field] [cue:tweeted:] [content:“Enough is enough.”]");
        marks.check("[source:Mayor Field] [cue:talked about] [content:roads and schools].");
        marks.check("[source:Peter Hall] [cue:is worried about] [content:the cost of rent].");
    }

    @Test
    void readsInfinitivesAndObjects() {
        marks.check("[source:Peter Hall] [cue:wants] [content:to close the harbour].");
        marks.check("[source:Peter Hall] [cue:urged] voters [content:to stay at home].");
        marks.check("[source:Peter Hall] [cue:accused] the company [content:of hiding its losses].");
        marks.check("[source:Peter Hall] [cue:expects] [content:the price to fall].");
    }

    @Test
    void readsNounsWithTheirOwners() {
        marks.check("[source:Hall][cue:’s claim] [content:that the dam was safe] has been debunked.");
        marks.check(
                "[source:Hall] [cue:spoke about] [content:taxes]. [source:His] [cue:critique of] [content:the budget] was long.");
    }

    @Test
    void readsLongSubjects() {
        marks.check("[source:Peter Hall, a retired pilot], [cue:said] [content:the runway was wet].");
        marks.check("[source:People who lost their homes] [cue:say] [content:help came late].");
        marks.check(
                "In an interview on Monday, [source:Rep. Ann Field (R-Ohio)] [cue:said] [content:she would resign].");
        marks.check("[source:Field], for her part, [cue:dismissed] the report [content:as gossip].");
    }

    @Test
    void joinsHalvesOfAQuotation() {
        marks.check("[content:“We lost,” [source:Hall] [cue:said]. “We will be back.”]");
        marks.check("[content:The tower, [source:Hall] [cue:said], was leaning].");
    }

    @Test
    void goesOnIntoTheNextParagraph() {
        marks.check("[source:Hall] [cue:wrote:]\n[content:“The sea is rising.\n“Nobody listens.”]");
    }

    @Test
    void leavesWhatSpeakersSayOfThemselvesAlone() {
        marks.check("[content:“I think we won and I hope so,”] [source:Hall] [cue:said].");
    }

    @Test
    void sharesSubjectsAmongVerbs() {
        marks.check("[source:Hall] [cue:rejected] [content:the plan] and [cue:called for] [content:a vote].");
    }

    @Test
    void readsPassivesFromTheirAgent() {
        marks.check("[content:The merger] [cue:was criticized by] [source:unions].");
    }

    @Test
    void showsVerbsItDoesNotKnow() {
        chains("Hall bewildered that the road was closed.", "Hall unrecognised");
    }

    @Test
    void leavesNounsAndOrdinaryClausesAlone() {
        marks.check("The United States began flights in May.");
        marks.check("The show was sold out and the question was open.");
        marks.check("He walked home because the last train had left.");
        marks.check("There is no doubt about the result.");
    }

    @Test
    void writesChainsOut() {
        chains(
                "Reuters quoted two officials familiar with the talks as saying that a deal was near.",
                "Reuters relayed < two officials familiar with the talks said");
        chains("A pilot from Oslo told Reuters that the runway was wet.", "A pilot from Oslo said");
        chains(
                "Reuters reported on Monday, citing two officials, that talks had collapsed.",
                "Reuters relayed < two officials quoted");
        chains(
                "According to Reuters, two sources said that the mine was closed.",
                "Reuters relayed < two sources said");
        chains("OSLO (AP) — Mayor Ann Field said that the bridge was safe.", "AP relayed < Ann Field said");
    }

    @Test
    void findsWhomPronounsAndNounsMean() {
        chains(
                "Reuters quoted two officials as saying that a deal was near.\nThe officials said that talks go on.\nThey added that nothing was signed.",
                "Reuters relayed < two officials said",
                "Reuters relayed < two officials said",
                "Reuters relayed < two officials said");
        chains("The sources said that talks go on.", "The sources said ?");
    }

    @Test
    void knowsWhatNobodyIsNamedFor() {
        chains("It was reported that the captain fled.", "was reported unattributed");
        chains("It emerged that the captain fled.", "emerged unattributed");
        chains("The captain is said to have fled.", "is said unattributed");
    }

    @Test
    void typesSources() {
        Source three = marks.source("Three Turkish intelligence officials said that the plan was dropped.");
        assertEquals(OptionalInt.of(3), three.count());
        assertEquals(Optional.of("country:TR"), three.nationality());
        assertEquals(Optional.of(Sector.INTELLIGENCE), three.sector());
    }
}
