package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrases of a lexicon: whole words, longest match from left to right, particles peeled off the first
 * word, an ending behind an apostrophe (Türkiye'nin, Egypt's) off the last.
 * Immutable once built.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {
    private static final int LONGEST_PREFIX = 5;

    private final WordTrie trie;
    private final List<T> values;

    private Phrases(WordTrie trie, List<T> values) {
        this.trie = trie;
        this.values = values;
    }

    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** Matches in the whole text, in its order, not overlapping. */
    public List<Match<T>> find(FoldedText text) {
        return find(text, new Span(0, text.text().length()));
    }

    /** Matches whose words begin inside a span of the original text. */
    public List<Match<T>> find(FoldedText text, Span within) {
        List<Word> words = Words.of(text, within);
        List<Match<T>> matches = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int used = match(text, words, i, matches);
            i += Math.max(1, used);
        }
        return matches;
    }

    private int match(FoldedText text, List<Word> words, int first, List<Match<T>> matches) {
        String word = words.get(first).folded();
        if (!mayBegin(word)) {
            return 0;
        }
        int best = 0;
        int ending = 0;
        Clitics.@Nullable Split split = null;
        int value = 0;
        for (Clitics.Split candidate : Clitics.splits(word)) {
            int node = 0;
            String form = candidate.stem();
            for (int i = first; node >= 0; i++) {
                int cut = endingOf(form);
                int next = trie.next(node, form, form.length());
                int found = trie.value(next);
                int foundCut = found < 0 && cut > 0 ? trie.value(trie.next(node, form, form.length() - cut)) : -1;
                if ((found >= 0 || foundCut >= 0) && i - first + 1 > best) {
                    best = i - first + 1;
                    split = candidate;
                    value = Math.max(found, foundCut);
                    ending = found >= 0 ? 0 : cut;
                }
                node = next;
                if (i + 1 == words.size()) {
                    break;
                }
                form = words.get(i + 1).folded();
            }
        }
        if (split != null) {
            int start = after(text, words.get(first), split.outside());
            int end = before(text, words.get(first + best - 1), ending);
            matches.add(new Match<>(new Span(start, end), values.get(value), split.prefix()));
        }
        return best;
    }

    // most words begin no phrase, whatever is peeled off: they are turned away without reading their particles
    private boolean mayBegin(String word) {
        if (word.charAt(0) < 0x0250 ? word.indexOf('\'') > 0 : word.contains("لل")) {
            return true;
        }
        long hash = 0;
        for (int i = word.length() - 1; i >= 0; i--) {
            hash = WordTrie.hash(hash, word.charAt(i));
            if (i <= LONGEST_PREFIX && trie.next(0, hash) >= 0) {
                return true;
            }
        }
        return false;
    }

    // letters of a Turkish case ending or an English 's, with its apostrophe; 0 if there is none
    private static int endingOf(String form) {
        int apostrophe = form.lastIndexOf('\'');
        return apostrophe > 0 && form.charAt(0) < 0x0250 ? form.length() - apostrophe : 0;
    }

    private static int before(FoldedText text, Word word, int letters) {
        if (letters == 0) {
            return word.span().end();
        }
        int start = text.folded(word.span().start());
        return text.original(start, start + word.folded().length() - letters).end();
    }

    private static int after(FoldedText text, Word word, int letters) {
        return letters == 0
                ? word.span().start()
                : text.original(text.folded(word.span().start()) + letters);
    }

    /**
     * A phrase found.
     *
     * @param span UTF-16 indices into the original text; particles left outside, the article «ال» inside
     * @param value what it stands for
     * @param prefix the particles before it, folded; empty if none
     */
    public record Match<T>(Span span, T value, String prefix) {}

    /** Collects phrases; of two that fold alike the first stays. */
    public static final class Builder<T> {
        private final WordTrie trie = new WordTrie();
        private final List<T> values = new ArrayList<>();

        public Builder<T> add(String phrase, T value) {
            int node = 0;
            for (Word word : FoldedText.of(phrase).words()) {
                node = trie.add(node, word.folded());
            }
            if (node != 0 && trie.value(node) < 0) {
                trie.setValue(node, values.size());
                values.add(value);
            }
            return this;
        }

        public Phrases<T> build() {
            return new Phrases<>(trie, List.copyOf(values));
        }
    }
}
