package org.isnad.classifiers.headline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.isnad.classifiers.claims.Nearby;
import org.isnad.classifiers.names.NamesClassifier;
import org.isnad.report.Dossier;
import org.isnad.report.Mention;
import org.isnad.report.Quantity;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Word;
import org.isnad.text.WordMemo;
import org.isnad.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the words of one report can be recognised by: coarse stem or number, the entities and quantities they stand in.
 * Only what a word of the headline can be recognised by too has a number; of the rest of the body nobody asks.
 */
final class Keys {
    private static final String ACTION = "action:";
    private static final String NUMBER = "number:";
    private static final int[] NONE = {};
    private static final Map<String, String> COUNTRIES = countries();
    private static final WordMemo<String> DIGITS = new WordMemo<>(word -> NUMBER + digits(word));

    private final UnaryOperator<String> stems;
    private final Map<String, List<String>> senses;
    private final Nearby<Mention> mentions;
    private final Nearby<Quantity> quantities;
    // each number as the keys of a word that has no other
    private final Map<String, int[]> numbers = new HashMap<>();
    private final Map<String, Integer> actions = new HashMap<>();
    private final int[] @Nullable [] known;
    // of the word that is being read
    private final List<int[]> shared = new ArrayList<>();
    private final Consumer<String> share = this::share;
    // nobody asks for the quantities of a body whose headline has none
    private final boolean counts;

    Keys(Dossier dossier, FoldedText text, Span headline, String language) {
        stems = LooseStems.of(language);
        senses = Senses.of(language);
        known = new int[text.words().size()][];
        mentions = Nearby.of(dossier.findings(Mention.class).stream()
                .filter(mention -> mention.entity().isPresent())
                .toList());
        quantities = Nearby.of(dossier.findings(Quantity.class));
        for (Word word : Words.of(text, headline)) {
            names(word, this::number);
        }
        counts = numbers.keySet().stream().anyMatch(name -> name.startsWith(NUMBER));
    }

    /** The numbers of a word's keys that the headline has too; not to be changed. */
    int[] of(Word word, int place) {
        int[] keys = known[place];
        if (keys == null) {
            keys = read(word);
            known[place] = keys;
        }
        return keys;
    }

    /** Whether a word stands in a name that is known. */
    boolean named(Word word) {
        return mentions.touches(word.span());
    }

    /** The number of an action class. */
    int action(String action) {
        return actions.computeIfAbsent(action, named -> number(actionName(named)));
    }

    /** What an action class is called among the names of keys. */
    static String actionName(String action) {
        return ACTION + action;
    }

    /** Names every key of a word. */
    void names(Word word, Consumer<String> each) {
        words(word, each);
        List<Quantity> counted = quantities.at(word.span());
        for (int i = 0; i < counted.size(); i++) {
            each.accept(NUMBER + counted.get(i).low().stripTrailingZeros().toPlainString());
        }
    }

    private void words(Word word, Consumer<String> each) {
        boolean digit = Character.isDigit(word.folded().charAt(0));
        String first = digit ? DIGITS.of(word.folded()) : stems.apply(word.folded());
        each.accept(first);
        if (!digit) {
            senses.getOrDefault(first, List.of()).forEach(each);
        }
        List<Mention> named = mentions.at(word.span());
        for (int i = 0; i < named.size(); i++) {
            String entity = named.get(i).entity().orElseThrow();
            each.accept(entity);
            // «القاهرة» does what the country does
            each.accept(COUNTRIES.getOrDefault(entity, entity));
        }
    }

    private int[] read(Word word) {
        shared.clear();
        if (counts) {
            names(word, share);
        } else {
            words(word, share);
        }
        if (shared.size() < 2) {
            return shared.isEmpty() ? NONE : shared.getFirst();
        }
        int[] keys = new int[shared.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = shared.get(i)[0];
        }
        return keys;
    }

    private void share(String name) {
        int[] known = numbers.get(name);
        if (known != null) {
            shared.add(known);
        }
    }

    private int number(String name) {
        int[] known = numbers.get(name);
        if (known == null) {
            known = new int[] {numbers.size()};
            numbers.put(name, known);
        }
        return known[0];
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
