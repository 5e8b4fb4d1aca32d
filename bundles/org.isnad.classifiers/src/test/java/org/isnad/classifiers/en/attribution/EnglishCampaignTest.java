package org.isnad.classifiers.en.attribution;

import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class EnglishCampaignTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    @Test
    void goesOnBehindTheStopOfTitlesAndLetters() {
        marks.check("[source:Pope Leo], without naming Mr. Hall, [cue:suggested] [content:that walls are no answer].");
        marks.check("[source:Sen. Alma Reyes, D-Nev.], [cue:said] [content:the law will fail].");
        marks.check("[source:The C.I.A. director] [cue:told] Congress [content:that the group could strike again].");
    }

    @Test
    void tellsPapersReleasedFromWhatSomeoneReleases() {
        marks.check("[source:A poll released on Friday] [cue:shows] [content:that Hall leads].");
        marks.check("[source:The documents released Friday] [cue:show] [content:that Hall knew].");
        marks.check("[source:Court documents] [cue:show] [content:that Hall knew].");
        marks.check("[source:A Times/CBS poll conducted last week] [cue:found] [content:that Hall leads].");
    }

    @Test
    void endsWhatIsToldWhereOthersSpeak() {
        marks.check("[source:Hall] [cue:has said] [content:that she supports the plan], but "
                + "[source:immigration activists] [cue:remain skeptical of] [content:her promises].");
        marks.check(
                "[source:Judge Hall] [cue:ruled] [content:that the order was too broad], and [source:he] [cue:chided] "
                        + "[content:prosecutors].");
        marks.check("[source:Aides, [source:who] [cue:insist] [content:that the race is close]], [cue:acknowledged] "
                + "[content:that they saw no path].");
    }

    @Test
    void leavesOutWhatCameOfIt() {
        marks.check(
                "[source:Mr. Field] [cue:told] the crowd [content:that Hall “lies and lies,”] prompting chants of approval.");
        marks.check(
                "[source:Hall] [cue:said] [content:that he would veto the bill], setting up a clash with the court.");
    }

    @Test
    void readsWordsTheTellingParts() {
        marks.check("[content:Her husband, [source:Ann Hall] [cue:added], “can't stand either of them.”]");
        marks.check("[content:It was, [source:many Democrats] [cue:agreed], her strongest night].");
        marks.check("[content:Such talk, [cue:argues] [source:Lena Marsh, a scholar], “thrives on anger.”]");
    }

    @Test
    void readsWhatOneIsAskedAsNoOpinion() {
        marks.check("She was asked whether she regretted her vote.");
        marks.check("The senator, asked if he would endorse Hall, declined to answer.");
        marks.check("[cue:Asked by] [source:Dana Hirsch] [content:if he regretted it], [source:Hall] [cue:replied], "
                + "[content:“Never.”]");
    }

    @Test
    void leavesWhatHeSaysHeBelievesToHim() {
        marks.check("[source:Hall] [cue:said] [content:he believes the bill is dead].");
        marks.check("[content:“They think we're stupid,”] [cue:said] [source:Earl Knox, a retired miner].");
    }

    @Test
    void readsSubjectsWithAsides() {
        marks.check("[source:Mary Smith, 62, of Akron], [cue:said] [content:she was tired].");
        marks.check("[source:Mary Hall, who was once “a rebel,”] [cue:now says] [content:she will vote].");
        marks.check(
                "[source:The paper's board, hardly a friend of his], [cue:called on] Hall [content:to step aside].");
        marks.check("[source:Hall], appearing on ABC's “This Week,” [cue:insisted] [content:he would stay].");
    }

    @Test
    void readsNounsPartedFromTheirClause() {
        marks.check(
                "[source:Hall][cue:'s assertion], first made on the radio, [content:that crime had fallen] drew fire.");
        marks.check("[source:Hall][cue:'s pledge] [content:never to raise taxes] has alarmed unions.");
    }

    @Test
    void readsAdjectivesBehindOtherVerbsAndBeforeAColon() {
        marks.check("[source:A friend] [cue:came away convinced] [content:she would quit].");
        marks.check("[source:Senator Hall] [cue:was adamant:] [content:“There will be no vote.”]");
    }

    @Test
    void readsObjectsNextToPronouns() {
        marks.check("[source:Mayor Field] [cue:promised] them [content:an answer].");
        marks.check("[source:Mayor Field] [cue:promised] voters [content:a raise].");
        marks.check("[source:The Times] [cue:endorsed] [content:him] twice.");
        marks.check("[source:Hall] [cue:ripped] her [content:as “a fraud.”]");
        marks.check(
                "[source:The memo] [cue:instructs] them [content:to smile] and [cue:urges] them [content:to pivot].");
    }
}
