package org.isnad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What words, their ends and their letters say for or against each language, as {@code languages.tsv} lists it. */
final class LanguageSigns {
    /** So much is one whole point. */
    static final int WHOLE = 10;

    private static final int WORD = 30;
    private static final int SHORT_WORD = 15;
    private static final int AFFIX = 8;
    private static final int SHORTEST_AFFIX = 2;
    private static final int LONGEST_AFFIX = ShortWords.LONGEST;
    private static final int LETTER = 10;
    private static final int AGAINST = -20;
    // in so many characters a letter that is one in ten of a language stands nearly always
    private static final int STRETCH = 40;
    // the alphabets of all our languages lie below this
    private static final int LETTERS = 0x700;
    private static final int PAIRS = 1 << 12;
    private static final int[] NONE = {};
    // the points of the languages of one script stand side by side in one number, each in so many bits
    private static final int POINTS = 12;

    private final List<Locale> languages = new ArrayList<>();
    private final Map<Locale, Integer> places = new HashMap<>();
    private final List<Script> scripts = new ArrayList<>();
    // by the place of the script
    private final int[][] byScript = new int[Script.values().length][0];
    // each value: the points of the languages of its script
    private final ShortWords words = new ShortWords();
    private final WordTable<Long> longWords = new WordTable<>();
    private final ShortWords beginnings = new ShortWords();
    private final ShortWords endings = new ShortWords();
    // by the last pair of letters of long words
    private final boolean[] longEnd = new boolean[PAIRS];
    // by the pairs of letters beginnings begin and endings end with: a bit for each length they have
    private final byte[] begin = new byte[PAIRS];
    private final byte[] end = new byte[PAIRS];
    private final long[] letters = new long[LETTERS];
    // by turns a language and a letter that hardly a stretch of it lacks
    private int[] everywhere = NONE;

    private LanguageSigns(List<List<String>> rows) {
        for (List<String> row : rows) {
            if (place(Locale.of(row.getFirst())) < 0) {
                places.put(Locale.of(row.getFirst()), languages.size());
                Script script = Script.of(row.get(2).charAt(0));
                byScript[script.place] = joined(of(script), languages.size());
                languages.add(Locale.of(row.getFirst()));
                scripts.add(script);
                if (of(script).length * POINTS > Long.SIZE) {
                    throw new IllegalArgumentException("languages.tsv: too many languages in " + script);
                }
            }
        }
        for (List<String> row : rows) {
            add(place(Locale.of(row.getFirst())), row.get(1), row.get(2).split(" "));
        }
    }

    static LanguageSigns read() {
        return new LanguageSigns(LexiconFile.rows(Languages.class, "languages.tsv"));
    }

    private void add(int language, String kind, String[] items) {
        for (String item : items) {
            switch (kind) {
                case "words" -> word(item, language);
                case "beginnings" -> affix(beginnings, item, begin, 0, language);
                case "endings" -> affix(endings, item, end, item.length() - 2, language);
                case "letters" -> letter(item.charAt(0), language, LETTER);
                case "against" -> letter(item.charAt(0), language, AGAINST);
                case "everywhere" -> everywhere = joined(everywhere, language, item.charAt(0));
                default -> throw new IllegalArgumentException("languages.tsv: kind " + kind + " is not known");
            }
        }
    }

    private void word(String item, int language) {
        int points = item.length() > 1 ? WORD : SHORT_WORD;
        if (item.length() <= ShortWords.LONGEST) {
            points(words, item, language, points);
        } else {
            longEnd[pair(item.charAt(item.length() - 2), item.charAt(item.length() - 1))] = true;
            long known = said(longWords.get(item.toCharArray(), 0, item.length()));
            longWords.put(item, with(known, language, points));
        }
    }

    private void affix(ShortWords table, String item, byte[] pairs, int pair, int language) {
        if (item.length() < SHORTEST_AFFIX || item.length() > LONGEST_AFFIX) {
            throw new IllegalArgumentException(
                    "languages.tsv: " + item + " is no beginning or ending of 2 to 5 letters");
        }
        pairs[pair(item.charAt(pair), item.charAt(pair + 1))] |= (byte) (1 << item.length());
        points(table, item, language, AFFIX);
    }

    // perhaps that of other pairs, too
    private static int pair(char first, char second) {
        return (first * 61 + second) & (PAIRS - 1);
    }

    private void points(ShortWords table, String item, int language, int points) {
        table.put(item, with(table.get(ShortWords.key(item)), language, points));
    }

    private void letter(char letter, int language, int points) {
        letters[letter] = with(letters[letter], language, points);
    }

    // the last word about a language counts
    private long with(long known, int language, int points) {
        int[] said = new int[languages.size()];
        said(known, script(language), said);
        said[language] = points;
        int[] all = of(script(language));
        long with = 0;
        for (int i = 0; i < all.length; i++) {
            with += (long) said[all[i]] << (i * POINTS);
        }
        return with;
    }

    private static int[] joined(int[] before, int... more) {
        int[] all = Arrays.copyOf(before, before.length + more.length);
        System.arraycopy(more, 0, all, before.length, more.length);
        return all;
    }

    int size() {
        return languages.size();
    }

    Locale language(int i) {
        return languages.get(i);
    }

    /** The number of a language; below 0 if it is none of ours. */
    @SuppressWarnings("ReferenceEquality") // most are ours, told at a look
    int place(Locale language) {
        for (int i = 0; language != Locale.ROOT && i < languages.size(); i++) {
            if (languages.get(i) == language) {
                return i;
            }
        }
        return language == Locale.ROOT ? -1 : places.getOrDefault(language, -1);
    }

    /** The script a language is written in. */
    Script script(int i) {
        return scripts.get(i);
    }

    /** The numbers of the languages written in a script. */
    int[] of(Script script) {
        return byScript[script.place];
    }

    /** What a letter says for the languages of its script, in lower case. */
    long letter(char letter) {
        return letter < LETTERS ? letters[letter] : 0;
    }

    /**
     * Adds what one word of a script says, in lower case, to the points of each language.
     *
     * @param first of {@link ShortWords}, of the first letters
     * @param last as {@code first}, of the last letters
     * @param letters what its letters say
     */
    void add(char[] text, int from, int to, long first, long last, long letters, Script script, int[] points) {
        int length = to - from;
        long said = letters + (length <= ShortWords.LONGEST ? words.get(last) : longWord(text, from, to));
        if (length > SHORTEST_AFFIX) {
            // an affix is no whole word
            int shorter = (1 << Math.min(length, LONGEST_AFFIX + 1)) - 1;
            for (int left = end[pair(text[to - 2], text[to - 1])] & shorter; left != 0; left &= left - 1) {
                said += endings.get(ShortWords.last(last, Integer.numberOfTrailingZeros(left)));
            }
            int begun = Math.min(length, LONGEST_AFFIX);
            for (int left = begin[pair(text[from], text[from + 1])] & shorter; left != 0; left &= left - 1) {
                said += beginnings.get(ShortWords.first(first, begun, Integer.numberOfTrailingZeros(left)));
            }
        }
        if (said != 0) {
            said(said, script, points);
        }
    }

    private long longWord(char[] text, int from, int to) {
        return longEnd[pair(text[to - 2], text[to - 1])] ? said(longWords.get(text, from, to)) : 0;
    }

    private static long said(@Nullable Long points) {
        return points == null ? 0 : points;
    }

    private void said(long said, Script script, int[] points) {
        long left = said;
        for (int language : of(script)) {
            long own = left << (Long.SIZE - POINTS) >> (Long.SIZE - POINTS);
            points[language] += (int) own;
            left = (left - own) >> POINTS;
        }
    }

    /** Adds what a stretch says by the letters it lacks, in lower case, to the points of each language. */
    void addLacking(char[] text, int[] points) {
        if (text.length < STRETCH) {
            return;
        }
        for (int i = 0; i < everywhere.length; i += 2) {
            points[everywhere[i]] += holds(text, everywhere[i + 1]) ? 0 : AGAINST;
        }
    }

    private static boolean holds(char[] text, int letter) {
        int i = 0;
        while (i < text.length && text[i] != letter) {
            i++;
        }
        return i < text.length;
    }
}
