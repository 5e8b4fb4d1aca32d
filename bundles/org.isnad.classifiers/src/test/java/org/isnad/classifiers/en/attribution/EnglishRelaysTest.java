package org.isnad.classifiers.en.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.classifiers.attribution.Marks;
import org.isnad.report.Sector;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.junit.jupiter.api.Test;

class EnglishRelaysTest {
    private final Marks marks = new Marks(new EnglishAttributionClassifier(), "en");

    private void chains(String text, String... expected) {
        assertEquals(List.of(expected), marks.chains(text));
    }

    @Test
    void readsWhomAnAgencyCitesWhereverItSaysSo() {
        String chain = "Reuters relayed < two pilots quoted";
        chains("Reuters, citing two pilots, said the runway was wet.", chain);
        chains("Citing two pilots, Reuters said the runway was wet.", chain);
        chains("Reuters reported that the runway was wet, quoting two pilots.", chain);
        chains("Reuters, which cited two pilots, said the runway was wet.", chain);
        chains("Reuters said, on the basis of two pilots, that the runway was wet.", chain);
        chains("The runway was wet, Reuters reported, citing two pilots.", chain);
    }

    @Test
    void leavesThingsSaidToBeCitedAlone() {
        chains("McCain said the economy was weak, citing low growth.", "McCain said", "McCain quoted");
    }

    @Test
    void followsWhoToldTheOneCited() {
        chains(
                "Reuters reported, citing a pilot who was told by Mayor Ann Field, that the runway was wet.",
                "Reuters relayed < a pilot quoted < Ann Field quoted");
    }

    @Test
    void putsWhoCarriedTheWordsBeforeTheirTeller() {
        String chain = "Reuters relayed < a pilot said";
        chains("A pilot, quoted by Reuters, said the runway was wet.", "Reuters relayed < A pilot said");
        chains("The runway was wet, said a pilot quoted by Reuters.", chain);
        chains("“The runway was wet,” a pilot was quoted by Reuters as saying.", chain);
        chains("“The runway was wet,” Reuters quoted a pilot as saying.", chain);
        chains("A pilot was quoted as saying the runway was wet.", "A pilot said");
    }

    @Test
    void readsFromWhomItWasLearned() {
        chains(
                "Mayor Ann Field has learned from two pilots that the runway was wet.",
                "Ann Field relayed < two pilots said");
        chains("Mayor Ann Field was told by a pilot that the runway was wet.", "a pilot said");
    }

    @Test
    void nestsSpeechInsideSpeech() {
        chains(
                "Reuters reported that two pilots had warned the mayor against the flight.",
                "Reuters relayed < two pilots said");
        chains(
                "Reuters reported that, according to two pilots, the runway was wet.",
                "Reuters relayed < two pilots said");
        chains("Reuters said the runway was wet, according to two pilots.", "Reuters said < two pilots said");
    }

    @Test
    void goesOnThroughWhoeverRelayedAName() {
        chains(
                "Reuters quoted Mayor Ann Field as saying that the bridge was safe.\nField said the road was open.",
                "Reuters relayed < Ann Field said",
                "Reuters relayed < Ann Field said");
        chains(
                "Reuters reported, citing police, that the road was open. It said the bridge was safe.",
                "Reuters relayed < police quoted",
                "Reuters said");
    }

    @Test
    void hearsNothingWhereNothingIsTold() {
        marks.check("The mayor declined to comment on the report.");
        marks.check("The mayor could not confirm the report.");
        marks.check("The army neither confirmed nor denied the raid.");
        marks.check("[source:A pilot who asked not to be named] [cue:said] [content:the runway was wet].");
        marks.check("[source:A pilot, who spoke on condition of anonymity], [cue:said] [content:the runway was wet].");
    }

    @Test
    void readsTellersAtTheEndOfTheSentence() {
        marks.check("[content:The toll could rise], [cue:warned] [source:Peter Hall, a surgeon there].");
        marks.check("[content:Most voters trust the mayor], [source:a new poll] [cue:shows].");
        marks.check("[content:The deal is dead], [source:two pilots] [cue:told] the paper.");
    }

    @Test
    void readsWhatIsToldOfAnObject() {
        marks.check("The road was closed, [content:a claim] [source:pilots] [cue:dispute].");
        marks.check("Field signed a bill that [source:critics] [cue:say] [content:would close the road].");
        marks.check("[source:Satellite images taken by pilots] [cue:show] [content:a crater].");
        marks.check("What [source:Hall] [cue:called] [content:“a witch hunt”] has cost the mayor millions.");
        marks.check("[source:Hall] [cue:sees] the move [content:as an attempt to close the road].");
        marks.check("There is [cue:a belief among] [source:pilots] [content:that the road is wet].");
    }

    @Test
    void takesWordsInCapitalsForNames() {
        marks.check("[content:“The road is wet,”] [source:WHO spokesman Peter Hall] [cue:said].");
    }

    @Test
    void typesSourcesByTheirWords() {
        Source half = marks.source("Half a dozen Omani diplomats said the road was wet.");
        assertEquals(OptionalInt.of(6), half.count());
        assertEquals(Optional.of("country:OM"), half.nationality());
        assertEquals(Optional.of(Sector.DIPLOMATIC), half.sector());
        assertEquals(
                OptionalInt.of(14),
                marks.source("14 officials said the road was wet.").count());
        assertEquals(
                SourceKind.OUTLET,
                marks.source("The Harbour Times said the road was wet.").kind());
        assertEquals(false, marks.source("A colonel said the road was wet.").named());
        assertEquals(
                true,
                marks.source("The survivor Peter Hall said the road was wet.").named());
        assertEquals(
                OptionalInt.empty(),
                marks.source("Machinists said the road was wet.").count());
    }
}
