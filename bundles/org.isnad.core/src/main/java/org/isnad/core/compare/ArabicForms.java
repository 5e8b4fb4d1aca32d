package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.text.FoldedText;

/** Writes out the forms under which an entry of a word list is met in Arabic news. */
final class ArabicForms {
    private static final List<String> PAST = List.of("", "ت", "وا", "ا", "تا", "نا", "ه", "ها", "هم", "ته", "تها");
    private static final List<String> IMPERFECT = List.of("", "ون", "وا", "ان", "ن", "ين", "ه", "ها", "هم", "هما");
    private static final List<String> NOUN =
            List.of("", "ة", "ات", "ين", "ون", "ان", "ا", "ه", "ها", "هم", "هما", "اته", "اتها", "اتهم");
    private static final List<String> FEMININE =
            List.of("ة", "ات", "ته", "تها", "تهم", "تهما", "اته", "اتها", "تان", "تين");
    // participles that are met as nouns of their own
    private static final Set<String> OWN_WORDS = Set.of(
            "منتخب", "مجتمع", "مؤتمر", "متوسط", "مستقبل", "مختبر", "متحدث", "منتصف", "مستند", "منتدي", "مستوي",
            "محتوي");
    // words of their own that an entry and an ending seem to make up
    private static final Set<String> LOOKALIKES = Stream.of(
                    "كافة", "قائمة", "عطلة", "حلة", "تركة", "حياة", "حالة", "عامة", "خاصة", "بركة", "حركة", "مادة",
                    "عادة")
            .map(FoldedText::fold)
            .collect(Collectors.toUnmodifiableSet());
    private static final String WEAK = "ىيوا";

    private ArabicForms() {}

    /** Forms of «past/imperfect without prefix» or of a noun; several words are a phrase and stay as they are. */
    static List<String> of(String entry) {
        int slash = entry.indexOf('/');
        if (slash > 0) {
            return verb(entry.substring(0, slash), entry.substring(slash + 1));
        }
        if (entry.indexOf(' ') >= 0 || entry.isEmpty() || entry.charAt(0) < 0x0600 || entry.charAt(0) > 0x06FF) {
            return List.of(entry);
        }
        boolean feminine = entry.endsWith("ة") && entry.length() > 3;
        return feminine ? joined(cut(entry), FEMININE) : entry.length() < 3 ? List.of(entry) : noun(entry);
    }

    private static List<String> noun(String entry) {
        // «شفاء», «بعد شفائه»
        List<String> seats = entry.endsWith("اء") ? joined(cut(entry), List.of("ئه", "ئها", "ئهم")) : List.of();
        return Stream.concat(joined(entry, NOUN).stream(), seats.stream())
                .filter(form -> form.equals(entry) || !LOOKALIKES.contains(FoldedText.fold(form)))
                .toList();
    }

    // a verb with its preposition («حد من») takes its endings before it
    private static List<String> verb(String past, String imperfect) {
        int blank = past.indexOf(' ');
        String behind = blank < 0 ? "" : past.substring(blank);
        String pastStem = blank < 0 ? past : past.substring(0, blank);
        String stem =
                imperfect.endsWith(behind) ? imperfect.substring(0, imperfect.length() - behind.length()) : imperfect;
        List<String> forms = new ArrayList<>(joined(pastStem, PAST));
        if (WEAK.indexOf(pastStem.charAt(pastStem.length() - 1)) >= 0) {
            forms.addAll(joined(cut(pastStem), PAST.subList(1, PAST.size())));
        }
        for (String prefix : List.of("ي", "ت", "ن", "سي", "ست", "سن")) {
            forms.addAll(joined(prefix + stem, IMPERFECT));
            if (stem.length() > 2 && WEAK.indexOf(stem.charAt(stem.length() - 1)) >= 0) {
                forms.addAll(joined(prefix + cut(stem), List.of("", "ون", "وا")));
            }
        }
        if (blank < 0) {
            derived(pastStem, stem, forms);
        }
        return forms.stream().map(form -> form + behind).toList();
    }

    // «انسحب/نسحب»: «منسحب», «انسحاب»; of the plain stems the participle may be another word («خرج», «مخرج»)
    private static void derived(String past, String stem, List<String> forms) {
        boolean derived =
                past.charAt(0) == 'ا' || (past.charAt(0) == 'ت' && past.length() > 3 && past.charAt(1) != 'ا');
        if (!derived || stem.length() < 3) {
            return;
        }
        String participle = "م" + stem;
        if (!OWN_WORDS.contains(participle)) {
            forms.addAll(joined(participle, NOUN));
        }
        boolean sound = WEAK.indexOf(past.charAt(past.length() - 1)) < 0 && past.indexOf('ا', 1) < 0;
        if (sound && past.charAt(0) == 'ا') {
            forms.addAll(joined(cut(past) + "ا" + past.charAt(past.length() - 1), NOUN));
        } else if (past.charAt(0) == 'ت') {
            forms.addAll(joined(past, NOUN));
        }
    }

    private static List<String> joined(String stem, List<String> endings) {
        return endings.stream().map(stem::concat).toList();
    }

    private static String cut(String word) {
        return word.substring(0, word.length() - 1);
    }
}
