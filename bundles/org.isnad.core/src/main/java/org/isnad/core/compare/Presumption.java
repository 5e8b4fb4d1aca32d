package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Makes voices one that nothing tells apart: what two reports of one event have from is presumed to be one voice unless
 * something says that it is two, see {@link Apart}. To count one for two costs a lead, to count two for one makes a
 * rumour a confirmed fact. The likest are joined first, and none with whom one of the others is apart.
 */
final class Presumption {
    private final List<Pair> pairs;
    private final Retellings told;
    private final Disputed disputed;
    private final Asides asides;

    Presumption(List<Pair> pairs, Retellings told, Asides asides, Disputed disputed) {
        this.pairs = pairs;
        this.told = told;
        this.disputed = disputed;
        this.asides = asides;
    }

    /** Two voices by their places in the list. */
    private record Two(int one, int other, double likeness) {}

    /** Changes the list. */
    void join(List<Voice> voices) {
        List<Voice> origins =
                voices.stream().filter(voice -> !asides.has(voice)).toList();
        List<Apart> known = origins.stream().map(Apart::new).toList();
        List<BitSet> members = new ArrayList<>();
        List<BitSet> apart = new ArrayList<>();
        for (int i = 0; i < origins.size(); i++) {
            members.add(new BitSet());
            members.get(i).set(i);
            apart.add(new BitSet());
        }
        List<Two> alike = new ArrayList<>();
        for (int i = 0; i < origins.size(); i++) {
            for (int j = i + 1; j < origins.size(); j++) {
                Voice one = origins.get(i);
                Voice other = origins.get(j);
                if (System.getenv("DEBUG_VOICES") != null) {
                    System.out.println("    ? " + known.get(i) + " | " + known.get(j) + " apart " + known.get(i).from(known.get(j)) + " disputed " + disputed.between(one, other) + " matter " + ofOneMatter(one, other) + " likeness " + known.get(i).likeness(known.get(j)));
                }
                if (known.get(i).from(known.get(j)) || disputed.between(one, other)) {
                    apart.get(i).set(j);
                    apart.get(j).set(i);
                } else if (ofOneMatter(one, other)) {
                    double same = told.join(one, other, (said, also) -> true) ? 1 : 0;
                    alike.add(new Two(i, j, same + known.get(i).likeness(known.get(j))));
                }
            }
        }
        alike.sort(Comparator.comparingDouble(Two::likeness).reversed());
        for (Two two : alike) {
            take(two, members, apart);
        }
        for (int i = 0; i < origins.size(); i++) {
            for (int j = members.get(i).nextSetBit(0); j >= 0; j = members.get(i).nextSetBit(j + 1)) {
                if (members.get(i).nextSetBit(0) == i && j != i) {
                    origins.get(i).take(origins.get(j));
                    voices.remove(origins.get(j));
                }
            }
        }
    }

    private static void take(Two two, List<BitSet> members, List<BitSet> apart) {
        BitSet one = members.get(two.one);
        BitSet other = members.get(two.other);
        if (one == other || one.stream().anyMatch(member -> apart.get(member).intersects(other))) {
            return;
        }
        one.or(other);
        other.stream().forEach(member -> members.set(member, one));
    }

    // they tell the same, or each is the one with whom a report of the event leads
    private boolean ofOneMatter(Voice one, Voice other) {
        return told.join(one, other, (said, also) -> true)
                || one.heard.stream()
                        .filter(heard -> asides.leads(heard))
                        .anyMatch(heard -> other.heard.stream()
                                .anyMatch(also -> asides.leads(also) && sameEvent(heard.side(), also.side())));
    }

    private boolean sameEvent(Side a, Side b) {
        return a == b || pairs.stream().anyMatch(pair -> pair.sameEvent() && pair.joins(a, b));
    }
}
