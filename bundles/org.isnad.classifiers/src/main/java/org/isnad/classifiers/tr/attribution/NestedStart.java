package org.isnad.classifiers.tr.attribution;

import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Finds where words begin that another is told to have told, behind where and to whom: «bakanın | toplantıda onlara | yolun …». */
record NestedStart(Sentence s, ClauseLexicon lexicon, ContentStart opening, Circumstances circumstances) {
    private static final int LONGEST_BETWEEN = 5;

    /** Index where they begin: «meslektaşının | kendisine | …», «danışmanın | ise | …». */
    int of(int owner, int to) {
        int begin = owner + 1;
        while (begin + 1 < to
                && (s.is(begin, Kind.COMMA)
                        || lexicon.holds(s, begin, "said-in")
                        || (lexicon.holds(s, begin, "to-them") && opening.toThem(begin, to - 1) > begin)
                        || lexicon.holds(s, begin, "particle"))) {
            begin++;
        }
        // «sözcünün, | haftalık basın toplantısında, | …»
        for (int k = begin; k < Math.min(to - 1, begin + LONGEST_BETWEEN); k++) {
            if (s.is(k + 1, Kind.COMMA) && lexicon.holds(s, k, "said-in")) {
                return k + 2;
            }
        }
        // «saldırganın | sorgusunda | …», «teknisyenin | kendilerine gönderdiği sesli mesajda | …»
        int when = circumstances.before(begin, to - 1);
        if (when > begin) {
            return when;
        }
        // «danışmanının | Le Figaro'ya verdiği demeçte | …»
        for (int k = begin; k < Math.min(to - 1, begin + LONGEST_BETWEEN); k++) {
            int paper = lexicon.document(s.word(k + 1)) ? k + 1 : k + 2;
            if (lexicon.holds(s, k, "made") && paper < to - 1 && lexicon.document(s.word(paper))) {
                return paper + 1;
            }
        }
        return begin;
    }
}
