package org.isnad.classifiers.headline;

import java.util.List;
import org.isnad.text.Stems;
import org.isnad.text.WordMemo;

/**
 * Stems so coarse that verb and noun of one root fall together, «يستقيل» and «استقالة», "resigns" and "resignation",
 * «נסגר» and «ייסגר»; good only for asking whether a body speaks of what its headline says.
 */
final class LooseStems {
    private static final List<String> ENGLISH_ENDINGS = List.of(
            "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ies", "ied", "ed", "es", "e", "y");
    private static final List<String> TURKISH_ENDINGS =
            List.of("dan den tan ten lar ler da de ta te in un ün si su sü i u ü".split(" "));
    // «sattı», «öldü»: a verb, whose last letter is no owner's ending
    private static final WordMemo<Boolean> PAST = WordMemo.matching(".*[dt][iuü]");
    private static final int TURKISH_ROUNDS = 3;
    private static final int SHORTEST = 3;
    private static final int LATIN = 5;

    private LooseStems() {}

    /** The coarse stem of a folded word of a language. */
    static String of(String folded, String language) {
        return switch (language) {
            case "ar" -> bare(Stems.of(folded), "يتنماس", "اوي");
            case "he", "iw" -> bare(withoutFinals(Stems.of(folded)), "נהימתל", "וי");
            case "en" -> english(folded);
            case "tr" -> turkish(folded);
            default ->
                Stems.of(folded).substring(0, Math.min(LATIN, Stems.of(folded).length()));
        };
    }

    // without one letter of conjugation before it and without the long vowels inside
    private static String bare(String stem, String prefixes, String vowels) {
        int from = stem.length() > 3 && prefixes.indexOf(stem.charAt(0)) >= 0 ? 1 : 0;
        StringBuilder rest = new StringBuilder();
        for (int i = from; i < stem.length(); i++) {
            if (vowels.indexOf(stem.charAt(i)) < 0) {
                rest.append(stem.charAt(i));
            }
        }
        return rest.length() < 2 ? stem : rest.toString();
    }

    private static String withoutFinals(String word) {
        return word.replace('ך', 'כ')
                .replace('ם', 'מ')
                .replace('ן', 'נ')
                .replace('ף', 'פ')
                .replace('ץ', 'צ');
    }

    // «faiz», «faizi», «faizinin»: a short root without plural, owner and case, of others the first letters
    private static String turkish(String folded) {
        int apostrophe = folded.indexOf('\'');
        String whole = apostrophe > 1 ? folded.substring(0, apostrophe) : folded;
        String rest = whole;
        for (int round = 0; round < TURKISH_ROUNDS; round++) {
            String word = rest;
            rest = TURKISH_ENDINGS.stream()
                    .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= shortest(ending))
                    .filter(ending -> ending.length() > 1 || !PAST.of(word))
                    .map(ending -> word.substring(0, word.length() - ending.length()))
                    .findFirst()
                    .orElse(word);
        }
        return hardened(rest.length() < LATIN ? rest : whole.substring(0, LATIN));
    }

    // «yasağ» yasak, «kulüb» kulüp
    private static String hardened(String stem) {
        int soft = "ğbcd".indexOf(stem.charAt(stem.length() - 1));
        return soft < 0 ? stem : stem.substring(0, stem.length() - 1) + "kpçt".charAt(soft);
    }

    // «bugün» has no owner
    private static int shortest(String ending) {
        return ending.endsWith("n") && ending.length() == 2 ? SHORTEST + 1 : SHORTEST;
    }

    private static String english(String folded) {
        int apostrophe = folded.indexOf('\'');
        String word = apostrophe > 1 ? folded.substring(0, apostrophe) : folded;
        String rest = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
        return ENGLISH_ENDINGS.stream()
                .filter(ending -> rest.endsWith(ending) && rest.length() - ending.length() >= 3)
                .map(ending -> rest.substring(0, rest.length() - ending.length()))
                .findFirst()
                .orElse(rest);
    }
}
