package org.isnad.classifiers.en.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.en.attribution.Inflection.Form;
import org.isnad.report.Manner;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.WordSet;

/** The English words that attribute, and the closed classes a sentence is read by. */
final class EnglishLexicon {
    private final Map<String, List<Cue>> verbs = new HashMap<>();
    private final Map<String, Set<Form>> forms = new HashMap<>();
    private final Map<String, Cue> nouns = new HashMap<>();
    private final Map<String, Cue> adjectives = new HashMap<>();
    // the classes of each word
    private final Map<String, Set<String>> classes = new HashMap<>();

    /**
     * A word that attributes.
     *
     * @param rest further words of a phrase, as they stand behind the first
     * @param manner how the source tells
     * @param frames what may stand with it, see the lists
     */
    record Cue(List<String> rest, Manner manner, Set<String> frames) {
        boolean has(String frame) {
            return frames.contains(frame);
        }

        int length() {
            return rest.size() + 1;
        }
    }

    EnglishLexicon() {
        rows("other-verbs.tsv", 1).forEach(row -> inflect(row.getFirst().replace(' ', '/'), List.of()));
        rows("cue-verbs.tsv", 3).forEach(this::verbs);
        rows("cue-nouns.tsv", 3).forEach(this::nouns);
        rows("cue-adjectives.tsv", 2).forEach(this::adjectives);
        rows("word-classes.tsv", 2).forEach(this::classes);
    }

    private static List<List<String>> rows(String resource, int columns) {
        return LexiconFile.rows(EnglishLexicon.class, resource).stream()
                .filter(row -> row.size() >= columns)
                .toList();
    }

    private static Set<String> split(String cell) {
        return Arrays.stream(cell.split(" ")).map(FoldedText::fold).collect(WordSet.collector());
    }

    private void verbs(List<String> row) {
        Manner manner = Manner.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        for (String entry : row.get(0).split(", ")) {
            String[] words = entry.split(" ");
            List<String> rest = Arrays.stream(words)
                    .skip(1)
                    .map(word -> FoldedText.fold(word).replace("+", ""))
                    .toList();
            Cue cue = new Cue(rest, manner, split(row.get(2)));
            inflect(words[0], rest).forms().stream()
                    .distinct()
                    .forEach(form -> verbs.computeIfAbsent(form, first -> new ArrayList<>())
                            .add(cue));
        }
    }

    private Inflection inflect(String entry, List<String> rest) {
        Inflection verb = Inflection.of(entry);
        // «make clear» says nothing new of «make»
        List<Form> missing = Arrays.stream(Form.values())
                .filter(form -> rest.isEmpty() || !forms.containsKey(verb.form(form)))
                .toList();
        for (Form form : missing) {
            forms.computeIfAbsent(verb.form(form), first -> EnumSet.noneOf(Form.class))
                    .add(form);
        }
        return verb;
    }

    private void nouns(List<String> row) {
        Set<String> frames = split(row.get(1) + " " + row.get(2));
        for (String word : split(row.get(0))) {
            Cue cue = new Cue(List.of(), Manner.SAID, frames);
            nouns.putIfAbsent(word, cue);
            nouns.putIfAbsent(Inflection.of(word).third(), cue);
        }
    }

    private void adjectives(List<String> row) {
        Cue cue = new Cue(List.of(), Manner.SAID, split(row.get(1)));
        split(row.get(0)).forEach(word -> adjectives.putIfAbsent(word, cue));
    }

    private void classes(List<String> row) {
        for (String word : split(row.get(1))) {
            classes.computeIfAbsent(word, first -> new HashSet<>()).add(row.get(0));
        }
    }

    /** The entries for the longest phrase whose first word stands there; several where a verb has several lines. */
    List<Cue> verbsAt(Sentence s, int i) {
        List<Cue> known = verbs.get(s.word(i));
        if (known == null) {
            return List.of();
        }
        int length = 0;
        int count = 0;
        for (int k = 0; k < known.size(); k++) {
            Cue cue = known.get(k);
            if (cue.length() >= length && stands(s, i + 1, cue.rest())) {
                count = cue.length() > length ? 1 : count + 1;
                length = cue.length();
            }
        }
        if (count == 0 || count == known.size()) {
            return count == 0 ? List.of() : known;
        }
        List<Cue> longest = new ArrayList<>(count);
        for (int k = 0; k < known.size(); k++) {
            if (known.get(k).length() == length && stands(s, i + 1, known.get(k).rest())) {
                longest.add(known.get(k));
            }
        }
        return longest;
    }

    private static boolean stands(Sentence s, int from, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!s.is(from + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }

    Optional<Cue> noun(String word) {
        return Optional.ofNullable(nouns.get(word));
    }

    Optional<Cue> adjective(String word) {
        return Optional.ofNullable(adjectives.get(word));
    }

    /** What forms of verbs the word can be; empty if it is no known verb. */
    Set<Form> forms(String word) {
        return forms.getOrDefault(word, Set.of());
    }

    /** The classes each token of a sentence belongs to. */
    List<Set<String>> classes(Sentence s) {
        List<Set<String>> all = new ArrayList<>(s.size());
        for (int i = 0; i < s.size(); i++) {
            all.add(classes.getOrDefault(s.word(i), Set.of()));
        }
        return all;
    }

    boolean is(Sentence s, int i, String group) {
        return classes.getOrDefault(s.word(i), Set.of()).contains(group);
    }
}
