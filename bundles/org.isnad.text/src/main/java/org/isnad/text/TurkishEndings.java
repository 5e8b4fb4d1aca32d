package org.isnad.text;

import java.util.List;
import java.util.Set;
import org.isnad.report.Grain;
import org.isnad.text.TimeLexicon.Meaning;
import org.isnad.text.TimeLexicon.Node;
import org.jspecify.annotations.Nullable;

/** Takes case endings off Turkish words of times: haftaya, perşembeden, ayında. Longer endings come first. */
final class TurkishEndings {
    private static final List<char[]> ENDINGS = List.of(
                    ("larina lerine larinin lerinin indaki indeki lerde larda lerden lardan lere lara larinda lerinde larindan lerinden inin unun indan inden undan unden inda inde unda unde ina ine una une ndan nden daki deki taki teki nin nun dan den "
                                    + "tan ten dir dur tir tur lari leri lar ler na ne da de ta te ya ye yi yu in un si su ki a e i u")
                            .split(" "))
            .stream()
            .map(String::toCharArray)
            .toList();

    // «pazar» is a market too, «ocak», «mart», «ekim», «aralık» a hearth, a cat's season, a sowing and a gap
    private static final int SUNDAY = 7;
    private static final Set<Integer> IN_OR_FROM = Set.of(3, 10, 12);
    private static final Set<Integer> MONTHS_ONLY = Set.of(2, 4, 5, 6, 7, 8, 9, 11);

    private static final List<String> EDGES = List.of("sonu", "sonl", "ortası", "ortal", "başınd");

    private static final Meaning WILL_BE = new Meaning(TimeKind.FUTURE, 0, Grain.DAY);

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
        return willBe(word, letters) ? WILL_BE : null;
    }

    // «gidecek», «gideceğini», but not «yiyecek»
    private static boolean willBe(char[] word, int letters) {
        for (int i = Math.max(2, letters - 8); i + 3 < letters; i++) {
            boolean vowels = (word[i] == 'e' || word[i] == 'a') && word[i + 2] == word[i] && word[i + 1] == 'c';
            if (vowels && (word[i + 3] == 'k' || word[i + 3] == 'g')) {
                return !(word[0] == 'y' && word[1] == 'i' && word[2] == 'y');
            }
        }
        return false;
    }

    /**
     * Whether a small word means a month or a weekday all the same, as «ağustosta» and «cuma günü» do: it has no other
     * meaning, or its ending, or what follows at a place, -1 if nothing does, tells.
     */
    static boolean meansOnly(Meaning meaning, String text, int end, int next) {
        boolean weekday = meaning.kind() == TimeKind.WEEKDAY;
        boolean told = next > 0
                && (text.startsWith(weekday ? "gün" : "ay", next)
                        || text.startsWith("akşam", next)
                        || (!weekday && EDGES.stream().anyMatch(edge -> text.startsWith(edge, next))));
        // «martta», «ekimden», «ocak-mart döneminde»
        boolean cased = !weekday && IN_OR_FROM.contains(meaning.value()) && inOrFrom(text, end);
        boolean joined = !weekday && next == end + 1 && text.charAt(end) == '-';
        return told || cased || joined || (weekday ? meaning.value() != SUNDAY : MONTHS_ONLY.contains(meaning.value()));
    }

    private static boolean inOrFrom(String text, int end) {
        int last = text.charAt(end - 1) == 'n' ? end - 2 : end - 1;
        char stop = text.charAt(last - 1);
        return (text.charAt(last) == 'a' || text.charAt(last) == 'e') && (stop == 't' || stop == 'd');
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
