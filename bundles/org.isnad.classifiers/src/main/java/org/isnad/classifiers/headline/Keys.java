package org.isnad.classifiers.headline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.classifiers.claims.Nearby;
import org.isnad.classifiers.names.NamesClassifier;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
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
    private static final int[] NONE = {};
    private static final Map<String, String> COUNTRIES = countries();

    private final WordMemo<KeyWord> words;
    private final Nearby<Mention> mentions;
    // the numbers of the words that stand in them
    private final BitSet mentioned;
    private final Nearby<Quantity> quantities;
    private final BitSet counted;
    // each number as the keys of a word that has no other
    private final Map<String, int[]> numbers = new HashMap<>();
    private long bits;
    private final Map<String, Integer> actions = new HashMap<>();
    private final int[] @Nullable [] known;
    // of the word that is being read
    private final List<int[]> shared = new ArrayList<>();
    private final Consumer<String> share = this::share;
    // nobody asks for the quantities of a body whose headline has none
    private final boolean counts;

    Keys(Dossier dossier, FoldedText text, Span headline, String language) {
        words = KeyWord.of(language);
        known = new int[text.words().size()][];
        List<Mention> named = dossier.findings(Mention.class).stream()
                .filter(mention -> mention.entity().isPresent())
                .toList();
        mentions = Nearby.of(named);
        mentioned = within(named, text.words());
        List<Quantity> amounts = dossier.findings(Quantity.class);
        quantities = Nearby.of(amounts);
        counted = within(amounts, text.words());
        for (Word word : Words.of(text, headline)) {
            names(word, this::number);
        }
        counts = numbers.keySet().stream().anyMatch(name -> name.startsWith(KeyWord.NUMBER));
    }

    private static BitSet within(List<? extends Finding> findings, List<Word> words) {
        BitSet within = new BitSet(words.size());
        for (Finding finding : findings) {
            Span span = finding.span();
            int first = Words.firstFrom(words, span.start());
            first -= first > 0 && words.get(first - 1).span().overlaps(span) ? 1 : 0;
            within.set(first, Math.max(first, Words.firstFrom(words, span.end())));
        }
        return within;
    }

    /** What a word can be recognised by wherever it stands. */
    KeyWord known(Word word) {
        return words.of(word.folded());
    }

    /** Whether a word in its place may have a key of the headline's; most have none. */
    boolean mayShare(KeyWord word, int place) {
        return (word.bits() & bits) != 0 || mentioned.get(place) || (counts && counted.get(place));
    }

    /** The numbers of a word's keys that the headline has too; not to be changed. */
    int[] of(Word word, int place) {
        int[] keys = known[place];
        if (keys == null) {
            keys = read(word, mentioned.get(place), counts && counted.get(place));
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
        known(word).names().forEach(each);
        entities(word, each);
        counted(word, each);
    }

    private void entities(Word word, Consumer<String> each) {
        List<Mention> named = mentions.at(word.span());
        for (int i = 0; i < named.size(); i++) {
            String entity = named.get(i).entity().orElseThrow();
            each.accept(entity);
            // «القاهرة» does what the country does
            each.accept(COUNTRIES.getOrDefault(entity, entity));
        }
    }

    private void counted(Word word, Consumer<String> each) {
        List<Quantity> counted = quantities.at(word.span());
        for (int i = 0; i < counted.size(); i++) {
            each.accept(
                    KeyWord.NUMBER + counted.get(i).low().stripTrailingZeros().toPlainString());
        }
    }

    private int[] read(Word word, boolean named, boolean counts) {
        shared.clear();
        List<String> names = known(word).names();
        for (int i = 0; i < names.size(); i++) {
            share(names.get(i));
        }
        if (named) {
            entities(word, share);
        }
        if (counts) {
            counted(word, share);
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
            bits |= KeyWord.bit(name);
        }
        return known[0];
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
