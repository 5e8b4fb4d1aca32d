package org.isnad.text.concepts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.text.Stems;

/** The longest beginning of a word behind which nothing but endings follow; what these soften is made hard again. */
final class Turkish implements Inflection {
    private static final int SHORTEST = 2;
    private static final int LONGEST_ENDING = 5;
    private static final int REDUCED = 6;
    private static final String SOFT = "bcdğg";
    private static final String HARD = "pçtkk";
    // folded: no dotless i
    private static final String VOWELS = "aeiouöü";
    private static final String CLOSE = "iiiuuüü";
    private static final Set<String> ENDINGS = Set.of(
            ("lar ler i u ü a e ya ye yi yu yü da de ta te dan den tan ten n in un ün nin nun nün im um üm m si su sü na ne ni nu nü "
                            + "nda nde ndan nden ki ca ce ça çe la le yla yle li lu lü siz suz süz lik luk lük liğ luğ lüğ ci cu cü çi çu çü "
                            + "di du dü ti tu tü dir dur dür tir tur tür miş muş müş yor iyor uyor üyor ecek acak eceğ acağ yecek yacak r ar er ir "
                            + "ur ür ma me mi mek mak an en yan yen ip up üp yip arak erek yarak yerek il ul ül l t ebil abil yebil yabil sa se "
                            + "diğ dik duk dük duğ düğ tiğ tik tuk tük ken nca nce inca ince lan len laş leş iş uş üş k z iz uz üz niz nuz sel sal "
                            + "ş ğ maz mez arasi daş taş")
                    .split(" "));

    @Override
    public Stream<String> readings(String folded) {
        String word = Inflection.beforeApostrophe(folded);
        List<String> readings = new ArrayList<>();
        readings.add(word);
        List<String> restored = new ArrayList<>();
        boolean[] endings = endings(word);
        for (int length = word.length() - 1; length >= SHORTEST; length--) {
            if (endings[length]) {
                hardened(word.substring(0, length), readings);
                restored(word, length, restored);
            }
        }
        readings.addAll(restored);
        return readings.stream();
    }

    private static void restored(String word, int length, List<String> readings) {
        String stem = word.substring(0, length);
        // "bekliyor" of "bekle-": the vowel before the present tense is lost
        if (word.startsWith("yor", length + 1)) {
            readings.add(stem + "e");
            readings.add(stem + "a");
        }
        // "hapse" of "hapis", "kayba" of "kayıp": the vowel of the last syllable is lost before another
        int last = length - 1;
        if (last > 1 && vowel(word, length) && !vowel(stem, last) && !vowel(stem, last - 1)) {
            hardened(stem.substring(0, last) + close(stem) + stem.charAt(last), readings);
        }
    }

    private static void hardened(String stem, List<String> readings) {
        readings.add(stem);
        int last = stem.length() - 1;
        int soft = SOFT.indexOf(stem.charAt(last));
        if (soft >= 0) {
            readings.add(stem.substring(0, last) + HARD.charAt(soft));
        }
    }

    private static boolean vowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }

    // the close vowel that goes with the last one of a stem
    private static char close(String stem) {
        for (int i = stem.length() - 1; i >= 0; i--) {
            int vowel = VOWELS.indexOf(stem.charAt(i));
            if (vowel >= 0) {
                return CLOSE.charAt(vowel);
            }
        }
        return 'i';
    }

    // whether from each letter on there are endings only
    private static boolean[] endings(String word) {
        boolean[] endings = new boolean[word.length() + 1];
        endings[word.length()] = true;
        for (int i = word.length() - 1; i >= SHORTEST; i--) {
            for (int end = i + 1; !endings[i] && end <= Math.min(word.length(), i + LONGEST_ENDING); end++) {
                endings[i] = endings[end] && ENDINGS.contains(word.substring(i, end));
            }
        }
        return endings;
    }

    // «hâlâ», «resmî»: many write no circumflex
    @Override
    public String key(String form) {
        return form.replace('â', 'a').replace('î', 'i').replace('û', 'u');
    }

    @Override
    public String reduced(String form) {
        return form.length() <= REDUCED ? "" : Stems.of(form);
    }
}
