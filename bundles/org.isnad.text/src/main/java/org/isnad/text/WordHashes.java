package org.isnad.text;

import java.util.List;

/** The hashes of a text's words, taken once for all lexicons that are looked for in it. */
final class WordHashes {
    private final long[] hashes;
    // of the only other beginning a word may have: behind one letter, or behind the article; its own hash if there is
    // none
    private final long[] peeled;
    // bit i: word i has more beginnings or an ending that may be peeled off
    private final long[] manifold;

    WordHashes(List<Word> words) {
        hashes = new long[words.size()];
        peeled = new long[hashes.length];
        manifold = new long[hashes.length / 64 + 1];
        for (int i = 0; i < hashes.length; i++) {
            add(i, words.get(i).folded());
        }
    }

    private void add(int word, String folded) {
        long behindTwo = folded.length() > 2 ? WordTrie.hash(folded, 2) : 0;
        long behindOne = folded.length() > 1 ? WordTrie.hash(behindTwo, folded.charAt(1)) : 0;
        long whole = WordTrie.hash(behindOne, folded.charAt(0));
        hashes[word] = whole;
        peeled[word] = whole;
        char letter = folded.charAt(0);
        mark(word, folded.indexOf('\'') > 0);
        if (letter >= 0x0250 && folded.length() > 2 && isParticle(letter)) {
            boolean article = letter == 'ا';
            if (article && folded.charAt(1) == 'ل' && folded.length() > 3) {
                peeled[word] = behindTwo;
            } else if (!article) {
                peeled[word] = behindOne;
                mark(word, isParticle(folded.charAt(1)));
            }
        }
    }

    /** Whether a word has more than one other beginning, or an ending that may be peeled off. */
    boolean isManifold(int word) {
        return (manifold[word >> 6] >>> word & 1) != 0;
    }

    /** Whether a word has another beginning. */
    boolean isPeeled(int word) {
        return peeled[word] != hashes[word];
    }

    /** The hash of a word without what stands before its other beginning. */
    long peeled(int word) {
        return peeled[word];
    }

    private void mark(int word, boolean many) {
        manifold[word >> 6] |= many ? 1L << word : 0;
    }

    /** Whether a letter may be a particle. */
    static boolean isParticle(char letter) {
        return switch (letter) {
            case 'و', 'ف', 'ب', 'ك', 'ل', 'ا', 'ה', 'ו', 'ל', 'מ', 'ב', 'ש', 'כ' -> true;
            default -> false;
        };
    }

    /** {@link WordTrie#hash} of a word by its number in the text. */
    long of(int word) {
        return hashes[word];
    }

    /** Whether a word may begin something in a trie; wrong for a few that do not, never for one that does. */
    boolean mayBegin(int word, WordTrie trie) {
        return isManifold(word) || trie.mayBegin(hashes[word]) || (isPeeled(word) && trie.mayBegin(peeled[word]));
    }
}
