package org.isnad.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.report.Span;

/**
 * Tells in which language a stretch of text is: ar, fa, ur, ckb, he, tr, az, en, fr, de or ru, by its script, function
 * words, letters and word endings, and, where these leave it open, by the fastText model of letter runs beside this class,
 * which alone tells es, it and pt.
 */
public final class Languages {
    // a language is settled long before this
    private static final int ENOUGH = 300;
    // the alphabets of all our languages lie below this
    private static final int LETTERS = 0x700;
    // of each character: the place of its script if it is a letter, or one of these
    private static final byte[] KINDS = new byte[LETTERS];
    private static final byte NO_LETTER = -1;
    private static final byte MARK = -2;
    // of those that stand alone; of the others it must be known what they stand behind
    private static final char[] LOWER = new char[LETTERS];
    private static final char OPEN = '\uFFFF';

    static {
        for (char c = 0; c < LETTERS; c++) {
            KINDS[c] = kindOf(c);
            LOWER[c] = Folding.isAlone(c) ? lower(c) : OPEN;
        }
    }

    // a name or two do not outweigh the language they stand in; a sentence does
    private static final int AROUND = 4 * LanguageSigns.WHOLE;
    private static final FastText MODEL = FastText.read("lid.176.ftz");
    private static final LanguageSigns SIGNS = LanguageSigns.read();
    private static final int NOBODY = -1;
    private static final int[] ALL = IntStream.range(0, SIGNS.size()).toArray();
    // of each language in the model
    private static final int[] LABELS = IntStream.of(ALL)
            .map(i -> MODEL.label(SIGNS.language(i).getLanguage()))
            .toArray();
    private static final Locale FRENCH = Locale.of("fr");
    private static final Set<Locale> WESTERN = Set.of(FRENCH, Locale.of("en"), Locale.of("de"));
    private static final List<Locale> SOUTHERN = List.of(Locale.of("es"), Locale.of("it"), Locale.of("pt"));
    private static final int[] SOUTHERN_LABELS =
            SOUTHERN.stream().mapToInt(l -> MODEL.label(l.getLanguage())).toArray();
    // logarithm of how much likelier
    private static final double CLEARLY = Math.log(5);
    // a script with less than this of the letters does not settle the language
    private static final double LEADING = 0.8;
    private static final int SETTLED = 4 * LanguageSigns.WHOLE;
    // so many parts of a point are told apart where shares and likelihoods are reckoned with
    private static final int PARTS = 1000;
    private static final int NEVER = -1_000_000_000;
    // most passages go on in the language around them: so many letters say so, or some more, if they say it so surely;
    // another language must be surer, and be heard for longer, for a passage may begin with foreign names
    private static final int GLIMPSE = 30;
    private static final int GLANCE = 60;
    private static final int CERTAIN = 8 * LanguageSigns.WHOLE;
    private static final int OTHER = 12 * LanguageSigns.WHOLE;
    private static final double SINGLE = 0.9;
    // no word is of more letters
    private static final int LONGEST = 64;

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
        long letters = Script.count(text, start, end);
        Script leading = Script.leading(letters);
        if (leading == Script.NONE) {
            return Locale.ROOT;
        }
        boolean single = leading.share(letters) >= SINGLE;
        int[] rivals = SIGNS.of(leading);
        if (single && rivals.length == 1) {
            return SIGNS.language(rivals[0]);
        }
        int known = SIGNS.place(around);
        int[] said = new int[ALL.length];
        if (known >= 0) {
            said[known] = AROUND;
        }
        int sure = NOBODY;
        if (single) {
            sure = heard(text, start, end, rivals, known, said);
        } else {
            listen(plain(text, start, end), said, NOBODY, rivals);
        }
        int found = sure == NOBODY ? decided(text, start, end, letters, said) : sure;
        // nothing but these is taken for a language of the south
        boolean open = sure == NOBODY
                ? WESTERN.contains(SIGNS.language(found))
                : SIGNS.language(found).equals(FRENCH);
        return open && (known < 0 || end - start >= GLANCE)
                ? southern(text, start, end, found, around)
                : SIGNS.language(found);
    }

    // languages whose words the lists do not hold share most with those of their neighbours: the model knows them
    private static Locale southern(String text, int start, int end, int found, Locale around) {
        int[] asked = Arrays.copyOf(SOUTHERN_LABELS, SOUTHERN_LABELS.length + 1);
        asked[SOUTHERN.size()] = LABELS[found];
        double[] likelihoods = MODEL.likelihoods(plain(text, start, end), asked);
        int best = 0;
        for (int i = 0; i < SOUTHERN.size(); i++) {
            likelihoods[i] += SOUTHERN.get(i).equals(around) ? 2 * CLEARLY : 0;
            best = likelihoods[i] > likelihoods[best] ? i : best;
        }
        return likelihoods[best] > likelihoods[SOUTHERN.size()] + CLEARLY ? SOUTHERN.get(best) : SIGNS.language(found);
    }

    // the language of one script that the words speak for surely, mostly before all of them were heard
    private static int heard(String text, int start, int end, int[] rivals, int known, int[] said) {
        int around = known >= 0 && SIGNS.script(known) == SIGNS.script(rivals[0]) ? known : NOBODY;
        int first = around == NOBODY ? rivals[0] : around;
        for (int heard = start; heard < end; ) {
            int to = nextWords(text, heard, end);
            if (listen(plain(text, heard, to), said, around, rivals)) {
                return around;
            }
            heard = to;
            int best = best(said, rivals);
            int margin = margin(said, rivals, best);
            if (margin > (best == first ? CERTAIN : OTHER) || (heard == end && margin >= SETTLED)) {
                return best;
            }
        }
        return NOBODY;
    }

    // where the next words end; the end if they run on to it
    private static int nextWords(String text, int start, int end) {
        int to = end - start > GLANCE ? start + GLANCE : start;
        while (to > start && kind(text.charAt(to)) != NO_LETTER) {
            to--;
        }
        return to > start ? to : end;
    }

    // adds what the words say, runs of letters of one script, their marks and the joiner that parts them in Persian,
    // and
    // what is missing; whether they speak so surely for the language around that the rest need not be heard
    private static boolean listen(char[] plain, int[] said, int around, int[] rivals) {
        SIGNS.addLacking(plain, said);
        int start = 0;
        byte script = NO_LETTER;
        long first = 0;
        long last = 0;
        long letters = 0;
        for (int i = 0; i <= plain.length; i++) {
            char c = i < plain.length ? plain[i] : ' ';
            byte kind = kind(c);
            if (kind == script || kind == MARK) {
                last = ShortWords.key(last, c);
                first = i - start < ShortWords.LONGEST ? last : first;
                letters += i - start < LONGEST ? SIGNS.letter(c) : 0;
                continue;
            }
            if (script != NO_LETTER) {
                SIGNS.add(plain, start, i, first, last, letters, Script.at(script), said);
                if (around != NOBODY && i >= GLIMPSE && margin(said, rivals, around) > (i < GLANCE ? OTHER : CERTAIN)) {
                    return true;
                }
            }
            start = i;
            script = kind;
            last = ShortWords.key(0, c);
            first = last;
            letters = SIGNS.letter(c);
        }
        return false;
    }

    // what words and letters leave open, a model of letter runs settles; all are logarithms of likelihoods, roughly
    private static int decided(String text, int start, int end, long letters, int[] said) {
        int[] scores = new int[said.length];
        int[] possible = new int[said.length];
        int count = 0;
        for (int i = 0; i < scores.length; i++) {
            double share = SIGNS.script(i).share(letters);
            scores[i] = share == 0 ? NEVER : PARTS * said[i] + parts(Math.log(share));
            possible[count] = LABELS[i];
            count += share == 0 ? 0 : 1;
        }
        int best = best(scores, ALL);
        if (SIGNS.script(best).share(letters) >= LEADING && margin(scores, ALL, best) >= PARTS * SETTLED) {
            return best;
        }
        double[] likelihoods = MODEL.likelihoods(plain(text, start, end), Arrays.copyOf(possible, count));
        for (int i = scores.length - 1; i >= 0; i--) {
            scores[i] += scores[i] == NEVER ? 0 : parts(likelihoods[--count]);
        }
        return best(scores, ALL);
    }

    private static int parts(double logarithm) {
        return (int) Math.round(PARTS * LanguageSigns.WHOLE * logarithm);
    }

    private static int best(int[] scores, int[] among) {
        int best = among[0];
        for (int i : among) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private static int margin(int[] scores, int[] among, int best) {
        int margin = Integer.MAX_VALUE;
        for (int i : among) {
            margin = i == best ? margin : Math.min(margin, scores[best] - scores[i]);
        }
        return margin;
    }

    // letters composed and in lower case
    private static char[] plain(String text, int from, int to) {
        char[] plain = new char[to - from];
        text.getChars(from, to, plain, 0);
        for (int i = 0; i < plain.length; i++) {
            char c = plain[i];
            char lower = c < LETTERS ? LOWER[c] : OPEN;
            if (lower == OPEN && !Folding.isComposed(text, from + Math.max(0, i - 1), from + i + 1)) {
                return composed(text.substring(from, to));
            }
            plain[i] = lower == OPEN ? lower(c) : lower;
        }
        return plain;
    }

    private static char lower(char c) {
        return c == 'İ' ? 'i' : Character.toLowerCase(c);
    }

    private static char[] composed(String head) {
        String plain = Normalizer.normalize(head, Normalizer.Form.NFC);
        return plain.replace("İ", "i").toLowerCase(Locale.ROOT).toCharArray();
    }

    private static byte kind(char c) {
        return c < LETTERS ? KINDS[c] : kindOf(c);
    }

    private static byte kindOf(char c) {
        if (Character.isLetter(c)) {
            return (byte) Script.of(c).place;
        }
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        return mark || c == '\u200C' ? MARK : NO_LETTER;
    }
}
