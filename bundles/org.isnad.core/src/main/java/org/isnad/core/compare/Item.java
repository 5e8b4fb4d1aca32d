package org.isnad.core.compare;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.isnad.report.Claim;
import org.isnad.report.Quantity;
import org.isnad.report.Quote;
import org.isnad.report.TimeReference;
import org.isnad.text.Phrases;
import org.isnad.text.Word;
import org.jspecify.annotations.Nullable;

/** A claim of one side with what it is matched by. */
final class Item {
    final Side side;
    final Claim claim;
    // each once and sorted, so that sums of weights come out the same every time
    final List<String> stems;
    final List<Quantity> quantities;
    final List<TimeReference> times;
    private @Nullable Told told;
    private @Nullable Told near;
    private @Nullable List<Phrases.Match<List<Pole>>> poles;
    private @Nullable Line line;

    Item(Side side, Claim claim) {
        this.side = side;
        this.claim = claim;
        stems = sorted(side.content(claim.span()));
        quantities = Placed.within(side.quantities, claim.span());
        times = Placed.within(side.times, claim.span());
    }

    private static List<String> sorted(List<Word> content) {
        String[] stems = new String[content.size()];
        for (int i = 0; i < stems.length; i++) {
            stems[i] = content.get(i).folded();
        }
        Arrays.sort(stems);
        int kept = 0;
        for (int i = 0; i < stems.length; i++) {
            if (i == 0 || !stems[i].equals(stems[i - 1])) {
                stems[kept++] = stems[i];
            }
        }
        return List.of(kept == stems.length ? stems : Arrays.copyOf(stems, kept));
    }

    boolean has(String stem) {
        return Collections.binarySearch(stems, stem) >= 0;
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

    /** The same with what is near in meaning to it; made when first asked for. */
    Told near() {
        Told known = near;
        if (known == null) {
            known = new Told(side, List.of(claim.span()), true);
            near = known;
        }
        return known;
    }

    /** Whether it names a time long before the report. */
    boolean longAgo() {
        return times.stream().anyMatch(time -> Earlier.longAgo(side, time));
    }

    /** Its words that have opposites, in the order of the text; looked for when first asked for. */
    List<Phrases.Match<List<Pole>>> poles() {
        List<Phrases.Match<List<Pole>>> known = poles;
        if (known == null) {
            known = Opposites.find(side.text, claim.span());
            poles = known;
        }
        return known;
    }

    /** It taken apart; made when first asked for. */
    Line line() {
        Line known = line;
        if (known == null) {
            known = new Line(this);
            line = known;
        }
        return known;
    }

    Quote quote() {
        return side.quote(claim.span());
    }
}
