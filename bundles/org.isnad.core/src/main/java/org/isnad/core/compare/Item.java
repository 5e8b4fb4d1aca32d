package org.isnad.core.compare;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.report.Claim;
import org.isnad.report.Quantity;
import org.isnad.report.Quote;
import org.isnad.report.TimeReference;
import org.isnad.text.Stems;

/** A claim of one side with what it is matched by. */
final class Item {
    final Side side;
    final Claim claim;
    // sorted, so that sums of weights come out the same every time
    final Set<String> stems = new TreeSet<>();
    final List<Quantity> quantities;
    final List<TimeReference> times;

    Item(Side side, Claim claim) {
        this.side = side;
        this.claim = claim;
        Stems.content(side.text, claim.span()).forEach(word -> stems.add(word.folded()));
        quantities = side.quantities.stream()
                .filter(quantity -> claim.span().contains(quantity.span()))
                .toList();
        times = side.times.stream()
                .filter(time -> claim.span().contains(time.span()))
                .toList();
    }

    Quote quote() {
        return side.quote(claim.span());
    }
}
