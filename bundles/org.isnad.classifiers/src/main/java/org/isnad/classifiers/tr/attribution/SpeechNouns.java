package org.isnad.classifiers.tr.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;

/** Nouns of what is said, in the cases in which they tell with a verb: «uyarısı», «uyarısını», «uyarısında», «uyarısıyla». */
final class SpeechNouns {
    private static final String VOWELS = "aıoueiöü";
    private static final String HIGH = "ııuuiiüü";
    private static final List<String> CASES =
            List.of("base", "accusative", "locative", "dative", "passive", "passive-locative");
    private static final Map<String, String> FRAMES = Map.of(
            "base", "quote plain that speech",
            "accusative", "quote plain fact that speech",
            "locative", "quote plain fact that speech",
            "dative", "quote fact that speech",
            "passive", "passive",
            "passive-locative", "passive");

    private final Map<String, List<String>> verbs = new TreeMap<>();
    private final Map<String, String> instrumental = new HashMap<>();
    private final Set<String> objects = new HashSet<>();
    private final Set<String> bases = new HashSet<>();
    private final Set<String> all = new HashSet<>();

    SpeechNouns(RowTaker taker) {
        Map<String, String> manners = new TreeMap<>();
        for (List<String> row : LexiconFile.rows(SpeechNouns.class, "speech-nouns.tsv")) {
            if (CASES.contains(row.get(0))) {
                verbs.put(row.get(0), row);
            } else {
                List.of(row.get(1).split(" ")).forEach(noun -> manners.put(noun, row.get(0)));
            }
        }
        manners.forEach((noun, manner) -> {
            verbs.forEach((form, row) -> {
                taker.take(List.of(
                        inflected(noun, form),
                        row.get(1),
                        form.startsWith("passive") ? "unattributed" : manner,
                        FRAMES.get(form)));
                all.add(FoldedText.fold(inflected(noun, form)));
            });
            definite(noun)
                    .ifPresent(form -> taker.take(List.of(
                            form,
                            Objects.requireNonNull(verbs.get("accusative")).get(1),
                            manner,
                            FRAMES.get("accusative"))));
            bases.add(FoldedText.fold(noun));
            objects.add(FoldedText.fold(inflected(noun, "accusative")));
            objects.add(FoldedText.fold(inflected(noun, "dative")));
            instrumental.put(FoldedText.fold(noun + (back(noun) ? "yla" : "yle")), manner);
        });
    }

    /** Takes one row of a verb list: word before the verb, stems, manner, frames. */
    interface RowTaker {
        void take(List<String> row);
    }

    /** Whether words are told by the noun's form there: «sözleriyle», «uyarısıyla»; its manner, empty if not. */
    String instrumental(String folded) {
        return instrumental.getOrDefault(folded, "");
    }

    /** Whether it is such a noun in a case that stands before verbs. */
    boolean holds(String folded) {
        return all.contains(folded);
    }

    /** Whether it is such a noun without a case: «beklentisi». */
    boolean subject(String folded) {
        return bases.contains(folded);
    }

    /** Whether it is such a noun as what somebody prints or repeats: «sözlerini», «iddiasına». */
    boolean object(String folded) {
        return objects.contains(folded);
    }

    private static String inflected(String noun, String form) {
        return switch (form) {
            case "accusative" -> noun + "n" + HIGH.charAt(VOWELS.indexOf(lastVowel(noun)));
            case "locative", "passive-locative" -> noun + (back(noun) ? "nda" : "nde");
            case "dative" -> noun + (back(noun) ? "na" : "ne");
            default -> noun;
        };
    }

    // «(şu) açıklamayı», «(şu) sözleri»: nobody's, so without the owner's ending
    private static Optional<String> definite(String noun) {
        int end = noun.length();
        if (noun.endsWith("ları") || noun.endsWith("leri")) {
            return Optional.of(noun);
        }
        return noun.charAt(end - 2) == 's'
                ? Optional.of(noun.substring(0, end - 2) + 'y' + noun.charAt(end - 1))
                : Optional.empty();
    }

    private static boolean back(String noun) {
        return VOWELS.indexOf(lastVowel(noun)) < VOWELS.length() / 2;
    }

    private static char lastVowel(String noun) {
        int i = noun.length() - 1;
        while (VOWELS.indexOf(noun.charAt(i)) < 0) {
            i--;
        }
        return noun.charAt(i);
    }
}
