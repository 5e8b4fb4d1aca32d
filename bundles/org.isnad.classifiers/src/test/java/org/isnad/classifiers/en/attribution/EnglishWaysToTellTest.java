package org.isnad.classifiers.en.attribution;

import org.isnad.classifiers.attribution.Marks;
import org.junit.jupiter.api.Test;

class EnglishWaysToTellTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    @Test
    void readsWhoseAccountAPhraseNames() {
        marks.check("By [source:Hall]’s own [cue:account], [content:the ship was late].");
        marks.check("In [source:Peter Hall]’s [cue:reading], [content:the flights were a rehearsal].");
        marks.check("If [source:Peter Hall] [cue:is to be believed], [content:the engine failed].");
        marks.check("To hear [source:Mayor Field] [cue:tell] it, [content:the bridge was old].");
    }

    @Test
    void readsColonsOfHeadlines() {
        marks.check("[source:Sources][cue::] [content:Keeper seeking trade out of Oslo]");
        marks.check("[content:Talks near collapse][cue::] [source:Treasury chief]");
        marks.check("[content:PM ‘must go’], [cue:say] [source:rebel lawmakers]");
        marks.check("Exclusive: the harbour was closed.");
    }

    @Test
    void beginsWhatIsSaidOfSomeoneAtTheInfinitive() {
        marks.check("The captain [cue:is thought] [content:to have fled].");
        marks.check("The mayor [cue:is said by] [source:two of her deputies] [content:to favor a curfew].");
        marks.check("He [cue:was described by] [source:a colleague] [content:as “a bully”].");
        marks.check("The reporters [cue:had been told] [content:to wait at the gate].");
    }

    @Test
    void readsWhomSomeoneHeard() {
        marks.check("Anna Lund recalls [source:a guard] [cue:muttering] [content:that the gate was open].");
        marks.check("Two memos record [source:Peter Hall] [cue:as objecting] [content:to the dam].");
        marks.check("“Not now,” [source:Peter Hall] was overheard [cue:assuring] a colleague."
                .replace("“Not now,”", "[content:“Not now,”]"));
    }

    @Test
    void readsNounsThatTell() {
        marks.check("[cue:The word] in Oslo is [content:that the Danes will fold].");
        marks.check("[source:Hall][cue:’s line], repeated daily, is [content:that the ferry was safe].");
        marks.check("There were [cue:cries] of [content:“Shame!”] from [source:the opposition benches].");
        marks.check("There were [cue:rumours] [content:that the king had died].");
    }

    @Test
    void readsWhatIsToldInCourtAndThroughOthers() {
        marks.check("The jury [cue:heard] [content:that the gun was loaded].");
        marks.check("[source:Archbishop Hall] [cue:said] through an aide [content:that he would resign].");
        marks.check("It was [source:Peter Hall] who [cue:floated] [content:the idea of a toll].");
    }

    @Test
    void readsContentsTwoVerbsShare() {
        marks.check(
                "[source:Unions] [cue:have argued], and [source:Peter Hall] [cue:now acknowledges], [content:that the"
                        + " law is void].");
    }

    @Test
    void leavesWhatOnlyLooksSo() {
        marks.check("The shop has posted record earnings.");
        marks.check("For nine years the fair drew crowds.");
        marks.check("The pilot was not authorized to discuss it.");
    }
}
