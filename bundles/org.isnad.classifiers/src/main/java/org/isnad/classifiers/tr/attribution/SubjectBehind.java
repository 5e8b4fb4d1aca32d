package org.isnad.classifiers.tr.attribution;

import java.util.Optional;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;

/** Finds who tells behind the verb: «"…" dedi kadın», «söyleyen Bakan Kaya». */
record SubjectBehind(Sentence s, ClauseLexicon lexicon, Cues cues, TurkishSources subjects) {
    private static final int LONGEST = 14;
    private static final int LONGEST_TITLE = 6;

    /** Who stands behind the verb: «"…" dedi kadın», «söyleyen Bakan Kaya». */
    Optional<Part> at(int from, boolean named) {
        int end = from;
        int reason = subjects.reasonEnd(from);
        while (end < s.size()
                && end - from < LONGEST
                && (s.is(end, Kind.WORD) || subjects.abbreviated(end) || subjects.suffix(end))
                && (end < reason || describes(from, end) || cues.at(s, end).isEmpty())
                && (!s.is(end, "ve") || lexicon.holds(s, end - 1, "portfolio"))) {
            end++;
        }
        boolean whole = named || end == s.size() || s.is(end, Kind.STOP) || s.is(end, Kind.COMMA);
        int name = named ? nameEnd(from, end) : end;
        int cased = named ? cased(from, end) : -1;
        int to = named && s.is(end, Kind.COMMA) && (name == from || goesOn(name, end)) ? end : name;
        boolean someone =
                subjects.phrase(from, to) || (to > from && (named || to - from > 1) && to == end && goesOn(from, to));
        // «diyen | ABD'li diplomatın (sözleri)»
        boolean adjective = s.is(to, Kind.OTHER) && cased > to;
        if (named && (!someone || adjective) && cased > 0) {
            return Optional.of(new Part(from, cased));
        }
        return whole && to > from && someone ? Optional.of(new Part(from, to)) : Optional.empty();
    }

    // «olayı | gören | bir taksici»: what he saw says who he is
    private boolean describes(int from, int participle) {
        return participle > from
                && lexicon.counts(s, participle + 1)
                && Endings.accusative(s.word(participle - 1))
                && !Endings.fact(s.word(participle - 1))
                && cues.at(s, participle).filter(Cues.Match::participle).isPresent();
    }

    // «diyen teknik | adam Orhan Kuzucu, …»
    private boolean goesOn(int from, int comma) {
        // «diyen | İstanbul Barosu'na kayıtlı iki avukat, …»
        boolean someone = subjects.somebody(comma - 1) || subjects.upper(comma - 1);
        for (int i = from; i < comma; i++) {
            boolean cased = !s.is(i, Kind.WORD) || Endings.oblique(s.word(i));
            if (!subjects.upper(i) && ((cased && !someone) || Endings.finite(s.word(i)))) {
                return false;
            }
        }
        return subjects.nominative(comma - 1);
    }

    // «öngören | bürokratların (…)»: index behind the noun, whatever its case; -1 if none is known
    private int cased(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + LONGEST_TITLE); i++) {
            if (!s.is(i, Kind.WORD) && !subjects.suffix(i)) {
                return -1;
            }
            boolean person = lexicon.person(s.word(i))
                    || NounForms.of(s.word(i)).stream().anyMatch(lexicon::person);
            if (person && !(subjects.somebody(i) && lexicon.heads(s.word(i + 1)))) {
                return i + 1;
            }
        }
        return -1;
    }

    private int nameEnd(int from, int limit) {
        int end = from;
        while (end < limit
                && (subjects.upper(end)
                        || lexicon.heads(s.word(end))
                        || (subjects.abbreviated(end) && subjects.upper(end + 1))
                        || (subjects.suffix(end) && subjects.upper(end + 1))
                        || (s.is(end, "ve") && lexicon.holds(s, end - 1, "portfolio"))
                        // «itiraz eden veli | dernekleri»
                        || (end > from && subjects.theirs(end)))) {
            end++;
        }
        return end;
    }
}
