package org.isnad.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is searched: one Arabic-first folding for all languages, with a map back to the original.
 *
 * <p>NFC first; then harakat, tatweel, niqqud and format controls are dropped, Arabic letter variants united, digits
 * made ASCII, Latin letters lower-case (İ, I and ı all become i), blanks made spaces, quotation marks and apostrophes made
 * straight. Line breaks stay. Immutable.
 */
public final class FoldedText {
    // of a text so short only the folded words are asked for as a rule
    private static final int LINE = 1024;
    // no writing hangs so many marks on a letter, and to order a run of them costs its square
    private static final int LONGEST_RUN = 128;
    private static final char FIRST_MARK = 0x0300;

    private final String text;
    private final String folded;
    // sparse map: from folded index at[i] on, original index = folded index + shift[i]
    private final int[] at;
    private final int[] shift;
    private volatile @Nullable List<Word> words;
    // where each word begins, written before the words are
    private int[] starts = {};
    private volatile @Nullable WordHashes hashes;
    private final Map<Span, List<Span>> sentences = new ConcurrentHashMap<>();
    private final Map<Phrases<?>, PhrasePlaces<?>> places = new ConcurrentHashMap<>();

    private FoldedText(String text, String folded, int[] at, int[] shift) {
        this.text = text;
        this.folded = folded;
        this.at = at;
        this.shift = shift;
    }

    /** The folded form of a text; while a long text's form is in use, whoever asks for it again gets the same one. */
    public static FoldedText of(String text) {
        return text.length() < RecentTexts.SHORTEST ? fresh(text) : RecentTexts.get(text);
    }

    static FoldedText fresh(String text) {
        return isNormalized(text) ? plain(text) : composed(text);
    }

    private static boolean isNormalized(String text) {
        return Folding.isComposed(text, 0, text.length())
                || Normalizer2.getNFCInstance().isNormalized(text);
    }

    /** Only the folded words, as {@link #folded()}. */
    public static String fold(String text) {
        String folded = text.length() < LINE ? Folding.foldIfComposed(text) : null;
        return folded == null ? of(text).folded() : folded;
    }

    /** The original. */
    public String text() {
        return text;
    }

    public String folded() {
        return folded;
    }

    // of this very object
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(String original) {
        return text == original;
    }

    /** The words of the whole text; computed once. */
    public List<Word> words() {
        List<Word> known = words;
        if (known == null) {
            known = Words.scan(this);
            int[] begin = new int[known.size()];
            for (int i = 0; i < begin.length; i++) {
                begin[i] = known.get(i).span().start();
            }
            starts = begin;
            words = known;
        }
        return known;
    }

    /** The number of the first word that begins at or behind a place in the original. */
    int firstWord(int start) {
        int low = 0;
        int high = words().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The sentences inside a span of the original, computed once. */
    List<Span> sentences(Span within) {
        List<Span> known = sentences.get(within);
        return known == null ? sentences.computeIfAbsent(within, asked -> Sentences.split(text, asked)) : known;
    }

    /** Where the phrases of a lexicon stand, found once. */
    @SuppressWarnings("unchecked") // each lexicon is the key of its own places
    <T> PhrasePlaces<T> places(Phrases<T> phrases) {
        PhrasePlaces<?> known = places.get(phrases);
        return (PhrasePlaces<T>) (known == null ? places.computeIfAbsent(phrases, asked -> asked.places(this)) : known);
    }

    /** The hashes of {@link #words()}; computed once. */
    WordHashes hashes() {
        WordHashes known = hashes;
        if (known == null) {
            known = new WordHashes(words());
            hashes = known;
        }
        return known;
    }

    /**
     * Where a folded character stands in the original.
     *
     * @param foldedIndex UTF-16 index into {@link #folded()}, up to and including its length
     */
    public int original(int foldedIndex) {
        if (foldedIndex == folded.length()) {
            return text.length();
        }
        int i = Arrays.binarySearch(at, foldedIndex);
        return foldedIndex + shift[i >= 0 ? i : -i - 2];
    }

    /** The original characters of a folded range, with the marks that hang on its last letter. */
    public Span original(int from, int to) {
        if (from == to) {
            int place = original(from);
            return new Span(place, place);
        }
        int end = original(to - 1) + 1;
        while (end < text.length() && hangs(text.charAt(end))) {
            end++;
        }
        return new Span(original(from), end);
    }

    /** Index of the first folded character that stands at or after an original index. */
    public int folded(int originalIndex) {
        int low = 0;
        int high = folded.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (original(middle) < originalIndex) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Maps ranges of the folded text to the original, one behind the other. */
    Originals originals() {
        return new Originals();
    }

    final class Originals {
        private int piece;

        /** As {@link #original(int, int)}, of letters behind those asked for before. */
        Span next(int from, int to) {
            int start = place(from);
            int end = place(to - 1) + 1;
            while (end < text.length() && hangs(text.charAt(end))) {
                end++;
            }
            return new Span(start, end);
        }

        private int place(int foldedIndex) {
            while (piece + 1 < at.length && at[piece + 1] <= foldedIndex) {
                piece++;
            }
            return foldedIndex + shift[piece];
        }
    }

    private static boolean hangs(char c) {
        return c >= FIRST_MARK && (c == Folding.TATWEEL || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static FoldedText plain(String text) {
        Builder builder = new Builder(text.length());
        for (int i = 0; i < text.length(); i++) {
            builder.add(text.charAt(i), i);
        }
        return builder.build(text);
    }

    private static FoldedText composed(String text) {
        Normalizer2 nfc = Normalizer2.getNFCInstance();
        Builder builder = new Builder(text.length());
        int start = 0;
        while (start < text.length()) {
            int end = start + Character.charCount(text.codePointAt(start));
            while (end < text.length() && end - start < LONGEST_RUN && !nfc.hasBoundaryBefore(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            String composed = nfc.normalize(text.substring(start, end));
            for (int i = 0; i < composed.length(); i++) {
                builder.add(composed.charAt(i), Math.min(start + i, end - 1));
            }
            start = end;
        }
        return builder.build(text);
    }

    private static final class Builder {
        private char[] folded;
        private int length;
        private int[] at = new int[16];
        private int[] shift = new int[16];
        private int size = 1;

        Builder(int capacity) {
            folded = new char[capacity];
        }

        void add(char c, int original) {
            char f = Folding.fold(c);
            if (f == Folding.DROPPED) {
                return;
            }
            int by = original - length;
            if (by != shift[size - 1]) {
                breakAt(length, by);
            }
            // what NFC takes apart is longer than it was
            if (length == folded.length) {
                folded = Arrays.copyOf(folded, 2 * length);
            }
            folded[length++] = f;
        }

        private void breakAt(int index, int by) {
            if (at[size - 1] == index) {
                shift[size - 1] = by;
                return;
            }
            if (size == at.length) {
                at = Arrays.copyOf(at, size * 2);
                shift = Arrays.copyOf(shift, size * 2);
            }
            at[size] = index;
            shift[size++] = by;
        }

        FoldedText build(String text) {
            return new FoldedText(
                    text, new String(folded, 0, length), Arrays.copyOf(at, size), Arrays.copyOf(shift, size));
        }
    }
}
