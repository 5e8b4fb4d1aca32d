package org.isnad.classifiers.claims;

import java.util.List;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Word;

/** What word lists cannot say about one language's certainty. */
public interface Grammar {
    /** Cues that are a matter of word forms, in the order of the text. */
    List<Cue> cues(FoldedText text, Span within);

    /** Whether a cue found by the lexicon is one here: "May 3" is no hedge. */
    boolean accepts(FoldedText text, Span within, Cue cue);

    /**
     * Whether a cue in the middle of a clause begins a clause of its own, so that what stands before is not hedged.
     *
     * @param before the words of the clause before the cue
     */
    boolean opensClause(FoldedText text, List<Word> before, Cue cue);

    /** Whether words can say something by themselves; of a language whose verbs cannot be told by their letters, always. */
    default boolean states(List<Word> words) {
        return true;
    }

    /** Whether a word is known to be the verb of a clause. */
    default boolean verb(Word word) {
        return false;
    }

    /** Whether a word ends a clause, so that another begins behind a comma or an "and"; where verbs do not stand last, never. */
    default boolean endsClause(Word word) {
        return false;
    }

    /** Whether a telling that ends in a word only describes the noun behind it, of which the sentence then says more. */
    default boolean describes(Word word) {
        return false;
    }

    /** Whether a word begins a relative clause. */
    default boolean relative(Word word) {
        return false;
    }

    /** Whether a clause begins with a word because of the next, with no comma before it. */
    default boolean begins(Word word, Word next) {
        return false;
    }

    /** Whether a word behind a comma joins another clause to the one before. */
    default boolean joins(Word word) {
        return false;
    }
}
