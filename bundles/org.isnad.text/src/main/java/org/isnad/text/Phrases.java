package org.isnad.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Node<T> root;

    private Phrases(Node<T> root) {
        this.root = root;
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
        int best = 0;
        int ending = 0;
        Clitics.@Nullable Split split = null;
        @Nullable T value = null;
        for (Clitics.Split candidate : Clitics.splits(words.get(first).folded())) {
            Node<T> node = root;
            String form = candidate.stem();
            for (int i = first; node != null; i++) {
                int cut = endingOf(form);
                @Nullable T found = node.value(form);
                @Nullable
                T foundCut = found == null && cut > 0 ? node.value(form.substring(0, form.length() - cut)) : null;
                if ((found != null || foundCut != null) && i - first + 1 > best) {
                    best = i - first + 1;
                    split = candidate;
                    value = found != null ? found : foundCut;
                    ending = found != null ? 0 : cut;
                }
                node = node.next.get(form);
                if (i + 1 == words.size()) {
                    break;
                }
                form = words.get(i + 1).folded();
            }
        }
        if (split != null && value != null) {
            int start = after(text, words.get(first), split.outside());
            int end = before(text, words.get(first + best - 1), ending);
            matches.add(new Match<>(new Span(start, end), value, split.prefix()));
        }
        return best;
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

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>(2);

        @Nullable
        T value;

        @Nullable
        T value(String form) {
            Node<T> node = next.get(form);
            return node == null ? null : node.value;
        }
    }

    /** Collects phrases; of two that fold alike the first stays. */
    public static final class Builder<T> {
        private final Node<T> root = new Node<>();

        public Builder<T> add(String phrase, T value) {
            Node<T> node = root;
            for (Word word : FoldedText.of(phrase).words()) {
                node = node.next.computeIfAbsent(word.folded(), w -> new Node<>());
            }
            if (node != root && node.value == null) {
                node.value = value;
            }
            return this;
        }

        public Phrases<T> build() {
            return new Phrases<>(root);
        }
    }
}
