package org.isnad.classifiers.tr.attribution;

import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Finds the name behind the comma that says who holds an office: «Ekibin başkanı, nörolog Dr. Ingrid Halvorsen, …». */
final class Appositions {
    private static final int LONGEST = 10;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final TurkishSources subjects;

    Appositions(Sentence s, ClauseLexicon lexicon, TurkishSources subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.subjects = subjects;
    }

    /** Index behind the name of whom the words up to a comma mean; -1 if none stands there. */
    int nameEnd(int from, int comma, int limit) {
        // «Xinhua, Çin'in …»: who has a name needs none
        if (comma - from < 2 || (subjects.upper(comma - 1) && !lexicon.heads(s.word(comma - 1)))) {
            return -1;
        }
        int end = comma + 1;
        while (end < Math.min(limit, comma + LONGEST) && describes(end)) {
            end++;
        }
        boolean name = end - 3 > comma
                && subjects.upper(end - 1)
                && subjects.upper(end - 2)
                && NounForms.of(s.word(end - 1)).stream().noneMatch(lexicon::heads);
        boolean titled = name && titled(comma + 1, end);
        boolean over = s.is(end, Kind.COMMA) || lexicon.holds(s, end, "said-in") || lexicon.holds(s, end, "particle");
        return titled && over ? end : -1;
    }

    // a word of a title, a place he comes from or a name
    private boolean describes(int i) {
        if (s.is(i, Kind.OTHER) || subjects.abbreviated(i)) {
            return true;
        }
        boolean said = lexicon.holds(s, i, "said-in") || lexicon.holds(s, i, "particle");
        return s.is(i, Kind.WORD)
                && !said
                && (subjects.upper(i) || !(Endings.oblique(s.word(i)) || Endings.finite(s.word(i))));
    }

    // «eski müdür yardımcısı | Ferit Göksu», «Dr. | Ingrid Halvorsen», «Üniversitesi'nden | Suna Altınay»
    private boolean titled(int from, int end) {
        int name = end;
        while (name > from && subjects.upper(name - 1)) {
            name--;
        }
        return name > from && (!s.is(name - 1, Kind.WORD) || lexicon.heads(s.word(name - 1)));
    }
}
