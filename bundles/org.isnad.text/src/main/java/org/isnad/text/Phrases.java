package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Span;

/**
 * Finds the phrases of a lexicon: whole words, longest match from left to right, particles peeled off the first
 * word, an ending behind an apostrophe (Türkiye'nin, Egypt's) off the last.
 * Immutable once built.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {
    private static final int LONGEST_PREFIX = 5;
    private static final int ANY = -1;
    private static final Clitics.Split WHOLE = new Clitics.Split("", "", 0);

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
        WordHashes hashes = text.hashes();
        int end = text.firstWord(within.end());
        int i = beginning(hashes, text.firstWord(within.start()), end);
        if (i >= end) {
            return List.of();
        }
        // most passages hold none or one
        List<Match<T>> matches = new ArrayList<>(0);
        while (i < end) {
            i += hashes.mayBegin(i, trie) ? Math.max(1, match(text, i, end, matches)) : 1;
        }
        return matches;
    }

    /**
     * The same for lexicons that are asked for every sentence and clause of a text, by one reader after the other: the
     * whole text is read once and all get their part of what was found. Not to be changed.
     */
    public List<Match<T>> among(FoldedText text, Span within) {
        List<Match<T>> found = text.places(this).within(within);
        return found == null ? find(text, within) : found;
    }

    /** Whether a phrase may begin in a folded word, behind its particles too; wrong for a few words in which none does. */
    public boolean mayBegin(String word) {
        return beginnings(word) != 0;
    }

    PhrasePlaces<T> places(FoldedText text) {
        PhrasePlaces.Builder<T> places = new PhrasePlaces.Builder<>();
        WordHashes hashes = text.hashes();
        List<Word> words = text.words();
        int end = words.size();
        int i = beginning(hashes, 0, end);
        while (i < end) {
            int used = match(text, i, end, places.matches);
            if (used > 0) {
                places.add(words.get(i), words.get(i + used - 1));
            }
            i = beginning(hashes, i + Math.max(1, used), end);
        }
        return places.build();
    }

    // the first word from there on that may begin a phrase
    private int beginning(WordHashes hashes, int from, int end) {
        int i = from;
        while (i < end && !hashes.mayBegin(i, trie)) {
            i++;
        }
        return i;
    }

    private int match(FoldedText text, int first, int end, List<Match<T>> matches) {
        WordHashes hashes = text.hashes();
        String word = text.words().get(first).folded();
        if (hashes.isManifold(first)) {
            return matchOfMany(text, first, end, matches);
        }
        long whole = longest(text, first, end, word, hashes.of(first));
        long peeled = hashes.isPeeled(first) ? longest(text, first, end, word, hashes.peeled(first)) : 0;
        return count(peeled) > count(whole)
                ? add(text, first, peeled, Clitics.splits(word).get(1), matches)
                : add(text, first, whole, WHOLE, matches);
    }

    private int matchOfMany(FoldedText text, int first, int end, List<Match<T>> matches) {
        String word = text.words().get(first).folded();
        int beginnings = beginnings(word);
        if (beginnings == 0) {
            return 0;
        }
        long hash = text.hashes().of(first);
        long best = beginnings == ANY || (beginnings & 1) != 0 ? longest(text, first, end, word, hash) : 0;
        Clitics.Split split = WHOLE;
        if (beginnings != 1) {
            List<Clitics.Split> splits = Clitics.splits(word);
            for (int i = 0; i < splits.size(); i++) {
                Clitics.Split candidate = splits.get(i);
                if (candidate.length() > 0 && (beginnings == ANY || (beginnings >> candidate.length() & 1) != 0)) {
                    String stem = candidate.stem();
                    long found = longest(text, first, end, stem, WordTrie.hash(stem));
                    if (count(found) > count(best)) {
                        best = found;
                        split = candidate;
                    }
                }
            }
        }
        return add(text, first, best, split, matches);
    }

    // how many words were used
    private int add(FoldedText text, int first, long best, Clitics.Split split, List<Match<T>> matches) {
        if (best != 0) {
            List<Word> words = text.words();
            int start = after(text, words.get(first), split.outside());
            int stop = before(text, words.get(first + count(best) - 1), (int) (best >>> 32 & 0xFFFF));
            matches.add(new Match<>(new Span(start, stop), values.get((int) best), split.prefix()));
        }
        return count(best);
    }

    // the longest phrase that begins with a form of the first word: how many words << 48, letters of its ending << 32,
    // its value; or 0
    private long longest(FoldedText text, int first, int end, String stem, long stemHash) {
        long best = 0;
        int node = 0;
        long hash = stemHash;
        for (int i = first; node >= 0; i++) {
            int next = trie.next(node, hash);
            int value = trie.value(next);
            int cut = 0;
            if (value < 0) {
                String form = i == first ? stem : text.words().get(i).folded();
                cut = endingOf(form);
                value = cut == 0 ? value : trie.value(trie.next(node, form, form.length() - cut));
            }
            if (value >= 0) {
                best = (long) (i - first + 1) << 48 | (long) cut << 32 | value;
            }
            node = next;
            if (i + 1 == end) {
                break;
            }
            hash = text.hashes().of(i + 1);
        }
        return best;
    }

    private static int count(long best) {
        return (int) (best >>> 48);
    }

    // bit n: a phrase may begin n letters into the word; most words begin none and are turned away in one pass over
    // their letters
    private int beginnings(String word) {
        char letter = word.charAt(0);
        if (letter < 0x0250
                ? word.indexOf('\'') > 0
                : letter <= 0x06FF && (word.startsWith("لل") || word.startsWith("لل", 1))) {
            return ANY;
        }
        int bits = 0;
        long hash = 0;
        for (int i = word.length() - 1; i >= 0; i--) {
            hash = WordTrie.hash(hash, word.charAt(i));
            if (i <= LONGEST_PREFIX
                    && (i == 0 || WordHashes.isParticle(word.charAt(i - 1)))
                    && trie.mayBegin(hash)
                    && trie.next(0, hash) >= 0) {
                bits |= 1 << i;
            }
        }
        return bits;
    }

    // letters of a Turkish case ending or an English 's, with its apostrophe; 0 if there is none
    private static int endingOf(String form) {
        int apostrophe = form.charAt(0) < 0x0250 ? form.lastIndexOf('\'') : 0;
        return apostrophe > 0 ? form.length() - apostrophe : 0;
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
