package org.isnad.classifiers.names;

import java.util.List;
import org.isnad.text.Word;
import org.isnad.text.WordMemo;

/** Which names may begin at each word of a passage, asked once a word for all that look for them. */
final class Openings {
    /** A person, no title before him. */
    static final int PERSON = 1;

    /** A name with a word for what it is, or such a word before it. */
    static final int HEADED = 2;

    /** An outlet with a word for what it is before it. */
    static final int OUTLET = 4;

    private final byte[] kinds;

    /** @param known the sum of the kinds of names a folded word may begin */
    Openings(List<Word> words, WordMemo<Integer> known) {
        kinds = new byte[words.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = known.of(words.get(i).folded()).byteValue();
        }
    }

    boolean at(int word, int kind) {
        return (kinds[word] & kind) != 0;
    }

    /** The first word from there on at which a name of a kind may begin; the number of words if there is none. */
    int next(int from, int kind) {
        int word = from;
        while (word < kinds.length && !at(word, kind)) {
            word++;
        }
        return word;
    }
}
