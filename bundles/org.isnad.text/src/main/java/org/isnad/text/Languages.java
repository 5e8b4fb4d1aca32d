package org.isnad.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells in which language a stretch of text is: ar, fa, ur, ckb, he, tr, az, en, fr, de or ru, by its script, function
 * words, letters and word endings, and, where these leave it open, by the fastText model of letter runs beside this class.
 */
public final class Languages {
    // a language is settled long before this
    private static final int ENOUGH = 300;
    private static final double WORD = 3;
    private static final double SHORT_WORD = 1.5;
    private static final double AFFIX = 0.8;
    private static final int LONGEST_AFFIX = 5;
    private static final double LETTER = 1;
    // the alphabets of all our languages lie below this
    private static final int LETTERS = 0x700;
    private static final double AGAINST = -2;
    // a name or two do not outweigh the language they stand in; a sentence does
    private static final double AROUND = 4;
    // names, brands and page debris put Latin letters into every text; the other way round is rare
    private static final double LATIN_LETTER = 0.35;
    private static final List<Profile> PROFILES = profiles();
    private static final FastText MODEL = FastText.read("lid.176.ftz");
    private static final List<String> LABELS =
            PROFILES.stream().map(p -> p.language.getLanguage()).toList();
    // a script with less than this of the letters does not settle the language
    private static final double LEADING = 0.8;
    private static final double SETTLED = 4;

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
        String plain = plain(text);
        double[] shares = Script.shares(plain);
        List<char[]> words = words(plain);
        double[] scores = new double[PROFILES.size()];
        for (int i = 0; i < scores.length; i++) {
            Profile profile = PROFILES.get(i);
            double share = shares[profile.script.place];
            scores[i] = share == 0
                    ? Double.NEGATIVE_INFINITY
                    : profile.score(words) + Math.log(share) + (profile.language.equals(around) ? AROUND : 0);
        }
        int best = best(scores);
        if (scores[best] == Double.NEGATIVE_INFINITY) {
            return Locale.ROOT;
        }
        boolean mixed = shares[PROFILES.get(best).script.place] < LEADING;
        return PROFILES.get(mixed || margin(scores, best) < SETTLED ? withModel(plain, scores) : best).language;
    }

    // what words and letters leave open, a model of letter runs settles; both are logarithms of likelihoods, roughly
    private static int withModel(String plain, double[] scores) {
        double[] likelihoods = MODEL.likelihoods(List.of(plain.strip().split("\\s++")), LABELS);
        double[] sums = new double[scores.length];
        Arrays.setAll(sums, i -> scores[i] + likelihoods[i]);
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

    private static String plain(CharSequence text) {
        String head = text.subSequence(0, Math.min(text.length(), ENOUGH)).toString();
        String plain = Normalizer.isNormalized(head, Normalizer.Form.NFC)
                ? head
                : Normalizer.normalize(head, Normalizer.Form.NFC);
        return plain.replace("İ", "i").toLowerCase(Locale.ROOT);
    }

    // runs of letters, their marks and the joiner that parts them in Persian
    private static List<char[]> words(String plain) {
        List<char[]> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= plain.length(); i++) {
            boolean inside = i < plain.length() && isOfWord(plain.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(plain.substring(start, i).toCharArray());
                start = -1;
            }
        }
        return words;
    }

    private static boolean isOfWord(char c) {
        if (Character.isLetter(c) || c == '\u200C') {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private enum Script {
        ARABIC(0),
        HEBREW(1),
        CYRILLIC(2),
        LATIN(3),
        NONE(4);

        final int place;

        Script(int place) {
            this.place = place;
        }

        /** The share of each script in the letters, Latin ones weighed down; by place. */
        static double[] shares(String text) {
            double[] shares = new double[values().length];
            double all = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                Script script = Character.isLetter(c) ? of(c) : NONE;
                if (script != NONE) {
                    double weight = script == LATIN ? LATIN_LETTER : 1;
                    shares[script.place] += weight;
                    all += weight;
                }
            }
            double sum = Math.max(all, LATIN_LETTER);
            Arrays.setAll(shares, i -> shares[i] / sum);
            return shares;
        }

        private static Script of(int c) {
            if (c < 0x80) {
                return LATIN;
            }
            return switch (Character.UnicodeScript.of(c)) {
                case ARABIC -> ARABIC;
                case HEBREW -> HEBREW;
                case CYRILLIC -> CYRILLIC;
                case LATIN -> LATIN;
                default -> NONE;
            };
        }
    }

    private static final class Profile {
        final Locale language;
        final Script script;
        final WordTable<Boolean> words = new WordTable<>();
        final WordTable<Boolean> beginnings = new WordTable<>();
        final WordTable<Boolean> endings = new WordTable<>();
        final double[] letters = new double[LETTERS];

        Profile(String language, Script script) {
            this.language = Locale.of(language);
            this.script = script;
        }

        void add(String kind, String items) {
            for (String item : items.split(" ")) {
                switch (kind) {
                    case "words" -> words.put(item, true);
                    case "beginnings" -> beginnings.put(item, true);
                    case "endings" -> endings.put(item, true);
                    case "letters" -> letters[item.charAt(0)] = LETTER;
                    case "against" -> letters[item.charAt(0)] = AGAINST;
                    default -> throw new IllegalArgumentException("languages.tsv: kind " + kind + " is not known");
                }
            }
        }

        double score(List<char[]> text) {
            double score = 0;
            for (char[] word : text) {
                score += score(word);
            }
            return score;
        }

        private double score(char[] word) {
            double score = 0;
            if (words.get(word, 0, word.length) != null) {
                score += word.length > 1 ? WORD : SHORT_WORD;
            }
            for (int length = 2; length < Math.min(LONGEST_AFFIX + 1, word.length); length++) {
                score += endings.get(word, word.length - length, word.length) != null ? AFFIX : 0;
                score += beginnings.get(word, 0, length) != null ? AFFIX : 0;
            }
            for (char c : word) {
                score += c < LETTERS ? letters[c] : 0;
            }
            return score;
        }
    }

    private static List<Profile> profiles() {
        Map<String, Profile> byLanguage = new LinkedHashMap<>();
        for (List<String> row : LexiconFile.rows(Languages.class, "languages.tsv")) {
            byLanguage
                    .computeIfAbsent(
                            row.get(0),
                            language ->
                                    new Profile(language, Script.of(row.get(2).charAt(0))))
                    .add(row.get(1), row.get(2));
        }
        return List.copyOf(byLanguage.values());
    }
}
