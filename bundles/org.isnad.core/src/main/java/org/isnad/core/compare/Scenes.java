package org.isnad.core.compare;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.report.Mention;
import org.isnad.report.Quantity;
import org.isnad.text.Stems;

/** Where two reports of one language say that something happened, as far as they name towns and sites. */
final class Scenes {
    private static final String TOWN = "city";
    private static final String COUNTRY = "country";
    private static final String SITE = "facility";
    private static final int SHORTEST = 2;
    private static final int IN_TOWN = 10;

    private Scenes() {}

    /** Whether both begin with towns, or with countries, and neither names any of the other's: a fire here and one there. */
    static boolean apart(Side one, Side other) {
        boolean across = !one.sameLanguage(other);
        return apart(
                        one,
                        one.scene.get().towns(across),
                        other,
                        other.scene.get().towns(across))
                || apart(
                        one,
                        one.scene.get().countries(),
                        other,
                        other.scene.get().countries());
    }

    private static boolean apart(Side one, List<Mention> places, Side other, List<Mention> others) {
        return !places.isEmpty()
                && !others.isEmpty()
                && places.stream().noneMatch(place -> names(other, one, place))
                && others.stream().noneMatch(place -> names(one, other, place));
    }

    /** The same, and both headlines say where: the one meeting told of two towns is no two meetings. */
    static boolean apartByHeadline(Side one, Side other) {
        return apart(one, other) && headed(one) && headed(other);
    }

    private static boolean headed(Side side) {
        return side.scene.get().towns(false).stream().anyMatch(town -> side.inHeadline(town.span()));
    }

    /** Whether both name one site, or one town so small that no list has it: there is hardly more than one event a day. */
    static boolean oneSite(Side one, Side other) {
        return site(one, other) || site(other, one);
    }

    private static boolean site(Side one, Side other) {
        return one.mentions.stream()
                .filter(place -> place.kind().equals(SITE)
                        || (place.kind().equals(TOWN) && place.entity().isEmpty()))
                .filter(place -> one.inHeadline(place.span()) || one.inBody(place.span()))
                .anyMatch(place -> names(other, one, place));
    }

    /** The towns and countries a report begins with: further on people are moved to others. */
    record Opening(List<Mention> towns, List<Mention> countries) {
        // across languages only a known town can be told from one written otherwise
        List<Mention> towns(boolean known) {
            return known
                    ? towns.stream().filter(town -> town.entity().isPresent()).toList()
                    : towns;
        }
    }

    static Opening opening(Side side) {
        return new Opening(towns(side), countries(side));
    }

    private static List<Mention> towns(Side side) {
        return side.mentions.stream()
                .filter(mention -> mention.kind().equals(TOWN) && side.opens(mention.span()))
                .filter(mention -> !forState(side, mention))
                .toList();
    }

    private static List<Mention> countries(Side side) {
        return side.mentions.stream()
                .filter(mention -> mention.kind().equals(COUNTRY) && side.opens(mention.span()))
                .toList();
    }

    // a capital may only speak for its state, if the headline does not say that it was there
    private static boolean forState(Side side, Mention town) {
        return Line.isCapital(town.entity().orElse(""))
                && !(side.inHeadline(town.span()) && Slots.located(side, town.span()));
    }

    /** Whether two numbers are told of other towns, «11 في نابلس», «ثمانية في جنين», or their reports are. */
    static boolean elsewhere(Side a, Quantity x, Side b, Quantity y) {
        return beside(a, x, b, y) || apart(a, b);
    }

    /** Whether other towns stand beside them. */
    static boolean beside(Side a, Quantity x, Side b, Quantity y) {
        Set<String> towns = townsBeside(a, x);
        Set<String> others = towns.isEmpty() ? towns : townsBeside(b, y);
        return !others.isEmpty() && Collections.disjoint(towns, others);
    }

    /** Whether the smaller of two numbers is told of a town that the other's report has nowhere: a part of what befell a valley. */
    static boolean ofOneTown(Side less, Quantity few, Side more) {
        List<Mention> towns = beside(less, few);
        return !towns.isEmpty()
                && towns.stream().allMatch(town -> town.entity().isPresent() || less.sameLanguage(more))
                && towns.stream().noneMatch(town -> names(more, less, town));
    }

    /** Whether a number is told of a town: «ناهزت 91 بالمائة في صفاقس». */
    static boolean ofTown(Side side, Quantity quantity) {
        return !beside(side, quantity).isEmpty();
    }

    // the first behind the number; if there is none, those before it
    private static Set<String> townsBeside(Side side, Quantity quantity) {
        return beside(side, quantity).stream()
                .flatMap(town -> town.entity().stream())
                .collect(Collectors.toSet());
    }

    private static List<Mention> beside(Side side, Quantity quantity) {
        return side.said(quantity).towns.get();
    }

    static List<Mention> townsOf(Side side, Quantity quantity) {
        List<Mention> towns = side.telling(quantity).stream()
                .map(item -> item.claim.span())
                .map(claim -> NumberVerdict.clause(side, claim, quantity.span()))
                .flatMap(clause -> Placed.within(side.mentions, clause).stream())
                .filter(mention -> mention.kind().equals(TOWN) && Slots.scene(side, mention.span()))
                .toList();
        Optional<Mention> behind = towns.stream()
                .filter(town -> town.span().start() >= quantity.span().end())
                .min(Comparator.comparingInt(town -> town.span().start()));
        return behind.map(first -> withWhole(towns, first)).orElse(towns);
    }

    // «حي المنصورة بمدينة عدن»: a quarter, and the town it is in
    private static List<Mention> withWhole(List<Mention> towns, Mention first) {
        return towns.stream()
                .filter(town -> town.span().start() >= first.span().start()
                        && town.span().start() - first.span().end() < IN_TOWN)
                .toList();
    }

    // by id, or all words that tell which place it is
    private static boolean names(Side side, Side giver, Mention place) {
        if (!side.sameLanguage(giver)) {
            return new Told(giver, List.of(place.span()))
                    .keys().stream()
                            .filter(key -> Told.isPlace(key) || Told.isSound(key))
                            .anyMatch(side.told().keys()::contains);
        }
        Set<String> words = new HashSet<>();
        giver.content(place.span()).forEach(word -> words.add(word.folded()));
        words.removeIf(word -> word.length() < SHORTEST || Stems.isStopWord(word) || House.general(word));
        return (!words.isEmpty() && side.stems.containsAll(words))
                || (place.entity().isPresent()
                        && side.mentions.stream().anyMatch(that -> that.entity().equals(place.entity())));
    }
}
