package org.isnad.text;

import org.jspecify.annotations.Nullable;

/**
 * What memos said of one word, in the order of their numbers without a gap, so that memos asked one after the other find
 * their values on few lines of memory. Immutable.
 */
final class MemoValues {
    private static final int PARTS = 4;
    static final MemoValues NONE = new MemoValues(new long[PARTS], new Object[0]);

    // a bit for each number that has a value; of memos that share a bit the last has it
    private final long first;
    private final long second;
    private final long third;
    private final long fourth;
    // each memo and its value behind it
    private final Object[] pairs;

    private MemoValues(long[] parts, Object[] pairs) {
        this.first = parts[0];
        this.second = parts[1];
        this.third = parts[2];
        this.fourth = parts[3];
        this.pairs = pairs;
    }

    int count() {
        return pairs.length / 2;
    }

    /** What this very memo said; null if nothing. */
    @SuppressWarnings("ReferenceEquality")
    @Nullable
    Object of(WordMemo<?> memo) {
        int number = memo.number();
        if ((part(number) >>> number & 1) == 0) {
            return null;
        }
        int place = place(number);
        return pairs[place] == memo ? pairs[place + 1] : null;
    }

    /** These and one more. */
    MemoValues with(WordMemo<?> memo, Object value) {
        int number = memo.number();
        int place = place(number);
        boolean known = (part(number) >>> number & 1) != 0;
        Object[] all = new Object[pairs.length + (known ? 0 : 2)];
        System.arraycopy(pairs, 0, all, 0, place);
        all[place] = memo;
        all[place + 1] = value;
        int behind = known ? place + 2 : place;
        System.arraycopy(pairs, behind, all, place + 2, pairs.length - behind);
        long[] parts = {first, second, third, fourth};
        parts[number >>> 6 & PARTS - 1] |= 1L << number;
        return new MemoValues(parts, all);
    }

    private long part(int number) {
        return switch (number >>> 6 & PARTS - 1) {
            case 0 -> first;
            case 1 -> second;
            case 2 -> third;
            default -> fourth;
        };
    }

    // where the pair of a number stands, or would
    private int place(int number) {
        int before = Long.bitCount(part(number) & (1L << number) - 1);
        before += switch (number >>> 6 & PARTS - 1) {
            case 0 -> 0;
            case 1 -> Long.bitCount(first);
            case 2 -> Long.bitCount(first) + Long.bitCount(second);
            default -> Long.bitCount(first) + Long.bitCount(second) + Long.bitCount(third);
        };
        return 2 * before;
    }
}
