package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Phrases;
import org.isnad.text.Stems;
import org.isnad.text.Word;
import org.isnad.text.WordMemo;
import org.isnad.text.Words;

/** Finds words that have opposites, in the lexicon's four languages. */
final class Opposites {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 3;
    private static final Map<String, List<Pole>> WHOLE = new LinkedHashMap<>();
    // axes of which the first end is more, the second less
    private static final Set<String> RISING = new HashSet<>();
    // axes of which the first end is the worse
    private static final Set<String> WORSE_FIRST = new HashSet<>();
    // forms of verbs with a preposition
    private static final Set<String> INFLECTED = new HashSet<>();
    // by what the word begins with
    private static final Map<String, List<Pole>> BEGINNINGS = new HashMap<>();
    private static final Phrases<List<Pole>> PHRASES = read();
    // what beginnings of several words begin with
    private static final Set<String> FIRST = BEGINNINGS.keySet().stream()
            .filter(beginning -> beginning.indexOf(' ') > 0)
            .map(beginning -> beginning.substring(0, beginning.indexOf(' ')))
            .collect(Collectors.toUnmodifiableSet());
    private static final WordMemo<Start> STARTS =
            new WordMemo<>(word -> new Start(beginning(word), FIRST.contains(word)));

    private Opposites() {}

    /** What a word says by itself, and whether it may begin more than itself. */
    private record Start(List<Pole> poles, boolean more) {}

    /** Whether the first end of an axis says that something grows, goes on, is allowed or stays, and the second the contrary. */
    static boolean rising(String axis) {
        return RISING.contains(axis);
    }

    /** Whether the first end of an axis is the worse. */
    static boolean worseFirst(String axis) {
        return WORSE_FIRST.contains(axis);
    }

    /** Words with their poles, in the order of the text, not overlapping. */
    static List<Phrases.Match<List<Pole>>> find(FoldedText text, Span within) {
        List<Phrases.Match<List<Pole>>> found = new ArrayList<>();
        List<Word> words = Words.of(text, within);
        for (Phrases.Match<List<Pole>> match : PHRASES.find(text, within)) {
            if (match.prefix().isEmpty() || !common(words, match.span())) {
                found.add(match);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            Start start = STARTS.of(words.get(i).folded());
            int most = start.more ? Math.min(LONGEST, words.size() - i) : start.poles.isEmpty() ? 0 : 1;
            for (int count = most; count > 0; count--) {
                List<Pole> poles = count == 1 ? start.poles : beginning(words, i, count);
                if (!poles.isEmpty()) {
                    Span span =
                            words.get(i).span().union(words.get(i + count - 1).span());
                    if (found.stream().noneMatch(match -> match.span().overlaps(span))) {
                        found.add(new Phrases.Match<>(span, poles, ""));
                    }
                }
            }
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    // «بين» is no yen
    private static boolean common(List<Word> words, Span span) {
        return words.stream()
                .filter(word -> word.span().contains(span))
                .anyMatch(word -> Stems.isStopWord(word.folded()));
    }

    private static List<Pole> beginning(List<Word> words, int from, int count) {
        return beginning(
                words.subList(from, from + count).stream().map(Word::folded).collect(Collectors.joining(" ")));
    }

    // the last word may end as it likes
    private static List<Pole> beginning(String joined) {
        int least = joined.lastIndexOf(' ') + 1 + SHORTEST;
        for (int length = joined.charAt(0) < 0x0250 ? joined.length() : 0; length >= least; length--) {
            List<Pole> poles = BEGINNINGS.get(joined.substring(0, length));
            if (poles != null) {
                return poles;
            }
        }
        return List.of();
    }

    private static Phrases<List<Pole>> read() {
        for (List<String> row : LexiconFile.rows(Opposites.class, "opposites.tsv")) {
            if (row.size() == 2) {
                (row.getFirst().equals("rising") ? RISING : WORSE_FIRST)
                        .addAll(List.of(row.get(1).split(" ")));
                continue;
            }
            Pole.Kind kind = Pole.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            for (int end = 0; end + 2 < row.size(); end++) {
                for (String entry : row.get(end + 2).split("\\|")) {
                    add(entry.strip(), new Pole(row.getFirst(), end, kind));
                }
            }
        }
        List.copyOf(INFLECTED).forEach(Opposites::inherit);
        Phrases.Builder<List<Pole>> builder = Phrases.builder();
        WHOLE.forEach(builder::add);
        return builder.build();
    }

    // «انسحب من»: a verb with its preposition says what it says without
    private static void inherit(String form) {
        WHOLE.getOrDefault(form.substring(0, form.indexOf(' ')), List.of()).forEach(pole -> put(WHOLE, form, pole));
    }

    private static void add(String entry, Pole pole) {
        if (entry.endsWith("*")) {
            String beginning = FoldedText.fold(entry.substring(0, entry.length() - 1));
            put(BEGINNINGS, beginning, pole);
        } else if (!entry.isEmpty()) {
            boolean governs = entry.indexOf(' ') > 0 && entry.indexOf('/') > entry.indexOf(' ');
            for (String form : ArabicForms.of(entry)) {
                String folded = FoldedText.fold(form);
                put(WHOLE, folded, pole);
                if (governs) {
                    INFLECTED.add(folded);
                }
            }
        }
    }

    private static void put(Map<String, List<Pole>> map, String form, Pole pole) {
        List<Pole> poles = map.computeIfAbsent(form, f -> new ArrayList<>(1));
        if (!poles.contains(pole)) {
            poles.add(pole);
        }
    }
}
