package org.isnad.classifiers.tr.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final Pattern NEGATED = Pattern.compile(
            "\\p{L}{2,}(m[ae]d[i]|m[iuü]yor|m[ae]y[ae]ca|m[ae]y[ae]ce|m[ae]m[iu]ş|m[ae]z|m[ae]yiz|m[ae]m[ae]l[i]|m[ae]m[ae]kt[ae])\\p{L}*");
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
    // what ends a clause: a verb of any person, a fact told, or that there is or is not; no aorist, it looks like a
    // plural
    private static final WordMemo<Boolean> LAST =
            WordMemo.matching("(?:\\p{L}{2,}(?:(?:[dt][iuü]|yor|m[iuü]ş|[ae]c[ae][kğ]|m[ae]z|m[ae]l[iu]|m[ae]kt[ae])"
                    + "(?:y?[dt][iuü]|y?m[iuü]ş|[dt][iuü]r)?(?:l[ae]r|k|m|[iuü]m|[iuü]z|n[iuü]z|s[iuü]n[iuü]z)?"
                    + "|(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]m?(?:[iuü]z)?(?:n?[iuü]n?|n?[ae]|nd[ae]n?)?"
                    + "|(?:[dt][iuü]k|[ae]c[ae]k)l[ae]r[iuü](?:n[iuü]n?|n[ae]|nd[ae]n)?)"
                    + "|yok(?:tur?)?|var(?:di|dir)?|değil\\p{L}*)");
    // «(iddia) edilen», «öne sürülen»
    private static final WordMemo<Boolean> PARTICIPLE = WordMemo.matching("\\p{L}{2,}[ln][ae]n");
    private static final Set<String> NO_LAST = Set.of("kendi", "şimdi", "yedi", "ordu", "soyadi", "dördü", "gelecek");
    private static final Set<String> NO_HEARSAY = Set.of("geçmiş", "yemiş", "ermiş", "dermiş");
    private static final Set<String> NOT_NEGATED = Set.of("temmuz", "namaz", "cezayir");
    private static final Set<String> BARE_MAZ = Set.of("olmazsa", "namazi", "namazinda");

    private static final WordMemo<Boolean> PREDICATED =
            WordMemo.matching("(ol|bul|gör|say|nitele)\\p{L}*|diye|ve|ama|ancak");
    private static final WordMemo<Boolean> HARD = WordMemo.matching("(zor|güç)(dur|dür|du|dü)?");
    private static final WordMemo<Boolean> DEED = WordMemo.matching("\\p{L}{2,}m[ae]s[i](n[i]n)?");
    private static final WordMemo<Boolean> LOW = WordMemo.matching("(düşük|zayif|az)(tir|tür|dir)?");
    private static final WordMemo<Boolean> HIGH = WordMemo.matching("(yüksek|güçlü|kuvvetli)(tir|dür|dir)?");
    private static final WordMemo<Boolean> CHANCE =
            WordMemo.matching("(ihtimal|olasilik|olasiliğ|şans)(l[ae]r)?[i]?(n[i]n|n[i])?");
    private static final Set<String> DEGREES = Set.of("çok", "pek", "oldukça", "epey", "hayli", "son derece", "daha");

    // asked for every word of every clause, by several classifiers
    private static final WordMemo<Ending> ENDINGS = new WordMemo<>(TurkishClaims::ending);

    // what a verb's ending says: the rule by which it is only possible, empty if it is not; hearsay at a sentence's end
    private record Ending(String possible, boolean hearsay, boolean negated) {}

    private final HedgeVerbs hedges = new HedgeVerbs();

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
            int at = i;
            Optional<Cue> hedge = hedges.at(words, i).or(() -> odds(words, at));
            if (hedge.isPresent()) {
                cues.add(hedge.get());
                continue;
            }
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

    // «açılmasının zor (olduğu)», «ihtimali düşük», «olasılığının yüksek (olduğu)»
    private static Optional<Cue> odds(List<Word> words, int index) {
        String word = words.get(index).folded();
        boolean hard = HARD.of(word);
        if (index == 0 || !(hard || LOW.of(word) || HIGH.of(word))) {
            return Optional.empty();
        }
        Word before = words.get(index - 1);
        Word judged = index > 1 && DEGREES.contains(before.folded()) ? words.get(index - 2) : before;
        if (!(hard ? DEED : CHANCE).of(judged.folded())) {
            return Optional.empty();
        }
        Cue.Effect effect = HIGH.of(word) ? Cue.Effect.PROBABLE : Cue.Effect.DOUBTFUL;
        Span span = new Span(judged.span().start(), words.get(index).span().end());
        return Optional.of(new Cue(span, effect, Cue.Reach.CLAUSE, "tr.claim.odds"));
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

    // «haber asılsız», «asılsız olduğunu», «"uydurma" diye»; but «asılsız haberleri (yaydı)»
    @Override
    public boolean accepts(FoldedText text, Span within, Cue cue) {
        List<Word> words = text.words();
        int first = Words.firstFrom(words, cue.span().start());
        if (!cue.rule().endsWith(".predicate")) {
            return first == 0
                    || first == words.size()
                    || !HedgeVerbs.waits(
                            words.get(first).folded(), words.get(first - 1).folded());
        }
        int next = Words.firstFrom(words, cue.span().end());
        return next == words.size()
                || words.get(next).span().start() >= within.end()
                || words.get(next).span().start() > cue.span().end() + 1
                || PREDICATED.of(words.get(next).folded());
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
    public boolean endsClause(Word word) {
        return LAST.of(word.folded()) && !NO_LAST.contains(word.folded());
    }

    @Override
    public boolean describes(Word word) {
        return PARTICIPLE.of(word.folded());
    }

    @Override
    public boolean opensClause(FoldedText text, List<Word> before, Cue cue) {
        return false;
    }
}
