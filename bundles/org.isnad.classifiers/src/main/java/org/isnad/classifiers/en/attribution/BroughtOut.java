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

/** Puts a paper before whose words it brings out: "the daily published testimony from two soldiers | who recounted". */
final class BroughtOut {
    private static final int LONGEST = 9;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final Tellers tellers;

    BroughtOut(Sentence s, EnglishSyntax syntax, Tellers tellers) {
        this.s = s;
        this.syntax = syntax;
        this.tellers = tellers;
    }

    List<Told> through(List<Told> told) {
        List<Told> all = new ArrayList<>(told);
        for (Told outer : told) {
            if (!syntax.is(s.at(outer.cue().end() - 1), "carrying")) {
                continue;
            }
            for (Told inner : told) {
                Optional<Part> whose = outer.content().contains(inner.cue()) ? whose(outer, inner) : Optional.empty();
                if (whose.isPresent()) {
                    all.remove(outer);
                    all.set(all.indexOf(inner), chain(outer, inner, whose.get()));
                }
            }
        }
        return all;
    }

    private Told chain(Told outer, Told inner, Part whose) {
        Span cue = inner.cue();
        Teller origin = tellers.teller(
                whose,
                new Part(s.at(cue.start()), s.at(cue.end() - 1) + 1),
                inner.tellers().getFirst().manner());
        List<Teller> chain = new ArrayList<>(outer.tellers());
        chain.add(chain.removeLast().saying(outer.cue(), Manner.RELAYED));
        chain.add(origin);
        return new Told(inner.content(), chain, inner.rule() + "-relayed");
    }

    // "testimony from | two soldiers | who", "an interview with | a guard|, who"
    private Optional<Part> whose(Told outer, Told inner) {
        int who = s.at(inner.tellers().getFirst().source().span().start());
        int end = s.is(who - 1, Kind.COMMA) ? who - 1 : who;
        if (inner.tellers().size() > 1 || !s.is(who, "who")) {
            return Optional.empty();
        }
        int from = s.at(outer.content().start());
        for (int i = end - 2; i > from && i > end - LONGEST && s.is(i, Kind.WORD); i--) {
            boolean words = syntax.is(i - 1, "said-in") || syntax.is(i - 1, "account-noun");
            if (words && syntax.is(i, "preposition")) {
                return Optional.of(new Part(i + 1, end));
            }
        }
        return Optional.empty();
    }
}
