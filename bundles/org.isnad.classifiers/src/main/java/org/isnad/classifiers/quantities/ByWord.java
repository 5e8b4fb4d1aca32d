package org.isnad.classifiers.quantities;

import org.jspecify.annotations.Nullable;

/** One thing at most for each word of a passage; asked for every word of it. */
final class ByWord<T> {
    private static final Object[] NOTHING = {};

    private final int size;
    // made for the first thing: most passages have none
    private @Nullable Object[] things = NOTHING;

    /** @param size how many words the passage has; the place behind the last may be taken too */
    ByWord(int size) {
        this.size = size;
    }

    @SuppressWarnings("unchecked") // put() takes things of this type only
    @Nullable
    T get(int word) {
        return word < 0 || word >= things.length ? null : (T) things[word];
    }

    boolean holds(int word) {
        return get(word) != null;
    }

    void put(int word, T thing) {
        if (word >= 0) {
            things = things.length == 0 ? new @Nullable Object[size + 1] : things;
            things[word] = thing;
        }
    }
}
