package org.isnad.core.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.report.Certainty;
import org.isnad.report.Conflict;
import org.isnad.report.Mention;
import org.isnad.report.Span;
import org.isnad.text.Phrases;
import org.isnad.text.Word;

/**
 * What excludes each other in whatever words the rest is told: a place is taken, «استعادوا السيطرة على التلة», or still in
 * other hands, «التلة لا تزال تحت سيطرة الجيش»; somebody is dead or alive.
 */
final class Contraries {
    private static final Phrases<String> PHRASES = Frames.read("contraries.tsv", key -> true);
    private static final String PERSON = "person";
    // words that say in whose hands it is, or what is taken
    private static final int NEAR = 4;

    private final Side still;
    private final Side over;

    /**
     * @param still who says that it is as it was
     * @param over who says that it is not, no later: what is told first may change
     */
    private Contraries(Side still, Side over) {
        this.still = still;
        this.over = over;
    }

    /** At most one for places and one for people. */
    static List<Conflict> of(Side still, Side over) {
        if (!still.sameLanguage(over) || Clock.order(still, over) < 0) {
            return List.of();
        }
        Contraries contraries = new Contraries(still, over);
        return List.of("held", "alive").stream()
                .flatMap(kind -> contraries.find(kind).stream())
                .toList();
    }

    private Optional<Conflict> find(String kind) {
        boolean place = kind.equals("held");
        for (Item remains : still.items) {
            for (Span words : said(remains, kind)) {
                for (Item ends : over.items) {
                    for (Span end : said(ends, place ? "taken" : "dead")) {
                        if (place ? taken(remains, words, ends, end) : alive(remains, ends)) {
                            return Optional.of(Conflicts.opposed(still, words, over, end));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<Span> said(Item item, String kind) {
        return item.claim.certainty().compareTo(Certainty.POSSIBLE) >= 0
                ? List.of()
                : PHRASES.find(item.side.text, item.claim.span()).stream()
                        .filter(found -> found.value().equals(kind))
                        .map(Phrases.Match::span)
                        .toList();
    }

    // of one place, and not by those in whose hands it is
    private static boolean taken(Item held, Span words, Item taken, Span end) {
        Set<String> holder = behind(held, words).collect(Collectors.toSet());
        boolean turkish = taken.side.language.getLanguage().equals("tr");
        Set<String> place = (turkish ? before(taken, end) : behind(taken, end)).collect(Collectors.toSet());
        return !holder.isEmpty()
                && holder.stream().noneMatch(taken::has)
                && before(held, words).anyMatch(place::contains);
    }

    private static Stream<String> behind(Item item, Span words) {
        return item.side.content(item.claim.span()).stream()
                .filter(word -> word.span().start() >= words.end())
                .limit(NEAR)
                .map(Word::folded);
    }

    private static Stream<String> before(Item item, Span words) {
        return item.side.content(item.claim.span()).stream()
                .filter(word -> word.span().end() <= words.start())
                .map(Word::folded);
    }

    // «إنه على قيد الحياة»: nobody else is named there, and he is in the report
    private boolean alive(Item alive, Item dead) {
        List<Mention> there = people(alive);
        return alive.quantities.isEmpty()
                && dead.quantities.isEmpty()
                && people(dead).stream()
                        .anyMatch(who -> there.isEmpty()
                                ? still.mentions.stream().anyMatch(mention -> same(who, mention))
                                : there.stream().anyMatch(mention -> same(who, mention)));
    }

    private static List<Mention> people(Item item) {
        return Placed.within(item.side.mentions, item.claim.span()).stream()
                .filter(mention -> mention.kind().equals(PERSON))
                .toList();
    }

    private static boolean same(Mention one, Mention other) {
        return one.kind().equals(other.kind())
                && (one.name().equals(other.name())
                        || (one.entity().isPresent() && one.entity().equals(other.entity())));
    }
}
