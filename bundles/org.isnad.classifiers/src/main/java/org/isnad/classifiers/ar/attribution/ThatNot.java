package org.isnad.classifiers.ar.attribution;

import org.isnad.classifiers.attribution.Sentence;

/** «أن» and «لا» written as one word: «تمنى ألا يتكرر», against «إلا». */
final class ThatNot {
    private ThatNot() {}

    /** «ألا يتكرر». */
    static boolean alone(Sentence s, int i) {
        return s.is(i, "الا") && s.original(i).startsWith("أ") && imperfect(s.word(i + 1));
    }

    /** «أوصاه | بألا يبيع». */
    static boolean behindBy(Sentence s, int i) {
        return s.is(i, "بالا") && s.original(i).startsWith("بأ") && imperfect(s.word(i + 1));
    }

    private static boolean imperfect(String word) {
        return word.length() > 2 && "يتن".indexOf(word.charAt(0)) >= 0;
    }
}
