package org.isnad.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a function said of the words it was asked for lately: a few thousand words make up most of the news. The function
 * must depend on the word alone and give values nobody changes. Never larger than its places. Safe for threads.
 *
 * @param <T> value, immutable
 */
public final class WordMemo<T> {
    private static final int PLACES = 1 << 13;

    private final Function<String, T> function;
    // written and read without a lock: an entry holds its word and its value for good, an old one is only slower
    private final @Nullable Object[] known = new @Nullable Object[PLACES];

    private record Known<T>(String word, T value) {}

    public WordMemo(Function<String, T> function) {
        this.function = function;
    }

    /** The function's value for a word. */
    @SuppressWarnings("unchecked") // only entries of this type are ever put in
    public T of(String word) {
        int hash = word.hashCode();
        int place = (hash ^ (hash >>> 13)) & (PLACES - 1);
        Known<T> entry = (Known<T>) known[place];
        if (entry == null || !entry.word.equals(word)) {
            entry = new Known<>(word, function.apply(word));
            known[place] = entry;
        }
        return entry.value;
    }
}
