package org.isnad.classifiers.tr.attribution;

import java.util.Optional;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;

/** Reads what is told without a verb of telling: by nouns, pronouns and what stands before a noun. */
record Verbless(
        Sentence s,
        ClauseLexicon lexicon,
        Cues cues,
        AccordingReading according,
        ThoseWords thoseWords,
        Announced announced,
        RelativeReading relatives,
        OwnedWords ownedWords,
        InPrint inPrint) {

    /** What is told by the word there, whatever verb it may be besides. */
    Optional<Told> at(int i) {
        boolean held = lexicon.holds(s, i, "held-by");
        if (held || (lexicon.holds(s, i, "worded-by") && !s.is(i - 1, Kind.CLOSE))) {
            Optional<Told> owned = according.owned(i);
            if (owned.isPresent() || held) {
                return owned;
            }
        }
        Optional<Told> those = thoseWords.at(i);
        if (those.isPresent()) {
            return those;
        }
        if (lexicon.holds(s, i, "thus") && s.is(i + 1, Kind.COLON)) {
            return announced.thus(i);
        }
        if (cues.saying(s, i)) {
            Optional<Told> expected = announced.held(i).or(() -> ownedWords.were(i));
            if (expected.isPresent()) {
                return expected;
            }
        }
        if (lexicon.holds(s, i, "belongs")) {
            return announced.belongs(i);
        }
        return relatives.at(i);
    }

    /** What a paper or a letter holds: «mektubu okudu: …», «tutanağa şöyle yansıdı: …». */
    Optional<Told> framed(int i) {
        return ownedWords.framed(i).or(() -> inPrint.at(i)).or(() -> shown(i));
    }

    /** Whose words a noun there names, if no other tells of them. */
    Optional<Told> named(int i) {
        boolean told = cues.told(s, i).or(() -> cues.heard(s, i)).isPresent();
        return told ? Optional.empty() : ownedWords.named(i);
    }

    // whose letter somebody reads out, if his verb tells of nobody else's words
    private Optional<Told> shown(int i) {
        boolean own = cues.at(s, i).isPresent() && !cues.speech(s, i - 1) && !Endings.accusative(s.word(i - 1));
        return own ? Optional.empty() : ownedWords.shown(i);
    }
}
