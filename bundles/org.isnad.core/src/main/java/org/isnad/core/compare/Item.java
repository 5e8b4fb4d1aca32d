package org.isnad.core.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.report.Claim;
import org.isnad.report.Quantity;
import org.isnad.report.Quote;
import org.isnad.report.TimeReference;
import org.isnad.text.Stems;
import org.isnad.text.Word;
import org.jspecify.annotations.Nullable;

/** A claim of one side with what it is matched by. */
final class Item {
    final Side side;
    final Claim claim;
    // sorted, so that sums of weights come out the same every time
    final Set<String> stems;
    final List<Quantity> quantities;
    final List<TimeReference> times;
    private @Nullable Told told;

    Item(Side side, Claim claim) {
        this.side = side;
        this.claim = claim;
        stems = new LinkedHashSet<>(Stems.content(side.text, claim.span()).stream()
                .map(Word::folded)
                .sorted()
                .toList());
        quantities = Placed.within(side.quantities, claim.span());
        times = Placed.within(side.times, claim.span());
    }

    /** What it tells in any language; made when first asked for. */
    Told told() {
        Told known = told;
        if (known == null) {
            known = new Told(side, List.of(claim.span()));
            told = known;
        }
        return known;
    }

    Quote quote() {
        return side.quote(claim.span());
    }
}
