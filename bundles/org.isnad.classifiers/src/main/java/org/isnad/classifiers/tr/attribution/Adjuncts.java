package org.isnad.classifiers.tr.attribution;

import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;

/** Parts a subject from when, where and why it tells: «düzenlediği toplantıda | Bakan Kaya», «Bakan Kaya | dün Bonn'da, …». */
final class Adjuncts {
    private static final int LONGEST = 6;
    private static final Pattern TO = Pattern.compile("['’][yn]?[ae]");
    private static final Pattern AT = Pattern.compile("['’][dt][ae]");

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final TurkishSources subjects;
    private final Circumstances circumstances;

    Adjuncts(Sentence s, ClauseLexicon lexicon, Cues cues, TurkishSources subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.subjects = subjects;
        this.circumstances = new Circumstances(s, lexicon, cues);
    }

    /** The subject without what stands before it. */
    Part behind(Part whole) {
        int begin = circumstances.over(whole.from(), whole.to() - 1);
        Part part = begin > whole.from() && !subjects.described(begin, whole.to()) && subjects.phrase(begin, whole.to())
                ? new Part(begin, whole.to())
                : whole;
        // «Sudan'da | Hızlı Destek Kuvvetleri»
        int at = part.from() + 1;
        boolean someone = subjects.upper(at + 1) || (at + 2 == part.to() && lexicon.body(s.word(at + 1)));
        if (at + 1 < part.to() && place(at) && someone && !subjects.described(at + 1, part.to())) {
            return new Part(at + 1, part.to());
        }
        for (int k = part.to() - 2; k > part.from(); k--) {
            if (!subjects.upper(k)
                    && s.is(k + 1, Kind.WORD)
                    && ends(k, part.from())
                    && !subjects.described(k + 1, part.to())) {
                // «Bakan Kaya | kabine toplantısında vekilleri …»
                Part front = subjects.run(part.from(), k);
                return front.empty() ? new Part(k + 1, part.to()) : front;
            }
        }
        return part;
    }

    // «gelip gelmeyeceği sorulduğunda», «soru üzerine», «televizyondan yayımlanan konuşmasında», «iklim zirvesinde»
    private boolean ends(int k, int from) {
        String word = s.word(k);
        // «yaptığı | ankete (katılanlar)»: no place
        boolean toward = lexicon.document(word.substring(0, Math.max(0, word.length() - 1)));
        boolean made = k - 1 >= from && Endings.place(word) && !toward && lexicon.holds(s, k - 1, "made");
        // «50 kadar | işçi»: about so many
        boolean about = s.is(k, "kadar") && lexicon.counts(s, k - 1);
        return !lexicon.holds(s, k + 1, "anonymous")
                && !about
                && !subjects.joins(k)
                && (Endings.when(word) || made || lexicon.holds(s, k, "said-in") || lexicon.holds(s, k, "adverb-tail"));
    }

    /** Who stands at the sentence's begin, without comma, before such words: «Kerimi | bu sabah …»; empty if nobody does. */
    Part ahead(int from, int limit) {
        for (int k = from + 1; k < Math.min(limit, from + LONGEST); k++) {
            if (!subjects.upper(k) && someone(k - 1) && subjects.phrase(from, k) && circumstances.over(k, limit) > k) {
                return new Part(from, k);
            }
        }
        return new Part(from, from);
    }

    /** Index behind words that lead up to who tells. */
    int leading(int from, int limit) {
        return circumstances.leading(from, limit);
    }

    /** Index where words that say when or where end a subject before that comma; the comma if none do. */
    int before(int from, int comma) {
        for (int k = from + 1; k < comma; k++) {
            int told = behindHearer(k);
            boolean lower = s.is(k, Kind.WORD) && (!subjects.upper(k) || (place(k + 1) && k - from > 1) || told > k);
            boolean begins = lower && someone(k - 1) && nobody(told, comma);
            if (begins && circumstances.over(k, comma) == comma && subjects.phrase(from, k)) {
                return k;
            }
        }
        int end = comma;
        boolean made = false;
        for (int k = from; k < comma; k++) {
            made |= lexicon.holds(s, k, "made");
        }
        while (end - 1 > from && comma - end < LONGEST && (adjunct(end - 1) || (made && told(end - 1)))) {
            end--;
            while (s.is(end, Kind.OTHER) && subjects.upper(end - 1) && end - 1 > from) {
                end--;
            }
        }
        return end;
    }

    // «(bir kaynak) | Anadolu Ajansı'na | yaptığı (açıklamada)», «(vali) | AA muhabirine | …»: index behind; the same
    // if none
    private int behindHearer(int from) {
        int end = from;
        while (subjects.upper(end)) {
            end++;
        }
        boolean ending =
                s.is(end, Kind.OTHER) && TO.matcher(s.get(end).folded()).matches();
        boolean whom = ending || (end > from && lexicon.holds(s, end, "press-hearer"));
        int named =
                lexicon.outletAt(s, from).map(outlet -> outlet.words().size()).orElse(0);
        boolean apart = !subjects.upper(from - 1) || from + named == end;
        return whom && end > from && apart && lexicon.holds(s, end + 1, "made") ? end + 1 : from;
    }

    // «avukatı | aracılığıyla» is no subject
    private boolean nobody(int from, int to) {
        for (int i = from; i < to; i++) {
            if (subjects.somebody(i) && !lexicon.holds(s, i + 1, "told-by") && !lexicon.holds(s, i, "told-through")) {
                return false;
            }
        }
        return true;
    }

    private boolean someone(int i) {
        return subjects.somebody(i) || subjects.upper(i) || TurkishSources.plural(s.word(i));
    }

    private boolean adjunct(int i) {
        if (s.is(i, Kind.OTHER)) {
            return place(i);
        }
        return s.is(i, Kind.WORD)
                && !subjects.upper(i)
                && (lexicon.holds(s, i, "adverb")
                        || lexicon.holds(s, i, "told-how")
                        || lexicon.holds(s, i, "day")
                        || lexicon.holds(s, i, "adverb-tail")
                        || lexicon.holds(s, i, "last")
                        || lexicon.holds(s, i, "said-in")
                        || lexicon.holds(s, i, "made")
                        || lexicon.holds(s, i + 1, "made"));
    }

    // «yaptığı | ilk yazılı açıklamada, …»
    private boolean told(int i) {
        boolean paper = lexicon.document(s.word(i)) || lexicon.holds(s, i - 1, "made");
        return lexicon.holds(s, i, "in-writing") || (paper && !subjects.upper(i) && Endings.place(s.word(i)));
    }

    private boolean place(int i) {
        return s.is(i, Kind.OTHER) && AT.matcher(s.get(i).folded()).matches();
    }
}
