package org.isnad.text;

import java.util.List;
import org.isnad.text.TimeLexicon.Meaning;
import org.isnad.text.TimeLexicon.Node;
import org.jspecify.annotations.Nullable;

/** Takes case endings off Turkish words of times: haftaya, perşembeden, ayında. Longer endings come first. */
final class TurkishEndings {
    private static final List<char[]> ENDINGS = List.of(
                    ("indaki indeki larinda lerinde larindan lerinden inda inde unda unde ndan nden daki deki taki teki nin nun dan den "
                                    + "tan ten lari leri lar ler na ne da de ta te ya ye yi yu in un si su ki a e i u")
                            .split(" "))
            .stream()
            .map(String::toCharArray)
            .toList();

    private TurkishEndings() {}

    /** What a word means without its ending; null if nothing. */
    static @Nullable Meaning stem(TimeLexicon lexicon, char[] word, int letters) {
        for (char[] ending : ENDINGS) {
            int stem = letters - ending.length;
            if (stem >= 2 && endsWith(word, stem, ending)) {
                Node node = lexicon.words.get(word, 0, stem);
                if (node != null && node.bare != null && inflects(node.bare.kind())) {
                    return node.bare;
                }
            }
        }
        return null;
    }

    private static boolean inflects(TimeKind kind) {
        return switch (kind) {
            case MONTH, HIJRI, WEEKDAY, UNIT, PART, SEASON, CLOCK, WEEKEND, HOLIDAY, FRACTION -> true;
            default -> false;
        };
    }

    private static boolean endsWith(char[] word, int stem, char[] ending) {
        for (int i = 0; i < ending.length; i++) {
            if (word[stem + i] != ending[i]) {
                return false;
            }
        }
        return true;
    }
}
