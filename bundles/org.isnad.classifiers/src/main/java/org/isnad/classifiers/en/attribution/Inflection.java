package org.isnad.classifiers.en.attribution;

import java.util.List;
import org.isnad.text.FoldedText;

/** The forms of an English verb. */
record Inflection(String plain, String third, String past, String participle, String gerund) {
    private static final String VOWELS = "aeiou";

    /** What a form of a verb can be. */
    enum Form {
        PLAIN,
        THIRD,
        PAST,
        PARTICIPLE,
        GERUND
    }

    /** A verb as lists write it: «report», «say/said/said», «admit+». */
    static Inflection of(String entry) {
        String[] parts = FoldedText.fold(entry).split("/");
        boolean doubled = parts[0].endsWith("+");
        String plain = doubled ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
        String stem = doubled ? plain + plain.charAt(plain.length() - 1) : plain;
        String past = parts.length > 1 ? parts[1] : past(stem);
        String participle = parts.length > 2 ? parts[2] : past;
        return new Inflection(plain, third(plain), past, participle, gerund(stem));
    }

    String form(Form form) {
        return switch (form) {
            case PLAIN -> plain;
            case THIRD -> third;
            case PAST -> past;
            case PARTICIPLE -> participle;
            case GERUND -> gerund;
        };
    }

    List<String> forms() {
        return List.of(plain, third, past, participle, gerund);
    }

    private static boolean consonantY(String stem) {
        return stem.length() > 2 && stem.endsWith("y") && VOWELS.indexOf(stem.charAt(stem.length() - 2)) < 0;
    }

    private static String third(String plain) {
        if (plain.equals("have")) {
            return "has";
        }
        if (consonantY(plain)) {
            return plain.substring(0, plain.length() - 1) + "ies";
        }
        boolean hissing = plain.endsWith("s") || plain.endsWith("sh") || plain.endsWith("ch") || plain.endsWith("x");
        return hissing || plain.equals("go") || plain.equals("do") ? plain + "es" : plain + "s";
    }

    private static String past(String stem) {
        if (stem.endsWith("e")) {
            return stem + "d";
        }
        return consonantY(stem) ? stem.substring(0, stem.length() - 1) + "ied" : stem + "ed";
    }

    private static String gerund(String stem) {
        boolean silent = stem.endsWith("e") && !stem.endsWith("ee") && !stem.equals("be") && stem.length() > 2;
        return (silent ? stem.substring(0, stem.length() - 1) : stem) + "ing";
    }
}
