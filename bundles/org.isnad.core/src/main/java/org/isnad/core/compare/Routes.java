package org.isnad.core.compare;

import java.util.Set;
import org.isnad.report.Mention;
import org.isnad.report.Quantity;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;

/** Where what is counted goes to or comes from: «132 ألف طن», «إلى المغرب 31 ألف طن»: the one is a part of the other. */
final class Routes {
    private static final Set<String> PLACES = Set.of("city", "region", "country");
    private static final Set<String> WAYS = Set.copyOf(LexiconFile.rows(Routes.class, "routes.tsv").stream()
            .map(row -> FoldedText.fold(row.getFirst()))
            .toList());

    private Routes() {}

    /** Whether the smaller number alone is said to be of a way that the other report nowhere names. */
    static boolean differ(Side a, Quantity x, Side b, Quantity y) {
        int order = x.low().compareTo(y.low());
        if (order == 0 || Conflicts.people(x) || Conflicts.people(y)) {
            return false;
        }
        return order < 0 ? narrower(a, x, b) : narrower(b, y, a);
    }

    private static boolean narrower(Side side, Quantity part, Side whole) {
        return side.telling(part).stream()
                .flatMap(item -> Placed.within(side.mentions, item.claim.span()).stream())
                .anyMatch(place -> PLACES.contains(place.kind())
                        && place.entity().isPresent()
                        && Slots.follows(side, place.span(), WAYS)
                        && whole.mentions.stream()
                                .noneMatch(that ->
                                        that.entity().isPresent() && name(that).equals(name(place))));
    }

    // "region:gaza", "city:gaza": who says the one means the other as often as not
    private static String name(Mention place) {
        String entity = place.entity().orElse("");
        return entity.substring(entity.indexOf(':') + 1);
    }
}
