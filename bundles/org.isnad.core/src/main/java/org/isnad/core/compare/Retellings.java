package org.isnad.core.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Claims that say the same in two reports and do not deny each other, by claim and by voice: of many reports not every pair can be asked of every voice. */
final class Retellings {
    private final List<Group> groups;
    private final Predicate<Match> wanted;
    private final Map<Voice, Said> said = new HashMap<>();
    private @Nullable Map<Item, Set<Item>> again;
    private @Nullable Map<Side, List<Item>> bySide;

    /** What a voice said when it was heard in so many places. */
    private record Said(int heard, Set<Item> items) {}

    /** @param wanted of which two reports */
    Retellings(List<Group> groups, BiPredicate<Side, Side> wanted) {
        this(groups, match -> !contradicts(match) && wanted.test(match.a().side, match.b().side));
    }

    private Retellings(List<Group> groups, Predicate<Match> wanted) {
        this.groups = groups;
        this.wanted = wanted;
    }

    /** Claims one of which denies the other instead. */
    static Retellings denials(List<Group> groups) {
        return new Retellings(groups, Retellings::contradicts);
    }

    private static boolean contradicts(Match match) {
        return Firmness.contradict(match.a(), match.b());
    }

    // made when first asked for: where nobody is left to be joined nobody asks
    private Map<Item, Set<Item>> again() {
        Map<Item, Set<Item>> known = again;
        if (known == null) {
            known = new HashMap<>();
            for (Group group : groups) {
                for (Match match : group.matches()) {
                    if (wanted.test(match)) {
                        known.computeIfAbsent(match.a(), item -> new HashSet<>(2))
                                .add(match.b());
                        known.computeIfAbsent(match.b(), item -> new HashSet<>(2))
                                .add(match.a());
                    }
                }
            }
            again = known;
        }
        return known;
    }

    private Map<Side, List<Item>> bySide() {
        Map<Side, List<Item>> known = bySide;
        if (known == null) {
            known = again().keySet().stream().collect(Collectors.groupingBy(item -> item.side));
            bySide = known;
        }
        return known;
    }

    /** Whether one voice says in a report what the other says in another one. */
    boolean join(Voice one, Voice other) {
        return join(one, other, (said, also) -> true);
    }

    /** The same, of claims that both pass. */
    boolean join(Voice one, Voice other, BiPredicate<Item, Item> pass) {
        Set<Item> others = said(other);
        // plain loops: all voices are held against all others
        for (Item item : others.isEmpty() ? Set.<Item>of() : said(one)) {
            for (Item also : again().getOrDefault(item, Set.of())) {
                if (others.contains(also) && pass.test(item, also)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one voice says in another report what a report says. */
    boolean join(Voice voice, Side report) {
        return said(voice).stream()
                .anyMatch(item -> again().getOrDefault(item, Set.of()).stream().anyMatch(also -> also.side == report));
    }

    // of what is said again; a voice that took another in is heard in more places
    private Set<Item> said(Voice voice) {
        Said known = said.get(voice);
        if (known == null || known.heard != voice.heard.size()) {
            Set<Item> items = new HashSet<>();
            for (Voice.Heard heard : voice.heard) {
                for (Item item : bySide().getOrDefault(heard.side(), List.of())) {
                    if (heard.says(item)) {
                        items.add(item);
                    }
                }
            }
            known = new Said(voice.heard.size(), items);
            said.put(voice, known);
        }
        return known.items;
    }
}
