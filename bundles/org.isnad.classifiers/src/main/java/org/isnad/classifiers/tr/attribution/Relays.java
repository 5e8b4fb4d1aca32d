package org.isnad.classifiers.tr.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/** Joins tellings of one sentence of which the one only passes on the other. */
record Relays(ClauseLexicon lexicon) {

    // «El Ahbar'ın aktardığına göre kaynaklar, … söyledi»: the paper has it from them
    static List<Told> relayed(List<Told> told) {
        List<Told> relayed = new ArrayList<>();
        // «kaynağa göre bakan … söyledi, vali … dedi»: all of it is the source's
        Optional<Told> goesOn = Optional.empty();
        for (Told inner : told) {
            // «Bakan ise verilere göre … söyledi»: what he goes by is part of what he says
            relayed.removeIf(before -> before.rule().endsWith(".according")
                    && !prints(before.tellers().getLast())
                    && inner.cue().end() == before.content().end()
                    && inner.tellers().getFirst().source().span().start()
                            < before.cue().start());
            // «kaynaklarından edindiği bilgiye göre … duyurdu»: read with its teller
            relayed.removeIf(before ->
                    before.rule().endsWith(".according") && origin(before).equals(origin(inner)));
            if (goesOn.isPresent() && goesOn.get().content().contains(inner.cue())) {
                List<Teller> tellers = new ArrayList<>(goesOn.get().tellers());
                tellers.addAll(inner.tellers());
                relayed.add(new Told(inner.content(), tellers, inner.rule()));
                continue;
            }
            Optional<Told> outer = Optional.of(relayed)
                    .filter(before -> !before.isEmpty())
                    .map(List::getLast)
                    .filter(before -> before.rule().endsWith(".according")
                            && endsWith(before, inner)
                            && !inner.rule().endsWith(".passive"));
            if (outer.isPresent()) {
                List<Teller> tellers = new ArrayList<>(outer.get().tellers());
                Teller carrier = tellers.removeLast();
                tellers.add(carrier.saying(carrier.cue(), Manner.RELAYED));
                tellers.addAll(inner.tellers());
                goesOn = Optional.of(relayed.removeLast());
                relayed.add(new Told(inner.content(), tellers, inner.rule()));
            } else {
                relayed.add(inner);
            }
        }
        return relayed;
    }

    // «"Kaynak zammın ertelendiğini söyledi" diye yazdı», «… bildirdi; gazete böyle yazıyor»: all that one tells is
    // what
    // another has told
    List<Told> carried(Sentence s, List<Told> told) {
        List<Told> carried = new ArrayList<>();
        for (Told inner : told) {
            Optional<Told> outer = told.stream()
                    .filter(each -> !each.equals(inner) && whole(s, each, inner))
                    .findFirst();
            if (outer.isPresent()) {
                List<Teller> tellers = new ArrayList<>(outer.get().tellers());
                Teller carrier = tellers.removeLast();
                tellers.add(carrier.saying(carrier.cue(), Manner.RELAYED));
                tellers.addAll(inner.tellers());
                carried.add(new Told(inner.content(), tellers, inner.rule()));
            } else if (told.stream().noneMatch(each -> !each.equals(inner) && whole(s, inner, each))) {
                carried.add(inner);
            }
        }
        return carried;
    }

    private boolean whole(Sentence s, Told outer, Told inner) {
        Span all = outer.content();
        Teller teller = inner.tellers().getFirst();
        Span who = teller.source().span();
        boolean named = !who.equals(teller.cue());
        int first = s.at(all.start());
        first = s.is(first, Token.Kind.OPEN) ? first + 1 : first;
        // «"Bana | … söylemişlerdi" dedi»
        boolean heard = teller.agreement().equals(Agreement.MANY) && lexicon.holds(s, first, "opinion");
        if (!all.contains(inner.cue()) || !all.contains(who) || !(named || heard) || !all.contains(inner.content())) {
            return false;
        }
        int last = s.at(inner.content().end()) - 1;
        if (!Endings.fact(s.word(last)) && !s.is(last, Token.Kind.CLOSE)) {
            return false;
        }
        Span told = who.union(inner.content()).union(inner.cue());
        int so = s.at(outer.cue().start()) - 1;
        int begin = heard ? s.get(first).span().end() : all.start();
        boolean begins = begin >= told.start() || letters(s, begin, told.start()) == 0;
        boolean ends = s.is(so, "böyle") || s.is(so, "öyle") || letters(s, told.end(), all.end()) == 0;
        return begins && ends;
    }

    private static long letters(Sentence s, int from, int to) {
        return s.text().substring(from, to).chars().filter(Character::isLetter).count();
    }

    private static Span origin(Told told) {
        return told.tellers().getLast().source().span();
    }

    private static boolean endsWith(Told outer, Told inner) {
        boolean behind = outer.content().contains(inner.cue())
                && inner.content().end() == outer.content().end()
                && inner.tellers().getFirst().source().span().end()
                        <= inner.cue().end();
        // «kaynağa göre | bakan … söyledi, ancak …»: the other's telling is all that follows at once
        boolean first = inner.tellers().getFirst().source().span().start()
                        == outer.content().start()
                && outer.content().contains(inner.cue());
        return behind
                || first
                || inner.tellers().stream()
                        .anyMatch(
                                teller -> teller.cue().end() == outer.content().end());
    }

    private static boolean prints(Teller teller) {
        return switch (teller.source().kind()) {
            case OUTLET, AGENCY -> true;
            // «habere göre»
            case DOCUMENT -> teller.pointing() != Teller.Pointing.NOWHERE;
            default -> false;
        };
    }
}
