package org.isnad.classifiers.en.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;
import org.isnad.report.Span;

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
        if (!any) {
            return told;
        }
        Optional<Part> before = before();
        return told.stream()
                .map(each -> before.filter(part -> opens(each, part))
                        .map(part -> behind(each, part))
                        .orElseGet(() -> through(each)))
                .toList();
    }

    // "Through her agent, | the singer said", "Speaking in Farsi through a translator, | the witness said"
    private Optional<Part> before() {
        int at = 0;
        while (s.is(at, Kind.WORD) && !between(at) && syntax.is(0, "appearing")) {
            at++;
        }
        int comma = at + 1;
        while (between(at) && s.is(comma, Kind.WORD)) {
            comma++;
        }
        return s.is(comma, Kind.COMMA) && comma > at + 1 ? Optional.of(new Part(at, comma)) : Optional.empty();
    }

    // whether who tells stands right behind the comma
    private boolean opens(Told told, Part before) {
        return s.at(told.tellers().getFirst().source().span().start()) == before.to() + 1;
    }

    private Told behind(Told told, Part before) {
        List<Teller> chain = new ArrayList<>();
        Part who = new Part(before.from() + 1, before.to());
        chain.add(tellers.teller(who, new Part(before.from(), before.from() + 1), Manner.RELAYED));
        chain.addAll(told.tellers());
        return new Told(told.content(), chain, told.rule());
    }

    private Told through(Told told) {
        int aside = s.at(told.tellers().getLast().source().span().end());
        // "The White House, | through a spokesman, | expressed confidence"
        boolean before = s.is(aside, Kind.COMMA)
                && between(aside + 1)
                && told.cue().start() > s.get(aside).span().start();
        int behind = s.at(told.cue().end());
        int from = before ? aside + 1 : s.is(behind, Kind.COMMA) && between(behind + 1) ? behind + 1 : behind;
        int at = from;
        while (at < from + REACH && s.is(at, Kind.WORD) && !between(at)) {
            at++;
        }
        boolean mouthpiece = between(at) && atEnd(told, at);
        if (!between(at)
                || (within(told, at) && !mouthpiece)
                || (told.tellers().size() > 1 && !told.rule().endsWith("-relayed"))
                || told.rule().contains(".according")) {
            return told;
        }
        int to = at + 1;
        while (!syntax.is(to, "go-between")) {
            to++;
        }
        // "through a spokesman, | Karim Haddad,"
        boolean named = s.is(to + 1, Kind.COMMA) && syntax.capital(to + 2);
        Part who = new Part(at + 1, named ? syntax.subjects.after(at + 1) : to + 1);
        List<Teller> chain = new ArrayList<>(told.tellers());
        chain.add(chain.size() - 1, tellers.teller(who, new Part(at, at + 1), Manner.RELAYED));
        Span content = mouthpiece
                ? new Span(told.content().start(), s.get(at - 1).span().end())
                : told.content();
        return new Told(content, chain, told.rule());
    }

    // "has denied wrongdoing | through her lawyer"
    private boolean atEnd(Told told, int at) {
        int last = at + 2;
        while (last < at + REACH && s.is(last, Kind.WORD) && !syntax.is(last, "mouthpiece")) {
            last++;
        }
        int from = s.at(told.content().start());
        return syntax.is(last, "mouthpiece")
                && s.get(last).span().end() == told.content().end()
                && from < at
                && !s.is(from, "to")
                && !syntax.finiteWithin(from, at);
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
