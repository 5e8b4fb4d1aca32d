package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.report.Conflict;
import org.isnad.report.Span;
import org.isnad.text.Phrases;

/**
 * Who accepts here what is refused there, where one of both words stands before the claim: «رفضت الحركة مقترح الوسطاء» tells
 * what was refused, «وافقت الحركة على مقترح الوسطاء» that it was accepted.
 */
final class Cues {
    private static final String CONSENT = "consent";
    private static final double FRAME = .6;

    private Cues() {}

    /** A word that accepts or refuses, and where it stands. */
    private record Said(Span span, List<Pole> poles) {}

    /** The contradiction, if both claims are nearly the same but for that. */
    static Optional<Conflict> opposed(Match match) {
        Item a = match.a();
        Item b = match.b();
        List<Said> ones = said(a);
        List<Said> others = ones.isEmpty() ? List.of() : said(b);
        for (Said x : ones) {
            for (Said y : others) {
                boolean apart =
                        x.poles.stream().anyMatch(pole -> y.poles.stream().anyMatch(pole::excludes));
                boolean within =
                        a.claim.span().contains(x.span) && b.claim.span().contains(y.span);
                if (apart && !within && new Alignment(a.line(), b.line()).likeness() >= FRAME) {
                    return Optional.of(Conflicts.opposed(a.side, x.span, b.side, y.span));
                }
            }
        }
        return Optional.empty();
    }

    // of the claim itself and of what hands it down
    private static List<Said> said(Item item) {
        List<Said> said = new ArrayList<>();
        Stream<Span> cues = item.side.attributions.stream()
                .filter(attribution -> attribution.span().overlaps(item.claim.span()))
                .map(attribution -> attribution.chain().getLast().cue())
                .filter(cue -> !item.claim.span().overlaps(cue));
        cues.flatMap(cue -> Opposites.find(item.side.text, cue).stream()).forEach(found -> add(found, said));
        item.poles().forEach(found -> add(found, said));
        return said;
    }

    private static void add(Phrases.Match<List<Pole>> found, List<Said> said) {
        List<Pole> poles = found.value().stream()
                .filter(pole -> pole.axis().equals(CONSENT))
                .toList();
        if (!poles.isEmpty()) {
            said.add(new Said(found.span(), poles));
        }
    }
}
