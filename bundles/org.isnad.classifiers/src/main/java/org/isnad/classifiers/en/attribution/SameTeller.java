package org.isnad.classifiers.en.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Span;

/** Brings what somebody told besides through whoever brings the rest: "The ministry condemned the raid, calling it a crime, SANA said". */
final class SameTeller {
    private SameTeller() {}

    /** The joined tellings, those of one subject all by the same chain. */
    static List<Told> joined(List<Told> before, List<Told> after) {
        List<Told> all = new ArrayList<>(after);
        for (Told outer : before) {
            if (!after.contains(outer)) {
                all.replaceAll(
                        each -> each.tellers().size() == 1 && besides(outer, each, after) ? behind(outer, each) : each);
            }
        }
        return all;
    }

    // whether the outer one brings another telling of the same subject, and this one stands in its words too
    private static boolean besides(Told outer, Told each, List<Told> after) {
        return outer.content().contains(each.cue())
                && after.stream()
                        .filter(joined ->
                                joined.tellers().size() == outer.tellers().size() + 1)
                        .anyMatch(joined ->
                                cue(joined.tellers().getFirst(), outer.tellers().getFirst())
                                        && source(joined.tellers().getLast())
                                                .equals(source(each.tellers().getFirst())));
    }

    private static boolean cue(Teller one, Teller other) {
        return one.cue().equals(other.cue()) && source(one).equals(source(other));
    }

    private static Span source(Teller teller) {
        return teller.source().span();
    }

    private static Told behind(Told outer, Told each) {
        List<Teller> chain = new ArrayList<>(outer.tellers());
        chain.addAll(each.tellers());
        return new Told(each.content(), chain, each.rule() + "-relayed");
    }
}
