package org.isnad.classifiers.tr.attribution;

import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.text.WordMemo;

/** Finds a share of those asked who tells: «ankete katılanların yüzde 61'i», «görüşülen kişilerin çoğu». */
record Surveyed(Sentence s, TurkishSources subjects) {
    private static final int LONGEST = 12;
    private static final WordMemo<Boolean> ASKED = WordMemo.matching(".{3,}[ae]nl[ae]r[iuü]n");
    private static final Pattern SHARE = Pattern.compile("['’]s?[iuü]");

    /** Index behind «kentteki ankete katılanların | yüzde 61'i», «görüşülen kişilerin | çoğu»: {@code from} if none stand there. */
    int end(int from, int limit) {
        for (int k = from; k < Math.min(limit - 1, from + LONGEST); k++) {
            if (!s.is(k, Kind.WORD) && !s.is(k, Kind.OTHER)) {
                return from;
            }
            boolean they = ASKED.of(s.word(k));
            boolean percent =
                    s.is(k + 1, "yüzde") && Character.isDigit(s.original(k + 2).charAt(0)) && s.is(k + 3, Kind.OTHER);
            if (they && percent && SHARE.matcher(s.get(k + 3).folded()).matches() && k + 3 < limit) {
                return k + 4;
            }
            if (they && subjects.shares(k + 1) && k > from) {
                return k + 2;
            }
        }
        return from;
    }
}
