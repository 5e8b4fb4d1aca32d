package org.isnad.classifiers.claims;

import java.util.List;
import java.util.Set;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Phrases;
import org.isnad.text.Phrases.Match;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** What stands beside who tells in one language: where and on what occasion, and what goes on from it. */
final class Beside {
    private static final int FEW_WORDS = 4;
    private static final int FEWEST_BEHIND_COMMA = 3;
    private static final String COMMAS = ",،";
    private static final String ATTACHED_AND = "وו";
    private static final Set<String> AND = Set.of("and", "but", "yet", "then", "ve", "ama", "ثم", "لكن", "אך", "אבל");

    private final ClaimRules rules;
    private final Phrases<String> asides;
    private final Phrases<String> hanging;

    Beside(ClaimRules rules, Class<?> anchor) {
        this.rules = rules;
        asides = read(anchor, "aside");
        hanging = read(anchor, "hanging");
    }

    private static Phrases<String> read(Class<?> anchor, String kind) {
        Phrases.Builder<String> builder = Phrases.builder();
        LexiconFile.rows(anchor, "asides.tsv").stream()
                .filter(row -> row.getFirst().equals(kind))
                .flatMap(row -> ClaimRules.parts(row.get(1)))
                .forEach(phrase -> builder.add(phrase, kind));
        return builder.build();
    }

    /** Whether a clause begins by saying where or on what occasion somebody tells, and does not go on behind a comma. */
    boolean aside(FoldedText text, Span clause) {
        return ClaimRules.begins(text, clause, asides.find(text, clause)) && !goesOnBehindComma(text, clause);
    }

    private static boolean goesOnBehindComma(FoldedText text, Span clause) {
        List<Word> words = Words.of(text, clause);
        for (int i = 1; i <= words.size() - FEWEST_BEHIND_COMMA; i++) {
            if (COMMAS.indexOf(text.text().charAt(words.get(i - 1).span().end())) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause is an aside in which no deed and no number stands. */
    boolean onlyAside(FoldedText text, Span clause) {
        List<Word> words = Words.of(text, clause);
        return aside(text, clause)
                && (words.size() <= FEW_WORDS
                        || (rules.actions(text, clause).isEmpty()
                                && words.stream().noneMatch(Beside::number)));
    }

    private static boolean number(Word word) {
        return Character.isDigit(word.folded().charAt(0));
    }

    /** Whether a clause is what is left of who tells something, without a verb. */
    boolean statesNothing(FoldedText text, Span clause) {
        List<Word> words = Words.of(text, clause);
        return !rules.states(text, clause)
                || (words.size() <= FEW_WORDS && words.stream().noneMatch(rules::verb));
    }

    /** Whether a word belongs to what stands behind it, however a clause ends before it: «بعد», "after". */
    boolean hangs(FoldedText text, Word word) {
        List<Match<String>> found = hanging.find(text, word.span());
        return !found.isEmpty() && found.getFirst().span().end() == word.span().end();
    }

    /** Whether a clause goes on from the one before it: "and said", «بعد أن أفاد». */
    boolean goesOn(FoldedText text, Span clause) {
        List<Word> words = Words.of(text, clause);
        return !words.isEmpty()
                && (hangs(text, words.getFirst())
                        || rules.connected(text, clause)
                        || joins(words.getFirst())
                        || joined(words.getFirst()));
    }

    /** Whether a word is an "and" or a "but". */
    boolean joins(Word word) {
        return AND.contains(word.folded());
    }

    /** Whether a word that holds more than a cue begins with "and": «و[قال]». */
    boolean joined(Word word) {
        return ATTACHED_AND.indexOf(word.folded().charAt(0)) >= 0;
    }
}
