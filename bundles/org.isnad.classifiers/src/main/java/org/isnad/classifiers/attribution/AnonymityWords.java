package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.jspecify.annotations.Nullable;

/** The words of one language that refuse a name and say why, from {@code anonymity.tsv}. */
final class AnonymityWords {
    private static final int NEAR = 4;
    private static final int REACH = 16;
    private static final int LONGEST = 24;
    private static final int LONGEST_BEFORE = 9;

    // each by first word; those whose first word is only begun lie under the empty one
    private final Map<String, List<Phrase>> refusal;
    private final Map<String, List<Phrase>> near;
    private final Map<String, List<Phrase>> reason;
    private final Map<String, List<Phrase>> ends;
    private final Map<String, List<Phrase>> unauthorised;
    private final Map<String, List<Phrase>> points;
    // Turkish says why first
    private final boolean before;

    /** Words in a row, each one of several; {@code *} ends the beginning of a word. */
    private record Phrase(List<List<String>> words) {
        static Phrase of(String cell) {
            return new Phrase(Arrays.stream(cell.split(" "))
                    .map(word ->
                            Arrays.stream(word.split("/")).map(Phrase::folded).toList())
                    .toList());
        }

        private static String folded(String word) {
            return word.endsWith("*")
                    ? FoldedText.fold(word.substring(0, word.length() - 1)) + "*"
                    : FoldedText.fold(word);
        }

        boolean at(Sentence s, int i) {
            for (int k = 0; k < words.size(); k++) {
                String there = s.word(i + k);
                if (there.isEmpty() || !anyFits(words.get(k), there)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean anyFits(List<String> words, String there) {
            for (String word : words) {
                if (fits(word, there)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean fits(String word, String there) {
            return word.endsWith("*") ? there.regionMatches(0, word, 0, word.length() - 1) : there.equals(word);
        }
    }

    /** Why, and where the words that refuse a name begin. */
    record Reason(Span span, int at) {}

    AnonymityWords(String language) {
        this.before = language.equals("tr");
        Map<String, Map<String, List<Phrase>>> phrases = new HashMap<>();
        for (List<String> row : LexiconFile.rows(AnonymityWords.class, "anonymity.tsv")) {
            if (row.size() > 2 && row.get(0).equals(language)) {
                Map<String, List<Phrase>> group = phrases.computeIfAbsent(row.get(1), name -> new HashMap<>());
                Arrays.stream(row.get(2).split("\\|")).map(Phrase::of).forEach(phrase -> add(group, phrase));
            }
        }
        refusal = phrases.getOrDefault("refusal", Map.of());
        near = phrases.getOrDefault("near", Map.of());
        reason = phrases.getOrDefault("reason", Map.of());
        ends = phrases.getOrDefault("ends", Map.of());
        unauthorised = phrases.getOrDefault("unauthorised", Map.of());
        points = phrases.getOrDefault("points", Map.of());
    }

    private static void add(Map<String, List<Phrase>> group, Phrase phrase) {
        for (String first : phrase.words().getFirst()) {
            group.computeIfAbsent(first.endsWith("*") ? "" : first, word -> new ArrayList<>())
                    .add(phrase);
        }
    }

    /** Whether the sentence speaks of the sources before it. */
    boolean points(Sentence s) {
        return is(points, s, 0);
    }

    Optional<Reason> reason(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (refuses(s, i)) {
                Optional<Span> why = before ? reasonBefore(s, i) : reasonBehind(s, i);
                int at = s.get(i).span().start();
                if (why.isPresent()) {
                    return why.map(span -> new Reason(span, at));
                }
            }
        }
        for (int i = 0; i < s.size(); i++) {
            if (is(unauthorised, s, i)) {
                Span why = before ? s.trimmed(start(s, i), i + 2) : s.trimmed(i, end(s, i));
                return Optional.of(new Reason(why, s.get(i).span().start()));
            }
        }
        return Optional.empty();
    }

    private static boolean is(Map<String, List<Phrase>> group, Sentence s, int i) {
        String word = s.word(i);
        return !word.isEmpty() && (any(group.get(word), s, i) || any(group.get(""), s, i));
    }

    private static boolean any(@Nullable List<Phrase> phrases, Sentence s, int i) {
        if (phrases != null) {
            for (Phrase phrase : phrases) {
                if (phrase.at(s, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean refuses(Sentence s, int i) {
        if (!is(refusal, s, i)) {
            return false;
        }
        if (near.isEmpty()) {
            return true;
        }
        for (int k = Math.max(0, i - NEAR); k <= i + NEAR; k++) {
            if (is(near, s, k)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Span> reasonBehind(Sentence s, int refusal) {
        for (int i = refusal + 1; i < Math.min(s.size(), refusal + REACH); i++) {
            if (s.is(i, Kind.STOP) || s.is(i, Kind.OPEN) || is(ends, s, i)) {
                return Optional.empty();
            }
            if (is(reason, s, i)) {
                return Optional.of(s.trimmed(i, end(s, i)));
            }
        }
        return Optional.empty();
    }

    private int end(Sentence s, int from) {
        int i = from + 2;
        while (i < Math.min(s.size(), from + LONGEST) && !mark(s, i) && !is(ends, s, i)) {
            i++;
        }
        // «… إلى أن»
        boolean hanging = i < s.size() && (s.is(i - 1, "الي") || s.is(i - 1, "علي"));
        return Math.min(s.size(), hanging ? i - 1 : i);
    }

    private Optional<Span> reasonBefore(Sentence s, int refusal) {
        for (int i = refusal - 1; i > Math.max(0, refusal - REACH); i--) {
            if (s.is(i, Kind.STOP)) {
                return Optional.empty();
            }
            if (is(reason, s, i)) {
                return Optional.of(s.trimmed(start(s, i), i + 1));
            }
        }
        return Optional.empty();
    }

    private int start(Sentence s, int to) {
        int i = to;
        while (i > Math.max(0, to - LONGEST_BEFORE) && !mark(s, i - 1) && !is(ends, s, i - 1)) {
            i--;
        }
        return i;
    }

    private static boolean mark(Sentence s, int i) {
        return switch (s.get(i).kind()) {
            case COMMA, STOP, OPEN, CLOSE, COLON, DASH -> true;
            case WORD, OTHER -> false;
        };
    }
}
