package org.isnad.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A word met lately, and what the memos said of it, side by side in memory: a word that dozens of memos are asked for
 * is looked up in one table, not in dozens. Safe for threads.
 */
final class CommonWord {
    // more memos are hardly ever asked for words of one language; those asked longest ago are forgotten, as are memos
    // that
    // nobody has any more
    private static final int MOST = 48;

    final String letters;
    final int hash;
    // each memo with its value behind it; never changed, only replaced. Null until something was said: another thread
    // may
    // see the word before whatever it began with
    private volatile Object @Nullable [] said;

    CommonWord(String letters, int hash) {
        this.letters = letters;
        this.hash = hash;
    }

    /** What this very memo said of it; null if it was not asked yet. */
    @SuppressWarnings("ReferenceEquality")
    @Nullable
    Object said(Object memo) {
        Object[] all = said;
        if (all != null) {
            for (int i = 0; i < all.length; i += 2) {
                if (all[i] == memo) {
                    return all[i + 1];
                }
            }
        }
        return null;
    }

    /** Keeps what a memo said; what another thread keeps at the same moment may be lost, and is asked for again. */
    void keep(Object memo, Object value) {
        Object[] old = said;
        Object[] all = old == null
                ? new Object[2]
                : Arrays.copyOfRange(old, Math.max(0, old.length + 2 - 2 * MOST), old.length + 2);
        all[all.length - 2] = memo;
        all[all.length - 1] = value;
        said = all;
    }
}
