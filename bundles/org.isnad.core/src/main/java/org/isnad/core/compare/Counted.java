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
    /** Among the numbers of its report. */
    final int place;

    final double low;
    final Digits digits;
    /** Whether it stands in the headline. */
    final boolean above;
    /** Whether it stands in the first sentence. */
    final boolean leads;

    final boolean people;
    final boolean whole;
    final boolean only;
    final Set<String> beside;
    final List<Item> items;

    Counted(Side side, int place) {
        this.side = side;
        this.place = place;
        quantity = side.quantities.get(place);
        low = quantity.low().doubleValue();
        digits = Digits.of(quantity.low());
        above = side.inHeadline(quantity.span());
        leads = side.leads(quantity.span());
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
        return told
                + cosine(other, beside.stream().filter(other.beside::contains).count());
    }

    /** How alike the words beside them are, by how many they have in common. */
    double cosine(Counted other, long common) {
        return common == 0 || !side.sameLanguage(other.side)
                ? 0
                : common / Math.sqrt((double) beside.size() * other.beside.size());
    }
}
