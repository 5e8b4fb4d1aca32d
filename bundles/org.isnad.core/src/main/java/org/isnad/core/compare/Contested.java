package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.report.Conflict;
import org.isnad.report.Quantity;
import org.isnad.report.Span;
import org.isnad.text.Phrases;

/** Numbers that one report itself gives as two tellers have them: the police say nine, the hospital thirteen. */
final class Contested {
    private static final Set<String> MEASURED = Set.of("magnitude", "degree");
    private static final String PERSON = "person";
    private static final Phrases<String> WHEREAS = Frames.read("whereas"::equals);
    // UTF-16 units between two numbers that are held against each other
    private static final int NEAR = 200;

    private Contested() {}

    /** Whether a report gives a number of another teller than it has for the one it is held against. */
    static boolean tells(Side side, Quantity given, Quantity held) {
        return side.of(given.low()).stream()
                .filter(other -> Amounts.sameThing(other, given))
                .filter(other -> side.line() || !side.inHeadline(other.span()))
                .anyMatch(other -> Tellers.others(side, other, side, held));
    }

    /** A number, what it counts and whether two tellers of it are always held against each other. */
    private record Count(Quantity quantity, String thing, boolean counted) {}

    /** The real conflicts within one report. */
    static List<Conflict> within(Side side) {
        List<Conflict> found = new ArrayList<>();
        List<Count> all = side.bodily().stream()
                .filter(quantity -> Tolls.whole(side, quantity))
                .map(quantity -> count(side, quantity))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            for (Count other : all.subList(i + 1, all.size())) {
                Count one = all.get(i);
                if (!Amounts.agree(one.quantity, other.quantity)
                        && (told(side, one, other) || against(side, one.quantity, other.quantity))
                        && Tellers.others(side, one.quantity, side, other.quantity)) {
                    NumberVerdict.within(side, one.quantity, other.quantity).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Count count(Side side, Quantity quantity) {
        String thing = States.thing(side, quantity);
        boolean counted = MEASURED.contains(thing)
                || Conflicts.TOLLS.contains(thing)
                || thing.equals(PERSON)
                || States.COUNTED.contains(thing);
        return new Count(quantity, thing, counted);
    }

    private static boolean told(Side side, Count one, Count other) {
        return one.counted
                && other.counted
                && oneThing(one.thing, other.thing)
                && (Losses.opposed(side, one.quantity, side, other.quantity)
                        || Frames.groups(side, one.quantity).equals(Frames.groups(side, other.quantity)));
    }

    // «قال رئيس المجلس إن 19 عضوا صوتوا …، لكن رئيس الكتلة قال إن من رفعوا أيديهم 15 عضوا»: whatever is counted
    private static boolean against(Side side, Quantity one, Quantity other) {
        Span between = new Span(
                one.span().end(), Math.max(one.span().end(), other.span().start()));
        return between.length() <= NEAR
                && Amounts.sameThing(one, other)
                && !WHEREAS.find(side.text, between).isEmpty()
                && (!Amounts.valued(one) || alike(side, one, other));
    }

    // of a share or a price both tellers must speak of one thing
    private static boolean alike(Side side, Quantity one, Quantity other) {
        Set<String> words = words(side, one);
        Set<String> others = words(side, other);
        return others.isEmpty() || !Collections.disjoint(words, others);
    }

    private static Set<String> words(Side side, Quantity quantity) {
        Set<String> words = side.telling(quantity).stream()
                .flatMap(item -> item.stems.stream())
                .collect(Collectors.toSet());
        side.content(quantity.span()).forEach(word -> words.remove(word.folded()));
        return words;
    }

    // «120 ألف شخص شاركوا», «أحصت الشركة 62 ألف شخص»
    private static boolean oneThing(String thing, String that) {
        return thing.equals(that)
                || (States.COUNTED.contains(thing) && PERSON.equals(that))
                || (States.COUNTED.contains(that) && PERSON.equals(thing));
    }
}
