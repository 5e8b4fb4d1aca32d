package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.report.Span;

/**
 * Light stems for telling whether two texts use the same words: coarse on purpose, never shown to anyone. Arabic loses
 * particles, article and endings, Hebrew particles and plural, Latin script what follows an apostrophe and all beyond
 * six letters, which suits Turkish.
 */
public final class Stems {
    private static final Set<String> STOP_WORDS = LexiconFile.rows(Stems.class, "stopwords.tsv").stream()
            .map(row -> FoldedText.fold(row.getFirst()))
            .collect(Collectors.toUnmodifiableSet());
    private static final List<String> ARABIC_ENDINGS = List.of(
            "تهما", "تهم", "تها", "هما", "ها", "هم", "ته", "ات", "ان", "ون", "ين", "يه", "وا", "ه", "ي", "ا", "ت");
    // words that begin with waw of their own, so often met in news that losing it would part them from «ال…»
    private static final List<String> OWN_WAW = List.of(
            "وزا", "وزر", "وزي", "واش", "وكا", "وفد", "وفا", "وفي", "وسط", "وقف", "وقت", "وقع", "وصل", "وصو", "وضع",
            "وثي", "وثا", "واح", "وطن", "وعد", "ولاي", "وجو", "وجه", "ورش");
    private static final int LATIN = 6;
    private static final WordMemo<String> STEMS = new WordMemo<>(Stems::stem);
    private static final WordMemo<Boolean> COMMON = new WordMemo<>(Stems::common);
    // empty for a word that carries none
    private static final WordMemo<String> CONTENT = new WordMemo<>(Stems::carried);

    private Stems() {}

    /** The stem of a folded word; never empty for a word that is not. */
    public static String of(String folded) {
        return STEMS.of(folded);
    }

    private static String stem(String folded) {
        char first = folded.isEmpty() ? 0 : folded.charAt(0);
        if (first >= 0x0600 && first <= 0x06FF) {
            return arabic(folded);
        }
        return first >= 'א' && first <= 'ת' ? hebrew(folded) : latin(folded);
    }

    /** Whether a folded word is too common to tell texts apart, with or without «و» before it. */
    public static boolean isStopWord(String folded) {
        return COMMON.of(folded);
    }

    private static boolean common(String folded) {
        boolean and = folded.length() > 2 && folded.charAt(0) == 'و';
        return STOP_WORDS.contains(folded) || (and && STOP_WORDS.contains(folded.substring(1)));
    }

    /** The words of a span that carry content, their folded form replaced by the stem. */
    public static List<Word> content(FoldedText text, Span within) {
        List<Word> content = new ArrayList<>();
        for (Word word : Words.of(text, within)) {
            String carried = CONTENT.of(word.folded());
            if (!carried.isEmpty()) {
                content.add(new Word(word.span(), carried));
            }
        }
        return content;
    }

    private static String carried(String folded) {
        if (Character.isDigit(folded.charAt(0))) {
            return folded;
        }
        return folded.length() > 1 && !isStopWord(folded) ? of(folded) : "";
    }

    private static String arabic(String word) {
        String rest = word;
        boolean and = rest.charAt(0) == 'و' && OWN_WAW.stream().noneMatch(rest::startsWith);
        if (rest.length() > 4 && (and || rest.startsWith("فال"))) {
            rest = rest.substring(1);
        }
        rest = withoutParticle(rest);
        for (int round = 0; round < 2; round++) {
            rest = withoutEnding(rest);
        }
        return rest;
    }

    private static String withoutParticle(String word) {
        for (String particle : List.of("بال", "كال", "ال", "لل")) {
            if (word.startsWith(particle) && word.length() - particle.length() >= 3) {
                return word.substring(particle.length());
            }
        }
        boolean future = word.length() >= 5 && word.charAt(0) == 'س' && "يتن".indexOf(word.charAt(1)) >= 0;
        return future ? word.substring(1) : word;
    }

    private static String withoutEnding(String word) {
        for (String ending : ARABIC_ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static String hebrew(String word) {
        String rest = word;
        for (int i = 0; i < 2 && rest.length() > 3 && "והבלמש".indexOf(rest.charAt(0)) >= 0; i++) {
            rest = rest.substring(1);
        }
        boolean plural = rest.length() > 4 && (rest.endsWith("ים") || rest.endsWith("ות"));
        if (plural) {
            return rest.substring(0, rest.length() - 2);
        }
        return rest.length() > 3 && "הת".indexOf(rest.charAt(rest.length() - 1)) >= 0
                ? rest.substring(0, rest.length() - 1)
                : rest;
    }

    private static String latin(String word) {
        int apostrophe = word.indexOf('\'');
        String rest = apostrophe > 1 ? word.substring(0, apostrophe) : word;
        if (rest.length() > 3 && rest.endsWith("s") && !rest.endsWith("ss")) {
            rest = rest.substring(0, rest.length() - 1);
        }
        return rest.length() > LATIN ? rest.substring(0, LATIN) : rest;
    }
}
