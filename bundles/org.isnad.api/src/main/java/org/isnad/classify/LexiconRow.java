package org.isnad.classify;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The names one thing has in one language: a line of a {@link Lexicon}.
 *
 * @param kind what it is, as in {@link org.isnad.report.Mention#kind()}; or {@code title}, a word people are announced
 *     by, or {@code no-name}, what is to be taken for no name
 * @param entity stable id, the same in every language: {@code city:cairo}
 * @param country ISO 3166 code of the country it belongs to; empty if to none or several
 * @param language language tag
 * @param names how it is written, without particles and endings; one that begins with {@code ?} means something else
 *     too and counts only behind a word that says its kind, such as «صحيفة»
 */
public record LexiconRow(String kind, String entity, String country, String language, List<String> names) {
    private static final Pattern KIND = Pattern.compile("[a-z]+(?:-[a-z]+)*");
    private static final Pattern ENTITY = Pattern.compile("[a-z]+(?:-[a-z]+)*:\\S+");
    private static final Pattern COUNTRY = Pattern.compile("(?:[A-Z]{2})?");
    private static final int COLUMNS = 5;

    /** @throws IllegalArgumentException if a part does not have its form; the message says which */
    public LexiconRow {
        names = List.copyOf(names);
        check(KIND.matcher(kind).matches(), "the kind “" + kind + "” is no lower-case word");
        check(ENTITY.matcher(entity).matches(), "the id “" + entity + "” has not the form word:name");
        check(COUNTRY.matcher(country).matches(), "the country “" + country + "” is no code of two capitals");
        check(
                Locale.forLanguageTag(language).getLanguage().equals(language) && !language.isEmpty(),
                "the language “" + language + "” is no language tag");
        check(!names.isEmpty(), "it gives no name");
        for (String name : names) {
            check(name.chars().anyMatch(Character::isLetter), "the name “" + name + "” has no letter");
        }
    }

    /**
     * Reads a line: kind, id, country, language and names, parted by tabs; names are parted by {@code |}.
     *
     * @throws IllegalArgumentException if it has another form; the message says in words what is wrong
     */
    public static LexiconRow of(String line) {
        List<String> columns =
                List.of(line.split("\t", -1)).stream().map(String::strip).toList();
        check(columns.size() == COLUMNS, columns.size() + " columns instead of kind, id, country, language, names");
        List<String> names = List.of(columns.get(4).split("\\|", -1)).stream()
                .map(String::strip)
                .toList();
        return new LexiconRow(columns.get(0), columns.get(1), columns.get(2), columns.get(3), names);
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
