package org.isnad.text;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.report.Grain;
import org.jspecify.annotations.Nullable;

/** The words of times of one language, or of all for date lines. */
final class TimeLexicon {
    static final List<String> LANGUAGES = List.of("ar", "he", "tr", "en");
    private static final Set<TimeKind> IN_DATE_LINES =
            EnumSet.of(TimeKind.MONTH, TimeKind.HIJRI, TimeKind.WEEKDAY, TimeKind.HALF, TimeKind.PART, TimeKind.ERA);
    private static final Map<String, TimeLexicon> KNOWN = new ConcurrentHashMap<>();

    record Meaning(TimeKind kind, int value, Grain grain) {}

    /** What begins with the words so far. */
    static final class Node {
        @Nullable
        Meaning bare;

        @Nullable
        Meaning definite;

        @Nullable
        WordTable<Node> next;
    }

    final WordTable<Node> words = new WordTable<>();
    final String language;
    final @Nullable NumberWords numbers;

    private TimeLexicon(String language) {
        this.language = language;
        this.numbers = language.isEmpty() ? null : new NumberWords(Locale.forLanguageTag(language));
    }

    /** Of one language; empty if we know no times of it. */
    static Optional<TimeLexicon> of(Locale language) {
        String tag = language.getLanguage();
        return LANGUAGES.contains(tag) ? Optional.of(KNOWN.computeIfAbsent(tag, TimeLexicon::read)) : Optional.empty();
    }

    /** Of all languages, what stands in date lines only. */
    static TimeLexicon ofDateLines() {
        return KNOWN.computeIfAbsent("", TimeLexicon::readDateLines);
    }

    private static TimeLexicon read(String language) {
        TimeLexicon lexicon = new TimeLexicon(language);
        LexiconFile.rows(TimeLexicon.class, "times-" + language + ".tsv").forEach(lexicon::add);
        if (lexicon.numbers != null) {
            lexicon.numbers
                    .firstWords()
                    .forEach(word -> lexicon.add(word, new Meaning(TimeKind.NUMERAL, 0, Grain.DAY)));
        }
        return lexicon;
    }

    private static TimeLexicon readDateLines(String none) {
        TimeLexicon lexicon = new TimeLexicon(none);
        LexiconFile.rows(TimeLexicon.class, "dates.tsv").forEach(lexicon::add);
        for (String language : LANGUAGES) {
            for (List<String> row : LexiconFile.rows(TimeLexicon.class, "times-" + language + ".tsv")) {
                if (IN_DATE_LINES.contains(kind(row.getFirst()))) {
                    lexicon.add(row);
                }
            }
        }
        return lexicon;
    }

    private static TimeKind kind(String name) {
        int point = name.indexOf('.');
        return TimeKind.valueOf((point < 0 ? name : name.substring(0, point)).toUpperCase(Locale.ROOT));
    }

    private void add(List<String> row) {
        String name = row.get(0);
        int point = name.indexOf('.');
        Grain grain =
                point < 0 ? Grain.DAY : Grain.valueOf(name.substring(point + 1).toUpperCase(Locale.ROOT));
        Meaning meaning = new Meaning(kind(name), Integer.parseInt(row.get(1)), grain);
        for (String form : row.get(2).split("\\|")) {
            add(form, meaning);
        }
    }

    // the first meaning stays
    private void add(String form, Meaning meaning) {
        String[] forms = fold(form).split("[ -]+");
        boolean article = forms[0].startsWith("ال") && forms[0].length() > 3 && meaning.kind() != TimeKind.NUMERAL;
        Node node = node(words, article ? forms[0].substring(2) : forms[0]);
        for (int i = 1; i < forms.length; i++) {
            WordTable<Node> table = node.next;
            if (table == null) {
                table = new WordTable<>();
                node.next = table;
            }
            node = node(table, forms[i]);
        }
        if (article && node.definite == null) {
            node.definite = meaning;
        } else if (!article && node.bare == null) {
            node.bare = meaning;
        }
    }

    private static Node node(WordTable<Node> table, String key) {
        Node known = table.get(key.toCharArray(), 0, key.length());
        Node node = known == null ? new Node() : known;
        table.put(key, node);
        return node;
    }

    private static final char[] BASE = base();
    // of all our alphabets
    private static final boolean[] LETTERS = letters();

    /** As {@link Folding#fold}, and Latin letters without their marks: ş is s. */
    static char fold(char c) {
        char folded = Folding.fold(c);
        return folded >= 0xC0 && folded < 0x250 ? BASE[folded - 0xC0] : folded;
    }

    /** Whether a folded character is a letter. */
    static boolean isLetter(char folded) {
        return folded < LETTERS.length
                ? LETTERS[folded]
                // the vowel signs of Thai stand inside words
                : Character.isLetter(folded) || (folded >= 0xE31 && folded <= 0xE4E);
    }

    // apostrophes and points inside words are no letters
    private static String fold(String form) {
        StringBuilder folded = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = fold(form.charAt(i));
            if (c != Folding.DROPPED && "'\".".indexOf(c) < 0) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static boolean[] letters() {
        boolean[] letters = new boolean[0x700];
        for (char c = 0; c < letters.length; c++) {
            letters[c] = Character.isLetter(c);
        }
        return letters;
    }

    private static char[] base() {
        char[] base = new char[0x250 - 0xC0];
        for (int i = 0; i < base.length; i++) {
            String parts = Normalizer.normalize(Character.toString(0xC0 + i), Normalizer.Form.NFD);
            base[i] = Folding.fold(parts.charAt(0));
        }
        return base;
    }
}
