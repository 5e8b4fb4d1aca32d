package org.isnad.classifiers.en.attribution;

import java.util.List;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Span;

/** Leaves to a cue the words that tell: "also | said", "spoke | of bodies", "was reported | by", "Kerry | 's | claim". */
final class CueWords {
    // "according to", "called for" are one word of telling
    private static final Set<String> WHOLE = Set.of("according", "call", "calls", "called", "calling");

    private final Sentence s;
    private final EnglishSyntax syntax;

    CueWords(Sentence s, EnglishSyntax syntax) {
        this.s = s;
        this.syntax = syntax;
    }

    List<Told> trimmed(List<Told> told) {
        return told.stream().map(this::trimmed).toList();
    }

    private Told trimmed(Told told) {
        if (told.rule().contains(".according")) {
            return told;
        }
        List<Teller> tellers = told.tellers().stream().map(this::trimmed).toList();
        int from = s.at(told.cue().start());
        int preposition = s.at(told.cue().end() - 1);
        boolean adjoins = preposition > from
                && preposition + 1 < s.size()
                && s.get(preposition + 1).span().start() == told.content().start();
        Span content = adjoins && tellers.getLast().cue().end() < told.cue().end()
                ? new Span(s.get(preposition).span().start(), told.content().end())
                : told.content();
        return new Told(content, tellers, told.rule());
    }

    private Teller trimmed(Teller teller) {
        int from = s.at(teller.cue().start());
        int to = s.at(teller.cue().end() - 1) + 1;
        int start = from;
        while (start + 1 < to && (s.is(start, "'s") && syntax.possessive(start) || syntax.is(start, "sequence"))) {
            start++;
        }
        int end = to - 1 > start && last(to - 1) && !whole(start, to - 1) ? to - 1 : to;
        end = untimed(start, end);
        if (start == from && end == to) {
            return teller;
        }
        Span cue = s.span(start, end);
        boolean nobody = teller.source().span().equals(teller.cue());
        Teller said = teller.saying(cue, teller.manner());
        return nobody ? said.being(teller.source().but().span(cue).build()) : said;
    }

    // "pushed back | Tuesday", "cast doubt | on Tuesday"
    private int untimed(int from, int to) {
        int end = to;
        while (end - 1 > from && syntax.is(end - 1, "occasion")) {
            end--;
        }
        return end < to && end - 1 > from && s.is(end - 1, "on") ? end - 1 : end;
    }

    // "glosses over", "leave out": part of the verb
    private boolean last(int i) {
        return syntax.is(i, "governed");
    }

    private boolean whole(int from, int preposition) {
        for (int i = from; i < preposition; i++) {
            if (s.in(i, WHOLE)) {
                return true;
            }
        }
        return false;
    }
}
