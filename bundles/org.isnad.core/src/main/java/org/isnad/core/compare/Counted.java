package org.isnad.core.compare;

import java.util.List;
import java.util.Optional;
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
    private final Optional<String> noun;
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
        noun = noun(side, quantity);
        beside = beside(side, quantity);
        items = side.telling(quantity);
    }

    // «34 طالبة»: what is said behind the number
    private static Optional<String> noun(Side side, Quantity quantity) {
        List<Word> words = side.content(quantity.span());
        return words.size() < 2 ? Optional.empty() : Optional.of(words.getLast().folded());
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

    boolean mayBe(Counted other) {
        boolean befell = Conflicts.toll(quantity) && Conflicts.toll(other.quantity);
        return (people && other.people && !befell)
                || Amounts.sameThing(quantity, other.quantity)
                || (noun.isPresent() && noun.equals(other.noun));
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
