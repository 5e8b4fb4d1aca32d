package org.isnad.classifiers.claims;

import java.util.Locale;
import org.isnad.report.Span;

/**
 * Words that say how sure a claim is or that it is not so.
 *
 * @param span the words
 * @param effect what they do to the claim
 * @param reach which words they do it to
 * @param rule such as {@code ar.claim.rubbama}
 */
public record Cue(Span span, Effect effect, Reach reach, String rule) {
    /** The same cue in another place. */
    Cue at(Span place) {
        return new Cue(place, effect, reach, rule);
    }

    /** What a cue does to the claim it stands with. */
    public enum Effect {
        PROBABLE,
        POSSIBLE,
        DOUBTFUL,
        /** Somebody says it is not so. */
        DENIED,
        /** Plain negation. */
        NOT,
        /** Confirmation is missing. */
        UNCONFIRMED,
        /** A denial or an exclusion is itself negated. */
        OPEN,
        /** It is so, even if nobody is named who says it. */
        FIRM,
        /** Looks like a cue and is none. */
        NONE;

        /** Whether it only makes the claim less sure. */
        public boolean hedges() {
            return this == PROBABLE || this == POSSIBLE;
        }

        /** Reads the word a lexicon uses. */
        public static Effect parse(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** How far a cue reaches. */
    public enum Reach {
        /** From the cue on. */
        HERE,
        /** The whole clause. */
        CLAUSE,
        /** The clause before it as well. */
        BACK;

        /** Reads the word a lexicon uses. */
        public static Reach parse(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
