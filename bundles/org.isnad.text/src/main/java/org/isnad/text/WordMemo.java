package org.isnad.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a function said of the words it was asked for lately. The function must depend on the word alone and give values
 * nobody changes. Kept with the word, and forgotten with it when {@link CommonWords} has no place left. Safe for threads.
 *
 * @param <T> value, immutable
 */
public final class WordMemo<T> {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Function<String, T> function;
    private final int number = COUNT.getAndIncrement();

    public WordMemo(Function<String, T> function) {
        this.function = function;
    }

    /** Whether a whole word matches a regular expression. */
    public static WordMemo<Boolean> matching(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return new WordMemo<>(word -> pattern.matcher(word).matches());
    }

    /** The function's value for a word. */
    @SuppressWarnings("unchecked") // only values of this type are ever kept
    public T of(String word) {
        CommonWord known = CommonWords.of(word);
        Object value = known.said(this);
        if (value == null) {
            value = function.apply(word);
            known.keep(this, value);
        }
        return (T) value;
    }

    /** No other memo has it. */
    int number() {
        return number;
    }
}
