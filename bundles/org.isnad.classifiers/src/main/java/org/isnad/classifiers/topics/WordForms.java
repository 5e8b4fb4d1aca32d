package org.isnad.classifiers.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.text.Clitics;

/** The forms a folded word of a text may have in a word list, the least stripped first. */
enum WordForms {
    ARABIC("ar") {
        @Override
        List<String> of(String word) {
            List<String> forms = new ArrayList<>();
            for (Clitics.Split split : Clitics.splits(word)) {
                String stem = split.stem();
                if (tooShort(split)) {
                    continue;
                }
                withoutEndings(stem, ARABIC_ENDINGS, forms);
                int future = stem.startsWith("س") ? 1 : 0;
                boolean verb = stem.length() > future + 3 && "يتنا".indexOf(stem.charAt(future)) >= 0;
                if (verb) {
                    withoutEndings(VERB + stem.substring(future + 1), ARABIC_ENDINGS, forms);
                }
                withoutEndings(VERB + stem, ARABIC_ENDINGS, forms);
            }
            return forms;
        }

        @Override
        List<String> listed(String form) {
            // the closing ta marbuta opens before an ending: مدرسة, مدرستهم
            return form.endsWith("ه") ? List.of(form, form.substring(0, form.length() - 1) + "ت") : List.of(form);
        }
    },
    ENGLISH("en") {
        @Override
        List<String> of(String word) {
            List<String> forms = new ArrayList<>();
            String stem = beforeApostrophe(word);
            forms.add(stem);
            withoutEndings(stem, List.of("s", "es", "ed", "d", "ing"), forms);
            if (stem.endsWith("ies") || stem.endsWith("ied")) {
                forms.add(stem.substring(0, stem.length() - 3) + "y");
            }
            if (stem.endsWith("ing") && stem.length() > 5) {
                forms.add(stem.substring(0, stem.length() - 3) + "e");
                forms.add(stem.substring(0, stem.length() - 4));
            }
            return forms;
        }
    },
    HEBREW("he") {
        @Override
        List<String> of(String word) {
            List<String> forms = new ArrayList<>();
            for (Clitics.Split split : Clitics.splits(word)) {
                if (!tooShort(split)) {
                    withoutEndings(split.stem(), HEBREW_ENDINGS, forms);
                }
            }
            return forms;
        }

        @Override
        List<String> listed(String form) {
            return form.length() > 3 && form.endsWith("ה")
                    ? List.of(form, form.substring(0, form.length() - 1) + CUT)
                    : List.of(form);
        }
    },
    TURKISH("tr") {
        @Override
        List<String> of(String word) {
            List<String> forms = new ArrayList<>();
            String stem = beforeApostrophe(word);
            forms.add(stem);
            for (int end = stem.length() - 1; end >= 3 && stem.length() - end <= LONGEST_ENDING; end--) {
                if (TURKISH_ENDINGS.matcher(stem).region(end, stem.length()).matches()) {
                    String form = stem.substring(0, end);
                    forms.add(form);
                    int soft = "bcdğ".indexOf(form.charAt(end - 1));
                    if (soft >= 0 && VOWELS.indexOf(stem.charAt(end)) >= 0) {
                        forms.add(form.substring(0, end - 1) + "pçtk".charAt(soft));
                    }
                }
            }
            return forms;
        }
    };

    /** Opens the listed form of an Arabic verb, which also matches behind the letters of the present. */
    static final String VERB = "~";

    // closes what is left of a listed Hebrew word without its he: only words that lose an ending match it
    private static final String CUT = "-";

    private static final List<String> ARABIC_ENDINGS = List.of(
            "ات", "ون", "ين", "ان", "يه", "يات", "ه", "ها", "هم", "هما", "نا", "ي", "ا", "ت", "وا", "تين", "تان", "تها",
            "ته", "تهم", "اتها", "اته", "اتهم", "يون", "يين");
    private static final List<String> HEBREW_ENDINGS = List.of(
            "ים", "ות", "ה", "ת", "י", "יו", "יה", "ו", "ם", "ן", "נו", "ית", "יים", "יות", "יהם", "ותיו", "ויות");
    private static final String VOWELS = "aeiouöü";
    private static final int LONGEST_ENDING = 12;
    private static final Pattern TURKISH_ENDINGS = Pattern.compile(
            "(?:l[ae]r|l[iuü][kğ]|l[iuü]|s[iuü]z|[cç][iuü]|[yns]?[iuü]"
                    + "|[yn]?[iuü]n|n?c[ae]|[yn]?[ae]|n?[dt][ae]n?|[iuü]?m[iuü]z|ki|y?l[ae]|[dt][iuü]r|[yn]?[ae]n|s[ae]l)+");

    private static final List<WordForms> ALL = List.of(values());

    private final String language;

    WordForms(String language) {
        this.language = language;
    }

    String language() {
        return language;
    }

    /** Those of a language; empty if its words have no lists. */
    static Optional<WordForms> in(String language) {
        for (WordForms forms : ALL) {
            if (forms.language.equals(language)) {
                return Optional.of(forms);
            }
        }
        return Optional.empty();
    }

    /** The forms a folded word may be listed as; never empty. */
    abstract List<String> of(String word);

    /** The forms under which a listed word is kept. */
    List<String> listed(String form) {
        return List.of(form);
    }

    // two letters behind a particle are too few to be sure of the reading, unless the article stands before them
    private static boolean tooShort(Clitics.Split split) {
        String prefix = split.prefix();
        return split.stem().length() < 3 && !prefix.isEmpty() && !prefix.endsWith("ال") && !prefix.endsWith("ה");
    }

    private static void withoutEndings(String stem, List<String> endings, List<String> forms) {
        forms.add(stem);
        for (String ending : endings) {
            if (stem.length() - ending.length() >= 3 && stem.endsWith(ending)) {
                String rest = stem.substring(0, stem.length() - ending.length());
                forms.add(rest);
                forms.add(rest + CUT);
            }
        }
    }

    private static String beforeApostrophe(String word) {
        int apostrophe = word.indexOf('\'');
        return apostrophe > 1 ? word.substring(0, apostrophe) : word;
    }
}
