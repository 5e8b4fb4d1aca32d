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

    final String letters;
    final int hash;
    // never changed, only replaced. Null until something was said: another thread may see the word before whatever it
    // began with
    private volatile @Nullable MemoValues said;

    CommonWord(String letters, int hash) {
        this.letters = letters;
        this.hash = hash;
    }

    /** What this very memo said of it; null if it was not asked yet. */
    @Nullable
    Object said(WordMemo<?> memo) {
        MemoValues all = said;
        return all == null ? null : all.of(memo);
    }

    /** Keeps what a memo said; what another thread keeps at the same moment may be lost, and is asked for again. */
    void keep(WordMemo<?> memo, Object value) {
        MemoValues old = said;
        said = (old == null || old.count() >= MOST ? MemoValues.NONE : old).with(memo, value);
    }
}
