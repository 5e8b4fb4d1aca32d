package org.isnad.classifiers.tr.attribution;

import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;

/** Finds who stands between what is told and the verb: «…mesini hepimiz istemiştik», «…diğini iki yetkili AA'ya bildirdi». */
record SubjectBetween(Sentence s, ClauseLexicon lexicon, TurkishSources subjects, Adjuncts adjuncts, Hearers hearers) {
    private static final int LONGEST = 8;
    private static final Pattern TO = Pattern.compile(".*[iuü]n[ae]");

    /** Who it is; empty if nobody stands there. */
    Optional<Part> at(int first, int cue) {
        // «… kırıldığını | bize | onlar söyledi»
        int hearer = lexicon.holds(s, first, "opinion") && first + 1 < cue ? first + 1 : first;
        int led = adjuncts.leading(hearer, cue);
        int from = s.is(led, "ilk") && led + 1 < cue ? led + 1 : led;
        int end = s.is(cue - 1, "da") || s.is(cue - 1, "de") ? cue - 1 : cue;
        int to = beforeHearer(from, end);
        boolean someone = to - from >= 1 && to - from <= LONGEST;
        for (int i = from; someone && i < to; i++) {
            someone = s.is(i, Kind.WORD) || (to - from > 3 && (subjects.suffix(i) || subjects.abbreviated(i)));
        }
        // «hükümetten açıklama»: no subject
        someone &= !lexicon.document(s.word(to - 1)) || to - from == 1 || !Endings.oblique(s.word(to - 2));
        return someone
                        && subjects.phrase(from, to)
                        && (subjects.somebody(to - 1) || subjects.upper(to - 1) || subjects.theirs(to - 1))
                        && !Endings.subjectClause(s.word(from))
                        && !hearerOnly(from, to, cue)
                ? Optional.of(new Part(from, to))
                : Optional.empty();
    }

    // «iki yetkili | Anadolu Ajansı'na | dün (bildirdi)»
    private int beforeHearer(int from, int cue) {
        int to = cue;
        while (to - 1 > from && lexicon.holds(s, to - 1, "between") && !subjects.upper(to - 1)) {
            to--;
        }
        int hearer = hearers.before(from, to);
        return hearer < to ? hearer : cue;
    }

    // «Anadolu Ajansına (bildirdi)», «BM temsilcisine (iletti)», «Ankara Günlüğü'ne (söyledi)»: nobody but to whom
    private boolean hearerOnly(int from, int hearer, int to) {
        for (int k = from; k < to - 1; k++) {
            if (!subjects.upper(k) || (k < hearer && (lexicon.person(s.word(k)) || lexicon.body(s.word(k))))) {
                return false;
            }
        }
        boolean named = s.is(to - 1, Kind.OTHER) && hearer < to;
        return named
                ? lexicon.outletAt(s, hearer).isEmpty()
                : TO.matcher(s.word(to - 1)).matches()
                        && NounForms.of(s.word(to - 1)).stream()
                                .anyMatch(stem -> lexicon.prints(stem) || lexicon.person(stem));
    }
}
