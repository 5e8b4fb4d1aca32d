package org.isnad.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells in which language a stretch of text is: ar, fa, ur, ckb, he, tr, az, en, fr, de or ru, by its script, function
 * words, letters and word endings.
 */
public final class Languages {
    // a language is settled long before this
    private static final int ENOUGH = 1_000;
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
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\u200C]++");
    private static final Map<Script, List<Profile>> PROFILES = profiles();

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
        Script script = Script.of(plain);
        List<Profile> profiles = PROFILES.getOrDefault(script, List.of());
        List<String> words =
                WORDS.matcher(plain).results().map(MatchResult::group).toList();
        Profile best = null;
        double bestScore = 0;
        boolean fits = false;
        for (Profile profile : profiles) {
            double score = profile.score(words);
            fits |= profile.language.equals(around);
            score += profile.language.equals(around) ? AROUND : 0;
            if (score > bestScore) {
                best = profile;
                bestScore = score;
            }
        }
        return best != null ? best.language : fits ? around : Locale.ROOT;
    }

    private static String plain(CharSequence text) {
        String head = text.subSequence(0, Math.min(text.length(), ENOUGH)).toString();
        String plain = Normalizer.normalize(head, Normalizer.Form.NFC);
        return plain.replace("İ", "i").toLowerCase(Locale.ROOT);
    }

    private enum Script {
        ARABIC,
        HEBREW,
        CYRILLIC,
        LATIN,
        NONE;

        static Script of(String text) {
            Map<Script, Double> letters = new EnumMap<>(Script.class);
            text.chars().filter(Character::isLetter).forEach(c -> {
                Script script = of(c);
                letters.merge(script, script == LATIN ? LATIN_LETTER : 1, Double::sum);
            });
            letters.remove(NONE);
            return letters.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(NONE);
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
        final Set<String> words = new HashSet<>();
        final Set<String> beginnings = new HashSet<>();
        final Set<String> endings = new HashSet<>();
        final double[] letters = new double[LETTERS];

        Profile(String language) {
            this.language = Locale.of(language);
        }

        void add(String kind, String items) {
            for (String item : items.split(" ")) {
                switch (kind) {
                    case "words" -> words.add(item);
                    case "beginnings" -> beginnings.add(item);
                    case "endings" -> endings.add(item);
                    case "letters" -> letters[item.charAt(0)] = LETTER;
                    case "against" -> letters[item.charAt(0)] = AGAINST;
                    default -> throw new IllegalArgumentException("languages.tsv: kind " + kind + " is not known");
                }
            }
        }

        double score(List<String> text) {
            double score = 0;
            for (String word : text) {
                score += score(word);
            }
            return score;
        }

        private double score(String word) {
            double score = 0;
            if (words.contains(word)) {
                score += word.length() > 1 ? WORD : SHORT_WORD;
            }
            for (int length = 2; length < Math.min(LONGEST_AFFIX + 1, word.length()); length++) {
                score += has(endings, word, word.length() - length, word.length()) ? AFFIX : 0;
                score += has(beginnings, word, 0, length) ? AFFIX : 0;
            }
            for (int i = 0; i < word.length(); i++) {
                score += word.charAt(i) < LETTERS ? letters[word.charAt(i)] : 0;
            }
            return score;
        }

        private static boolean has(Set<String> affixes, String word, int from, int to) {
            return !affixes.isEmpty() && affixes.contains(word.substring(from, to));
        }
    }

    private static Map<Script, List<Profile>> profiles() {
        Map<String, Profile> byLanguage = new HashMap<>();
        Map<Script, List<Profile>> byScript = new HashMap<>();
        for (List<String> row : LexiconFile.rows(Languages.class, "languages.tsv")) {
            Profile profile = byLanguage.computeIfAbsent(row.get(0), language -> {
                Profile made = new Profile(language);
                byScript.computeIfAbsent(Script.of(row.get(2)), s -> new ArrayList<>())
                        .add(made);
                return made;
            });
            profile.add(row.get(1), row.get(2));
        }
        return byScript;
    }
}
