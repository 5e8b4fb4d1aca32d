package org.isnad.classifiers.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.report.Span;

/**
 * Reads sentences with their attributions: a text on one line, below it {@code > content | source @ cue | source @ cue} for
 * each attribution, nearest teller first. Words are those of the text, {@code #2} marks their second occurrence; a source
 * is {@code -} where a passive names none, {@code (words)} where an earlier mention is meant and {@code it = words} where
 * an anaphor points at one.
 */
final class Sentences {
    private final String id;
    private final String text;

    private Sentences(String id, String text) {
        this.id = id;
        this.text = text;
    }

    /** The sentences of a language that may be read while building. */
    static List<Annotated> of(String language) {
        return read(language, MarkedText.lines("sentences/" + language + ".txt"));
    }

    /** The sentences of a language that nobody reads while building. */
    static List<Annotated> heldBack(String language) {
        return read(language, MarkedText.lines(Corpus.HELD_BACK + "sentences/" + language + ".txt"));
    }

    /**
     * Each sentence as a report of its own.
     *
     * @param name begins with the language, such as {@code ar} or {@code ar-2.txt}
     *
     * @throws IllegalArgumentException if an annotation's words do not occur
     */
    static List<Annotated> read(String name, List<String> lines) {
        return MarkedText.read(name, lines, ">").stream()
                .map(marked -> {
                    Sentences in = new Sentences(marked.id(), marked.text());
                    return in.annotated(
                            name, marked.marks().stream().map(in::chain).toList());
                })
                .toList();
    }

    private Annotated annotated(String name, List<Annotated.Chain> chains) {
        return new Annotated(
                id,
                name.substring(0, 2),
                text,
                0,
                "0000",
                Optional.empty(),
                chains,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private Annotated.Chain chain(String line) {
        String[] cells = line.split(" \\| ");
        List<Annotated.Hop> links = new ArrayList<>();
        for (int i = 1; i < cells.length; i++) {
            int at = cells[i].lastIndexOf(" @ ");
            if (at < 0) {
                throw new IllegalArgumentException(id + ": «" + cells[i] + "» is no «source @ cue»");
            }
            links.add(new Annotated.Hop(
                    span(cells[i].substring(at + 3)),
                    teller(cells[i].substring(0, at).strip())));
        }
        return new Annotated.Chain(span(cells[0]), links);
    }

    private Optional<Annotated.Teller> teller(String words) {
        if (words.equals("-")) {
            return Optional.empty();
        }
        if (words.startsWith("(") && words.endsWith(")")) {
            String meant = words.substring(1, words.length() - 1);
            return Optional.of(teller(Optional.empty(), meant.equals("?") ? List.of() : List.of(span(meant))));
        }
        String[] parts = words.split(" = ");
        return Optional.of(teller(Optional.of(span(parts[0])), parts.length > 1 ? List.of(span(parts[1])) : List.of()));
    }

    private static Annotated.Teller teller(Optional<Span> words, List<Span> antecedents) {
        return new Annotated.Teller(words, antecedents, true, "1.0");
    }

    private Span span(String marked) {
        return span(id, text, marked);
    }

    /**
     * Where words stand in a text.
     *
     * @throws IllegalArgumentException naming the text's id, if they do not occur
     */
    static Span span(String id, String text, String marked) {
        String words = marked.strip();
        int nth = 1;
        int mark = words.lastIndexOf('#');
        if (mark > 0 && words.substring(mark + 1).matches("\\d+")) {
            nth = Integer.parseInt(words.substring(mark + 1));
            words = words.substring(0, mark);
        }
        int at = nth(text, words, nth, true);
        at = at < 0 ? nth(text, words, nth, false) : at;
        if (at < 0) {
            throw new IllegalArgumentException(id + ": «" + words + "» does not occur " + nth + " times");
        }
        return new Span(at, at + words.length());
    }

    // "he" is not looked for in "the"; in Arabic and Hebrew words cling to each other
    private static int nth(String text, String words, int nth, boolean whole) {
        int at = -1;
        for (int found = 0; found < nth; ) {
            at = text.indexOf(words, at + 1);
            if (at < 0) {
                return -1;
            }
            found += !whole || apart(text, at) && apart(text, at + words.length()) ? 1 : 0;
        }
        return at;
    }

    private static boolean apart(String text, int at) {
        return at == 0 || at == text.length() || !latin(text.charAt(at - 1)) || !latin(text.charAt(at));
    }

    private static boolean latin(char c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
