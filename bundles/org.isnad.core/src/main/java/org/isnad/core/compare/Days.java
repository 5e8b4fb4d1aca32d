package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.report.Conflict;
import org.isnad.report.Grain;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Span;
import org.isnad.report.TimeReference;
import org.isnad.text.Phrases;
import org.isnad.text.Words;

/** On which day something happened that happens once, an arrest, a crash: two tellers in one report who name two days. */
final class Days {
    private static final Phrases<String> ONCE = Frames.read("once.tsv", key -> true);
    private static final Phrases<String> WHEREAS = Frames.read("whereas"::equals);
    private static final Phrases<String> WEEKDAYS = Frames.read("weekday"::equals);
    private static final Phrases<String> BOUNDS = Frames.read("until"::equals);

    /** A claim of what happened, and the one day it names. */
    record Happening(Item item, TimeReference time, Set<String> kinds) {}

    private Days() {}

    /** Of two tellers in one report, held against each other. */
    static List<Conflict> within(Side side) {
        List<Happening> all = side.happenings.get();
        List<Conflict> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (Happening other : all.subList(i + 1, all.size())) {
                Happening one = all.get(i);
                Span between = new Span(
                        one.time.span().end(),
                        Math.max(one.time.span().end(), other.time.span().start()));
                if (differ(one, other) && !WHEREAS.find(side.text, between).isEmpty() && told(side, one, other)) {
                    found.add(conflict(one, other));
                }
            }
        }
        return found;
    }

    private static boolean told(Side side, Happening one, Happening other) {
        return side.attributions.stream()
                .filter(first -> first.span().contains(one.time.span()))
                .anyMatch(first -> side.attributions.stream()
                        .filter(second -> second.span().contains(other.time.span()))
                        .anyMatch(second -> !Voices.sameName(first.origin(), second.origin())));
    }

    static List<Happening> happenings(Side side) {
        List<Happening> happenings = new ArrayList<>();
        for (Item item : side.items) {
            List<TimeReference> days = item.times.stream()
                    .filter(time -> time.grain().compareTo(Grain.DAY) >= 0)
                    .toList();
            if (days.size() == 1 && fixed(side, days.getFirst())) {
                Set<String> kinds = once(
                        side, beside(side, item.claim.span(), days.getFirst().span()));
                if (!kinds.isEmpty()) {
                    happenings.add(new Happening(item, days.getFirst(), kinds));
                }
            }
        }
        return happenings;
    }

    /** What happens but once, of what some words tell. */
    static Set<String> once(Side side, Span words) {
        return ONCE.find(side.text, words).stream().map(Phrases.Match::value).collect(Collectors.toSet());
    }

    // where the verb stands, as far as a comma: «اعتقلته فجر الأحد», not «انتشلوا الاثنين 37 جثة لمهاجرين غرق زورقهم»
    private static Span beside(Side side, Span claim, Span time) {
        Span clause = NumberVerdict.clause(side, claim, time);
        return side.language.getLanguage().equals("tr")
                ? new Span(time.end(), clause.end())
                : new Span(clause.start(), time.start());
    }

    // a weekday or a date of the days before the report; «today» may be left over from a text that was taken
    private static boolean fixed(Side side, TimeReference time) {
        boolean named = side.words(time.span()).codePoints().anyMatch(Character::isDigit)
                || !WEEKDAYS.find(side.text, time.span()).isEmpty();
        boolean past = side.published()
                .filter(published -> time.from().isBefore(published.at()))
                .isPresent();
        return named && past && !bounds(side, time.span()) && !Earlier.longAgo(side, time);
    }

    /** Whether something goes on up to a day, or from it on: «حتى الخميس», «منذ الأحد». */
    static boolean bounds(Side side, Span time) {
        boolean behind = side.language.getLanguage().equals("tr");
        int first = Words.firstFrom(side.words, time.start());
        int beside = behind ? Words.firstFrom(side.words, time.end()) : first - 1;
        return beside >= 0
                && beside < side.words.size()
                && !BOUNDS.find(side.text, side.words.get(beside).span()).isEmpty();
    }

    private static boolean differ(Happening one, Happening other) {
        return !overlap(one.time, other.time)
                && !Clock.oneWeekday(one.item.side, one.time, other.item.side, other.time)
                && one.kinds.stream().anyMatch(other.kinds::contains);
    }

    /** Whether they have a day in common: a night is of two. */
    static boolean overlap(TimeReference one, TimeReference other) {
        return !one.from().toLocalDate().isAfter(other.to().minusNanos(1).toLocalDate())
                && !other.from().toLocalDate().isAfter(one.to().minusNanos(1).toLocalDate());
    }

    /** A bulletin of every day: another day with other numbers is another event. */
    static boolean numbersDiffer(Item a, Item b) {
        return a.quantities.stream()
                .anyMatch(x -> b.quantities.stream().anyMatch(y -> Amounts.sameThing(x, y) && !Amounts.agree(x, y)));
    }

    private static Conflict conflict(Happening one, Happening other) {
        return conflict("compare.conflict.date", one.item.side, one.time, other.item.side, other.time);
    }

    static Conflict conflict(String why, Side a, TimeReference x, Side b, TimeReference y) {
        List<Quote> quotes = Conflicts.inOrder(a, a.quote(x.span()), b, b.quote(y.span()));
        Reason reason = Reason.of(why, Brief.of(a.words(x.span())), Brief.of(b.words(y.span())));
        return new Conflict("date", "conflict", quotes, reason);
    }
}
