package org.isnad.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Tells in which language a stretch of text is: ar, fa, ur, ckb, he, tr, az, en, fr, de or ru, by its script, function
 * words, letters and word endings, and, where these leave it open, by the fastText model of letter runs beside this class.
 */
public final class Languages {
    // a language is settled long before this
    private static final int ENOUGH = 300;
    // the alphabets of all our languages lie below this
    private static final int LETTERS = 0x700;
    private static final boolean[] OF_WORD = ofWord();
    // a name or two do not outweigh the language they stand in; a sentence does
    private static final double AROUND = 4;
    private static final FastText MODEL = FastText.read("lid.176.ftz");
    private static final LanguageSigns SIGNS = LanguageSigns.read();
    // of each language in the model
    private static final int[] LABELS = IntStream.range(0, SIGNS.size())
            .map(i -> MODEL.label(SIGNS.language(i).getLanguage()))
            .toArray();
    // a script with less than this of the letters does not settle the language
    private static final double LEADING = 0.8;
    private static final double SETTLED = 4;
    // what the letters still to come may at most say for another language, each
    private static final double PER_LETTER = 0.8;
    private static final double SINGLE = 0.9;
    private static final int WORDS_AT_ONCE = 8;

    private Languages() {}

    /** The language most of the text is in; {@link Locale#ROOT} if it holds too few letters to tell. */
    public static Locale of(CharSequence text) {
        return of(text, Locale.ROOT);
    }

    /**
     * As {@link #of(CharSequence)}, for a stretch of a larger text.
     *
     * @param around the language around it: the answer if the stretch itself does not tell
     */
    public static Locale of(CharSequence text, Locale around) {
        char[] plain = plain(text);
        double[] shares = Script.shares(plain);
        double[] before = before(shares, around);
        int best = best(before);
        if (before[best] == Double.NEGATIVE_INFINITY) {
            return Locale.ROOT;
        }
        if (margin(before, best) == Double.POSITIVE_INFINITY) {
            return SIGNS.language(best);
        }
        boolean single = shares[SIGNS.script(best).place] > SINGLE;
        double[] scores = scored(plain, before, single ? PER_LETTER : Double.POSITIVE_INFINITY);
        best = best(scores);
        boolean mixed = shares[SIGNS.script(best).place] < LEADING;
        return SIGNS.language(mixed || margin(scores, best) < SETTLED ? withModel(plain, scores) : best);
    }

    // what script and surroundings say, before a word is looked at
    private static double[] before(double[] shares, Locale around) {
        double[] scores = new double[SIGNS.size()];
        for (int i = 0; i < scores.length; i++) {
            double share = shares[SIGNS.script(i).place];
            scores[i] = share == 0
                    ? Double.NEGATIVE_INFINITY
                    : Math.log(share) + (SIGNS.language(i).equals(around) ? AROUND : 0);
        }
        return scores;
    }

    // adds what the words say: runs of letters, their marks and the joiner that parts them in Persian
    private static double[] scored(char[] plain, double[] before, double perLetter) {
        int[] said = new int[before.length];
        double[] scores = before.clone();
        int words = 0;
        int start = -1;
        for (int i = 0; i <= plain.length; i++) {
            boolean inside = i < plain.length && isOfWord(plain[i]);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                SIGNS.add(plain, start, i, said);
                start = -1;
                if (++words % WORDS_AT_ONCE == 0) {
                    Arrays.setAll(scores, l -> before[l] + said[l] / (double) LanguageSigns.WHOLE);
                    if (margin(scores, best(scores)) > perLetter * (plain.length - i)) {
                        return scores;
                    }
                }
            }
        }
        Arrays.setAll(scores, l -> before[l] + said[l] / (double) LanguageSigns.WHOLE);
        return scores;
    }

    // what words and letters leave open, a model of letter runs settles; both are logarithms of likelihoods, roughly
    private static int withModel(char[] plain, double[] scores) {
        int[] possible = IntStream.range(0, scores.length)
                .filter(i -> scores[i] != Double.NEGATIVE_INFINITY)
                .toArray();
        double[] likelihoods = MODEL.likelihoods(
                List.of(new String(plain).strip().split("\\s++")),
                IntStream.of(possible).map(i -> LABELS[i]).toArray());
        double[] sums = scores.clone();
        for (int i = 0; i < possible.length; i++) {
            sums[possible[i]] += likelihoods[i];
        }
        return best(sums);
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private static double margin(double[] scores, int best) {
        double margin = Double.POSITIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            margin = i == best ? margin : Math.min(margin, scores[best] - scores[i]);
        }
        return margin;
    }

    // the first letters, composed and in lower case
    private static char[] plain(CharSequence text) {
        int length = Math.min(text.length(), ENOUGH);
        if (!Folding.isComposed(text, length)) {
            return composed(text.subSequence(0, length).toString());
        }
        char[] plain = new char[length];
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            plain[i] = c == 'İ' ? 'i' : Character.toLowerCase(c);
        }
        return plain;
    }

    private static char[] composed(String head) {
        String plain = Normalizer.normalize(head, Normalizer.Form.NFC);
        return plain.replace("İ", "i").toLowerCase(Locale.ROOT).toCharArray();
    }

    private static boolean[] ofWord() {
        boolean[] inside = new boolean[LETTERS];
        for (char c = 0; c < LETTERS; c++) {
            inside[c] = isLetterOrMark(c);
        }
        return inside;
    }

    private static boolean isOfWord(char c) {
        return c < LETTERS ? OF_WORD[c] : isLetterOrMark(c) || c == '\u200C';
    }

    private static boolean isLetterOrMark(char c) {
        if (Character.isLetter(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
