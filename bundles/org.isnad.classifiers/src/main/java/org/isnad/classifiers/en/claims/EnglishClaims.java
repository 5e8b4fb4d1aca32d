package org.isnad.classifiers.en.claims;

import java.util.List;
import java.util.Set;
import org.isnad.classifiers.claims.ClaimRules;
import org.isnad.classifiers.claims.Cue;
import org.isnad.classifiers.claims.Grammar;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** English: "May" is a month unless it is written small or begins the sentence. */
public final class EnglishClaims implements Grammar {
    private static final Set<String> OPENS = Set.of("that", "which", "who", "and", "what", "where", "it", "they");
    private static final Set<String> RELATIVES = Set.of("that", "which", "who");
    private static final int FEW_WORDS = 3;

    /** English rules. */
    public static ClaimRules rules() {
        return new ClaimRules("en", new EnglishClaims(), ClaimRules.spelledOut(EnglishClaims.class));
    }

    @Override
    public List<Cue> cues(FoldedText text, Span within) {
        // "Should the talks fail, …"; a question is open by its mark
        List<Word> words = Words.of(text, within);
        boolean condition = !words.isEmpty() && is(text.text(), words.getFirst().span(), "Should", false);
        return condition
                ? List.of(new Cue(words.getFirst().span(), Cue.Effect.POSSIBLE, Cue.Reach.CLAUSE, "en.claim.should"))
                : List.of();
    }

    @Override
    public boolean accepts(FoldedText text, Span within, Cue cue) {
        boolean number = is(text.text(), cue.span(), "no", true)
                && text.text().startsWith(".", cue.span().end());
        return !is(text.text(), cue.span(), "May", false)
                && !number
                && !(cue.effect() == Cue.Effect.NOT && ofRelative(text, within, cue));
    }

    // "a budget that contains no new taxes": what is not there is told of the budget, which is there
    private static boolean ofRelative(FoldedText text, Span within, Cue cue) {
        List<Word> before = Words.of(
                text,
                new Span(within.start(), Math.max(within.start(), cue.span().start())));
        return before.size() > FEW_WORDS + 2
                && RELATIVES.contains(before.get(before.size() - 2).folded());
    }

    private static boolean is(String text, Span span, String words, boolean ignoreCase) {
        return span.length() == words.length()
                && text.regionMatches(ignoreCase, span.start(), words, 0, words.length());
    }

    @Override
    public boolean opensClause(FoldedText text, List<Word> before, Cue cue) {
        return before.size() > FEW_WORDS && OPENS.contains(before.getLast().folded());
    }
}
