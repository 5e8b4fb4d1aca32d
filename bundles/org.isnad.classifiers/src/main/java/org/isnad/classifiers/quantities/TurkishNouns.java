package org.isnad.classifiers.quantities;

import java.util.List;
import java.util.Map;
import org.isnad.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** Takes endings of possession and case off Turkish nouns: kişinin, evde, vatandaşımız, cesede. */
final class TurkishNouns {
    private static final List<String> ENDINGS = List.of(FoldedText.fold(
                    "ımız imiz umuz ümüz mız miz lık lik luk lük nın nin nun nün dan den tan ten ndan nden yla yle "
                            + "nda nde dır dir dur dür tır tir tur tür ın in un ün da de ta te la le ya ye yı yi yu yü sı si su sü na ne nı ni lar ler ı i u ü a e")
            .split(" "));
    private static final Map<Character, Character> SOFTENED = Map.of('b', 'p', 'd', 't', 'g', 'k', 'ğ', 'k', 'c', 'ç');
    private static final int SHORTEST = 2;
    private static final int MOST_ENDINGS = 3;

    private TurkishNouns() {}

    /** What a folded word stands for in a list of folded words without endings. */
    static <T> @Nullable T find(Map<String, T> words, String folded) {
        return find(words, folded, MOST_ENDINGS);
    }

    private static <T> @Nullable T find(Map<String, T> words, String folded, int endings) {
        T whole = words.get(folded);
        if (whole != null || endings == 0) {
            return whole;
        }
        for (String ending : ENDINGS) {
            int letters = folded.length() - ending.length();
            if (letters >= SHORTEST && folded.endsWith(ending)) {
                String stem = folded.substring(0, letters);
                T found = find(words, stem, endings - 1);
                Character hard = SOFTENED.get(stem.charAt(letters - 1));
                if (found == null && hard != null) {
                    found = words.get(stem.substring(0, letters - 1) + hard);
                }
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
