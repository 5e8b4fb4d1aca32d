package org.isnad.text;

import org.jspecify.annotations.Nullable;

/**
 * A word met lately, and what the memos said of it, side by side in memory: a word that dozens of memos are asked for
 * is looked up in one table, not in dozens. Safe for threads.
 */
final class CommonWord {
    // more memos are asked for words of one language hardly ever; the last ones are asked again
    private static final int MOST = 48;

    private static final Object[] NOTHING = {};

    final String letters;
    final int hash;
    // each memo with its value behind it; never changed, only replaced
    private volatile Object[] said = NOTHING;

    CommonWord(String letters, int hash) {
        this.letters = letters;
        this.hash = hash;
    }

    /** What a memo said of it; null if it was not asked yet. */
    @Nullable
    Object said(Object memo) {
        Object[] all = said;
        for (int i = 0; i < all.length; i += 2) {
            if (all[i] == memo) {
                return all[i + 1];
            }
        }
        return null;
    }

    /** Keeps what a memo said; what another thread keeps at the same moment may be lost, and is asked for again. */
    void keep(Object memo, Object value) {
        Object[] old = said;
        int kept = Math.min(old.length, 2 * (MOST - 1));
        Object[] all = new Object[kept + 2];
        System.arraycopy(old, 0, all, 0, kept);
        all[kept] = memo;
        all[kept + 1] = value;
        said = all;
    }
}
