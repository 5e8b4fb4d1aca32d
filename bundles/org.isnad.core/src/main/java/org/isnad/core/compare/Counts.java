package org.isnad.core.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isnad.report.Attribution;
import org.isnad.report.Conflict;
import org.isnad.report.Quantity;
import org.isnad.report.Reason;
import org.isnad.report.Source;
import org.isnad.report.Span;
import org.isnad.text.Stems;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** Different numbers of the same thing where the sentences were not matched as one claim. */
final class Counts {
    private static final int FEWEST_COMMON = 2;
    private static final int HALF = 2;
    private static final double LEADS = .25;
    private static final double LIKE = .35;
    private static final double MUCH_LIKE = .6;
    private static final BigDecimal LONG = BigDecimal.valueOf(1000);

    private final Pair pair;

    Counts(Pair pair) {
        this.pair = pair;
    }

    /** The same named speaker is quoted with another number. */
    List<Conflict> ofOneSpeaker() {
        List<Conflict> found = new ArrayList<>();
        for (Attribution one : named(pair.one)) {
            for (Attribution other : named(pair.other)) {
                if (Voices.sameName(one.origin(), other.origin())) {
                    speaker(one, other, found);
                }
            }
        }
        return found;
    }

    private static List<Attribution> named(Side side) {
        return side.attributions.stream()
                .filter(attribution ->
                        attribution.resolved() && attribution.origin().named())
                .toList();
    }

    private void speaker(Attribution one, Attribution other, List<Conflict> found) {
        for (Quantity x : within(pair.one, one.span())) {
            for (Quantity y : within(pair.other, other.span())) {
                if (Amounts.sameThing(x, y) && !Amounts.agree(x, y) && (!Amounts.valued(x) || ofOneClaim(x, y))) {
                    NumberVerdict.of(pair.one, x, pair.other, y, otherDay(x, y))
                            .map(conflict -> NumberVerdict.corrected(pair.one, x, pair.other, y)
                                            || conflict.reason().key().endsWith(".corrected")
                                    ? Settled.as("update", "corrected", conflict)
                                    : spoken(conflict, one.origin()))
                            .ifPresent(found::add);
                }
            }
        }
    }

    // a price here and a rise there are no two numbers of one thing
    private boolean ofOneClaim(Quantity x, Quantity y) {
        return pair.one.items.stream()
                .filter(a -> a.quantities.contains(x) && once(a, x))
                .anyMatch(a -> pair.other.items.stream()
                        .anyMatch(b -> b.quantities.contains(y) && once(b, y) && (matched(a, b) || alike(a, b))));
    }

    private boolean otherDay(Quantity x, Quantity y) {
        return pair.one.items.stream()
                .filter(item -> item.quantities.contains(x))
                .anyMatch(a -> pair.other.items.stream()
                        .filter(item -> item.quantities.contains(y))
                        .anyMatch(b -> Conflicts.otherDay(a, b)));
    }

    private static List<Quantity> within(Side side, Span span) {
        return side.quantities.stream()
                .filter(quantity -> span.contains(quantity.span()))
                .toList();
    }

    private static Conflict spoken(Conflict conflict, Source speaker) {
        if (!conflict.real()) {
            return conflict;
        }
        List<String> arguments = new ArrayList<>(conflict.reason().arguments());
        arguments.add(Brief.of(speaker.name()));
        return new Conflict(
                conflict.kind(),
                conflict.verdict(),
                conflict.quotes(),
                new Reason("compare.conflict.number.speaker", arguments));
    }

    /** Each report counts the thing once, in sentences of much the same words, or that were matched if only loosely. */
    List<Conflict> inOtherSentences() {
        List<Conflict> found = new ArrayList<>();
        if (otherNations()) {
            return found;
        }
        List<Single> others = singles(pair.other);
        for (Single a : singles(pair.one)) {
            for (Single b : others) {
                Quantity x = a.quantity;
                Quantity y = b.quantity;
                boolean same = Amounts.sameThing(x, y);
                boolean held = (same || sameConcept(x, y) || sameNoun(x, y))
                        && (matched(a.item, b.item) || leads(a, b) || (same && alike(a.item, b.item)));
                if (held && !Amounts.agree(x, y)) {
                    NumberVerdict.of(pair.one, x, pair.other, y, Conflicts.otherDay(a.item, b.item))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** Each of two claims that tell much the same counts the thing once: «87 بالمائة», «34 بالمائة». */
    List<Conflict> inLikeClaims() {
        List<Conflict> found = new ArrayList<>();
        for (Match match : pair.matches) {
            if (match.loose() && match.score() >= LIKE && !ofOthers(match)) {
                for (Quantity x : match.a().quantities) {
                    for (Quantity y : match.b().quantities) {
                        boolean once = (!Conflicts.people(x) || match.score() >= MUCH_LIKE)
                                && once(match.a(), x)
                                && once(match.b(), y);
                        if (once && Amounts.sameThing(x, y) && !Amounts.agree(x, y)) {
                            NumberVerdict.of(pair.one, x, pair.other, y, Conflicts.otherDay(match.a(), match.b()))
                                    .ifPresent(found::add);
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Numbers of which one is the other cut short: hardly of two things in reports of one event. */
    List<Conflict> rounded() {
        List<Conflict> found = new ArrayList<>();
        for (Quantity x : longEnough(pair.one)) {
            for (Quantity y : longEnough(pair.other)) {
                boolean same = Amounts.sameThing(x, y) || (Conflicts.people(x) && Conflicts.people(y));
                if (same && !Amounts.agree(x, y) && Amounts.rounded(x, y)) {
                    NumberVerdict.of(pair.one, x, pair.other, y, false)
                            .filter(conflict -> conflict.verdict().equals("rounding"))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    // of more digits than two reports have in common by chance
    private static List<Quantity> longEnough(Side side) {
        return side.bodily().stream()
                .filter(quantity -> Amounts.valued(quantity) || quantity.low().compareTo(LONG) >= 0)
                .filter(quantity -> Tolls.whole(side, quantity))
                .toList();
    }

    // the votes of the one candidate here, of the other there
    private static boolean ofOthers(Match match) {
        Set<String> ones = persons(match.a());
        Set<String> others = persons(match.b());
        return !(ones.isEmpty() && others.isEmpty()) && Collections.disjoint(ones, others);
    }

    private static Set<String> persons(Item item) {
        return Placed.within(item.side.mentions, item.claim.span()).stream()
                .filter(mention -> mention.kind().equals("person"))
                .map(mention -> Stems.of(
                        Words.of(item.side.text, mention.span()).getLast().folded()))
                .collect(Collectors.toSet());
    }

    private static boolean once(Item item, Quantity quantity) {
        return Tolls.whole(item.side, quantity)
                && !Scenes.ofTown(item.side, quantity)
                && item.quantities.stream()
                                .filter(other -> Amounts.sameThing(other, quantity) && !Scenes.ofTown(item.side, other))
                                .count()
                        == 1;
    }

    /** The only number of a thing in its report, or else in its first sentence, however often it is told, with a claim it stands in. */
    private record Single(Item item, Quantity quantity) {}

    private static List<Single> singles(Side side) {
        Map<String, Set<BigDecimal>> values = values(side, quantity -> true);
        Map<String, Set<BigDecimal>> leading = values(side, quantity -> side.leads(quantity.span()));
        return side.items.stream()
                .flatMap(item -> item.quantities.stream().map(quantity -> new Single(item, quantity)))
                .filter(single -> Tolls.whole(side, single.quantity)
                        && (one(values, single.quantity)
                                || (side.leads(single.quantity.span()) && one(leading, single.quantity))))
                .toList();
    }

    private static boolean one(Map<String, Set<BigDecimal>> values, Quantity quantity) {
        return values.getOrDefault(Stems.of(quantity.counted()), Set.of()).size() == 1;
    }

    private static Map<String, Set<BigDecimal>> values(Side side, Predicate<Quantity> of) {
        return side.quantities.stream()
                .filter(quantity -> Tolls.whole(side, quantity) && of.test(quantity))
                .collect(Collectors.groupingBy(
                        quantity -> Stems.of(quantity.counted()),
                        Collectors.mapping(quantity -> quantity.low().stripTrailingZeros(), Collectors.toSet())));
    }

    // an earthquake here and one there
    private boolean otherNations() {
        Set<String> nations = nations(pair.one);
        Set<String> others = nations(pair.other);
        return !nations.isEmpty() && !others.isEmpty() && Collections.disjoint(nations, others);
    }

    private static Set<String> nations(Side side) {
        return side.mentions.stream()
                .flatMap(mention -> mention.entity().stream())
                .filter(entity -> entity.startsWith("country:"))
                .collect(Collectors.toSet());
    }

    // «80 طيارا», "210 pilots"
    private boolean sameConcept(Quantity x, Quantity y) {
        return !pair.one.sameLanguage(pair.other)
                && !x.counted().isEmpty()
                && !y.counted().isEmpty()
                && !Collections.disjoint(things(pair.one, x), things(pair.other, y));
    }

    // «34 طالبة», «30 طالبة أصبن»: only of the one it is told what befell them
    private boolean sameNoun(Quantity x, Quantity y) {
        return pair.one.sameLanguage(pair.other)
                && Conflicts.toll(x) != Conflicts.toll(y)
                && noun(pair.one, x).isPresent()
                && noun(pair.one, x).equals(noun(pair.other, y));
    }

    static Optional<String> noun(Side side, Quantity quantity) {
        List<Word> words = side.content(quantity.span());
        return words.size() < 2 ? Optional.empty() : Optional.of(words.getLast().folded());
    }

    // what is counted without how many
    private static Set<String> things(Side side, Quantity quantity) {
        Set<String> things = new HashSet<>();
        for (Word word : Words.of(side.text, quantity.span())) {
            if (Stems.of(word.folded()).equals(Stems.of(quantity.counted()))) {
                things.addAll(new Told(side, List.of(word.span())).keys());
            }
        }
        return things;
    }

    private boolean matched(Item a, Item b) {
        return pair.matches.stream().anyMatch(match -> match.a() == a && match.b() == b);
    }

    // what both begin with is more likely one thing than what they tell further on
    private boolean leads(Single a, Single b) {
        return pair.one.leads(a.quantity.span())
                && pair.other.leads(b.quantity.span())
                && a.item.told().likeness(b.item.told()) >= LEADS;
    }

    // besides the number's own words
    private static boolean alike(Item a, Item b) {
        Set<String> common = a.stems.stream().filter(b::has).collect(Collectors.toSet());
        a.quantities.forEach(quantity -> common.remove(quantity.counted()));
        int least = Math.min(a.stems.size(), b.stems.size());
        return common.size() >= FEWEST_COMMON && HALF * common.size() >= least;
    }
}
