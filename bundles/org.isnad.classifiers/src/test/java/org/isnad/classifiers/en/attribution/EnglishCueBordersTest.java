package org.isnad.classifiers.en.attribution;

import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

/** Where an English cue begins and ends, by kinds of words; the rules stand in the README of the corpus. */
class EnglishCueBordersTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    @Test
    void takesTheAdverbBeforeTheVerbAlong() {
        marks.check("[source:Hall] [cue:strenuously denied] [content:the report].");
        marks.check("[source:Mayor Field] [cue:has twice endorsed] [content:the plan].");
        marks.check("[source:Aides] [cue:privately concede] [content:the speech fell flat].");
    }

    @Test
    void leavesTheLinkOfTwoVerbsOutside() {
        marks.check("[source:Hall] shook his head and then [cue:said] [content:it was over].");
    }

    @Test
    void takesTheAdverbBehindTheVerbOnlyBeforeItsPreposition() {
        marks.check("[source:Mayor Field] [cue:pushed back hard against] [content:the idea that the law is void].");
        marks.check("[source:Doctor Marsh] [cue:argues], persuasively, [content:that the party lost its way].");
    }

    @Test
    void takesAVerbAndTheTellingNounItDoesAsOne() {
        marks.check("[source:Governor Ames] [cue:renewed her call for] [content:a special session].");
        marks.check("[source:Mayor Field] [cue:issued a blistering denunciation of] [content:the vote].");
        marks.check("[source:Democrats] [cue:leveled the same accusations against] [content:the firm].");
        marks.check("[source:Hall] [cue:has been ratcheting up his criticism of] [content:the bank].");
        marks.check("[source:Hall] [cue:also voiced deep misgivings about] [content:the deal].");
        marks.check("Hall made no mention of his own vote.");
        marks.check("Hall has made no claim that the vote was lost.");
    }

    @Test
    void takesTheGenitiveOfTheOwnerIntoTheCue() {
        marks.check("[source:Hall][cue:'s promise] [content:that taxes would fall] was forgotten.");
        marks.check("[source:Democrats]' [cue:low opinion of] [content:the council] is known.");
    }

    @Test
    void takesTheArticleOfANounThatNobodyOwns() {
        marks.check("There is [cue:a growing sense among] [source:Democrats] [content:that the race is lost].");
        marks.check("[cue:A third view], common among aides, is [content:that the mayor never ran].");
    }

    @Test
    void takesWhatLeadsUpToTheVerbOverParticlesAndNouns() {
        marks.check("[source:Ann Reed] [cue:will call in live from Paris to discuss] [content:the talks].");
        marks.check("[source:Reed] [cue:made a point of thanking] [content:the nurses].");
        marks.check("[content:\"Read the bill,\"] [source:Hall] [cue:kept saying].");
    }
}
