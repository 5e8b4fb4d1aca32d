package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.report.Source;

/**
 * Makes voices one that nothing tells apart: what two reports of one event have from is presumed to be one voice unless
 * something says that it is two, see {@link Apart}. To count one for two costs a lead, to count two for one makes a
 * rumour a confirmed fact. The likest are joined first, and none with whom one of the others is apart.
 */
final class Presumption {
    // of words for somebody without a name in two languages
    private static final double ALIKE = .5;

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

    /** A voice that is an origin, with what it is told apart by and the reports that lead with it. */
    private record Known(Voice voice, Apart marks, Set<Side> led) {}

    /** Two voices by their places in the list. */
    private record Two(int one, int other, double likeness) {}

    /** Changes the list, until what is known of voices that were joined joins no more. */
    void join(List<Voice> voices) {
        int before;
        do {
            before = voices.size();
            joinOnce(voices);
        } while (voices.size() < before && voices.size() > 1);
    }

    private void joinOnce(List<Voice> voices) {
        List<Known> known = voices.stream()
                .filter(voice -> !asides.has(voice))
                .map(voice -> new Known(voice, new Apart(voice), led(voice)))
                .toList();
        List<BitSet> apart = new ArrayList<>();
        List<BitSet> members = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            apart.add(new BitSet());
            members.add(new BitSet());
            members.get(i).set(i);
        }
        alike(known, apart).forEach(two -> take(two, members, apart));
        for (int i = 0; i < known.size(); i++) {
            int first = members.get(i).nextSetBit(0);
            if (first != i) {
                presume(known.get(first).voice, known.get(i).voice);
                voices.remove(known.get(i).voice);
            }
        }
    }

    private static void presume(Voice voice, Voice other) {
        voice.presume(other);
    }

    private Set<Side> led(Voice voice) {
        return voice.heard.stream().filter(Asides::leads).map(Voice.Heard::side).collect(Collectors.toSet());
    }

    // the likest first; notes who is apart
    private List<Two> alike(List<Known> known, List<BitSet> apart) {
        List<Two> alike = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            for (int j = i + 1; j < known.size(); j++) {
                Known one = known.get(i);
                Known other = known.get(j);
                if (one.marks.from(other.marks) || disputed.between(one.voice, other.voice)) {
                    apart.get(i).set(j);
                    apart.get(j).set(i);
                } else {
                    boolean same = told.join(one.voice, other.voice);
                    if (same
                            || one.marks.takesUp(other.marks)
                            || describedAlike(one, other)
                            || (leadOneEvent(one, other) && !Disputed.onlyOneDenies(one.voice, other.voice))) {
                        alike.add(new Two(i, j, (same ? 1 : 0) + one.marks.likeness(other.marks)));
                    }
                }
            }
        }
        alike.sort(Comparator.comparingDouble(Two::likeness).reversed());
        return alike;
    }

    // «مصدر أمني في السليمانية», "Süleymaniye'deki bir güvenlik kaynağı": of one event, of one walk of life and one
    // place
    private boolean describedAlike(Known one, Known other) {
        Source source = one.voice.source;
        Source also = other.voice.source;
        return Bodies.leaks(one.voice)
                && Bodies.leaks(other.voice)
                && source.sector().isPresent()
                && source.sector().equals(also.sector())
                && one.voice.meets(
                        other.voice,
                        (a, b) -> !a.side().sameLanguage(b.side())
                                && Pair.any(pairs, a.side(), b.side(), Pair::sameEvent))
                && one.marks.likeness(other.marks) >= ALIKE;
    }

    private static void take(Two two, List<BitSet> members, List<BitSet> apart) {
        BitSet one = members.get(two.one);
        BitSet other = members.get(two.other);
        if (one.equals(other)
                || one.stream().anyMatch(member -> apart.get(member).intersects(other))) {
            return;
        }
        one.or(other);
        other.stream().forEach(member -> members.set(member, one));
    }

    private boolean leadOneEvent(Known one, Known other) {
        return one.led.stream()
                .anyMatch(side -> other.led.stream()
                        .anyMatch(also -> side == also || Pair.any(pairs, side, also, Pair::sameEvent)));
    }
}
