package org.isnad.classifiers.en.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.isnad.classifiers.attribution.Marks;
import org.isnad.report.SourceKind;
import org.junit.jupiter.api.Test;

/** What whole reports word that single sentences of ours did not. */
class EnglishReportsTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void beginsAClauseWithTheBoundOfANumber() {
        marks.check("[source:A pilot] [cue:said] [content:at least eight men had climbed aboard].");
        marks.check("[source:A pilot] [cue:said] [content:about 40 people were missing].");
    }

    @Test
    void takesAMeasureWithAHyphenForOneWord() {
        marks.check("[source:The inquiry's 140-page report] [cue:says] [content:guards beat 23 prisoners].");
    }

    @Test
    void hearsFromWhomAPersonHasIt() {
        chains("The crew was safe, a pilot said, citing a colleague.", "a pilot relayed < a colleague quoted");
        chains("McCain said the crew was safe, citing the many who had waited.", "McCain said", "McCain quoted");
    }

    @Test
    void tellsNothingWhereDetailsAreWithheld() {
        marks.check(
                "[source:Mayor Ann Field] [cue:confirmed] [content:the report] but declined to give further details.");
    }

    @Test
    void takesABodyBeforeWhichOneTestifiesForNoContent() {
        marks.check("[source:A guard who testified to the inquiry] [cue:said] [content:that he had seen it].");
    }

    @Test
    void endsWhatIsDeniedWhereItIsJudged() {
        marks.check("[source:Mayor Ann Field] [cue:denied] [content:reports that it was in talks], "
                + "[cue:calling] them [content:baseless].");
    }

    @Test
    void readsADeedThatIsOrdered() {
        marks.check("[source:Mayor Ann Field] [cue:ordered] [content:the evacuation of three villages].");
    }

    @Test
    void skipsWhenAPaperWasWritten() {
        marks.check("[source:The memo, dated 30 January], [cue:says] [content:the number would be cut].");
        marks.check("[source:The report, published on Monday], [cue:concludes] [content:that he approved it].");
    }

    @Test
    void countsStrangersWhoBelongToABody() {
        assertEquals(
                OptionalInt.of(2),
                marks.source("Two geologists at Oxford University warned that the mountain was restless.")
                        .count());
    }

    @Test
    void tellsStateAgenciesFromNewsAgencies() {
        assertEquals(
                SourceKind.ORGANISATION,
                marks.source("The disaster agency said the road was closed.").kind());
        assertEquals(
                SourceKind.AGENCY,
                marks.source("The news agency said the road was closed.").kind());
    }

    @Test
    void readsACorpsAsABody() {
        for (String corps : new String[] {"The coast guard", "The civil defence", "The border guard"}) {
            assertEquals(
                    SourceKind.ORGANISATION,
                    marks.source(corps + " said the boat had sunk.").kind(),
                    corps);
        }
        assertEquals(
                SourceKind.PERSON,
                marks.source("A guard said the boat had sunk.").kind());
    }

    @Test
    void findsTheOneMeantAmongSeveralJoined() {
        chains(
                "Reuters, citing a memo and two officials, said the road was closed. The memo says it was mined.",
                "Reuters relayed < a memo and two officials quoted",
                "Reuters relayed < The memo said");
    }

    @Test
    void ascribesToFiguresAtTheEndToo() {
        marks.check("[content:At least 4,000 people have been killed], [cue:according to] [source:UN estimates].");
    }
}
