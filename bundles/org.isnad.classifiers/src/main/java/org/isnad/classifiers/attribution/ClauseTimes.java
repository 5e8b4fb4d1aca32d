package org.isnad.classifiers.attribution;

import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.Token.Kind;

/** When and how something was said, between a verb and what it tells: «אמש», «ב-4 במרץ», «לעומת זאת», «בנחישות». */
record ClauseTimes(Sentence s, ClauseLexicon lexicon) {
    private static final Pattern YEAR = Pattern.compile("ב-?(?:19|20)[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("ב-?[0-9]{1,2}");

    /** Index after the words of time that begin there: «אמש», «ביום ראשון», «בשבוע שעבר». */
    int over(int from) {
        int i = from;
        while (lexicon.is(s, i, "occasion")
                || lexicon.is(s, i, "adverb")
                || bracketed(i)
                || against(i)
                || manner(i)
                || dated(i)
                || lasting(i) > i) {
            i = lasting(i) > i ? lasting(i) : i + (bracketed(i) ? 3 : lexicon.is(s, i, "day-of") || against(i) ? 2 : 1);
        }
        // «אמרה לנו אתמול | לא לצאת»
        return i > from && s.is(i - 1, "לא") ? i - 1 : i;
    }

    // «כבר | חודשים», «זה | שלוש שנים»: index behind how long; the same if it does not say
    private int lasting(int i) {
        int length = lexicon.number(s.word(i + 1)).isPresent() ? i + 2 : i + 1;
        return lexicon.is(s, i, "lasting") && lexicon.is(s, length, "length") ? length + 1 : i;
    }

    // «ב-2023», «ב-4 במרץ»
    private boolean dated(int i) {
        if (!s.word(i).startsWith("ב")) {
            return false;
        }
        return YEAR.matcher(s.word(i)).matches()
                || (DAY.matcher(s.word(i)).matches()
                        && lexicon.is(s, i + 1, "occasion")
                        && s.word(i + 1).startsWith("ב"));
    }

    // «בנחישות», «בגסות»: how it was said
    boolean manner(int i) {
        String word = s.word(i);
        return word.length() > 4
                && word.startsWith("ב")
                && word.endsWith("ות")
                && !lexicon.is(s, i, "by-means")
                && lexicon.noun(word).isEmpty()
                && lexicon.noun(word.substring(1)).isEmpty()
                && lexicon.outletAt(s, i).isEmpty();
    }

    // «לעומת זאת», «על הסף», «באופן נחרץ»
    private boolean against(int i) {
        if (lexicon.is(s, i, "way") && s.is(i + 1, Kind.WORD)) {
            return true;
        }
        return (s.is(i, "על") && s.is(i + 1, "הסף"))
                || (s.is(i, "בעל") && s.is(i + 1, "פה"))
                || (s.word(i + 1).startsWith("וכ") && s.word(i).startsWith("מכ"))
                || (s.is(i + 1, "זאת") && (s.is(i, "לעומת") || s.is(i, "עם")));
    }

    /** Whether one word in brackets stands there: «היום (רביעי)». */
    boolean bracketed(int i) {
        return s.is(i, Kind.OTHER) && s.original(i).equals("(") && s.is(i + 2, Kind.OTHER);
    }
}
