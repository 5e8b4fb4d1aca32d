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
        boolean[] endings = endings(word);
        for (int length = word.length() - 1; length >= SHORTEST; length--) {
            if (endings[length]) {
                String stem = word.substring(0, length);
                readings.add(stem);
                int soft = SOFT.indexOf(word.charAt(length - 1));
                if (soft >= 0) {
                    readings.add(word.substring(0, length - 1) + HARD.charAt(soft));
                }
                // "bekliyor" of "bekle-": the vowel before the present tense is lost
                if (word.startsWith("yor", length + 1)) {
                    readings.add(stem + "e");
                    readings.add(stem + "a");
                }
            }
        }
        return readings.stream();
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
