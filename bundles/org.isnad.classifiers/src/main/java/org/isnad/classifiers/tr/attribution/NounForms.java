package org.isnad.classifiers.tr.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.text.WordMemo;

/** What a Turkish noun may be without its endings of case and owner: «kaynağına» kaynak, «yetkililerin» yetkililer. */
final class NounForms {
    private static final int SHORTEST_STEM = 3;
    private static final String VOWELS = "aıoueiöü";
    private static final String HIGH = "ııuuiiüü";
    // folded words have no dotless i
    private static final List<String> ENDINGS = List.of(
            ("imizdan imizden umuzdan ümüzden imizin umuzun ümüzün imiza imize umuza ümüze imizi umuzu ümüzü imiz umuz"
                            + " ümüz sindan sinden sundan sünden sinin sunun sünün sinda sinde sunda sünde sina sine suna süne"
                            + " sini sunu sünü indan inden undan ünden inda inde unda ünde inin unun ünün ina ine una üne ini unu"
                            + " ünü ndan nden nda nde ni nu nü nin nun nün dan den tan ten yla yle nca nce ya ye yi yu yü da de ta"
                            + " te in un ün ca ce la le si su sü na ne a e i u ü")
                    .split(" "));

    private static final WordMemo<List<String>> STEMS = new WordMemo<>(NounForms::stems);

    private NounForms() {}

    /** The stems a folded word may have, the longest first («ajansının»: «ajansı» before «ajan»); never the word itself. */
    static List<String> of(String word) {
        return STEMS.of(word);
    }

    private static List<String> stems(String word) {
        List<String> stems = new ArrayList<>();
        for (String ending : ENDINGS) {
            int cut = word.length() - ending.length();
            if (cut >= SHORTEST_STEM && word.endsWith(ending)) {
                String stem = word.substring(0, cut);
                stems.add(stem);
                hardened(stem).ifPresent(stems::add);
                restored(stem).map(whole -> whole.replace('ı', 'i')).ifPresent(stems::add);
            }
        }
        stems.sort(Comparator.comparingInt(String::length).reversed());
        return List.copyOf(stems);
    }

    /** «ism(in)», «şahs(a)»: the noun with the vowel it loses before such endings; empty if it ends otherwise. */
    static Optional<String> restored(String stem) {
        int end = stem.length() - 1;
        int vowel = end < 2 ? -1 : VOWELS.indexOf(stem.charAt(end - 2));
        boolean two = vowel >= 0 && VOWELS.indexOf(stem.charAt(end)) < 0 && VOWELS.indexOf(stem.charAt(end - 1)) < 0;
        return two ? Optional.of(stem.substring(0, end) + HIGH.charAt(vowel) + stem.charAt(end)) : Optional.empty();
    }

    // «kaynağ», «kulüb»: the consonant as it stands at a word's end
    private static Optional<String> hardened(String stem) {
        String end = switch (stem.charAt(stem.length() - 1)) {
            case 'ğ' -> "k";
            case 'b' -> "p";
            case 'c' -> "ç";
            case 'd' -> "t";
            default -> "";
        };
        return end.isEmpty() ? Optional.empty() : Optional.of(stem.substring(0, stem.length() - 1) + end);
    }
}
