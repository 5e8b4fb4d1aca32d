package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/** Makes one chain of a telling and the one it is all about: «הרב הורה להתנגד, כך אמרו שני מקורות». */
final class ClauseNesting {
    private ClauseNesting() {}

    /** The same tellings, those that tell of others first. */
    static List<Told> chained(List<Told> told) {
        List<Told> all = new ArrayList<>(told);
        for (Told outer : told) {
            Optional<Told> inner = all.contains(outer)
                    ? told.stream()
                            .filter(each -> !each.equals(outer) && all.contains(each) && fills(outer, each))
                            .findFirst()
                    : Optional.empty();
            inner.ifPresent(found -> {
                List<Teller> tellers = new ArrayList<>(outer.tellers());
                tellers.addAll(found.tellers());
                all.remove(outer);
                all.set(all.indexOf(found), new Told(found.content(), tellers, found.rule() + "-relayed"));
            });
        }
        all.sort((a, b) -> Boolean.compare(holds(b, a), holds(a, b)));
        return all;
    }

    private static boolean holds(Told outer, Told inner) {
        return outer.content().contains(inner.cue()) && !inner.content().contains(outer.cue());
    }

    // whether the words of the outer one are those of who is told of, his telling and what he tells
    private static boolean fills(Told outer, Told inner) {
        Span source = inner.tellers().getFirst().source().span();
        int from = Math.min(source.start(), inner.tellers().getFirst().cue().start());
        // «לטענת המשטרה, …; המארגנים מכחישים»: two speak of the same
        boolean denies = outer.tellers().getLast().manner() == Manner.DENIED;
        return !denies
                && holds(outer, inner)
                && from == outer.content().start()
                && inner.content().end() == outer.content().end();
    }
}
