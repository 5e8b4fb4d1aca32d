package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.report.Conflict;
import org.isnad.report.Dossier;
import org.isnad.report.Grain;
import org.isnad.report.Reason;
import org.isnad.report.Relation;
import org.isnad.report.Reuse;
import org.isnad.report.TimeReference;
import org.isnad.work.Work;

/** What two sides have to do with each other. */
final class Pair {
    // tuned on the sample reports, four gold stories with earlier events and intruders, and pairs of our own
    private static final double COPY = .85;
    private static final double VERSION = .4;
    private static final double SAME_EVENT = .3;
    private static final double SAME_FACTS = .2;
    private static final double RELATED = .14;
    private static final int RELATED_ACTORS = 2;
    private static final int SAME_EVENT_DAYS = 4;
    private static final double CLAIM_OF_SAME_EVENT = .5;
    private static final double CLAIM_OF_OTHERS = .62;
    // across languages by what is told: tuned on sentences in four languages, of which no two others reach .3
    private static final double TRANSLATION = .42;
    private static final double RENDERED = .75;
    private static final double SAME_EVENT_TOLD = .3;
    private static final double SAME_DAY_TOLD = .21;
    private static final double SAME_DAY_REWORDED = .36;
    private static final double SAME_DAY_WORDS = .18;
    private static final double SAME_DAY_MATTER = .27;
    private static final double ONE_SITE_WORDS = .1;
    private static final double ONE_SITE_TOLD = .17;
    private static final int BRIEF = 60;
    private static final double REWORDED_TOLD = .3;
    private static final double ONE_DAY_TOLD = .2;
    private static final int FEWEST_REWORDED = 2;
    private static final double SAME_ACTOR_TOLD = .24;
    // a lone common word makes no match, but a rare thing told of one event in two languages does
    private static final int FEWEST_COMMON = 2;
    private static final double CLAIM_REWORDED = .1;
    private static final double RELATED_TOLD = .2;
    private static final double CLAIM_OF_SAME_EVENT_ACROSS = .18;
    private static final double CLAIM_OF_OTHERS_ACROSS = .35;

    final Side one;
    final Side other;
    final Relation relation;
    final Reason reason;
    final List<Match> matches;
    private final boolean across;
    private final double told;
    final List<Reuse> reuse;
    /** What two reports of one line each have in common. */
    final Optional<Alignment> aligned;

    /** What they contradict each other in. */
    final List<Conflict> stance;

    Pair(Side one, Side other, Work work) {
        this.one = one;
        this.other = other;
        work.check();
        SharedWording wording = new SharedWording(one, other);
        double containment = wording.containment();
        double identity = wording.identity();
        double words = commonWords();
        across = !one.sameLanguage(other);
        told = across ? one.told().likeness(other.told()) : 0;
        aligned = lines() ? Optional.of(new Alignment(line(one), line(other))) : Optional.empty();
        stance = aligned.map(both -> new Stance(both).find()).orElse(List.of());
        boolean alike = aligned.filter(both -> !stance.isEmpty() || both.tellOne() || both.oneTopic())
                .isPresent();
        relation = alike && !otherTime() && identity < COPY
                ? (containment >= VERSION ? Relation.VERSION : Relation.SAME_EVENT)
                : relation(containment, identity, words, work);
        reason = reason(across ? told : Math.max(containment, 0));
        reuse = wording.passages();
        matches = relation == Relation.UNRELATED
                ? List.of()
                : alike || (aligned.isPresent() && sameEvent()) ? List.of(whole(aligned.orElseThrow())) : matches(work);
    }

    /** Those of all pairs of some reports that are of one event. */
    static Stream<Pair> onOneEvent(List<Dossier> dossiers) {
        List<Side> sides = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            sides.add(new Side(sides.size(), dossier));
        }
        return sides.stream()
                .flatMap(one -> sides.stream()
                        .filter(other -> other.place > one.place)
                        .map(other -> new Pair(one, other, Work.UNWATCHED)))
                .filter(Pair::sameEvent);
    }

    // of one event, told without the other's wording, what the words leave is matched by what it tells: «استدعت النيابة
    // المدير», «استدعاء المدير»
    private List<Match> matches(Work work) {
        int fewest = across && sameEvent() ? 1 : FEWEST_COMMON;
        List<Match> found = new ArrayList<>(new Matcher(one, other, threshold(), across, fewest).matches(work));
        if (!across && relation == Relation.SAME_EVENT) {
            found.addAll(reworded(found).matches(work));
        }
        return found;
    }

    private double threshold() {
        if (across) {
            return sameEvent() ? CLAIM_OF_SAME_EVENT_ACROSS : CLAIM_OF_OTHERS_ACROSS;
        }
        return sameEvent() ? CLAIM_OF_SAME_EVENT : CLAIM_OF_OTHERS;
    }

    /** Whether both are one line only, in one language. */
    boolean lines() {
        return !across && one.line() && other.line();
    }

    private static Line line(Side side) {
        return side.items.getFirst().line();
    }

    private Match whole(Alignment lines) {
        List<String> common = one.items.getFirst().stems.stream()
                .filter(other.items.getFirst()::has)
                .toList();
        return new Match(one.items.getFirst(), other.items.getFirst(), lines.cover(), common, true);
    }

    /** Whether two reports are held against each other, and of their pair something is so. */
    static boolean any(List<Pair> pairs, Side one, Side other, Predicate<Pair> so) {
        return pairs.stream().anyMatch(pair -> pair.joins(one, other) && so.test(pair));
    }

    boolean sameEvent() {
        return relation.compareTo(Relation.SAME_EVENT) <= 0;
    }

    /** Whether the one is made from the other or both from a third. */
    boolean retold() {
        return relation.compareTo(Relation.VERSION) <= 0;
    }

    boolean joins(Side a, Side b) {
        return (one == a && other == b) || (one == b && other == a);
    }

    private double commonWords() {
        int common = 0;
        for (String stem : one.stems) {
            common += other.stems.contains(stem) ? 1 : 0;
        }
        int least = Math.min(one.stems.size(), other.stems.size());
        return least == 0 ? 0 : (double) common / least;
    }

    private Relation relation(double containment, double identity, double words, Work work) {
        if (identity >= COPY) {
            return Relation.COPY;
        }
        boolean version = containment >= VERSION && (across || !Scenes.apartByHeadline(one, other));
        if ((version || translated()) && !otherTime()) {
            return otherEvent() ? Relation.RELATED : Relation.VERSION;
        }
        if (!otherTime() && (across ? sameEventAcross() : sameEvent(words) || sameClaims(work)) && !otherEvent()) {
            return Relation.SAME_EVENT;
        }
        boolean subject = across ? told >= RELATED_TOLD : words >= RELATED;
        boolean related = subject || commonActors().size() >= RELATED_ACTORS;
        return related ? Relation.RELATED : Relation.UNRELATED;
    }

    // much of the same is told, and nearly every sentence has its counterpart
    private boolean translated() {
        return told >= TRANSLATION && Rendering.share(one, other) >= RENDERED;
    }

    // told at another time and of no day in common
    private boolean otherTime() {
        OptionalLong days = Clock.days(one, other);
        return days.isPresent() && days.getAsLong() > SAME_EVENT_DAYS && !commonDay();
    }

    // a bulletin of the next day, another crash
    private boolean otherEvent() {
        return !lines() && OtherEvent.byNumbers(one, other);
    }

    private boolean commonDay() {
        Set<TimeReference> seen = days(one);
        return days(other).stream()
                .anyMatch(time -> seen.stream()
                        .anyMatch(that ->
                                time.from().toLocalDate().equals(that.from().toLocalDate())));
    }

    private static Set<TimeReference> days(Side side) {
        return side.times.stream()
                .filter(time -> time.grain().compareTo(Grain.DAY) >= 0)
                .collect(Collectors.toSet());
    }

    private boolean sameEvent(double words) {
        boolean same = words >= SAME_EVENT || sameFacts(words) || sameMatter(words) || reworded(words);
        return same ? !Scenes.apart(one, other) : sameSite(words);
    }

    // two short reports of one day and of one site
    private boolean sameSite(double words) {
        return words >= ONE_SITE_WORDS
                && briefOfOneDay()
                && one.told().likeness(other.told()) >= ONE_SITE_TOLD
                && Scenes.oneSite(one, other);
    }

    // much of the same is told, of short reports of one day less; or the same actors, a number of the same thing, a day
    // in common
    private boolean sameEventAcross() {
        return told >= (briefOfOneDay() ? SAME_DAY_TOLD : SAME_EVENT_TOLD)
                || (sameNumberAndDay() && !commonActors().isEmpty());
    }

    private boolean briefOfOneDay() {
        return Math.min(one.words.size(), other.words.size()) <= BRIEF && oneDay();
    }

    // two short reports of one day in words of their own
    private boolean sameMatter(double words) {
        if (words < RELATED || !briefOfOneDay()) {
            return false;
        }
        return one.told().likeness(other.told()) >= (words >= SAME_DAY_WORDS ? SAME_DAY_MATTER : SAME_DAY_REWORDED);
    }

    // in words of their own, but much of the same is told
    private boolean reworded(double words) {
        return !lines()
                && words >= RELATED
                && one.told().likeness(other.told()) >= (oneDayAndActor() ? SAME_ACTOR_TOLD : REWORDED_TOLD);
    }

    // two desks of one day may have next to no words in common, and yet tell the same, one claim after the other
    private boolean sameClaims(Work work) {
        return !lines()
                && oneDay()
                && one.told().likeness(other.told()) >= ONE_DAY_TOLD
                && !Scenes.apart(one, other)
                && reworded(List.of()).matches(work).size() >= FEWEST_REWORDED;
    }

    private Matcher reworded(List<Match> found) {
        return Matcher.reworded(one, other, found, CLAIM_REWORDED, FEWEST_COMMON);
    }

    private boolean oneDay() {
        return Clock.days(one, other).orElse(SAME_EVENT_DAYS) <= 1;
    }

    // who is named on both sides tells more than the nation of all of them
    private boolean oneDayAndActor() {
        return oneDay() && commonActors().stream().anyMatch(actor -> !actor.startsWith("country:"));
    }

    // two witnesses of one event have few words in common: its number, its day and those few
    private boolean sameFacts(double words) {
        return words >= SAME_FACTS && sameNumberAndDay();
    }

    private boolean sameNumberAndDay() {
        boolean number = one.quantities.stream()
                .anyMatch(x -> other.quantities.stream()
                        .anyMatch(y -> Amounts.sameThing(x, y) && x.low().compareTo(y.low()) == 0));
        OptionalLong days = Clock.days(one, other);
        return number && days.isPresent() && days.getAsLong() <= SAME_EVENT_DAYS && commonDay();
    }

    private Set<String> commonActors() {
        Set<String> common = new HashSet<>(one.actors);
        common.retainAll(other.actors);
        return common;
    }

    private Reason reason(double containment) {
        String percent = String.valueOf(Math.round(containment * 100));
        return switch (relation) {
            case COPY -> Reason.of("compare.relation.copy", percent);
            case VERSION -> Reason.of(across ? "compare.relation.translation" : "compare.relation.version", percent);
            case SAME_EVENT ->
                Reason.of(across ? "compare.relation.same-event-across" : "compare.relation.same-event", percent);
            case RELATED -> Reason.of(otherTime() ? "compare.relation.other-time" : "compare.relation.related");
            case UNRELATED -> Reason.of("compare.relation.unrelated");
        };
    }
}
