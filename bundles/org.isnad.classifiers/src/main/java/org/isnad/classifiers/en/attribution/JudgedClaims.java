package org.isnad.classifiers.en.attribution;

import java.util.List;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.en.attribution.EnglishLexicon.Cue;

/** Finds what somebody else says of what was told: ", a claim immediately denied by the rebels", ", a theory Ann Field called far-fetched". */
final class JudgedClaims {
    private final Sentence s;
    private final EnglishSyntax syntax;
    private final EnglishLexicon lexicon;
    private final Interruption interruption;

    JudgedClaims(Sentence s, EnglishSyntax syntax, EnglishLexicon lexicon) {
        this.s = s;
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.interruption = syntax.interruption;
    }

    /** Whether such an apposition begins behind the comma, or behind the mark after it. */
    boolean judged(int comma) {
        boolean mark = s.is(comma, Kind.COMMA) || (s.is(comma, Kind.CLOSE) && s.is(comma - 1, Kind.COMMA));
        boolean noun = mark && syntax.is(comma + 1, "article") && syntax.is(comma + 2, "told-noun");
        int i = comma + 3;
        while (noun && syntax.adverb(i)) {
            i++;
        }
        return noun && ((syntax.participle(i) && s.is(i + 1, "by")) || called(i));
    }

    // ", a claim | that economists say is only partly true", ", an allegation | the agency called absurd"
    private boolean called(int from) {
        int that = s.is(from, "that") || s.is(from, "which") ? from + 1 : from;
        // "a formula that|, two officers said, was chosen"
        int i = that > from && s.is(that, Kind.COMMA) ? that + 1 : that;
        if (!syntax.nounPhrase(i) || syntax.is(i, "pronoun")) {
            return false;
        }
        while (i < Math.min(s.size(), from + 7) && s.is(i, Kind.WORD) && !syntax.finite(i)) {
            i++;
        }
        // "a theory | the minister's deputy, Ann Field, called far-fetched"
        int apposed = s.is(i, Kind.COMMA) ? interruption.verb(from) : -1;
        i = Math.max(i, apposed);
        List<Cue> cues = syntax.verb(i) ? lexicon.verbsAt(s, i) : List.of();
        return Complements.has(cues, "aloud") || (Complements.has(cues, "quote") && Complements.has(cues, "bare"));
    }
}
