package org.isnad.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import org.isnad.report.Span;

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
    private static final char[] LOWER = lowerLetters();
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
    // most passages go on in the language around them: so many letters say so, or as many again, if they say it
    // so surely; another language must be surer, for a passage may begin with foreign names
    private static final int GLANCE = 60;
    private static final double CERTAIN = 8;
    private static final double OTHER = 12;
    private static final double SINGLE = 0.9;

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
        return of(text.toString(), new Span(0, text.length()), around);
    }

    /**
     * As {@link #of(CharSequence, Locale)}, for a span of a text.
     *
     * @param within UTF-16 offsets into the text
     */
    public static Locale of(String text, Span within, Locale around) {
        int start = within.start();
        int end = Math.min(within.end(), start + ENOUGH);
        double[] shares = Script.shares(text, start, end);
        double[] before = before(shares, around);
        int first = best(before);
        if (before[first] == Double.NEGATIVE_INFINITY) {
            return Locale.ROOT;
        }
        if (margin(before, first) == Double.POSITIVE_INFINITY) {
            return SIGNS.language(first);
        }
        boolean single = shares[SIGNS.script(first).place] >= SINGLE;
        int[] said = new int[before.length];
        double[] scores = before;
        int best = first;
        int heard = start;
        while (heard < end) {
            int to = single ? nextWords(text, heard, end) : end;
            listen(plain(text, heard, to), said);
            heard = to;
            scores = scores(before, said);
            best = best(scores);
            if (heard < end && margin(scores, best) > (best == first ? CERTAIN : OTHER)) {
                return SIGNS.language(best);
            }
        }
        boolean settled = shares[SIGNS.script(best).place] >= LEADING && margin(scores, best) >= SETTLED;
        return SIGNS.language(settled ? best : withModel(plain(text, start, end), scores));
    }

    // where the next words end; the end if they run on to it
    private static int nextWords(String text, int start, int end) {
        int to = end - start > GLANCE ? start + GLANCE : start;
        while (to > start && isOfWord(text.charAt(to))) {
            to--;
        }
        return to > start ? to : end;
    }

    // what script and surroundings say, before a word is looked at
    private static double[] before(double[] shares, Locale around) {
        double[] logs = new double[shares.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = shares[i] == 0 ? Double.NEGATIVE_INFINITY : Math.log(shares[i]);
        }
        double[] scores = new double[SIGNS.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = logs[SIGNS.script(i).place];
        }
        int known = SIGNS.place(around);
        if (known >= 0) {
            scores[known] += AROUND;
        }
        return scores;
    }

    // adds what the words say, runs of letters, their marks and the joiner that parts them in Persian, and what is
    // missing
    private static void listen(char[] plain, int[] said) {
        SIGNS.addLacking(plain, said);
        int start = -1;
        for (int i = 0; i <= plain.length; i++) {
            boolean inside = i < plain.length && isOfWord(plain[i]);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                SIGNS.add(plain, start, i, said);
                start = -1;
            }
        }
    }

    private static double[] scores(double[] before, int[] said) {
        double[] scores = before.clone();
        for (int i = 0; i < scores.length; i++) {
            scores[i] += said[i] / (double) LanguageSigns.WHOLE;
        }
        return scores;
    }

    // what words and letters leave open, a model of letter runs settles; both are logarithms of likelihoods, roughly
    private static int withModel(char[] plain, double[] scores) {
        int[] possible = IntStream.range(0, scores.length)
                .filter(i -> scores[i] != Double.NEGATIVE_INFINITY)
                .toArray();
        double[] likelihoods = MODEL.likelihoods(
                plain, IntStream.of(possible).map(i -> LABELS[i]).toArray());
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

    // letters composed and in lower case
    private static char[] plain(String text, int from, int to) {
        if (!Folding.isComposed(text, from, to)) {
            return composed(text.substring(from, to));
        }
        char[] plain = new char[to - from];
        text.getChars(from, to, plain, 0);
        for (int i = 0; i < plain.length; i++) {
            char c = plain[i];
            plain[i] = c < LETTERS ? LOWER[c] : lower(c);
        }
        return plain;
    }

    private static char lower(char c) {
        return c == 'İ' ? 'i' : Character.toLowerCase(c);
    }

    private static char[] lowerLetters() {
        char[] lower = new char[LETTERS];
        for (char c = 0; c < LETTERS; c++) {
            lower[c] = lower(c);
        }
        return lower;
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
