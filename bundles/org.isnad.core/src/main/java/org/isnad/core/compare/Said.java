package org.isnad.core.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Attribution;
import org.isnad.report.Mention;
import org.isnad.report.Quantity;

/** What its report says of one number, each found when first asked for: a number is held against many of the other report. */
final class Said {
    /** Over which time it counts. */
    final Lazy<Optional<String>> time;
    /** What of a thing it measures. */
    final Lazy<Optional<String>> measure;
    /** Whether it is of those counted elsewhere. */
    final Lazy<Boolean> ofThem;
    /** Whether it is of those that the other report counts. */
    final Lazy<Boolean> among;
    /** Whether it comes on top of one told before. */
    final Lazy<Boolean> added;
    /** Whether it is of all, now. */
    final Lazy<Boolean> whole;
    /** Of which groups of people it is. */
    final Lazy<Set<String>> groups;
    /** Whether it is of its teller's own losses or of those the teller caused. */
    final Lazy<Optional<Boolean>> own;

    final Lazy<Optional<Attribution>> teller;
    /** The towns it is told of. */
    final Lazy<List<Mention>> towns;

    Said(Side side, Quantity quantity) {
        time = new Lazy<>(() -> Frames.timeOf(side, quantity));
        measure = new Lazy<>(() -> Frames.measureOf(side, quantity));
        ofThem = new Lazy<>(() -> Frames.isOfThem(side, quantity));
        among = new Lazy<>(() -> Frames.isAmong(side, quantity));
        added = new Lazy<>(() -> Frames.isAdded(side, quantity));
        whole = new Lazy<>(() -> Tolls.isWhole(side, quantity));
        groups = new Lazy<>(() -> Frames.groupsOf(side, quantity));
        own = new Lazy<>(() -> Losses.ownOf(side, quantity));
        teller = new Lazy<>(() -> Tellers.tellerOf(side, quantity));
        towns = new Lazy<>(() -> Scenes.townsOf(side, quantity));
    }
}
