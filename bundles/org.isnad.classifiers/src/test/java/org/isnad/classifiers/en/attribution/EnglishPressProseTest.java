package org.isnad.classifiers.en.attribution;

import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class EnglishPressProseTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    @Test
    void tellsByWhatThingsGoFromWhoSaysSo() {
        marks.check("Volunteers sort the letters according to size before noon.");
        marks.check("[content:Turnout fell], [cue:according to] [source:county records].");
    }

    @Test
    void readsWhoFirstReportedItBetweenCommas() {
        marks.check("[content:The allegations], [cue:first reported by] [source:The Dayton Sun], were not proved.");
        marks.check("The village, attacked by rebels, lies in ruins.");
    }

    @Test
    void readsToWhomSomethingIsClear() {
        marks.check("It [cue:was clear to] [source:everyone in the room] [content:that the deal was dead].");
    }

    @Test
    void leavesWhatWasToldOutOfTheNextTeller() {
        marks.check("[source:Mayor Field] [cue:called] it [content:a lie] and [source:Democrats] [cue:denounced]"
                + " [content:the vote].");
    }

    @Test
    void readsWhatTellsBehindAsSomeoneObserved() {
        marks.check(
                "Of course, as [source:Karl Dunn] [cue:observed], [content:the loser was not in the room, it was the"
                        + " room itself]:");
    }

    @Test
    void keepsAnAsideBehindTheConjunction() {
        marks.check("[source:Doctor Marsh] [cue:noted] [content:that, under the old rules, no payment was allowed].");
        marks.check("[source:Marsh] [cue:conceded] [content:that \"mistakes were made,\"] but he left.");
    }

    @Test
    void hearsNobodyInAQuestionOrADemandOfTheReader() {
        marks.check("What do you call a man who lies?");
        marks.check("How will the voters regard the two parties then?");
        marks.check("Editor's Note: This is the first part.");
    }

    @Test
    void takesACrowdThatIsCitedForAFact() {
        marks.check(
                "[content:\"It is hard,\"] [source:Hall] [cue:said], [cue:citing] [content:the thousands of voters who"
                        + " had stayed home].");
        marks.check("[source:Mayor Field], [cue:citing] [content:cost overruns], [cue:said] [content:the bridge would"
                + " close].");
        marks.check(
                "The Herald reported, [cue:citing] [source:two unnamed officials], [content:that the talks failed].");
    }

    @Test
    void readsWhatAStatementCallsIt() {
        marks.check("Vance's office released [source:a statement] [cue:calling] the charges [content:\"a smear.\"]");
        marks.check("The paper ran [source:a headline] [cue:reading], [content:\"Mayor Bolts.\"]");
        marks.check("It was a talk on [source:Senator Dole] [cue:calling] the treaty [content:a sham].");
    }

    @Test
    void readsARejectedRequestAsTold() {
        marks.check("[source:Democrats] [cue:rejected] [content:Hall's request for a delay].");
        marks.check("Hall did not answer a request for comment.");
    }

    @Test
    void readsWhatOneLikesToSayAndGoesOnSaying() {
        marks.check("[source:Hall] [cue:liked to say] [content:that money talks].");
        marks.check("[content:\"We will win,\"] [source:Hall] [cue:went on].");
    }

    @Test
    void leavesSomethingToldBehindWhoeverItIsAccordingTo() {
        marks.check("[cue:According to] [source:Pell], [content:the crisis concerns the jails].");
    }

    @Test
    void readsTheoriesSetApartAndAllegationsByAnyone() {
        marks.check("[source:Pell][cue:'s theory], [content:that Lisk held the key], did not survive.");
        marks.check("[cue:Allegations by] [source:a former bookkeeper] [content:that funds were lost] were denied.");
        marks.check("Hall was asked twice about his vote.");
    }

    @Test
    void readsWhomOnePromisesAndWhatOneDoesNotBotherToAsk() {
        marks.check("[source:Hall] [cue:has promised] us [content:that the law will cost nothing].");
        marks.check("Hall never bothered to ask whether the story was true.");
    }

    @Test
    void readsWhatPollsShowAtTheEnd() {
        marks.check("[content:Most Americans oppose the plan], [source:polls] [cue:show].");
    }

    @Test
    void trustsAWordThatIsQuotedBehindIt() {
        marks.check("All they have is faith in [source:Pell][cue:'s word:] [content:\"The bridge is safe.\"]");
        marks.check("All they have is faith in [source:Pell][cue:'s word:]\n[content:\"The bridge is safe.\"]");
    }
}
