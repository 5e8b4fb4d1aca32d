package org.isnad.classifiers.headline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.isnad.classifiers.claims.Nearby;
import org.isnad.classifiers.names.NamesClassifier;
import org.isnad.report.Dossier;
import org.isnad.report.Mention;
import org.isnad.report.Quantity;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Word;

/** What the words of one report can be recognised by, each key a number; asked once a word. */
final class Keys {
    private static final String ACTION = "action:";
    private static final String NUMBER = "number:";
    private static final Map<String, String> COUNTRIES = countries();

    private final UnaryOperator<String> stems;
    private final Map<String, Set<String>> senses;
    private final Nearby<Mention> mentions;
    private final Nearby<Quantity> quantities;
    private final Map<String, int[]> numbers;
    private final Map<String, int[]> actions = new HashMap<>();
    private final int[][] known;

    Keys(Dossier dossier, FoldedText text, String language) {
        stems = LooseStems.of(language);
        senses = Senses.of(language);
        known = new int[text.words().size()][];
        numbers = new HashMap<>(known.length);
        mentions = Nearby.of(dossier.findings(Mention.class).stream()
                .filter(mention -> mention.entity().isPresent())
                .toList());
        quantities = Nearby.of(dossier.findings(Quantity.class));
    }

    /** The keys of a word: its coarse stem or number, the entities and quantities it stands in. */
    int[] of(Word word, int place) {
        if (known[place] == null) {
            known[place] = read(word);
        }
        return known[place];
    }

    /** Whether a word stands in a name that is known. */
    boolean named(Word word) {
        return !mentions.at(word.span()).isEmpty();
    }

    /** The keys of a word that names an action. */
    int[] of(Word word, int place, String action) {
        int[] own = of(word, place);
        int[] keys = Arrays.copyOf(own, own.length + 1);
        keys[own.length] = action(action);
        return keys;
    }

    /** The key of an action class. */
    int action(String action) {
        return actions.computeIfAbsent(action, named -> alone(ACTION + named))[0];
    }

    private int[] read(Word word) {
        boolean digit = Character.isDigit(word.folded().charAt(0));
        String first = digit ? NUMBER + digits(word.folded()) : stems.apply(word.folded());
        List<Mention> named = mentions.at(word.span());
        List<Quantity> counted = quantities.at(word.span());
        Set<String> meant = digit ? Set.of() : senses.getOrDefault(first, Set.of());
        if (named.isEmpty() && counted.isEmpty() && meant.isEmpty()) {
            return alone(first);
        }
        int[] keys = new int[1 + meant.size() + 2 * named.size() + counted.size()];
        int count = 0;
        keys[count++] = number(first);
        for (String sense : meant) {
            keys[count++] = number(sense);
        }
        for (Mention mention : named) {
            String entity = mention.entity().orElseThrow();
            keys[count++] = number(entity);
            // «القاهرة» does what the country does
            keys[count++] = number(COUNTRIES.getOrDefault(entity, entity));
        }
        for (Quantity quantity : counted) {
            keys[count++] = number(NUMBER + quantity.low().stripTrailingZeros().toPlainString());
        }
        return keys;
    }

    // most words have one key
    private int[] alone(String key) {
        int[] known = numbers.get(key);
        if (known == null) {
            known = new int[] {numbers.size()};
            numbers.put(key, known);
        }
        return known;
    }

    private int number(String key) {
        return alone(key)[0];
    }

    // "41", "40-year", "1,900": the number alone
    private static String digits(String folded) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < folded.length() && folded.charAt(i) != '-'; i++) {
            if (Character.isDigit(folded.charAt(i))) {
                digits.append((char) ('0' + Character.digit(folded.charAt(i), 10)));
            }
        }
        return digits.toString();
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (List<String> row : LexiconFile.rows(NamesClassifier.class, "cities.tsv")) {
            if (row.get(1).length() == 2) {
                countries.put(row.get(0), "country:" + row.get(1));
            }
        }
        return Map.copyOf(countries);
    }
}
