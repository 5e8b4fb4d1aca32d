package org.isnad.core.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Conflict;
import org.isnad.report.Quantity;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Span;
import org.isnad.text.Phrases;

/** One report says that nobody came to harm, «دون وقوع إصابات», where another counts dead or hurt. */
final class Unhurt {
    private static final Map<String, Set<String>> NONE =
            Map.of("nobody-hurt", Set.of("killed", "injured"), "nobody-killed", Set.of("killed"));
    private static final Phrases<String> NOBODY = Frames.read(NONE::containsKey);

    private Unhurt() {}

    static Optional<Conflict> of(Side none, Side some) {
        Optional<Phrases.Match<String>> nobody = none.nobodyHurt.get();
        if (nobody.isEmpty()) {
            return Optional.empty();
        }
        Span words = nobody.get().span();
        Set<String> harms = NONE.getOrDefault(nobody.get().value(), Set.of());
        Optional<Quantity> toll = led(none, harms).isEmpty() ? led(some, harms) : Optional.empty();
        return toll.map(quantity -> {
            boolean update = Clock.order(none, some) < 0 && oneTeller(none, words, some, quantity);
            List<Quote> quotes = Conflicts.inOrder(none, none.quote(words), some, some.quote(quantity.span()));
            Reason reason = Reason.of("compare.conflict.polarity", none.words(words));
            return new Conflict("polarity", update ? "update" : "conflict", quotes, reason);
        });
    }

    static Optional<Phrases.Match<String>> nobody(Side side) {
        return side.items.stream()
                .flatMap(item -> NOBODY.find(side.text, item.claim.span()).stream())
                .findFirst();
    }

    // how many came to harm, as the first sentence has it
    private static Optional<Quantity> led(Side side, Set<String> harms) {
        return side.bodily().stream()
                .filter(quantity -> harms.contains(quantity.counted())
                        && side.leads(quantity.span())
                        && Tolls.whole(side, quantity))
                .findFirst();
    }

    private static boolean oneTeller(Side none, Span nobody, Side some, Quantity toll) {
        return none.attributions.stream()
                .filter(attribution -> attribution.span().contains(nobody))
                .anyMatch(one -> some.attributions.stream()
                        .filter(other -> other.span().contains(toll.span()))
                        .anyMatch(other -> Voices.sameName(one.origin(), other.origin())));
    }
}
