package org.isnad.classifiers.tr.attribution;

import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.text.WordMemo;

/** Finds whom somebody tells, behind who tells: «Bir sakin | radyoya», «Diplomatik kaynak | The Times'a». */
record Hearers(Sentence s, ClauseLexicon lexicon, TurkishSources subjects) {
    private static final WordMemo<Boolean> POSSESSED_DATIVE = WordMemo.matching(".{3,}[iuü]n[ae]");
    private static final Pattern TO = Pattern.compile("['’][yn]?[ae]");

    /** Index where whom he tells begins, before {@code limit}; {@code limit} if nobody stands there or nobody tells. */
    int before(int from, int limit) {
        int end = limit - 1;
        boolean somebody = (s.word(end).endsWith("a") || s.word(end).endsWith("e"))
                && !lexicon.heads(s.word(end))
                && NounForms.of(s.word(end)).stream().anyMatch(lexicon::person)
                && subjects.phrase(from, end);
        if (end > from && (somebody || lexicon.holds(s, end, "press-hearer"))) {
            return end;
        }
        // «bir yetkili | Kan radyosuna, …»
        boolean press = POSSESSED_DATIVE.of(s.word(end))
                && NounForms.of(s.word(end)).stream().anyMatch(lexicon::prints);
        int paper = end;
        while (press && paper - 1 > from && subjects.upper(paper - 1)) {
            paper--;
        }
        if (press && paper > from && subjects.phrase(from, paper)) {
            return paper;
        }
        boolean dative =
                s.is(end, Kind.OTHER) && TO.matcher(s.get(end).folded()).matches();
        int name = dative ? outlet(from, end) : limit;
        while (name == end && end - 1 > from && subjects.upper(end - 1)) {
            end--;
            name = end;
        }
        return dative && name > from && subjects.phrase(from, name) ? name : limit;
    }

    // «bakan Ali Kaya | Reuters'a»: where a known outlet's name begins that ends there; the same if none does
    private int outlet(int from, int end) {
        for (int k = end - 1; k > from && subjects.upper(k); k--) {
            int length =
                    lexicon.outletAt(s, k).map(found -> found.words().size()).orElse(0);
            if (k + length == end) {
                return k;
            }
        }
        return end;
    }
}
