package org.isnad.text.concepts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;

/**
 * What words mean, as far as four languages have words for it: «هجوم», "התקפה", "saldırı" and "attack" are one concept.
 * The lists beside this class have one concept a line; a word may stand in several, and all of them are its senses. A form of
 * several words is an expression: «بحر أسود», "prime minister".
 * Inflected words are read by taking away what may be an affix, the least first ({@link Inflection}). Loaded once, when
 * first asked for; immutable, for any thread.
 */
public final class Concepts {
    private static final int[] NONE = {};
    private static final List<Inflection> COLUMNS = List.of(new Arabic(), new Hebrew(), new Turkish(), new English());

    private final List<String> ids = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    // by the place of the language in COLUMNS
    private final List<Map<String, int[]>> forms = new ArrayList<>();
    private final List<Map<String, int[]>> reduced = new ArrayList<>();
    // by first word
    private final List<Map<String, List<Expression>>> expressions = new ArrayList<>();
    // by concept's name
    private final Map<String, List<String>> fields = new HashMap<>();

    /**
     * Words that mean something together.
     *
     * @param rest the words behind the first
     */
    record Expression(List<String> rest, int concept) {}

    private static final class Holder {
        static final Concepts STANDARD = new Concepts();
    }

    private Concepts() {
        for (int column = 0; column < COLUMNS.size(); column++) {
            forms.add(new HashMap<>());
            reduced.add(new HashMap<>());
            expressions.add(new HashMap<>());
        }
        for (List<String> theme : LexiconFile.rows(Concepts.class, "themes.tsv")) {
            double weight = Double.parseDouble(theme.get(1));
            LexiconFile.rows(Concepts.class, theme.getFirst() + ".tsv").forEach(row -> add(row, weight));
        }
        for (List<String> field : LexiconFile.rows(Concepts.class, "fields.tsv")) {
            for (String concept : field.get(1).split("\\|")) {
                fields.computeIfAbsent(concept, first -> new ArrayList<>()).add(field.getFirst());
            }
        }
    }

    /** The lexicon of this bundle. */
    public static Concepts standard() {
        return Holder.STANDARD;
    }

    // the id is the first English word, what stands behind a colon tells it from others
    private void add(List<String> row, double weight) {
        int concept = ids.size();
        ids.add(row.getFirst());
        weights.add(weight);
        for (int column = 0; column < COLUMNS.size(); column++) {
            String listed = column + 1 < row.size() ? row.get(column + 1) : "";
            boolean english = column == COLUMNS.size() - 1;
            String all = english ? row.getFirst().split(":", 2)[0].replace('-', ' ') + "|" + listed : listed;
            for (String form : all.split("\\|")) {
                if (!form.isEmpty()) {
                    add(FoldedText.fold(form), column, concept);
                }
            }
        }
    }

    private void add(String form, int column, int concept) {
        Inflection inflection = COLUMNS.get(column);
        if (form.indexOf(' ') > 0) {
            List<String> words =
                    Arrays.stream(form.split(" ")).map(inflection::key).toList();
            expressions
                    .get(column)
                    .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                    .add(new Expression(words.subList(1, words.size()), concept));
            return;
        }
        forms.get(column).merge(inflection.key(form), new int[] {concept}, Concepts::union);
        String rest = inflection.reduced(form);
        if (!rest.isEmpty()) {
            reduced.get(column).merge(rest, new int[] {concept}, Concepts::union);
        }
    }

    private static int[] union(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return Arrays.stream(all).sorted().distinct().toArray();
    }

    /** How many concepts there are. */
    public int size() {
        return ids.size();
    }

    /** The English name of a concept, as "attack". */
    public String id(int concept) {
        return ids.get(concept);
    }

    /** How much a concept tells about what a text is about, from 0 to 1: "submarine" more than "begin". */
    public double weight(int concept) {
        return weights.get(concept);
    }

    /**
     * The fields a concept belongs to: those of one field stand for each other in reports of one event, "licence" and
     * "permit", "search" and "rescue".
     *
     * @param id as {@link #id} gives it; of anything else there are none
     */
    public List<String> fields(String id) {
        return fields.getOrDefault(id, List.of());
    }

    /**
     * What a word may mean.
     *
     * @param folded a word of {@link FoldedText#words()}
     * @param language of the text around; of words in Latin letters those of a Turkish text are read as Turkish, all others as
     *     English, so that a Latin name in an Arabic text is found
     * @return numbers of concepts below {@link #size()}, rising; empty if the word is not known
     */
    public int[] senses(String folded, Locale language) {
        int[] exact = exact(folded, language);
        return exact.length > 0 ? exact : reduced(folded, language);
    }

    /** The senses of the form that comes closest. */
    int[] exact(String folded, Locale language) {
        int column = column(folded, language);
        Inflection inflection = COLUMNS.get(column);
        return first(inflection.readings(folded).map(inflection::key), forms.get(column));
    }

    /** The senses of forms that are alike but for their vowels or their end. */
    int[] reduced(String folded, Locale language) {
        int column = column(folded, language);
        Inflection inflection = COLUMNS.get(column);
        return first(inflection.readings(folded).map(inflection::reduced), reduced.get(column));
    }

    /** The expressions that may begin with a word. */
    List<Expression> beginning(String folded, Locale language) {
        int column = column(folded, language);
        Inflection inflection = COLUMNS.get(column);
        return inflection
                .readings(folded)
                .map(inflection::key)
                .distinct()
                .flatMap(word -> expressions.get(column).getOrDefault(word, List.of()).stream())
                .toList();
    }

    /** What a word may be a form of, as it would stand in the lists. */
    static Set<String> listed(String folded, Locale language) {
        Inflection inflection = COLUMNS.get(column(folded, language));
        return inflection.readings(folded).map(inflection::key).collect(Collectors.toSet());
    }

    private static int[] first(Stream<String> forms, Map<String, int[]> senses) {
        return forms.filter(senses::containsKey)
                .findFirst()
                .map(form -> senses.getOrDefault(form, NONE).clone())
                .orElse(NONE);
    }

    private static int column(String folded, Locale language) {
        char first = folded.isEmpty() ? 0 : folded.charAt(0);
        if (first >= 0x0600 && first <= 0x06FF) {
            return 0;
        }
        if (first >= 'א' && first <= 'ת') {
            return 1;
        }
        return language.getLanguage().equals("tr") ? 2 : 3;
    }
}
