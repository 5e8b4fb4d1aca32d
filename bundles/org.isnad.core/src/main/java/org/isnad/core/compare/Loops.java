package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.report.Lineage;
import org.isnad.report.Link;
import org.isnad.report.Quote;
import org.isnad.report.Reason;

/** Reports that cite each other in a circle, however long. */
final class Loops {
    private final List<Side> sides;

    Loops(List<Side> sides) {
        this.sides = sides;
    }

    /** One note for each circle. */
    List<Lineage.Note> find() {
        List<Lineage.Note> notes = new ArrayList<>();
        Set<Side> told = new HashSet<>();
        for (Side side : sides) {
            Set<Side> circle = reached(side);
            circle.removeIf(other -> !reached(other).contains(side));
            if (circle.contains(side) && circle.size() > 1 && told.addAll(circle)) {
                notes.add(note(sides.stream().filter(circle::contains).toList()));
            }
        }
        return notes;
    }

    private Set<Side> reached(Side from) {
        Set<Side> reached = new HashSet<>();
        List<Side> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            Side side = open.removeLast();
            sides.stream()
                    .filter(other -> other != side && citing(side, other).isPresent())
                    .forEach(other -> {
                        if (reached.add(other)) {
                            open.add(other);
                        }
                    });
        }
        return reached;
    }

    private static Lineage.Note note(List<Side> circle) {
        String names = circle.stream().map(Side::name).map(Brief::of).collect(Collectors.joining(" · "));
        List<Quote> quotes = circle.stream()
                .flatMap(side -> circle.stream().flatMap(other -> citing(side, other).stream()))
                .toList();
        return new Lineage.Note("loop", quotes, Reason.of("compare.lineage.loop", names));
    }

    /** Where one report names another's outlet as teller. */
    static Optional<Quote> citing(Side citing, Side cited) {
        return citing.attributions.stream()
                .flatMap(attribution -> attribution.chain().stream())
                .map(Link::source)
                .filter(source -> citing != cited && Outlets.is(source, cited))
                .map(source -> citing.quote(source.span()))
                .findFirst();
    }
}
