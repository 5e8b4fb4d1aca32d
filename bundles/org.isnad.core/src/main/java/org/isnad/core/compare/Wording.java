package org.isnad.core.compare;

import java.util.Arrays;
import java.util.List;
import org.isnad.text.Word;

/** The words of one report's body as numbers of 64 bits, and its runs of words as such: equal for equal words. */
final class Wording {
    private static final int SHINGLE = 3;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    /** The runs of three words, each once, sorted. */
    final long[] shingles;

    private final long[] words;

    Wording(List<Word> words) {
        this.words = new long[words.size()];
        for (int i = 0; i < this.words.length; i++) {
            this.words[i] = hash(words.get(i).folded());
        }
        shingles = distinct(runs(SHINGLE));
    }

    private static long[] distinct(long[] runs) {
        Arrays.sort(runs);
        int kept = 0;
        for (int i = 0; i < runs.length; i++) {
            if (i == 0 || runs[i] != runs[i - 1]) {
                runs[kept++] = runs[i];
            }
        }
        return Arrays.copyOf(runs, kept);
    }

    private static long hash(String word) {
        long hash = word.length();
        for (int i = 0; i < word.length(); i++) {
            hash = then(hash, word.charAt(i));
        }
        return hash;
    }

    private static long then(long hash, long next) {
        long mixed = (hash ^ next) * PRIME;
        return mixed ^ (mixed >>> 32);
    }

    int size() {
        return words.length;
    }

    long word(int place) {
        return words[place];
    }

    /** The run of so many words that begins at each word; none at the last words. */
    long[] runs(int length) {
        long[] runs = new long[Math.max(0, words.length - length + 1)];
        for (int i = 0; i < runs.length; i++) {
            for (int k = i; k < i + length; k++) {
                runs[i] = then(runs[i], words[k]);
            }
        }
        return runs;
    }

    /** How many runs of three words both have. */
    int common(Wording other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < shingles.length && j < other.shingles.length) {
            int order = Long.compare(shingles[i], other.shingles[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
