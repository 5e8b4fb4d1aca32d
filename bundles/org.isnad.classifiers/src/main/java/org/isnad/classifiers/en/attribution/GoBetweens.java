package org.isnad.classifiers.en.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;

/** Puts before a teller the one he tells through: "the archbishop said through an aide that". */
final class GoBetweens {
    private static final int REACH = 6;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final Tellers tellers;

    GoBetweens(Sentence s, EnglishSyntax syntax, Tellers tellers) {
        this.s = s;
        this.syntax = syntax;
        this.tellers = tellers;
    }

    List<Told> through(List<Told> told) {
        boolean any = false;
        for (int i = 0; i < s.size(); i++) {
            any |= between(i);
        }
        return any ? told.stream().map(this::through).toList() : told;
    }

    private Told through(Told told) {
        int from = s.at(told.cue().end());
        int at = from;
        while (at < from + REACH && s.is(at, Kind.WORD) && !between(at)) {
            at++;
        }
        if (!between(at)
                || within(told, at)
                || told.tellers().size() > 1
                || told.rule().contains(".according")) {
            return told;
        }
        int to = at + 1;
        while (!syntax.is(to, "go-between")) {
            to++;
        }
        List<Teller> chain = new ArrayList<>();
        chain.add(tellers.teller(new Part(at + 1, to + 1), new Part(at, at + 1), Manner.RELAYED));
        chain.addAll(told.tellers());
        return new Told(told.content(), chain, told.rule());
    }

    // "said that messages went | through the mediator": in what is told, not between
    private boolean within(Told told, int at) {
        return told.content().start() >= told.cue().end()
                && told.content().contains(s.get(at).span());
    }

    // "through | his London lawyer"
    private boolean between(int i) {
        if (!s.is(i, "through") && !s.is(i, "via")) {
            return false;
        }
        for (int k = i + 1; k < i + REACH; k++) {
            if (syntax.is(k, "go-between")) {
                return true;
            }
            if (syntax.is(k, "preposition") || !s.is(k, Kind.WORD)) {
                return false;
            }
        }
        return false;
    }
}
