package org.isnad.text;

import org.jspecify.annotations.Nullable;

/**
 * A word met lately, and what the memos said of it, side by side in memory: a word that dozens of memos are asked for
 * is looked up in one table, not in dozens. Safe for threads.
 */
final class CommonWord {
    // more memos are hardly ever asked for words of one language; then all are forgotten, as are memos that nobody has
    // any more
    private static final int MOST = 192;
    private static final int FEWEST = 4;

    final String letters;
    final int hash;
    // a memo and its value behind it, each memo at its own place or the next free one; never changed, only replaced.
    // Null until something was said: another thread may see the word before whatever it began with
    private volatile Object @Nullable [] said;

    CommonWord(String letters, int hash) {
        this.letters = letters;
        this.hash = hash;
    }

    /** What this very memo said of it; null if it was not asked yet. */
    @Nullable
    Object said(WordMemo<?> memo) {
        Object[] all = said;
        return all == null ? null : all[place(all, memo) + 1];
    }

    /** Keeps what a memo said; what another thread keeps at the same moment may be lost, and is asked for again. */
    void keep(WordMemo<?> memo, Object value) {
        Object[] old = said;
        int count = old == null ? 0 : count(old);
        Object[] all = new Object[2 * size(count < MOST ? count + 1 : 1)];
        if (old != null && count < MOST) {
            for (int i = 0; i < old.length; i += 2) {
                if (old[i] != null) {
                    put(all, (WordMemo<?>) old[i], old[i + 1]);
                }
            }
        }
        put(all, memo, value);
        said = all;
    }

    private static void put(Object[] all, WordMemo<?> memo, Object value) {
        int place = place(all, memo);
        all[place] = memo;
        all[place + 1] = value;
    }

    // where it stands, or may be put; a third of the places at least is free
    @SuppressWarnings("ReferenceEquality")
    private static int place(Object[] all, WordMemo<?> memo) {
        int place = 2 * memo.number() & (all.length - 1);
        while (all[place] != null && all[place] != memo) {
            place = place + 2 & (all.length - 1);
        }
        return place;
    }

    private static int count(Object[] all) {
        int count = 0;
        for (int i = 0; i < all.length; i += 2) {
            count += all[i] == null ? 0 : 1;
        }
        return count;
    }

    // a power of two
    private static int size(int count) {
        int size = FEWEST;
        while (3 * count > 2 * size) {
            size *= 2;
        }
        return size;
    }
}
