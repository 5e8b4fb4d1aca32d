package org.isnad.core.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.report.Quantity;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** A number of a report with what it is held against others by. */
final class Counted {
    // words on either side
    private static final int BESIDE = 4;

    final Side side;
    final Quantity quantity;
    final boolean people;
    final boolean whole;
    final boolean only;
    private final Set<String> beside;
    final List<Item> items;

    Counted(Side side, Quantity quantity) {
        this.side = side;
        this.quantity = quantity;
        people = Conflicts.people(quantity);
        whole = Tolls.whole(side, quantity);
        only = whole
                && side.quantities.stream()
                        .filter(other -> Amounts.sameThing(other, quantity) && Tolls.whole(side, other))
                        .allMatch(other -> other.low().compareTo(quantity.low()) == 0);
        beside = beside(side, quantity);
        items = side.telling(quantity);
    }

    private static Set<String> beside(Side side, Quantity quantity) {
        int first = Words.firstFrom(side.contentWords(), quantity.span().start());
        int end = Words.firstFrom(side.contentWords(), quantity.span().end());
        return side
                .contentWords()
                .subList(
                        Math.max(0, first - BESIDE),
                        Math.min(side.contentWords().size(), end + BESIDE))
                .stream()
                .map(Word::folded)
                .filter(word -> !Character.isDigit(word.charAt(0)))
                .collect(Collectors.toSet());
    }

    /** Whether they may count one thing: the dead are no wounded, and a share is no money. */
    boolean mayBe(Counted other) {
        return !coded(quantity) || !coded(other.quantity) || Amounts.sameThing(quantity, other.quantity);
    }

    private static boolean coded(Quantity quantity) {
        return Conflicts.toll(quantity) || Amounts.valued(quantity);
    }

    double likeness(Counted other) {
        double told = 0;
        for (Item item : items) {
            for (Item that : other.items) {
                told = Math.max(told, item.told().likeness(that.told()));
            }
        }
        return told + (side.sameLanguage(other.side) ? cosine(beside, other.beside) : 0);
    }

    private static double cosine(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return common == 0 ? 0 : common / Math.sqrt((double) one.size() * other.size());
    }
}
