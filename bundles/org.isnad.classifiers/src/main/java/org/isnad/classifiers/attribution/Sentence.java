package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.text.Words;

/**
 * A sentence as tokens. Immutable. What asks whether something stands at a place ({@code is}, {@code in}, {@code word})
 * may be asked of any place; what hands out what stands there ({@code get}, {@code original}, {@code span}) only of
 * places within.
 */
public final class Sentence {
    private static final String QUOTES = "\"״'’";
    // «מרקוביץ'»: it belongs to the name
    private static final char GERESH = '\'';

    /** What a language's word lists say of one token. */
    public interface Entry {
        /** Nobody looked. */
        Entry NONE = new Entry() {};
    }

    private final String text;
    // every rule asks for them at every place
    private final Token[] tokens;
    private final int number;
    private final int paragraph;
    private final Role role;
    private final Entry[] entries;

    private Sentence(String text, Token[] tokens, int number, int paragraph, Role role, Entry[] entries) {
        this.text = text;
        this.tokens = tokens;
        this.number = number;
        this.paragraph = paragraph;
        this.role = role;
        this.entries = entries;
    }

    /**
     * @param text the report's whole text
     * @param tokens never empty
     * @param number counts the report's sentences
     * @param paragraph counts the report's passages
     * @param role role of the passage it stands in
     */
    public Sentence(String text, List<Token> tokens, int number, int paragraph, Role role) {
        this(text, tokens.toArray(Token[]::new), number, paragraph, role, new Entry[0]);
    }

    /** The same sentence read as other tokens. */
    public Sentence with(List<Token> others) {
        return new Sentence(text, others.toArray(Token[]::new), number, paragraph, role, new Entry[0]);
    }

    /** The same tokens, each with its entry in the language's lists. */
    public Sentence with(IntFunction<? extends Entry> lists) {
        Entry[] itsEntries = new Entry[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            itsEntries[i] = lists.apply(i);
        }
        return new Sentence(text, tokens, number, paragraph, role, itsEntries);
    }

    /** The report's whole text. */
    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return List.of(tokens);
    }

    /** Which of the report's sentences it is. */
    public int number() {
        return number;
    }

    /** In which of the report's passages it stands. */
    public int paragraph() {
        return paragraph;
    }

    /** The role of the passage it stands in. */
    public Role role() {
        return role;
    }

    /** What the language's word lists say of the token there, found once. */
    public Entry entry(int index) {
        return entries.length == 0 ? Entry.NONE : entries[index];
    }

    public int size() {
        return tokens.length;
    }

    public Token get(int index) {
        return tokens[index];
    }

    /** Index of the first token of a kind from there on; {@link #size()} if there is none. */
    int first(Token.Kind kind, int from) {
        int i = from;
        while (i < size() && !get(i).is(kind)) {
            i++;
        }
        return Math.min(i, size());
    }

    /** Whether there is a token of this kind there. */
    public boolean is(int index, Token.Kind kind) {
        return index >= 0 && index < size() && get(index).is(kind);
    }

    public boolean is(int index, String word) {
        return index >= 0 && index < size() && get(index).is(word);
    }

    public boolean in(int index, Set<String> words) {
        return index >= 0 && index < size() && get(index).in(words);
    }

    /** The folded word there; empty outside the sentence. */
    public String word(int index) {
        return index >= 0 && index < size() && get(index).is(Token.Kind.WORD)
                ? get(index).folded()
                : "";
    }

    /** The original's characters of the tokens {@code from} up to but not including {@code to}. */
    public Span span(int from, int to) {
        return new Span(get(from).span().start(), get(to - 1).span().end());
    }

    public Span span() {
        return span(0, size());
    }

    /** Index of the token that holds the character at this offset of the text, or of the next behind it. */
    public int at(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public String original(int index) {
        Span span = get(index).span();
        String folded = get(index).folded();
        // half of all words are searched as they are written
        boolean same = folded.length() == span.length() && text.startsWith(folded, span.start());
        return same ? folded : Words.written(text, span);
    }

    /** Index of the mark that closes the quotation opened there, or -1. */
    public int closing(int open) {
        int depth = 0;
        for (int i = open; i < size(); i++) {
            if (is(i, Token.Kind.OPEN)) {
                depth++;
            } else if (is(i, Token.Kind.CLOSE) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the mark that opens the quotation closed there, or -1. */
    public int opening(int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            if (is(i, Token.Kind.CLOSE)) {
                depth++;
            } else if (is(i, Token.Kind.OPEN) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the last of the tokens there is a quotation mark whose fellow stands before them. */
    boolean strayMark(int from, int to) {
        return to > from + 1
                && is(to - 1, Token.Kind.OTHER)
                && quotes(to - 1)
                && original(to - 1).charAt(0) != GERESH
                && IntStream.range(from, to - 1).noneMatch(this::quotes);
    }

    /** Whether a mark of quotation stands there, whatever it is read as. */
    boolean quotes(int index) {
        return index >= 0
                && index < size()
                && get(index).span().length() == 1
                && QUOTES.indexOf(text.charAt(get(index).span().start())) >= 0;
    }

    /** The span of the tokens without commas, points and dashes at either end; empty if nothing else is left. */
    public Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && mark(start)) {
            start++;
        }
        while (end > start && mark(end - 1)) {
            end--;
        }
        int place = get(Math.min(start, size() - 1)).span().start();
        return start == end ? new Span(place, place) : span(start, end);
    }

    private boolean mark(int index) {
        return switch (get(index).kind()) {
            case COMMA, STOP, DASH, COLON -> true;
            case WORD, OPEN, CLOSE, OTHER -> false;
        };
    }
}
