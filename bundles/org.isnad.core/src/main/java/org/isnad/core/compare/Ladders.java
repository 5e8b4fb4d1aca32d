package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.report.Ladder;
import org.isnad.report.Reason;

/** Claims that are stated more or less surely from report to report. */
final class Ladders {
    private Ladders() {}

    static List<Ladder> of(List<Group> groups) {
        List<Ladder> ladders = new ArrayList<>();
        for (Group group : groups) {
            List<Item> items = shifting(group);
            if (!items.isEmpty()) {
                ladders.add(new Ladder(items.stream().map(Ladders::rung).toList(), reason(items)));
            }
        }
        return List.copyOf(ladders);
    }

    // those that surely say the same, more and less surely
    private static List<Item> shifting(Group group) {
        return group.items().stream()
                .filter(item -> group.items().stream()
                        .filter(other -> other.claim.certainty() != item.claim.certainty())
                        .anyMatch(other -> group.shifts(item, other)))
                .toList();
    }

    private static Ladder.Rung rung(Item item) {
        return new Ladder.Rung(
                item.quote(),
                item.claim.certainty(),
                item.claim.cues().stream().map(item.side::quote).toList(),
                carriers(item),
                item.side.published());
    }

    private static List<String> carriers(Item item) {
        return Drifts.attribution(item)
                .map(attribution -> new Voice.Heard(item.side, attribution).carriers())
                .orElseGet(() -> List.of(item.side.name()));
    }

    private static Reason reason(List<Item> items) {
        boolean rises = false;
        boolean falls = false;
        boolean ordered = true;
        for (int i = 1; i < items.size(); i++) {
            Item before = items.get(i - 1);
            Item after = items.get(i);
            int change = Firmness.change(before.claim.certainty(), after.claim.certainty());
            rises |= change > 0;
            falls |= change < 0;
            ordered &= Clock.order(before.side, after.side) != 0;
        }
        String way = !ordered ? "unordered" : rises && falls ? "both-ways" : rises ? "firmer" : "weaker";
        return Reason.of("compare.ladder." + way, cues(items));
    }

    private static String cues(List<Item> items) {
        return Brief.of(items.stream()
                .flatMap(item -> item.claim.cues().stream().map(item.side::words))
                .distinct()
                .collect(Collectors.joining(" · ")));
    }
}
