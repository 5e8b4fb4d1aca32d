package org.isnad.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Says how alike two names sound that are written in different scripts: «رجب طيب أردوغان», "Recep Tayyip Erdoğan",
 * "רג'פ טאיפ ארדואן".
 *
 * <p>Each word is reduced to classes of consonants, vowels and long-vowel letters dropped; the words are then aligned, and the names compared as a whole. The answer
 * proposes, it never proves: whoever shows it lets the analyst decide. Stateless.
 */
public final class NameSkeletons {
    // one class a sound that another script may write otherwise; what is absent is a vowel
    private static final Map<Character, Character> ARABIC = classes(
            "ب:b پ:b ت:t ط:t ث:t ج:j چ:j ح:h خ:h ه:h د:d ض:d ذ:d ظ:d ر:r ز:z س:s ص:s ش:s غ:g ف:f ڤ:f ق:k ك:k ک:k گ:k ل:l م:m ن:n و:w ي:y");
    private static final Map<Character, Character> HEBREW = classes(
            "ב:b ג:g ד:d ה:h ו:w ז:z ח:h ט:t י:y כ:k ך:k ל:l מ:m ם:m נ:n ן:n ס:s פ:f ף:f צ:s ץ:s ק:k ר:r ש:s ת:t");
    private static final Map<Character, Character> LATIN = classes(
            "b:b p:b t:t ţ:t d:d j:j c:k ç:j h:h r:r z:z s:s ş:s š:s f:f v:w w:w k:k q:k g:g ğ:g l:l m:m n:n ñ:n y:y x:k");

    // the same people are named all over a case
    private static final WordMemo<List<String>> SKELETONS = new WordMemo<>(NameSkeletons::read);

    private NameSkeletons() {}

    /**
     * A name and how alike it is.
     *
     * @param name as it was given
     * @param likeness from 0, nothing in common, to 1, the same skeleton
     */
    public record Ranked(String name, double likeness) {}

    /**
     * The candidates, most alike first; equally alike ones stay in the order they were given.
     *
     * @throws NullPointerException if a name is null
     */
    public static List<Ranked> rank(String name, List<String> candidates) {
        List<String> skeletons = skeletons(name);
        return candidates.stream()
                .map(candidate -> new Ranked(candidate, likeness(skeletons, skeletons(candidate))))
                .sorted(Comparator.comparingDouble((Ranked ranked) -> -ranked.likeness()))
                .toList();
    }

    /** How alike two names are, from 0 to 1; symmetric. */
    public static double likeness(String a, String b) {
        return likeness(skeletons(a), skeletons(b));
    }

    /** The skeleton of each word of a name, articles and joining hyphens left out; for the reason shown beside a proposal. */
    public static List<String> skeletons(String name) {
        return SKELETONS.of(name);
    }

    private static List<String> read(String name) {
        List<String> skeletons = new ArrayList<>();
        for (String word : FoldedText.fold(name)
                // a mark makes these Hebrew letters the sounds of Arabic ones
                .replaceAll("ג['’׳]", "ج")
                .replaceAll("צ['’׳]", "چ")
                .replaceAll("['’׳`.\"]", "")
                .split("[ \\-־–]+")) {
            if (!word.matches("|ال|al|el|ul|as|ad|an|ibn|bin|bint|ben|בן|אל|بن|ابن|the|of|ذا|ذي|דה")) {
                skeletons.add(skeleton(word));
            }
        }
        return List.copyOf(skeletons);
    }

    private static String skeleton(String word) {
        String bare = word.length() > 4 && word.startsWith("ال") ? word.substring(2) : singleSounds(word);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < bare.length(); i++) {
            char sound = sound(bare.charAt(i));
            boolean half = sound == 'w' || sound == 'y' || (sound == 'h' && i + 1 == bare.length());
            // half-vowels count only where every script must write them
            if (sound != 0
                    && (!half || (i == 0 && sound != 'h'))
                    && (out.isEmpty() || out.charAt(out.length() - 1) != sound)) {
                out.append(sound);
            }
        }
        return (isVowel(bare) ? "a" : "") + out;
    }

    // a first vowel has its own letter in Arabic and Hebrew
    private static boolean isVowel(String word) {
        return !word.isEmpty() && "اعאעaeiouöüâîûéáóí".indexOf(word.charAt(0)) >= 0;
    }

    private static String singleSounds(String word) {
        if (word.isEmpty() || word.charAt(0) >= 0x0250) {
            // two letters for a sound that other scripts write with one
            return word.replace("تس", "س").replace("دج", "ج");
        }
        return word.replace("sch", "s")
                .replace("tch", "j")
                .replace("sh", "s")
                .replace("kh", "h")
                .replace("gh", "g")
                .replace("ch", "j")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("dh", "d")
                .replace("tz", "s")
                .replace("ts", "s")
                .replace("dj", "j")
                .replace("dg", "j")
                .replace("ce", "se")
                .replace("ci", "si")
                .replaceFirst("^ge", "je")
                .replaceFirst("^gi", "ji");
    }

    private static char sound(char c) {
        Map<Character, Character> classes =
                c >= 0x0600 && c <= 0x06FF ? ARABIC : c >= 0x0590 && c <= 0x05FF ? HEBREW : LATIN;
        return classes.getOrDefault(c, (char) 0);
    }

    // «عبد المجيد» is one word in Latin letters: the whole names count too, where they are about as long
    private static double likeness(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        return Math.max(aligned(a, b), wordLikeness(String.join("", a), String.join("", b)));
    }

    // each word of the shorter name with its best partner, order ignored; words left over cost a little
    private static double aligned(List<String> a, List<String> b) {
        List<String> fewer = a.size() <= b.size() ? a : b;
        List<String> rest = new ArrayList<>(a.size() <= b.size() ? b : a);
        int left = rest.size() - fewer.size();
        double sum = 0;
        double weight = 0;
        for (String word : fewer) {
            String partner = rest.getFirst();
            for (String candidate : rest) {
                partner = wordLikeness(word, candidate) > wordLikeness(word, partner) ? candidate : partner;
            }
            double letters = Math.max(1, Math.max(word.length(), partner.length()));
            sum += letters * wordLikeness(word, partner);
            weight += letters;
            rest.remove(partner);
        }
        return sum / (weight + 0.75 * left);
    }

    private static double wordLikeness(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        return longest == 0 ? 0 : 1 - distance(a, b) / longest;
    }

    // Levenshtein, where sounds that scripts confuse cost less
    private static double distance(String a, String b) {
        double[] above = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            above[j] = above[j - 1] + gap(b.charAt(j - 1));
        }
        for (int i = 1; i <= a.length(); i++) {
            double[] row = new double[b.length() + 1];
            row[0] = above[0] + gap(a.charAt(i - 1));
            for (int j = 1; j <= b.length(); j++) {
                double change = above[j - 1] + change(a.charAt(i - 1), b.charAt(j - 1));
                row[j] = Math.min(change, Math.min(above[j] + gap(a.charAt(i - 1)), row[j - 1] + gap(b.charAt(j - 1))));
            }
            above = row;
        }
        return above[b.length()];
    }

    private static double gap(char c) {
        return "ahwyg".indexOf(c) >= 0 ? 0.4 : 1;
    }

    private static double change(char a, char b) {
        if (a == b) {
            return 0;
        }
        for (String alike : List.of("gjk", "hkj", "bfw", "sz", "dzt", "sj", "st", "yj", "gh")) {
            if (alike.indexOf(a) >= 0 && alike.indexOf(b) >= 0) {
                return 0.35;
            }
        }
        return 1;
    }

    private static Map<Character, Character> classes(String pairs) {
        Map<Character, Character> classes = new java.util.HashMap<>();
        for (String pair : pairs.split(" ")) {
            classes.put(pair.charAt(0), pair.charAt(2));
        }
        return Map.copyOf(classes);
    }
}
