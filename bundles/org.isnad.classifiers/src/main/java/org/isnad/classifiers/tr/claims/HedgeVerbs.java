package org.isnad.classifiers.tr.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.claims.ClaimRules;
import org.isnad.classifiers.claims.Cue;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Word;
import org.isnad.text.WordMemo;
import org.jspecify.annotations.Nullable;

/** Verbs that say how sure a claim is, by their stems: «beklenmiyor» is «beklen» negated, «muhtemel olmadığını» «muhtemel ol». */
final class HedgeVerbs {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 13;
    // no aorist: «inanılmaz», «düşünür»
    private static final WordMemo<Boolean> NEGATED =
            WordMemo.matching("y?[ae]?m(?:[iuü]yor|[ae](?:[dt][iuü]|m[iuü]ş|y[ae]c[ae]|m[ae]kt[ae]|y[ae]bil)).*");
    private static final WordMemo<Boolean> AFFIRMED = WordMemo.matching(
            "(?:[iuü]?yor|[ae]r[ae]k|[dt][iuü](?!s|y|n[iuü]|m[iuü]z|l[ae]r[iuü])|m[iuü]ş|y?[ae]c[ae][kğ]|m[ae]kt[ae](?!n)).*");

    private static final WordMemo<Boolean> COMPARED = WordMemo.matching("[dt][iuü](?:ğ|kl).*[dt][ae]n");
    // «istifa etmeyi düşündüğünü»: what somebody means to do
    private static final WordMemo<Boolean> MEANT = WordMemo.matching(".{2,}m[ae]y[iuü]");
    private static final Set<String> OTHERWISE = Set.of("farkli", "ayni", "böyle", "öyle", "tersini");
    private static final WordMemo<Boolean> WAIT = WordMemo.matching("bekl[ei](?!n).*");
    private static final WordMemo<Boolean> WHERE =
            WordMemo.matching(".{2,}[dt][ae]|saat|dakika|gün|hafta|ay|yil|boyunca");
    private static final String THINK = "düşün";
    private static final String VOICELESS = "fstkçşhp";
    private static final String ALONE = "-";

    private final Map<String, Map<String, Hedge>> byWordBefore = new HashMap<>();
    // asked for every word
    private final WordMemo<Optional<Cue.Effect>> alone =
            new WordMemo<>(word -> effect(byWordBefore.getOrDefault(ALONE, Map.of()), word));

    private record Hedge(Optional<Cue.Effect> affirmed, Optional<Cue.Effect> negated) {}

    HedgeVerbs() {
        for (List<String> row : LexiconFile.rows(HedgeVerbs.class, "hedges.tsv")) {
            Hedge hedge = new Hedge(effect(row.get(0)), effect(row.get(1)));
            ClaimRules.parts(row.get(2)).map(FoldedText::fold).forEach(before -> {
                Map<String, Hedge> stems = byWordBefore.computeIfAbsent(before, first -> new HashMap<>());
                for (String stem : row.get(3).split(" ")) {
                    stems.put(FoldedText.fold(stem), hedge);
                }
            });
        }
    }

    private static Optional<Cue.Effect> effect(String word) {
        return word.equals("-") ? Optional.empty() : Optional.of(Cue.Effect.parse(word));
    }

    /** The cue whose verb stands there, with the word before it that it needs. */
    Optional<Cue> at(List<Word> words, int index) {
        Word verb = words.get(index);
        if (index > 0 && another(verb.folded(), words.get(index - 1).folded())) {
            return Optional.empty();
        }
        Map<String, Hedge> compound =
                index > 0 ? byWordBefore.get(words.get(index - 1).folded()) : null;
        return Optional.ofNullable(compound)
                .flatMap(stems -> effect(stems, verb.folded()))
                .map(effect -> cue(
                        effect,
                        new Span(
                                words.get(index - 1).span().start(), verb.span().end())))
                .or(() -> alone.of(verb.folded()).map(effect -> cue(effect, verb.span())));
    }

    // «istifa etmeyi düşünüyor», «farklı düşünüyor»: nothing is thought to be so
    private static boolean another(String verb, String before) {
        return verb.startsWith(THINK) && (MEANT.of(before) || OTHERWISE.contains(before));
    }

    /** Whether the verb only says that somebody waits: «denizde 11 saat bekledi». */
    static boolean waits(String verb, String before) {
        return WAIT.of(verb) && WHERE.of(before);
    }

    private static Cue cue(Cue.Effect effect, Span span) {
        return new Cue(span, effect, Cue.Reach.CLAUSE, "tr.claim.hedge-verb");
    }

    private static Optional<Cue.Effect> effect(Map<String, Hedge> stems, String word) {
        for (int cut = Math.min(LONGEST, word.length()); cut >= SHORTEST; cut--) {
            Optional<Cue.Effect> effect = effect(stems.get(word.substring(0, cut)), word, cut);
            if (effect.isPresent()) {
                return effect;
            }
        }
        return Optional.empty();
    }

    private static Optional<Cue.Effect> effect(@Nullable Hedge hedge, String word, int cut) {
        if (hedge == null) {
            return Optional.empty();
        }
        String ending = word.substring(cut);
        // «beklentiler»: behind a voiced sound no past begins with t; «düşündüğümüzden (büyük)»: only compared with
        boolean past = !ending.startsWith("t") || VOICELESS.indexOf(word.charAt(cut - 1)) >= 0;
        if (!past || COMPARED.of(ending)) {
            return Optional.empty();
        }
        if (NEGATED.of(ending) || word.startsWith("değil")) {
            return hedge.negated;
        }
        return AFFIRMED.of(ending) ? hedge.affirmed : Optional.empty();
    }
}
