package org.isnad.classifiers.en.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Told;

/** Makes one chain of a telling and the one set into it: "The envoy told the king, | officials said, | that it was over". */
final class InsertedTellings {
    private InsertedTellings() {}

    static List<Told> joined(List<Told> told, Sentence s, EnglishSyntax syntax) {
        List<Told> all = new ArrayList<>(told);
        for (Told outer : told) {
            Optional<Told> inner = told.stream()
                    .filter(each -> around(each, outer) && !syntax.is(before(outer, s), "conjunction"))
                    .findFirst();
            inner.filter(all::contains).ifPresent(found -> {
                List<Teller> tellers = new ArrayList<>(outer.tellers());
                tellers.addAll(found.tellers());
                all.set(all.indexOf(found), new Told(found.content(), tellers, found.rule() + "-relayed"));
                all.remove(outer);
            });
        }
        return all;
    }

    // the outer one stands between the inner one's verb and what it tells
    private static boolean around(Told inner, Told outer) {
        Teller teller = inner.tellers().getFirst();
        boolean same = inner.content().equals(outer.content());
        boolean before = outer.content().contains(inner.cue())
                && outer.content().end() < inner.content().start();
        return !inner.equals(outer)
                && !teller.source().span().equals(teller.cue())
                && (same || before)
                && start(outer) > inner.cue().end()
                && outer.cue().end() < inner.content().start();
    }

    private static int start(Told told) {
        return Math.min(
                told.cue().start(), told.tellers().getFirst().source().span().start());
    }

    private static int before(Told told, Sentence s) {
        return s.at(start(told)) - 1;
    }
}
