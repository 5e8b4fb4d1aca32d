package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.report.Certainty;
import org.isnad.report.Conflict;
import org.isnad.report.Grain;
import org.isnad.report.Manner;
import org.isnad.report.Quantity;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Relation;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases;

/** Finds where two reports on one event contradict each other, and names the differences that are no contradiction. */
final class Conflicts {
    // counts of these are of the event as a whole: compared even where the sentences differ
    static final Set<String> TOLLS = Set.of("killed", "injured", "arrested", "missing", "displaced", "hostage");
    // an event has one of them
    private static final Set<String> ONCE = Set.of("magnitude");
    private static final String PERSON = "person";

    private final Pair pair;

    Conflicts(Pair pair) {
        this.pair = pair;
    }

    /** Differences of one pair; if they tell two events, only numbers of two days. */
    List<Conflict> find() {
        if (pair.relation == Relation.RELATED) {
            return ofOtherDays();
        }
        List<Conflict> found = ruled();
        if (pair.sameEvent() && found.stream().noneMatch(Conflict::real)) {
            StanceOdds.find(pair).ifPresent(found::add);
        }
        return found;
    }

    // bulletins of two days, visits to one camp: what both count is not disputed
    private List<Conflict> ofOtherDays() {
        return pair.lines() || !NumberVerdict.ofOtherDays(pair.one, pair.other)
                ? List.of()
                : new NumberOdds(pair).ofOtherDays();
    }

    /** Those of which a rule, or the odds of numbers, knows what contradicts. */
    List<Conflict> ruled() {
        if (!pair.sameEvent()) {
            return new ArrayList<>();
        }
        List<Conflict> found = new ArrayList<>(pair.stance);
        for (Match match : pair.matches) {
            if (match.loose()) {
                continue;
            }
            if (!pair.lines()) {
                polarity(match).ifPresent(found::add);
                certainty(match).ifPresent(found::add);
                found.addAll(actions(match));
                Cues.opposed(match).ifPresent(found::add);
            }
            numbers(match, found);
            found.addAll(new Slots(match).find());
        }
        if (!pair.lines()) {
            found.addAll(DateOdds.find(pair));
            Unhurt.of(pair.one, pair.other).ifPresent(found::add);
            Unhurt.of(pair.other, pair.one).ifPresent(found::add);
            found.addAll(Contraries.of(pair.one, pair.other));
            found.addAll(Contraries.of(pair.other, pair.one));
        }
        if (!pair.lines() && pair.one.sameLanguage(pair.other)) {
            denials(pair.one, pair.other, found);
            denials(pair.other, pair.one, found);
        }
        losses(found);
        found.addAll(0, new SameSpeaker(pair).find());
        tolls(found);
        if (!pair.lines()) {
            found.addAll(new Headlines(pair.one, pair.other).find());
            found.addAll(new Headlines(pair.other, pair.one).find());
        }
        aggregates(pair.one, pair.other, found);
        aggregates(pair.other, pair.one, found);
        NumberOdds odds = new NumberOdds(pair);
        found.removeIf(odds::unlikely);
        found.addAll(odds.find());
        if (found.stream().anyMatch(Conflicts::ofOtherDay) && copied()) {
            found.replaceAll(Conflicts::ofOneDay);
        }
        return distinct(found);
    }

    // a copy of a later day that keeps «اليوم», and nearly all numbers: no bulletin of another day
    private boolean copied() {
        if (!pair.retold() || !days(pair.one).equals(days(pair.other))) {
            return false;
        }
        List<Quantity> told = pair.one.bodily().stream()
                .filter(quantity -> pair.other.bodily().stream().anyMatch(that -> Amounts.sameThing(quantity, that)))
                .toList();
        long kept = told.stream()
                .filter(quantity -> NumberVerdict.gives(pair.other, pair.one, quantity))
                .count();
        return kept > 0 && told.size() - kept <= kept;
    }

    // the words for days in its first sentence
    private static Set<String> days(Side side) {
        return side.times.stream()
                .filter(time -> time.grain() == Grain.DAY && side.leads(time.span()))
                .map(time -> FoldedText.fold(side.words(time.span())))
                .collect(Collectors.toSet());
    }

    private static boolean ofOtherDay(Conflict conflict) {
        return conflict.kind().equals("number") && conflict.verdict().equals("other-day");
    }

    private static Conflict ofOneDay(Conflict conflict) {
        return ofOtherDay(conflict) ? Settled.as("conflict", "conflict", conflict) : conflict;
    }

    /** Those of numbers, where it takes a third report to tell that both are on one event. */
    List<Conflict> ofNumbers() {
        List<Conflict> found = new ArrayList<>();
        tolls(found);
        NumberOdds odds = new NumberOdds(pair);
        found.removeIf(odds::unlikely);
        found.addAll(odds.find());
        return distinct(found);
    }

    private static Optional<Conflict> polarity(Match match) {
        return Firmness.contradict(match.a(), match.b()) ? Optional.of(denied(match)) : Optional.empty();
    }

    /** That two words exclude each other, whatever else the claims they stand in have in common. */
    static Conflict opposed(Side a, Span x, Side b, Span y) {
        return new Conflict(
                "polarity",
                "conflict",
                inOrder(a, a.quote(x), b, b.quote(y)),
                Reason.of("compare.conflict.opposed", Brief.of(a.words(x)), Brief.of(b.words(y))));
    }

    private static Conflict denied(Match match) {
        Item no = Firmness.change(match.a().claim.certainty(), match.b().claim.certainty()) < 0 ? match.b() : match.a();
        Reason reason = Reason.of("compare.conflict.polarity", Brief.of(no.side.words(no.claim.span())));
        List<Quote> quotes = inOrder(
                match.a().side, match.a().quote(), match.b().side, match.b().quote());
        return new Conflict(
                "polarity", OtherDay.between(match.a(), match.b()) ? "other-day" : "conflict", quotes, reason);
    }

    // «رفعت سعر ربطة الخبز المدعوم إلى 6500 ليرة», «لم ترفع سعر ربطة الخبز»: not matched, for the one says much more
    private void denials(Side denying, Side telling, List<Conflict> found) {
        for (Item no : denying.items) {
            if (no.claim.certainty() == Certainty.DENIED) {
                Deed deed = new Deed(no);
                for (Item yes : telling.items) {
                    if (deed.doneBy(yes) || (deed.toldBy(yes) && !matched(no, yes))) {
                        boolean inOrder = no.side == pair.one;
                        found.add(denied(new Match(inOrder ? no : yes, inOrder ? yes : no, 1, List.of(), true)));
                    }
                }
            }
        }
    }

    private boolean matched(Item no, Item yes) {
        return pair.matches.stream()
                .anyMatch(match ->
                        !match.loose() && (match.a() == no || match.b() == no || match.a() == yes || match.b() == yes));
    }

    // the same claim with an action that excludes the other: «the bridge opened», «the bridge closed»
    private static List<Conflict> actions(Match match) {
        boolean sure = match.a().claim.certainty() == match.b().claim.certainty();
        return sure && excluding(match) && !OtherDay.between(match.a(), match.b())
                ? new Stance(new Alignment(match.a().line(), match.b().line())).actions()
                : List.of();
    }

    // asked first: most claims have no such words, and need not be taken apart
    private static boolean excluding(Match match) {
        for (Phrases.Match<List<Pole>> x : match.a().poles()) {
            for (Phrases.Match<List<Pole>> y : match.b().poles()) {
                for (Pole pole : x.value()) {
                    if (pole.kind() == Pole.Kind.ACTION && y.value().stream().anyMatch(pole::excludes)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    // a hedge that comes or goes is told in the row; that one vouches for what the other doubts is a conflict
    private static Optional<Conflict> certainty(Match match) {
        Certainty one = match.a().claim.certainty();
        Certainty other = match.b().claim.certainty();
        // «could not be verified» in two languages may come out as a denial here and a doubt there
        boolean firm = match.worded() || one == Certainty.CERTAIN || other == Certainty.CERTAIN;
        if (!firm || !Firmness.opposed(one, other) || Firmness.contradict(one, other)) {
            return Optional.empty();
        }
        Item doubting = Firmness.change(one, other) < 0 ? match.b() : match.a();
        if (onlyClaimed(doubting)) {
            return Optional.empty();
        }
        Reason reason = Reason.of("compare.conflict.certainty", Brief.of(doubting.side.words(doubting.claim.span())));
        List<Quote> quotes = inOrder(
                match.a().side, match.a().quote(), match.b().side, match.b().quote());
        return Optional.of(new Conflict("certainty", "conflict", quotes, reason));
    }

    // «במועצה טוענים כי …»: a distance that the teller keeps doubts nothing
    private static boolean onlyClaimed(Item item) {
        return item.claim.cues().stream().noneMatch(item.claim.span()::contains)
                && item.side.attributions.stream()
                        .filter(attribution -> attribution.span().overlaps(item.claim.span()))
                        .flatMap(attribution -> attribution.chain().stream())
                        .anyMatch(link -> link.manner() == Manner.CLAIMED);
    }

    private void numbers(Match match, List<Conflict> found) {
        for (Quantity x : match.a().quantities) {
            for (Quantity y : match.b().quantities) {
                if (sameThing(match, x, y) && !Amounts.agree(x, y) && answers(match, x, y)) {
                    boolean day = OtherDay.between(match.a(), match.b());
                    NumberVerdict.of(match.a().side, x, match.b().side, y, day).ifPresent(found::add);
                }
            }
        }
    }

    // of several prices or shares in one claim each is held against the one in its place
    private static boolean answers(Match match, Quantity x, Quantity y) {
        if (!Amounts.valued(x)) {
            return true;
        }
        List<Quantity> ones = alike(match.a(), x);
        List<Quantity> others = alike(match.b(), y);
        return ones.size() == others.size() && ones.indexOf(x) == others.indexOf(y);
    }

    private static List<Quantity> alike(Item item, Quantity quantity) {
        return item.quantities.stream()
                .filter(other -> Amounts.sameThing(other, quantity))
                .toList();
    }

    // «killed 40 people» counts people, "95 killed" the killed: one thing where each claim has that number alone
    private static boolean sameThing(Match match, Quantity x, Quantity y) {
        boolean alone = people(match.a()) == 1
                && people(match.b()) == 1
                && !States.COUNTED.contains(States.thing(match.a().side, x))
                && !States.COUNTED.contains(States.thing(match.b().side, y));
        boolean tollOfPeople = (x.counted().equals(PERSON) && TOLLS.contains(y.counted()))
                || (y.counted().equals(PERSON) && TOLLS.contains(x.counted()));
        return Amounts.sameThing(x, y) || (alone && tollOfPeople);
    }

    private static long people(Item item) {
        return item.quantities.stream().filter(Conflicts::people).count();
    }

    static boolean toll(Quantity quantity) {
        return TOLLS.contains(quantity.counted());
    }

    static boolean people(Quantity quantity) {
        return quantity.counted().equals(PERSON) || TOLLS.contains(quantity.counted());
    }

    // «32 victims» here, «30 killed and 2 injured» there
    private static void aggregates(Side whole, Side parts, List<Conflict> found) {
        List<Quantity> tolls = parts.quantities.stream()
                .filter(part -> TOLLS.contains(part.counted())
                        || States.thing(parts, part).equals("rescued"))
                .filter(part -> Tolls.whole(parts, part))
                .toList();
        Addends addends = new Addends(parts, tolls);
        whole.quantities.stream()
                .filter(total -> people(total) && !NumberVerdict.gives(parts, whole, total) && addends.make(total))
                .filter(total -> whole.line() || !whole.inHeadline(total.span()))
                .forEach(total -> found.add(aggregate(whole, total, parts, addends.of(total))));
    }

    private static Conflict aggregate(Side whole, Quantity total, Side parts, List<Quantity> addends) {
        String words = addends.stream().map(part -> parts.words(part.span())).collect(Collectors.joining(" · "));
        List<Quote> quotes = new ArrayList<>();
        addends.forEach(part -> quotes.add(parts.quote(part.span())));
        quotes.add(whole.place < parts.place ? 0 : quotes.size(), whole.quote(total.span()));
        return new Conflict(
                "number",
                "aggregate",
                quotes,
                Reason.of("compare.conflict.number.aggregate", whole.words(total.span()), words));
    }

    // «قتلنا 25 من المهاجمين» here, «ثلاثة من جنودها قتلوا» there
    private void losses(List<Conflict> found) {
        List<Quantity> others = Losses.of(pair.other);
        for (Quantity x : others.isEmpty() ? others : Losses.of(pair.one)) {
            for (Quantity y : others) {
                if (!Amounts.agree(x, y) && Amounts.sameThing(x, y) && Losses.opposed(pair.one, x, pair.other, y)) {
                    NumberVerdict.of(pair.one, x, pair.other, y, false).ifPresent(found::add);
                }
            }
        }
    }

    // «9 injured» here, «14 injured» there, in whatever sentences
    private void tolls(List<Conflict> found) {
        List<Conflict> ofOne = new ArrayList<>();
        Stream.of(TOLLS, States.COUNTED, ONCE).flatMap(Set::stream).sorted().forEach(thing -> {
            Optional<Quantity> one = Tolls.of(pair.one, thing);
            Optional<Quantity> other = one.isEmpty() ? one : Tolls.of(pair.other, thing);
            if (other.isPresent() && !Amounts.agree(one.get(), other.get())) {
                boolean others = Tellers.others(pair.one, one.get(), pair.other, other.get());
                NumberVerdict.of(pair.one, one.get(), pair.other, other.get(), false)
                        .ifPresent((others ? found : ofOne)::add);
            }
        });
        // some of the wounded have died, or more were found: all numbers of one bulletin are of its hour
        boolean updated = ofOne.stream().anyMatch(toll -> toll.verdict().equals("update"))
                && Clock.order(pair.one, pair.other) != 0;
        ofOne.forEach(toll -> found.add(updated && toll.real() ? Settled.as("update", "update", toll) : toll));
    }

    static List<Quote> inOrder(Side a, Quote first, Side b, Quote second) {
        return a.place < b.place ? List.of(first, second) : List.of(second, first);
    }

    // the same two numbers of the same two reports count once, however often they are told
    private static List<Conflict> distinct(List<Conflict> conflicts) {
        Set<List<String>> seen = new HashSet<>();
        List<Conflict> distinct = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            List<String> key = new ArrayList<>(conflict.reason().arguments().stream()
                    .limit(2)
                    .map(FoldedText::fold)
                    .toList());
            key.add(conflict.kind());
            if (seen.add(key)) {
                distinct.add(conflict);
            }
        }
        return distinct;
    }
}
