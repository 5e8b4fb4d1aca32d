package org.isnad.classifiers.names;

import java.util.Set;

/** The number behind the name of a king or pope: «عبد الله | الثاني», «بنديكتوس | السادس عشر». */
final class Regnal {
    private static final Set<String> NUMBERS = Set.of(
            "الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر", "الحادي",
            "الاولي", "الثانيه");

    private Regnal() {}

    static boolean isNumber(String folded) {
        return NUMBERS.contains(folded);
    }

    /** The word after the number that stands behind a name which ends there. */
    static int behind(Scan scan, int end) {
        boolean numbered = end < scan.words().size()
                && scan.follows(end)
                && isNumber(folded(scan, end))
                && !folded(scan, end + 1).startsWith("من");
        if (!numbered) {
            return end;
        }
        return folded(scan, end + 1).equals("عشر") ? end + 2 : end + 1;
    }

    private static String folded(Scan scan, int i) {
        return i < scan.words().size() ? scan.words().get(i).folded() : "";
    }
}
