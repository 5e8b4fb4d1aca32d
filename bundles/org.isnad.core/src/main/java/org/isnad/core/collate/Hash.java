package org.isnad.core.collate;

/** 64-bit hashes of words: among ten million different ones two are equal once in 300,000 collections. */
final class Hash {
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Hash() {}

    static long of(CharSequence word) {
        long hash = FNV_BASIS;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        return mix(hash);
    }

    /** The hash of a run from the hash of what stands before and that of its last word; order counts. */
    static long then(long before, long last) {
        return mix(before * 0x9e3779b97f4a7c15L + last);
    }

    // the finaliser of SplitMix64 (Steele, Lea, Flood 2014)
    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
