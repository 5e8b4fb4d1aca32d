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
        chains("A pilot from Oslo told Reuters that the runway was wet.", "Reuters relayed < A pilot from Oslo said");
        chains(
                "According to Reuters, two sources said that the mine was closed.",
                "Reuters relayed",
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
        chains("It was reported that the captain fled.", "It was reported unattributed");
    }

    @Test
    void typesSources() {
        Source three = marks.source("Three Turkish intelligence officials said that the plan was dropped.");
        assertEquals(OptionalInt.of(3), three.count());
        assertEquals(Optional.of("country:TR"), three.nationality());
        assertEquals(Optional.of(Sector.INTELLIGENCE), three.sector());
    }
}
