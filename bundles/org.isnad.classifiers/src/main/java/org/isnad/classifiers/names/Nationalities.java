package org.isnad.classifiers.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.LexiconFile;

/** Adjectives of nationality in all their forms: «مصري», «المصرية», «مصريين»; "Egyptian", "Mısırlılar", "מצרים". */
final class Nationalities {
    private static final List<String> ARABIC = List.of("", "ة", "ان", "ين", "ون", "ات", "تين", "تان", "ا", "و");
    private static final List<String> HEBREW = List.of("", "ת", "ים", "ות", "ם", "יות", "יים");
    private static final List<String> TURKISH = List.of("", "lar", "ler", "ların", "lerin", "lara", "lere");

    private Nationalities() {}

    /** Country codes by written form. */
    static Map<String, String> forms(Tongue tongue) {
        Map<String, String> forms = new LinkedHashMap<>();
        for (List<String> row : LexiconFile.rows(Nationalities.class, "demonyms.tsv")) {
            for (String base : tongue.variants(row, 1)) {
                inflected(tongue, base).forEach(form -> forms.putIfAbsent(form, row.getFirst()));
            }
        }
        return forms;
    }

    /** The forms a nationality is written in. */
    static List<String> inflected(Tongue tongue, String base) {
        return switch (tongue) {
            case AR -> base.endsWith("ي") ? arabic(base) : List.of(base);
            case HE -> base.endsWith("י") ? HEBREW.stream().map(base::concat).toList() : List.of(base);
            case TR -> TURKISH.stream().map(base::concat).toList();
            case EN -> List.of(base, base + "s");
        };
    }

    // «كوري جنوبي» agrees in both words
    private static List<String> arabic(String base) {
        int blank = base.indexOf(' ');
        if (blank < 0) {
            return ARABIC.stream().map(base::concat).toList();
        }
        String first = base.substring(0, blank);
        String second = base.substring(blank + 1);
        return first.endsWith("ي")
                ? List.of(
                        base,
                        first + "ة " + second + "ة",
                        "ال" + first + " ال" + second,
                        "ال" + first + "ة ال" + second + "ة")
                : List.of(base, base + "ة", first + " ال" + second, first + " ال" + second + "ة");
    }
}
