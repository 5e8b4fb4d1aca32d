package org.isnad.classifiers.tr.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.classifiers.claims.ClaimRules;
import org.isnad.classifiers.claims.Cue;
import org.isnad.classifiers.claims.Grammar;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Word;
import org.isnad.text.WordMemo;
import org.isnad.text.Words;

/** Turkish: possibility and negation stand in the ending of the verb. */
public final class TurkishClaims implements Grammar {
    // folded text writes ı as i
    private static final Pattern POSSIBLE = Pattern.compile("\\p{L}+[ae]bil(ir|ece|me|diği|iyor)\\p{L}*");
    private static final Pattern NOT_POSSIBLE_TO_BE = Pattern.compile("\\p{L}+m[ae]y[ae]bil(ir|ece)\\p{L}*");
    private static final Pattern NEGATED =
            Pattern.compile("\\p{L}{2,}(m[ae]d[i]|m[iuü]yor|m[ae]y[ae]ca|m[ae]y[ae]ce|m[ae]m[iu]ş|m[ae]z)\\p{L}*");
    // «anlaşmazlık», «dokunulmazlığı», «kaçınılmaz», and names: nouns and adjectives made of negated verbs
    private static final Pattern NOUN = Pattern.compile("\\p{L}+m[ae]z(l[iıuü][kgğ]\\p{L}*)|(kaçınılmaz|kacinilmaz"
            + "|vazgeçilmez|vazgecilmez|çıkmaz|cikmaz|yılmaz|yilmaz|korkmaz|sönmez|sonmez|dönmez|donmez|solmaz|durmaz"
            + "|ölmez|olmez|bükülmez|tükenmez)(in|ın|e|a|i|ı|de|da|den|dan|la|le)?");
    private static final Pattern IF = Pattern.compile(
            "\\p{L}{2,}([aeiuü]rs[ae]|m[ae]zs[ae]|[ae]c[ae]ks[ae]|[iuü]yors[ae]|m[iuü]şs[ae])(lar|ler)?");
    // hearsay, if it ends the sentence without -tir
    private static final Pattern HEARSAY = Pattern.compile("\\p{L}{2,}m[iuü]ş(lar|ler)?");
    private static final Pattern FINITE =
            Pattern.compile("\\p{L}{2,}([dt][iuü]|yor|m[iuü]ş|[ae]c[ae]k|[dt][iuü]r|[ae]r)(lar|ler|k|z|m)?");
    private static final Set<String> NO_HEARSAY = Set.of("geçmiş", "yemiş", "ermiş", "dermiş");
    private static final Set<String> NOT_NEGATED = Set.of("temmuz", "namaz", "cezayir");
    private static final Set<String> BARE_MAZ = Set.of("olmazsa", "namazi", "namazinda");

    // asked for every word of every clause, by several classifiers
    private static final WordMemo<Ending> ENDINGS = new WordMemo<>(TurkishClaims::ending);

    // what a verb's ending says: the rule by which it is only possible, empty if it is not; hearsay at a sentence's end
    private record Ending(String possible, boolean hearsay, boolean negated) {}

    /** Turkish rules. */
    public static ClaimRules rules() {
        return new ClaimRules("tr", new TurkishClaims(), TurkishActions.read());
    }

    @Override
    public List<Cue> cues(FoldedText text, Span within) {
        List<Cue> cues = new ArrayList<>();
        List<Word> words = Words.of(text, within);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Ending ending = ENDINGS.of(word.folded());
            boolean rumoured = ending.hearsay && endsSentence(text, word);
            if (!ending.possible.isEmpty() || rumoured) {
                String rule = ending.possible.isEmpty() ? "mis" : ending.possible;
                cues.add(new Cue(word.span(), Cue.Effect.POSSIBLE, Cue.Reach.CLAUSE, "tr.claim." + rule));
            } else if (ending.negated && !describes(word, i + 1 == words.size())) {
                cues.add(new Cue(word.span(), Cue.Effect.NOT, Cue.Reach.CLAUSE, "tr.claim.negated-verb"));
            }
        }
        return cues;
    }

    private static Ending ending(String folded) {
        String possible = NOT_POSSIBLE_TO_BE.matcher(folded).matches()
                ? "meyebilir"
                : POSSIBLE.matcher(folded).matches()
                        ? "ebilir"
                        : IF.matcher(folded).matches() ? "ise" : "";
        boolean hearsay = HEARSAY.matcher(folded).matches() && !NO_HEARSAY.contains(folded);
        return new Ending(possible, hearsay, negated(folded));
    }

    private static boolean endsSentence(FoldedText text, Word word) {
        int end = word.span().end();
        return end < text.text().length() && text.text().charAt(end) == '.';
    }

    // «tamamlanmamış bir iş»: before other words it only describes one of them
    private static boolean describes(Word word, boolean last) {
        boolean participle = word.folded().endsWith("ş") || word.folded().endsWith("z");
        return participle && !last;
    }

    private static boolean negated(String folded) {
        return NEGATED.matcher(folded).matches()
                && !NOUN.matcher(folded).matches()
                && !NOT_NEGATED.contains(folded)
                && !BARE_MAZ.contains(folded);
    }

    @Override
    public boolean accepts(FoldedText text, Span within, Cue cue) {
        return true;
    }

    // the verb ends the clause
    @Override
    public boolean states(List<Word> words) {
        return !words.isEmpty() && verb(words.getLast());
    }

    @Override
    public boolean verb(Word word) {
        return FINITE.matcher(word.folded()).matches();
    }

    @Override
    public boolean opensClause(FoldedText text, List<Word> before, Cue cue) {
        return false;
    }
}
