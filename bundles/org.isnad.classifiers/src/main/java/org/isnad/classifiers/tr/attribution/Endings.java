package org.isnad.classifiers.tr.attribution;

import java.util.regex.Pattern;

/** The endings that tell what a Turkish word does in its clause; words are folded, without dotless i. */
final class Endings {
    private static final String WHOSE = "(?:[iuü]?m[iuü]?z?|[iuü]?n[iuü]?z?|l[ae]r[iuü]|[iuü])";
    private static final Pattern FACT =
            Pattern.compile(".*(?:[dt][iuü]k|[dt][iuü]ğ|[ae]c[ae][kğ])" + WHOSE + "n?[iuü]");
    private static final Pattern SUBJECT = Pattern.compile(".*(?:[dt][iuü]k|[dt][iuü]ğ|[ae]c[ae][kğ])" + WHOSE);
    private static final Pattern DATIVE = Pattern.compile(
            ".*(?:(?:[dt][iuü]k|[dt][iuü]ğ|[ae]c[ae][kğ])" + WHOSE + "|m[ae](?:s[iuü]|l[ae]r[iuü]|m|m[iuü]z|y))n?[ae]");
    private static final Pattern TELLING = Pattern.compile(".*[dt][iuü](?:(?:ğ|kl[ae]r)[iuü]n|ğ[iuü]m(?:[iuü]z)?)[ae]");
    private static final Pattern ABLATIVE = Pattern.compile(".*(?:(?:[dt][iuü]k|[dt][iuü]ğ|[ae]c[ae][kğ])" + WHOSE
            + "|m[ae]s[iuü]|m[ae]l[ae]r[iuü])n?[dt][ae]n|.*m[ae]kt[ae]n");
    private static final Pattern LOCATIVE =
            Pattern.compile(".*(?:m[ae]s[iuü]nd[ae]|m[ae]l[ae]r[iuü]nd[ae]|[dt][iuü]ğ[iuü]nd[ae]|m[ae]kt[ae])");
    private static final Pattern WISH = Pattern.compile(
            ".*m[ae](?:s[iuü]n[iuü]|l[ae]r[iuü]n[iuü]|m[iuü]|n[iuü]|m[iuü]z[iuü]|n[iuü]z[iuü]|y[iuü]|k)");
    private static final Pattern SUBJECT_WISH = Pattern.compile(".*m[ae](?:s[iuü]|l[ae]r[iuü])");
    private static final Pattern ACCUSATIVE = Pattern.compile(".*(?:[iuü]n[iuü]|l[ae]r[iuü]|y[iuü]|[^aeiuüoö][iuü])");
    private static final Pattern GENITIVE = Pattern.compile(".{2,}(?:n?[iuü]n)");
    private static final Pattern CASE = Pattern.compile(
            ".*(?:[dt][ae]|[dt][ae]n|n[dt][ae]|[iuü]n[iuü]|y[iuü]|y[ae]|yl[ae]|l[ae]r[iuü]n[iuü]|[iuü]n[ae]|ken|[ae]r[ae]k|[iuü]nc[ae]|ip|up|üp)");
    private static final Pattern WHEN = Pattern.compile(
            ".*(?:[dt][iuü](?:ğ[iuü]|kl[ae]r[iuü])nd[ae]|[aeiuü]y?[iuü]nc[ae]|[ae]r[ae]k|[aeiuü]rken|m[ae]d[ae]n)");
    private static final Pattern PLACE = Pattern.compile(".*(?:[dt][ae]|[dt][ae]yken)");
    private static final Pattern PAST = Pattern.compile(
            ".{2,}(?:(?:(?<=[fstkçşhp])t|(?<=[^fstkçşhp])d)[iuü](?:l[ae]r|k|m)?|[iuü]yor(?:l[ae]r|d[iuü])?|m[iuü]şt[iuü](?:r|m)?|[ae]c[ae]k)");

    private Endings() {}

    static boolean fact(String word) {
        return FACT.matcher(word).matches();
    }

    /** «değişmediğinin (altını çizdi)». */
    static boolean factOf(String word) {
        return word.endsWith("n") && subjectClause(word.replaceFirst("n?[iuü]n$", ""));
    }

    static boolean subjectClause(String word) {
        return SUBJECT.matcher(word).matches() || fact(word);
    }

    /** «paylaşılmaması (istendi)». */
    static boolean subjectWish(String word) {
        return word.length() > 5 && SUBJECT_WISH.matcher(word).matches();
    }

    static boolean dative(String word) {
        return DATIVE.matcher(word).matches();
    }

    /** Somebody's telling rather than a thing: «aktardığına», «bildirdiklerine». */
    static boolean telling(String word) {
        return TELLING.matcher(word).matches();
    }

    static boolean ablative(String word) {
        return ABLATIVE.matcher(word).matches();
    }

    /** «yapılmasında (diretti)». */
    static boolean locative(String word) {
        return LOCATIVE.matcher(word).matches();
    }

    static boolean wish(String word) {
        return word.length() > 4 && WISH.matcher(word).matches();
    }

    static boolean accusative(String word) {
        return word.length() > 3 && ACCUSATIVE.matcher(word).matches();
    }

    static boolean genitive(String word) {
        return GENITIVE.matcher(word).matches();
    }

    /** «sorulduğunda», «gelince», «belirterek», «anlatırken»: what was when it was told. */
    static boolean when(String word) {
        return word.length() > 4 && !word.equals("olarak") && WHEN.matcher(word).matches();
    }

    /** Where it was told or when: «videoda», «görüşmede». */
    static boolean place(String word) {
        return word.length() > 4 && PLACE.matcher(word).matches();
    }

    /** A case or converb ending that no subject has. */
    static boolean oblique(String word) {
        return word.length() > 3 && CASE.matcher(word).matches();
    }

    static boolean finite(String word) {
        return PAST.matcher(word).matches();
    }
}
